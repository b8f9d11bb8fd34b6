/** The records of one month as columns: what every output of a large network reads. */
import type { Day } from '../../model/day.ts';
import type { ShipmentRecord } from '../records.ts';

/** What a record leaves out, or is; together in one number. */
export const MARKS = {
  /** The month is known, the day is not: `day` is its first. */
  isVague: 1,
  lacksDate: 2,
  lacksCode: 4,
  /** The record before it, stated once more. */
  isCopy: 8,
} as const;

/** Rows are by day. Only the first `count` of each array are in use. */
export class TradeMonth {
  count = 0;
  /** Number of the first row in the whole network, from 0. */
  firstRow = 0;
  /** Last day of the month. */
  lastDay: Day = 0;
  /** Digits of the ids. */
  idNumber = new Uint32Array(0);
  /** Places of companies. */
  consignor = new Uint32Array(0);
  consignee = new Uint32Array(0);
  /** Places in LARGE_GOODS. */
  good = new Uint16Array(0);
  /** Also there when the record states no date, or no day. */
  day = new Int32Array(0);
  marks = new Uint8Array(0);
  /** NaN when not stated. */
  valueUsd = new Float64Array(0);
  /** In units of the good; NaN when not stated. */
  quantity = new Float64Array(0);
  /** Planted records by their row in this month. */
  readonly planted = new Map<number, ShipmentRecord>();

  /** Begins another month. */
  clear(count: number, firstRow: number, lastDay: Day): void {
    this.count = count;
    this.firstRow = firstRow;
    this.lastDay = lastDay;
    this.planted.clear();
    if (this.good.length >= count) return;
    this.idNumber = new Uint32Array(count);
    this.consignor = new Uint32Array(count);
    this.consignee = new Uint32Array(count);
    this.good = new Uint16Array(count);
    this.day = new Int32Array(count);
    this.marks = new Uint8Array(count);
    this.valueUsd = new Float64Array(count);
    this.quantity = new Float64Array(count);
  }
}
