import { describe, expect, it } from '@jest/globals';

import { DEFAULT_VIEW, startState, type View } from '../../../client/state/app-state.ts';
import {
  buildDrawnNetwork,
  edgeIdOf,
  findDrawnNetwork,
  MOST_EDGES,
  MOST_NODES,
} from '../../../client/state/drawn-network.ts';
import { answerOf, laneOf, pathOf } from '../answer-of.ts';

const build = (chains: readonly string[], view: View = DEFAULT_VIEW) =>
  buildDrawnNetwork(answerOf(chains.map((chain) => pathOf(chain))), view);
const columnsOf = (chains: readonly string[]) =>
  Object.fromEntries(build(chains).nodes.map(({ party, column }) => [party.id, column]));

describe('the drawn network', () => {
  it('puts suppliers first, end users last, and others at their furthest hop', () => {
    expect(columnsOf(['US a > TR b > RU z', 'US a > HK c > TR b > RU z', 'US d > RU z'])).toEqual({
      a: 0,
      c: 1,
      b: 2,
      d: 0,
      z: 3,
    });
  });

  it('draws one edge between two companies, with the sums of their lanes', () => {
    const lanes = [
      laneOf('a', 'b', { shipments: 3, valueUsd: 100, lastShippedOn: '2024-01-01' }),
      laneOf('a', 'b', { hs6: '854232', shipments: 4, valueUsd: null }),
    ];
    const paths = [pathOf('US a > TR b > RU z'), pathOf('US a > TR b > RU y')];
    const { edges } = buildDrawnNetwork(answerOf(paths, { lanes }), DEFAULT_VIEW);
    expect(edges).toHaveLength(3);
    expect(edges[0]).toMatchObject({
      shipments: 7,
      valueUsd: 100,
      hs6: ['854232', '854231'],
      lastShippedOn: '2024-01-01',
    });
    expect(edges[0]!.pathIds.size).toBe(2);
  });

  it('counts the shipments of the paths where a lane is missing', () => {
    const { edges } = build(['US a > TR b > RU z']);
    expect(edges.map(({ shipments, valueUsd }) => [shipments, valueUsd])).toEqual([
      [1, 1000],
      [1, 1000],
    ]);
  });

  it('draws a link from owner to owned, beside a lane between the same two', () => {
    const { edges } = build(['US a > TR b ~ KZ c > RU z', 'US a > TR b > KZ c > RU z']);
    const ids = edges.map(({ id }) => id);
    expect(ids).toContain(edgeIdOf('LINK', 'b', 'c'));
    expect(ids).toContain(edgeIdOf('SHIPMENTS', 'b', 'c'));
  });

  it('stays within its limits, says what it left out, and never drops what is selected', () => {
    const chains = Array.from({ length: 400 }, (_, at) => `US s${at} > TR m${at} > RU e${at}`);
    const network = build(chains);
    expect(network.nodes.length).toBeLessThanOrEqual(MOST_NODES);
    expect(network.edges.length).toBeLessThanOrEqual(MOST_EDGES);
    expect(network.drawnPaths + network.omittedPaths).toBe(400);
    expect(network.omittedPaths).toBeGreaterThan(0);
    const selected = build(chains, { ...DEFAULT_VIEW, pathId: chains[399]! });
    expect(selected.nodes.some(({ party }) => party.id === 'm399')).toBe(true);
  });

  it('does not change with the selection while everything is drawn', () => {
    const answer = answerOf([pathOf('US a > TR b > RU z'), pathOf('US c > TR b > RU z')]);
    const state = { ...startState(DEFAULT_VIEW), answer };
    const selected = { ...state, view: { ...DEFAULT_VIEW, pathId: 'US c > TR b > RU z' } };
    expect(findDrawnNetwork(selected)).toBe(findDrawnNetwork(state));
  });
});
