import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { findBestAssignment } from '../../../../server/matching/names/best-assignment.ts';

/** Tries every pairing. */
function findBestWorth(worth: readonly number[], rows: number, columns: number): number {
  const tryRow = (row: number, used: ReadonlySet<number>): number => {
    if (row === rows) return 0;
    let best = tryRow(row + 1, used);
    for (let column = 0; column < columns; column++) {
      if (used.has(column)) continue;
      const rest = tryRow(row + 1, new Set([...used, column]));
      best = Math.max(best, worth[row * columns + column]! + rest);
    }
    return best;
  };
  return tryRow(0, new Set());
}

it('is worth as much as the best of all pairings', () => {
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.record({
        rows: fc.constant(rows),
        columns: fc.constant(columns),
        worth: fc.array(fc.integer({ min: 0, max: 9 }), {
          minLength: rows * columns,
          maxLength: rows * columns,
        }),
      }),
    );
  fc.assert(
    fc.property(tables, ({ rows, columns, worth }) => {
      const found = findBestAssignment(worth, rows, columns);
      const used = [...found].filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
      const sum = [...found].reduce(
        (total, column, row) => total + (column < 0 ? 0 : worth[row * columns + column]!),
        0,
      );
      expect(sum).toBe(findBestWorth(worth, rows, columns));
    }),
    { numRuns: 500 },
  );
});
