/**
 * The records of a large network, month by month, as columns in the order of their dates.
 *
 * No object per record: a month is one set of arrays, used again for the next month. Memory holds
 * companies, lanes and one month.
 */
import { parseDaySpan } from '../../model/day.ts';
import type { IdMaker } from '../make-ids.ts';
import { roundTo, toQuantity } from '../make-shipment.ts';
import { buildMonths, type Month } from '../months.ts';
import type { DatedShipment } from '../ordinary-trade.ts';
import type { Random } from '../random.ts';
import type { CompanyColumns, CompanyNumber } from './company-columns.ts';
import { type DrawnMonth, LaneDrawer } from './draw-lanes.ts';
import { FactorTable } from './factor-table.ts';
import { LARGE_GOODS, numberOfGood } from './large-goods.ts';
import { MARKS, TradeMonth } from './trade-month.ts';

export const LARGE_MONTHS: readonly Month[] = buildMonths(2019, 2024);

/** Of all records. */
const SHARE_WITHOUT_VALUE = 0.02;
const SHARE_WITHOUT_QUANTITY = 0.025;
const MOST_DAYS = 31;

export interface TradeOrder {
  readonly companies: CompanyColumns;
  /** Records in all, planted ones included. */
  readonly shipments: number;
  readonly planted: readonly DatedShipment[];
  /** The place of a planted company by its id. */
  readonly placeOf: ReadonlyMap<string, CompanyNumber>;
  /** Planted records have the first of these, ordinary ones those that follow. */
  readonly ids: IdMaker;
}

/** The months in order, each in the same arrays: done with before the next is asked for. */
export function* makeLargeTrade(order: TradeOrder, random: Random): Generator<TradeMonth> {
  const ordinary = order.shipments - order.planted.length;
  const drawer = new LaneDrawer(order.companies, ordinary, LARGE_MONTHS, random);
  const writer = new MonthWriter(order, drawer, random.fork('records'));
  for (const [index, month] of LARGE_MONTHS.entries()) {
    yield writer.write(month, drawer.drawMonth(index));
  }
}

/** Puts the records of a month in order and states their amounts. */
class MonthWriter {
  readonly #order: TradeOrder;
  readonly #drawer: LaneDrawer;
  readonly #random: Random;
  readonly #quantities = new FactorTable(0.55);
  readonly #prices = new FactorTable(0.12);
  readonly #month = new TradeMonth();
  /** Positions in the drawn month by row; from its count on, planted records. */
  #positions = new Uint32Array(0);
  #ordinaryRows = 0;
  #rows = 0;

  constructor(order: TradeOrder, drawer: LaneDrawer, random: Random) {
    this.#order = order;
    this.#drawer = drawer;
    this.#random = random;
  }

  write({ first, days }: Month, drawn: DrawnMonth): TradeMonth {
    const planted = this.#order.planted.filter(({ day }) => first <= day && day < first + days);
    const count = drawn.count + planted.length;
    this.#month.clear(count, this.#rows, first + days - 1);
    this.#rows += count;
    this.#sortByDay(
      drawn,
      planted.map(({ day }) => day - first),
    );
    for (let row = 0; row < count; row++) {
      const position = this.#positions[row]!;
      if (position >= drawn.count) this.#writePlanted(row, planted[position - drawn.count]!);
      else this.#writeOrdinary(row, first, drawn, position);
    }
    return this.#month;
  }

  /** Counting sort; planted records stand anywhere among those of their day. */
  #sortByDay({ count, dayOfMonth }: DrawnMonth, plantedDays: readonly number[]): void {
    const total = count + plantedDays.length;
    if (this.#positions.length < total) this.#positions = new Uint32Array(total);
    const next = new Uint32Array(MOST_DAYS + 1);
    for (let position = 0; position < count; position++) next[dayOfMonth[position]! + 1]! += 1;
    for (const day of plantedDays) next[day + 1]! += 1;
    for (let day = 0; day < MOST_DAYS; day++) next[day + 1]! += next[day]!;
    const before = plantedDays.map(() => this.#random.integer(0, count));
    const order = [...before.keys()].sort((one, other) => before[one]! - before[other]!);
    let placed = 0;
    for (let position = 0; position <= count; position++) {
      for (; placed < order.length && before[order[placed]!] === position; placed++) {
        const each = order[placed]!;
        this.#positions[next[plantedDays[each]!]!++] = count + each;
      }
      if (position < count) this.#positions[next[dayOfMonth[position]!]!++] = position;
    }
  }

  #writeOrdinary(row: number, first: number, drawn: DrawnMonth, position: number): void {
    const month = this.#month;
    const random = this.#random;
    const { lanes } = this.#drawer;
    const lane = drawn.lane[position]!;
    month.idNumber[row] = this.#order.ids.numberAt(
      this.#order.planted.length + ++this.#ordinaryRows,
    );
    month.consignor[row] = lanes.consignor[lane]!;
    month.consignee[row] = lanes.consignee[lane]!;
    month.good[row] = lanes.good[lane]!;
    month.day[row] = first + drawn.dayOfMonth[position]!;
    month.marks[row] = drawn.marks[position]!;
    // Of the same day as the record that it copies, and so behind it: unless a planted one is between.
    if ((month.marks[row] & MARKS.isCopy) !== 0 && this.#positions[row - 1] === position - 1) {
      month.valueUsd[row] = month.valueUsd[row - 1]!;
      month.quantity[row] = month.quantity[row - 1]!;
      return;
    }
    month.marks[row] &= ~MARKS.isCopy;
    const good = LARGE_GOODS[month.good[row]]!;
    const quantity = toQuantity(good, lanes.typicalUsd[lane]! * this.#quantities.draw(random));
    const valueUsd = roundTo(quantity * good.priceUsd * this.#prices.draw(random), 2);
    month.valueUsd[row] = random.chance(SHARE_WITHOUT_VALUE) ? NaN : valueUsd;
    month.quantity[row] = random.chance(SHARE_WITHOUT_QUANTITY) ? NaN : quantity;
  }

  #writePlanted(row: number, { record }: DatedShipment): void {
    const month = this.#month;
    const { placeOf } = this.#order;
    const span = parseDaySpan(record.date);
    if (span === null) throw new RangeError(`No such date: ${record.date}`);
    month.planted.set(row, record);
    month.idNumber[row] = Number(record.id.slice(1));
    month.consignor[row] = placeOf.get(record.consignorId)!;
    month.consignee[row] = placeOf.get(record.consigneeId)!;
    month.good[row] = numberOfGood(record.hs.slice(0, 6));
    month.day[row] = span.first;
    month.valueUsd[row] = record.valueUsd ?? NaN;
    month.quantity[row] = record.quantity ?? NaN;
    month.marks[row] = span.first === span.last ? 0 : MARKS.isVague;
  }
}
