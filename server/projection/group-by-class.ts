/** Which codes occur among the shipments, and which shipments have each? */
import type { ClassRows } from './plan-shipment-index.ts';
import type { ShipmentColumns } from './shipment-columns.ts';

const HS6_CODES = 1_000_000;

/** Classes of six digits, ascending. `keys`: the code of each. Two looks at every row. */
export function groupByClass({ hs6, count }: ShipmentColumns): ClassRows & { keys: number[] } {
  const rowsOf = new Uint32Array(HS6_CODES);
  for (let row = 0; row < count; row++) rowsOf[hs6[row]!]!++;

  // Turn the counts into the places where each class begins.
  const keys: number[] = [];
  const start = [0];
  const next = rowsOf;
  for (let code = 0; code < HS6_CODES; code++) {
    const rows = rowsOf[code]!;
    if (rows === 0) continue;
    const first = start.at(-1)!;
    next[code] = first;
    keys.push(code);
    start.push(first + rows);
  }
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[next[hs6[row]!]!++] = row;
  return { keys, rows, start: Uint32Array.from(start), isSorted: () => false };
}
