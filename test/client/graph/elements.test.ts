import { describe, expect, it } from '@jest/globals';
import cytoscape from 'cytoscape';

import { layOutColumns } from '../../../client/graph/column-layout.ts';
import {
  badgeIdOf,
  findCurves,
  findShownLabels,
  longLabel,
  shortLabel,
  toElements,
  widthOf,
} from '../../../client/graph/elements.ts';
import { findEmphasis } from '../../../client/graph/emphasis.ts';
import { toStylesheet } from '../../../client/graph/stylesheet.ts';
import { DEFAULT_VIEW } from '../../../client/state/app-state.ts';
import { buildDrawnNetwork, edgeIdOf } from '../../../client/state/drawn-network.ts';
import { answerOf, laneOf, pathOf } from '../answer-of.ts';

const measure = (text: string) => text.length * 6;
const chains = ['US a > TR b > RU z', 'US a > HK c ~ TR b > RU y'];
const answer = answerOf(
  chains.map((chain) => pathOf(chain)),
  { lanes: [laneOf('a', 'b', { shipments: 14, valueUsd: 2_900_000 })] },
);
const network = buildDrawnNetwork(answer, DEFAULT_VIEW);
const layout = layOutColumns(network, 740, 600);

const palette = new Proxy({}, { get: () => '#123456' }) as Parameters<typeof toStylesheet>[0];

/** Cytoscape without a page: it still reads elements and styles. */
function draw(): cytoscape.Core {
  return cytoscape({
    headless: true,
    styleEnabled: true,
    style: toStylesheet(palette),
    elements: toElements(network, layout, measure),
  });
}

describe('the elements of a network', () => {
  it('are accepted by Cytoscape: a node and a country for each company, an edge for each lane or link', () => {
    const cy = draw();
    expect(
      cy
        .nodes('.party')
        .map((node) => node.id())
        .sort(),
    ).toEqual(['a', 'b', 'c', 'y', 'z']);
    expect(cy.getElementById(badgeIdOf('b')).data('label')).toBe('TR');
    expect(cy.edges('.shipments').length).toBe(4);
    expect(cy.edges('.link').length).toBe(1);
    cy.destroy();
  });

  it('tell the role by shape as well as by colour', () => {
    const cy = draw();
    const corner = (id: string) => String(cy.getElementById(id).style('corner-radius'));
    expect(new Set([corner('a'), corner('b'), corner('z')]).size).toBe(3);
    cy.destroy();
  });

  it('bend as their curves say', () => {
    const cy = draw();
    const edge = cy.getElementById(edgeIdOf('SHIPMENTS', 'a', 'b'));
    const { bends } = findCurves(network, layout).get(edge.id())!;
    const weights = String(edge.style('control-point-weights')).split(' ');
    expect(weights).toHaveLength(bends.length);
    cy.destroy();
  });

  it('say count and value, and more under the pointer', () => {
    const edge = network.edges.find(({ id }) => id === edgeIdOf('SHIPMENTS', 'a', 'b'))!;
    expect(shortLabel(edge)).toBe('14 · $2.9m');
    expect(longLabel(edge)).toBe('14 shipments · $2.9m\nApr 2023');
    const link = network.edges.find(({ kind }) => kind === 'LINK')!;
    expect(shortLabel(link)).toBe('owns 60 %');
  });

  it('are wider the more they are worth', () => {
    expect(widthOf(null, 100)).toBe(widthOf(0, 100));
    expect(widthOf(50, 100)).toBeLessThan(widthOf(100, 100));
    expect(widthOf(100, 100)).toBeLessThanOrEqual(6);
  });

  it('show no label on what is dimmed', () => {
    const view = { ...DEFAULT_VIEW, pathId: chains[0]! };
    const { bright } = findEmphasis(network, view, answer);
    const shown = [...findShownLabels(network, layout, measure, 1, bright).keys()];
    expect(shown.every((id) => bright!.has(id))).toBe(true);
    expect(shown.length).toBeGreaterThan(0);
  });
});

describe('the emphasis', () => {
  it('is on the selected path, and dims the rest', () => {
    const { lit, bright } = findEmphasis(network, { ...DEFAULT_VIEW, pathId: chains[0]! }, answer);
    expect([...lit].filter((id) => !id.includes(':')).sort()).toEqual(['a', 'b', 'z']);
    expect(bright!.has('c')).toBe(false);
  });

  it('is around a company when no path is selected', () => {
    const focus = { kind: 'company' as const, id: 'c' };
    const { lit, focused } = findEmphasis(network, { ...DEFAULT_VIEW, focus }, answer);
    expect([focused, lit.has('a'), lit.has('b'), lit.has('z')]).toEqual(['c', true, true, false]);
  });

  it('dims nothing while nothing is selected', () => {
    expect(findEmphasis(network, DEFAULT_VIEW, answer).bright).toBeNull();
  });

  it('leaves pinned paths bright beside the selected one', () => {
    const view = { ...DEFAULT_VIEW, pathId: chains[0]!, pins: [chains[1]!] };
    const { pinned, bright } = findEmphasis(network, view, answer);
    expect([pinned.has('c'), bright!.has('c')]).toEqual([true, true]);
  });
});
