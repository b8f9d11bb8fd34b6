/** How do the elements look? Shape tells the role as well as colour does; the colours are the theme's. */
import type cytoscape from 'cytoscape';

import { NAME_START } from './elements.ts';
import { NODE_HEIGHT, NODE_WIDTH } from './column-layout.ts';

export const FONT = '"Inter Variable", system-ui, sans-serif';
export const NAME_SIZE = 12.5;
export const LABEL_SIZE = 10.5;

export type Palette = ReturnType<typeof readPalette>;

/** The colours of the theme in force, as `client/theme.css` sets them. */
export function readPalette(element: Element) {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(`--dt-${name}`).trim();
  return {
    background: color('canvas'),
    ink: color('ink'),
    mute: color('mute'),
    edge: color('edge'),
    accent: color('accent'),
    pin: color('pin'),
    link: color('warn'),
    supplier: color('supplier'),
    supplierSoft: color('supplier-soft'),
    intermediary: color('intermediary'),
    intermediarySoft: color('intermediary-soft'),
    endUser: color('end-user'),
    endUserSoft: color('end-user-soft'),
  };
}

export function toStylesheet(palette: Palette): cytoscape.StylesheetJson {
  const role = (name: string, line: string, fill: string, corner: number) => [
    {
      selector: `node.party.${name}`,
      style: { 'background-color': fill, 'border-color': line, 'corner-radius': `${corner}px` },
    },
    { selector: `node.badge.${name}`, style: { color: line } },
  ];
  return [
    {
      selector: 'node.party',
      style: {
        shape: 'round-rectangle',
        width: NODE_WIDTH,
        height: NODE_HEIGHT,
        'border-width': 1.2,
        label: 'data(label)',
        'font-family': FONT,
        'font-size': NAME_SIZE,
        'font-weight': 500,
        color: palette.ink,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': -(NODE_WIDTH - NAME_START),
        'text-justification': 'left',
        'text-wrap': 'wrap',
        'text-max-width': `${NODE_WIDTH}px`,
        'line-height': 1.12,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    {
      selector: 'node.badge',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        'border-width': 0,
        label: 'data(label)',
        'font-family': FONT,
        'font-size': 11.5,
        'font-weight': 700,
        'text-valign': 'center',
        'text-halign': 'center',
        events: 'no',
        'z-index': 11,
      },
    },
    ...role('supplier', palette.supplier, palette.supplierSoft, 3),
    ...role('intermediary', palette.intermediary, palette.intermediarySoft, 10),
    ...role('end-user', palette.endUser, palette.endUserSoft, NODE_HEIGHT / 2),
    { selector: 'node.party.person', style: { shape: 'cut-rectangle' } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'source-endpoint': 'data(sourceEnd)' as unknown as '0 0',
        'target-endpoint': 'data(targetEnd)' as unknown as '0 0',
        'control-point-weights': 'data(weights)' as unknown as number[],
        'control-point-distances': 'data(distances)' as unknown as number[],
        width: 'data(width)',
        'line-color': palette.edge,
        'line-opacity': 0.62,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': palette.edge,
        'arrow-scale': 0.75,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.link',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [5, 4],
        'line-color': palette.link,
        'line-opacity': 0.95,
        'target-arrow-color': palette.link,
        'target-arrow-shape': 'vee',
      },
    },
    {
      // Labels are nodes of their own: an edge that is drawn later would cross those of edges.
      selector: 'node.label',
      style: {
        display: 'none',
        width: 1,
        height: 1,
        'background-opacity': 0,
        'border-width': 0,
        label: 'data(short)',
        'font-family': FONT,
        'font-size': LABEL_SIZE,
        color: palette.mute,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-wrap': 'wrap',
        'text-background-color': palette.background,
        'text-background-opacity': 0.94,
        'text-background-padding': '1.5px',
        'text-background-shape': 'round-rectangle',
        events: 'no',
        'z-index': 5,
      },
    },
    { selector: 'node.label.link', style: { color: palette.link } },
    { selector: 'node.label.shown', style: { display: 'element' } },
    { selector: 'node.label.lit', style: { color: palette.accent, 'font-weight': 600 } },
    { selector: 'node.label.link.lit', style: { color: palette.link } },
    { selector: '.dim', style: { opacity: 0.28 } },
    { selector: 'edge.dim', style: { opacity: 0.16 } },
    {
      selector: 'edge.pinned',
      style: {
        'line-color': palette.pin,
        'target-arrow-color': palette.pin,
        'line-opacity': 1,
        'z-index': 4,
      },
    },
    { selector: 'node.party.pinned', style: { 'border-width': 2, 'border-color': palette.pin } },
    {
      selector: 'edge.lit',
      style: {
        'line-color': palette.accent,
        'target-arrow-color': palette.accent,
        'line-opacity': 1,
        'z-index': 6,
      },
    },
    { selector: 'edge.link.lit', style: { 'line-color': palette.link } },
    { selector: 'node.party.lit', style: { 'border-width': 2.2, 'border-color': palette.accent } },
    {
      selector: 'node.party.focused',
      style: {
        'border-width': 2.6,
        'border-color': palette.accent,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.22,
        'underlay-padding': 5,
      },
    },
    {
      selector: 'edge.focused',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 5,
        'z-index': 8,
      },
    },
    { selector: 'edge.hover', style: { 'line-opacity': 1, opacity: 1, 'z-index': 20 } },
    {
      selector: 'node.label.hover',
      style: {
        display: 'element',
        label: 'data(long)',
        color: palette.ink,
        'font-weight': 500,
        'text-background-opacity': 1,
        'text-background-padding': '4px',
        'text-border-color': palette.edge,
        'text-border-width': 1,
        'text-border-opacity': 1,
        'z-index': 30,
      },
    },
  ] as cytoscape.StylesheetJson;
}
