import type { IdMaker } from '../make-ids.ts';

/** Who stands where in a file that is in the order of its ids? */
export interface SortedIds {
  /** The digits of the ids, ascending. */
  readonly idNumber: Uint32Array;
  /** The place of the n-th that was made, from 0. */
  readonly placeOf: Uint32Array;
}

/** The first `count` ids of a maker. */
export function sortIds(ids: IdMaker, count: number): SortedIds {
  // Both in one number, below 2^53: sorting plain numbers is fast.
  const keys = Float64Array.from(
    { length: count },
    (_, made) => ids.numberAt(made + 1) * count + made,
  );
  const idNumber = new Uint32Array(count);
  const placeOf = new Uint32Array(count);
  for (const [place, key] of keys.sort().entries()) {
    const made = key % count;
    idNumber[place] = (key - made) / count;
    placeOf[made] = place;
  }
  return { idNumber, placeOf };
}
