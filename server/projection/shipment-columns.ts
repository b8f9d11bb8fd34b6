/** Shipments as growing columns, in the order in which they come. 40 bytes each. */
import type { Day } from '../model/day.ts';

const MOST_SPAN_DAYS = 0xffff;
export const MOST_UNIT_NUMBER = 0xffff;
const FEWEST_ROWS = 1024;

export class ShipmentColumns {
  /** Rows in use; the arrays are longer. */
  count = 0;
  /** Places of parties in the columns. */
  consignor: Uint32Array;
  consignee: Uint32Array;
  hs6: Uint32Array;
  day: Int32Array;
  spanDays: Uint16Array;
  valueUsd: Float64Array;
  quantity: Float64Array;
  /** Places in `units`. */
  unit: Uint16Array;
  seq: Uint32Array;

  /** Texts of the units, in the order in which they came; the first is empty. */
  readonly units: string[] = [''];
  /** The lowest `seq` of a shipment with that unit; Infinity when none has it. */
  readonly unitFirstSeq: number[] = [-1]; // the first always has its number
  readonly #unitNumbers = new Map<string, number>([['', 0]]);

  constructor(expected: number) {
    const room = Math.max(expected, FEWEST_ROWS);
    this.consignor = new Uint32Array(room);
    this.consignee = new Uint32Array(room);
    this.hs6 = new Uint32Array(room);
    this.day = new Int32Array(room);
    this.spanDays = new Uint16Array(room);
    this.valueUsd = new Float64Array(room);
    this.quantity = new Float64Array(room);
    this.unit = new Uint16Array(room);
    this.seq = new Uint32Array(room);
  }

  /** Throws RangeError at more different units than a projection can hold. */
  toUnitNumber(unit: string | null): number {
    if (unit === null) return 0;
    const known = this.#unitNumbers.get(unit);
    if (known !== undefined) return known;
    const number = this.units.push(unit) - 1;
    if (number > MOST_UNIT_NUMBER) {
      throw new RangeError(`More than ${MOST_UNIT_NUMBER} different units`);
    }
    this.unitFirstSeq.push(Infinity);
    this.#unitNumbers.set(unit, number);
    return number;
  }

  add(
    consignor: number,
    consignee: number,
    hs6: number,
    day: Day,
    lastDay: Day,
    valueUsd: number,
    quantity: number,
    unitNumber: number,
    seq: number,
  ): void {
    const span = lastDay - day;
    if (!(span >= 0 && span <= MOST_SPAN_DAYS)) {
      throw new RangeError(`Shipment ${seq} has a date from day ${day} to day ${lastDay}`);
    }
    const row = this.count;
    if (row === this.seq.length) this.#grow();
    this.consignor[row] = consignor;
    this.consignee[row] = consignee;
    this.hs6[row] = hs6;
    this.day[row] = day;
    this.spanDays[row] = span;
    this.valueUsd[row] = valueUsd;
    this.quantity[row] = quantity;
    this.unit[row] = unitNumber;
    this.seq[row] = seq;
    if (seq < this.unitFirstSeq[unitNumber]!) this.unitFirstSeq[unitNumber] = seq;
    this.count = row + 1;
  }

  /** One column after the other, so that only one of them is there twice at a time. */
  #grow(): void {
    const room = 2 * this.seq.length;
    this.consignor = copyInto(new Uint32Array(room), this.consignor);
    this.consignee = copyInto(new Uint32Array(room), this.consignee);
    this.hs6 = copyInto(new Uint32Array(room), this.hs6);
    this.day = copyInto(new Int32Array(room), this.day);
    this.spanDays = copyInto(new Uint16Array(room), this.spanDays);
    this.valueUsd = copyInto(new Float64Array(room), this.valueUsd);
    this.quantity = copyInto(new Float64Array(room), this.quantity);
    this.unit = copyInto(new Uint16Array(room), this.unit);
    this.seq = copyInto(new Uint32Array(room), this.seq);
  }
}

function copyInto<Numbers extends Uint16Array | Uint32Array | Int32Array | Float64Array>(
  larger: Numbers,
  column: Numbers,
): Numbers {
  larger.set(column);
  return larger;
}
