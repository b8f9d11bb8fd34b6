/** Which number has each unit in a projection? */
import { MOST_UNIT_NUMBER, type ShipmentColumns } from './shipment-columns.ts';

/**
 * Units of an older projection keep their numbers; those that the columns add follow in the order
 * of their first shipment. So a graph has the same numbers, at once or piece by piece. `unitOf` leads
 * from the number in the columns to that in the projection.
 *
 * Throws RangeError when there are more than a projection can hold.
 */
export function numberUnits(
  known: readonly string[],
  { units, unitFirstSeq }: ShipmentColumns,
): { readonly units: readonly string[]; readonly unitOf: Uint16Array } {
  const numbered = [...known];
  const numberOf = new Map(known.map((text, number) => [text, number]));
  const unitOf = new Uint16Array(units.length);
  const inUse = [...units.keys()].filter((unit) => unitFirstSeq[unit]! < Infinity);
  inUse.sort((a, b) => unitFirstSeq[a]! - unitFirstSeq[b]!);
  for (const unit of inUse) {
    const text = units[unit]!;
    let number = numberOf.get(text);
    if (number === undefined) {
      number = numbered.push(text) - 1;
      numberOf.set(text, number);
    }
    if (number > MOST_UNIT_NUMBER) {
      throw new RangeError(`More than ${MOST_UNIT_NUMBER} different units`);
    }
    unitOf[unit] = number;
  }
  return { units: numbered, unitOf };
}
