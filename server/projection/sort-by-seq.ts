/** In which order do parties and links stand? By the number the graph gave them, then by id. */
import { NEVER_STOP } from './check-stop.ts';
import { PlaceSorter } from './sort-places.ts';
import type { TextColumn } from './text-column.ts';

/** Places in that order. A `seq` of -1 (none) comes first; equal ones go by the bytes of the id. */
export function sortBySeq(seq: readonly number[], ids: TextColumn): Uint32Array {
  const sorter = new PlaceSorter(seq.length, NEVER_STOP);
  sorter.begin(seq.length);
  sorter.sortBy(Uint32Array.from(seq, (each) => each + 1));
  const { order } = sorter;
  let start = 0;
  for (let at = 1; at <= order.length; at++) {
    if (at < order.length && seq[order[at]!] === seq[order[start]!]) continue;
    if (at - start > 1) {
      order.subarray(start, at).sort((a, b) => compareBytes(ids.bytesAt(a), ids.bytesAt(b)));
    }
    start = at;
  }
  return order;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    if (a[at] !== b[at]) return a[at]! - b[at]!;
  }
  return a.length - b.length;
}
