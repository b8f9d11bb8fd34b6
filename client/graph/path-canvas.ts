/**
 * What draws the paths? Cytoscape, from the state; what is tapped goes back as commands.
 *
 * Cytoscape owns positions and camera, nothing else. A change of the selection only changes classes;
 * a change of the answer moves what stays and leaves the rest.
 */
import cytoscape from 'cytoscape';

import { focusOn, stepBack } from '../commands/focus-on.ts';
import type { Run } from '../commands/command.ts';
import { type DrawnNetwork, findDrawnNetwork } from '../state/drawn-network.ts';
import type { Store } from '../state/store.ts';
import { fitCamera, showElements } from './camera.ts';
import { layOutColumns } from './column-layout.ts';
import { showColumnHeads } from './column-heads.ts';
import {
  badgeIdOf,
  badgePosition,
  curveData,
  findCurves,
  findShownLabels,
  labelIdOf,
  type Places,
  toElements,
} from './elements.ts';
import { exportPng } from './export-png.ts';
import { findEmphasis, type Emphasis } from './emphasis.ts';
import { FONT, LABEL_SIZE, NAME_SIZE, readPalette, toStylesheet } from './stylesheet.ts';
import { showTip } from './tip.ts';

export interface PathCanvas {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly toPng: (caption: readonly string[]) => Promise<Blob>;
  readonly repaint: () => void;
  readonly destroy: () => void;
}

/** `container` must have a size and a position; it is filled. */
export function mountPathCanvas(container: HTMLElement, store: Store, run: Run): PathCanvas {
  const surface = container.appendChild(document.createElement('div'));
  surface.className = 'dt-canvas-surface';
  const cy = cytoscape({
    container: surface,
    style: toStylesheet(readPalette(container)),
    minZoom: 0.15,
    maxZoom: 2.5,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  const heads = showColumnHeads(container, cy);
  const tip = showTip(container, cy);
  const measureName = measureWith(`500 ${NAME_SIZE}px ${FONT}`);
  const measureLabel = measureWith(`${LABEL_SIZE}px ${FONT}`);
  let network: DrawnNetwork | null = null;
  let ways: Places['ways'] = new Map();
  let emphasisKey = '';
  let isMoved = false;

  const placesNow = (): Places => ({
    positions: new Map(cy.nodes('.party').map((node) => [node.id(), { ...node.position() }])),
    ways,
  });

  function draw(): void {
    const state = store.read();
    const { answer, view } = state;
    const next = findDrawnNetwork(state);
    if (next !== network) drawNetwork(next);
    if (network !== null) emphasize(findEmphasis(network, view, answer));
  }

  function drawNetwork(next: DrawnNetwork | null): void {
    network = next;
    emphasisKey = '';
    if (next === null) {
      cy.elements().remove();
      return;
    }
    const layout = layOutColumns(next, container.clientWidth, container.clientHeight);
    ways = layout.ways;
    isMoved = false;
    cy.batch(() => {
      cy.elements().remove();
      cy.add(toElements(next, layout, measureName));
    });
    heads.show(next, layout.columnX);
    fitCamera(cy);
  }

  function emphasize(emphasis: Emphasis): void {
    if (network === null || emphasis.key === emphasisKey) return;
    emphasisKey = emphasis.key;
    cy.batch(() => {
      for (const element of cy.elements()) {
        const id = shownFor(element);
        element.toggleClass('lit', emphasis.lit.has(id));
        if (element.hasClass('label')) continue;
        element.toggleClass('pinned', emphasis.pinned.has(id) && !emphasis.lit.has(id));
        element.toggleClass('focused', emphasis.focused === element.id());
        element.toggleClass('dim', emphasis.bright !== null && !emphasis.bright.has(id));
      }
    });
    placeEdgeLabels();
    if (emphasis.lit.size > 0) showElements(cy, emphasis.lit);
  }

  function placeEdgeLabels(): void {
    if (network === null) return;
    const { view, answer } = store.read();
    const { bright } = findEmphasis(network, view, answer);
    const zoom = cy.zoom();
    const shown = findShownLabels(network, placesNow(), measureLabel, zoom, bright);
    cy.batch(() => {
      // Labels are as large on the screen at every zoom, so that they can always be read.
      cy.nodes('.label').style({ 'font-size': LABEL_SIZE / zoom });
      for (const { id } of network!.edges) {
        const label = cy.getElementById(labelIdOf(id));
        const spot = shown.get(id);
        label.toggleClass('shown', spot !== undefined);
        if (spot) label.position({ ...spot });
      }
    });
  }

  cy.on('tap', (event) => {
    if (event.target === cy) {
      run(stepBack);
      return;
    }
    const element = event.target as cytoscape.SingularElementArgument;
    const { id, source, target, kind } = element.data() as Record<string, string>;
    if (element.group() === 'nodes') run(focusOn({ kind: 'company', id: id! }));
    else {
      const ends = { fromId: source!, toId: target! };
      run(focusOn({ kind: kind === 'LINK' ? 'link' : 'lane', ...ends }));
    }
  });
  const hover = (edge: cytoscape.EdgeSingular, isOver: boolean) =>
    edge.union(cy.getElementById(labelIdOf(edge.id()))).toggleClass('hover', isOver);
  cy.on('mouseover', 'edge', ({ target }: cytoscape.EventObjectEdge) => hover(target, true));
  cy.on('mouseout', 'edge', ({ target }: cytoscape.EventObjectEdge) => hover(target, false));
  cy.on('mouseover', 'edge, node.party', () => (surface.style.cursor = 'pointer'));
  cy.on('mouseout', 'edge, node.party', () => (surface.style.cursor = ''));
  cy.on('drag', 'node.party', ({ target }: cytoscape.EventObjectNode) => {
    cy.getElementById(badgeIdOf(target.id())).position(badgePosition(target.position()));
    if (network === null) return;
    const curves = findCurves(network, placesNow());
    for (const edge of target.connectedEdges()) {
      const curve = curves.get(edge.id())!;
      edge.data(curveData(curve, edge.source().position(), edge.target().position()));
    }
  });
  cy.on('dragfree', 'node.party', () => {
    isMoved = true;
    placeEdgeLabels();
  });
  let zooming: ReturnType<typeof setTimeout> | undefined;
  cy.on('zoom', () => {
    clearTimeout(zooming);
    zooming = setTimeout(placeEdgeLabels, 90);
  });

  const resized = new ResizeObserver(() => {
    cy.resize();
    // What was moved by hand stays where it was put.
    if (network !== null && !isMoved) drawNetwork(network);
    else fitCamera(cy);
    draw();
  });
  resized.observe(container);
  const repaint = () => cy.style(toStylesheet(readPalette(container)));
  const unsubscribe = store.subscribe(draw);
  draw();

  return {
    fit: () => fitCamera(cy, true),
    zoomBy: (factor) =>
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      }),
    toPng: (caption) => exportPng(cy, readPalette(container), caption),
    repaint,
    destroy: () => {
      clearTimeout(zooming);
      unsubscribe();
      resized.disconnect();
      heads.remove();
      tip.remove();
      cy.destroy();
      surface.remove();
    },
  };
}

/** The party or edge that an element is drawn for: badges and labels belong to one. */
function shownFor(element: cytoscape.SingularElementArgument): string {
  const { id, partyId, edgeId } = element.data() as Record<string, string | undefined>;
  return partyId ?? edgeId ?? id ?? '';
}

function measureWith(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  return (text) => context.measureText(text).width;
}
