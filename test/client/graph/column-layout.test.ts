import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  keepApart,
  keepWithin,
  layOutColumns,
  NODE_HEIGHT,
  NODE_WIDTH,
} from '../../../client/graph/column-layout.ts';
import { DEFAULT_VIEW } from '../../../client/state/app-state.ts';
import { buildDrawnNetwork } from '../../../client/state/drawn-network.ts';
import { answerOf, pathOf } from '../answer-of.ts';

const networkOf = (chains: readonly string[]) =>
  buildDrawnNetwork(answerOf([...new Set(chains)].map((chain) => pathOf(chain))), DEFAULT_VIEW);
const number = (most: number) => fc.integer({ min: 0, max: most });
const chain = fc
  .tuple(number(8), fc.array(number(9), { maxLength: 4 }), number(8))
  .map(([s, middle, e]) =>
    [`US s${s}`, ...new Set(middle.map((m) => `TR m${m}`)), `RU e${e}`].join(' > '),
  );

describe('the layout in columns', () => {
  it('lets no two companies touch, on any canvas', () => {
    fc.assert(
      fc.property(
        fc.array(chain, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 200, max: 2000 }),
        fc.integer({ min: 150, max: 1200 }),
        (chains, width, height) => {
          const { positions } = layOutColumns(networkOf(chains), width, height);
          const places = [...positions.values()];
          for (const [at, a] of places.entries()) {
            for (const b of places.slice(at + 1)) {
              const isApart =
                Math.abs(a.x - b.x) >= NODE_WIDTH || Math.abs(a.y - b.y) >= NODE_HEIGHT;
              expect(isApart).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('puts columns from left to right, and is the same every time', () => {
    const network = networkOf(['US a > TR b > RU z', 'US c > TR d > TR e > RU z']);
    const layout = layOutColumns(network, 740, 600);
    const columnX = layout.columnX;
    expect([...columnX].sort((a, b) => a - b)).toEqual(columnX);
    expect(layOutColumns(network, 740, 600)).toEqual(layout);
  });

  it('is quick for as much as is ever drawn', () => {
    const chains = Array.from(
      { length: 160 },
      (_, at) => `US s${at % 90} > TR m${(at * 7) % 120} > HK h${(at * 11) % 110} > RU e${at % 80}`,
    );
    const network = networkOf(chains);
    const start = performance.now();
    layOutColumns(network, 740, 600);
    // Measured at 10 to 20 ms; the limit leaves room for a busy machine.
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('rows', () => {
  const wish = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), {
    minLength: 1,
    maxLength: 20,
  });

  it('are kept apart, and stay where they are when they were', () => {
    fc.assert(
      fc.property(wish, (wanted) => {
        const gaps = wanted.map((_, at) => (at % 2 === 0 ? 50 : 16));
        const placed = keepApart(wanted, gaps);
        for (let at = 1; at < placed.length; at++) {
          expect(placed[at]! - placed[at - 1]!).toBeGreaterThanOrEqual(gaps[at]! - 1e-6);
        }
      }),
    );
    expect(keepApart([0, 100, 130], [0, 20, 20])).toEqual([0, 100, 130]);
    expect(keepApart([0, 0], [0, 20])).toEqual([-10, 10]);
  });

  it('are kept within the ends', () => {
    expect(keepWithin([-90, -70, 40], [0, 20, 20], -50, 50)).toEqual([-50, -30, 40]);
    expect(keepWithin([0, 60, 90], [0, 20, 20], -50, 50)).toEqual([0, 30, 50]);
  });
});
