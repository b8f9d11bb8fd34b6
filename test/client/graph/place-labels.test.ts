import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { boxAround, overlaps, placeLabels } from '../../../client/graph/place-labels.ts';

const point = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
});
const spots = fc.array(point, { minLength: 1, maxLength: 4 });

describe('labels', () => {
  it('cover neither a node nor each other', () => {
    fc.assert(
      fc.property(
        fc.array(spots, { maxLength: 40 }),
        fc.array(point, { maxLength: 8 }),
        (all, at) => {
          const nodes = at.map((middle) => boxAround(middle, 80, 40));
          const wishes = all.map((each, id) => ({
            id: `${id}`,
            width: 60,
            height: 16,
            spots: each,
          }));
          const placed = [...placeLabels(wishes, nodes).values()].map((spot) =>
            boxAround(spot, 60, 16),
          );
          for (const [index, box] of placed.entries()) {
            expect(nodes.some((node) => overlaps(box, node))).toBe(false);
            expect(placed.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
          }
        },
      ),
    );
  });

  it('go to their next spot when the first is taken, and are left out when none is free', () => {
    const wish = (id: string, ...xs: number[]) => ({
      id,
      width: 60,
      height: 16,
      spots: xs.map((x) => ({ x, y: 0 })),
    });
    const placed = placeLabels([wish('first', 0), wish('second', 10, 100), wish('third', 20)], []);
    expect([...placed]).toEqual([
      ['first', { x: 0, y: 0 }],
      ['second', { x: 100, y: 0 }],
    ]);
  });
});

it('prefers the spot that other edges do not run through', () => {
  const spots = [0, 100, 200].map((x) => ({ x, y: 0 }));
  const passing = [0, 100].map((x) => ({ edgeId: 'other', point: { x, y: 2 } }));
  const own = { edgeId: 'own', point: { x: 200, y: 0 } };
  const placed = placeLabels([{ id: 'own', width: 60, height: 16, spots }], [], [...passing, own]);
  expect(placed.get('own')).toEqual({ x: 200, y: 0 });
});
