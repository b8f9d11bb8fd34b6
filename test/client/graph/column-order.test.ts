import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { countCrossings, orderColumns, toColumnGraph } from '../../../client/graph/column-order.ts';
import { DEFAULT_VIEW } from '../../../client/state/app-state.ts';
import { buildDrawnNetwork } from '../../../client/state/drawn-network.ts';
import { answerOf, pathOf } from '../answer-of.ts';

const graphOf = (chains: readonly string[]) =>
  toColumnGraph(
    buildDrawnNetwork(answerOf([...new Set(chains)].map((chain) => pathOf(chain))), DEFAULT_VIEW),
  );

const step = (side: string, most: number) =>
  fc.integer({ min: 0, max: most }).map((number) => `${side}${number}`);
const chain = fc
  .tuple(step('US s', 5), fc.array(step('TR m', 7), { maxLength: 3 }), step('RU e', 5))
  .map(([first, middle, last]) => [first, ...new Set(middle), last].join(' > '));

describe('the order of columns', () => {
  it('takes a crossing apart', () => {
    const graph = graphOf(['US a > TR x > RU p', 'US b > TR y > RU q', 'US a > TR y > RU q']);
    const crossed = { ...graph, columns: [graph.columns[0]!, [...graph.columns[1]!].reverse()] };
    crossed.columns.push(graph.columns[2]!);
    expect(countCrossings(crossed)).toBeGreaterThan(0);
    expect(countCrossings(orderColumns(crossed))).toBe(0);
  });

  it('gives an edge a waypoint in every column that it passes', () => {
    const graph = graphOf(['US a > TR x > TR y > RU z', 'US a > RU z']);
    expect(
      graph.columns.map((column) => column.filter(({ isWaypoint }) => isWaypoint).length),
    ).toEqual([0, 1, 1, 0]);
  });

  it('keeps every slot in its column, never adds a crossing, and always answers the same', () => {
    fc.assert(
      fc.property(fc.array(chain, { minLength: 1, maxLength: 25 }), (chains) => {
        const graph = graphOf(chains);
        const ordered = orderColumns(graph);
        const sorted = ({ columns }: typeof graph) =>
          columns.map((column) => column.map(({ id }) => id).sort());
        expect(sorted(ordered)).toEqual(sorted(graph));
        expect(countCrossings(ordered)).toBeLessThanOrEqual(countCrossings(graph));
        expect(orderColumns(graph)).toEqual(ordered);
      }),
    );
  });
});
