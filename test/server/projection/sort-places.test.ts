import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { NEVER_STOP } from '../../../server/projection/check-stop.ts';
import { PlaceSorter } from '../../../server/projection/sort-places.ts';

/** Few and many, near and far apart, up to the largest key. */
const keys = fc
  .tuple(fc.constantFrom(0, 1, 24, 25, 300), fc.constantFrom(1, 7, 5_000, 2 ** 24, 2 ** 32 - 1))
  .chain(([maxLength, max]) => fc.array(fc.integer({ min: 0, max }), { maxLength }))
  .chain((values) => {
    const least = 2 ** 32 - 1 - Math.max(0, ...values);
    return fc.integer({ min: 0, max: least }).map((shift) => values.map((value) => value + shift));
  });

it('sorts by one key after the other, the last one first', () => {
  const sorter = new PlaceSorter(300, NEVER_STOP);
  fc.assert(
    fc.property(keys, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (first, dice) => {
      const second = first.map(() => dice.next().value as number);
      sorter.begin(first.length);
      sorter.sortBy(Uint32Array.from(first));
      sorter.sortBy(Uint32Array.from(second));
      const expected = [...first.keys()].sort(
        (a, b) => second[a]! - second[b]! || first[a]! - first[b]! || a - b,
      );
      expect([...sorter.order.subarray(0, first.length)]).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

it('sorts many places whose keys take all 32 bits', () => {
  const count = 20_000;
  const many = Uint32Array.from({ length: count }, (_, at) => Math.imul(at, 0x9e3779b1));
  const sorter = new PlaceSorter(count, NEVER_STOP);
  sorter.begin(count);
  sorter.sortBy(many);
  const sorted = sorter.order.map((place) => many[place]!);
  expect(sorted).toEqual(many.slice().sort());
});
