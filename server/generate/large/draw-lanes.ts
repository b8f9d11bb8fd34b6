/**
 * On which lane does each record of a month lie, and on which day?
 *
 * A record introduces a company, opens another lane, or repeats the lane of a recent record: lanes that
 * are much used are used more, so that a few carry most of the trade.
 */
import type { Day } from '../../model/day.ts';
import { type Month, spreadOverMonths, TURNING_DAY } from '../months.ts';
import type { Random } from '../random.ts';
import type { CompanyColumns } from './company-columns.ts';
import { type Kind, REGION_OF_COUNTRY, REGIONS } from './company-picks.ts';
import { planIntroductions } from './introductions.ts';
import { type LaneNumber, type LaneTable, RecentLanes } from './lane-table.ts';
import { LARGE_COUNTRIES } from './large-countries.ts';
import { LargeLaneOpener } from './open-large-lanes.ts';
import { MARKS } from './trade-month.ts';

/** Of all records, roughly. */
const SHARE_HIGH_PRIORITY = 0.04;
const SHARE_NEW_LANES = 0.27;
/** Of the records of high priority goods. */
const SHARE_NEW_HIGH_PRIORITY = 0.35;
/** Defects, of all records: each by itself. */
const SHARE_COPIED = 0.03;
const SHARE_VAGUE = 0.008;
const SHARE_WITHOUT_DATE = 0.003;
const SHARE_WITHOUT_CODE = 0.003;
const REPEAT_TRIES = 12;

/** In the order in which they are drawn. Only the first `count` of each array are in use. */
export interface DrawnMonth {
  readonly count: number;
  readonly lane: Uint32Array;
  /** Days from the first of the month. */
  readonly dayOfMonth: Uint8Array;
  /** What the record leaves out, or is: MARKS. */
  readonly marks: Uint8Array;
}

const REACHES_RUSSIA = REGION_OF_COUNTRY.map((region) => ['RU', 'BY'].includes(REGIONS[region]!));

export class LaneDrawer {
  readonly #columns: CompanyColumns;
  readonly #months: readonly Month[];
  readonly #random: Random;
  readonly #opener: LargeLaneOpener;
  readonly #recent: Record<Kind, RecentLanes>;
  readonly #planned: number[];
  readonly #introductions: readonly Uint32Array[];
  /** Of the records that are no introductions. */
  readonly #shareHighPriority: number;
  /** Of those that are of everyday goods. */
  readonly #shareNew: number;
  #drawn: DrawnMonth = {
    ...{ count: 0, lane: new Uint32Array(0) },
    ...{ dayOfMonth: new Uint8Array(0), marks: new Uint8Array(0) },
  };

  /** Every company that trades is on at least one of the `shipments`. */
  constructor(
    columns: CompanyColumns,
    shipments: number,
    months: readonly Month[],
    random: Random,
  ) {
    this.#columns = columns;
    this.#months = months;
    this.#random = random.fork('lanes');
    this.#opener = new LargeLaneOpener(columns, shipments, random.fork('new lanes'));
    this.#recent = {
      everyday: new RecentLanes(Math.ceil(shipments / 8) + 1_024),
      highPriority: new RecentLanes(Math.ceil((shipments * SHARE_HIGH_PRIORITY) / 6) + 1_024),
    };
    this.#planned = spreadOverMonths(shipments, months);
    this.#introductions = planIntroductions(columns, months, random.fork('introductions'));
    const introduced = this.#introductions.reduce((sum, each) => sum + each.length, 0);
    const highPriority = shipments * SHARE_HIGH_PRIORITY;
    const everyday = shipments - introduced - highPriority;
    const others = shipments * SHARE_NEW_LANES - highPriority * SHARE_NEW_HIGH_PRIORITY;
    this.#shareHighPriority = highPriority / (shipments - introduced);
    this.#shareNew = Math.max(0.01, (others - introduced) / everyday);
  }

  get lanes(): LaneTable {
    return this.#opener.lanes;
  }

  /** Months are asked for in order, each once; the next one takes the arrays of the one before. */
  drawMonth(index: number): DrawnMonth {
    const { first, days } = this.#months[index]!;
    const introduced = this.#introductions[index]!;
    this.#opener.forget(first);
    const planned = this.#planned[index] ?? 0;
    const count = Math.max(planned, introduced.length);
    // What introductions add beyond the plan is taken from the month that follows.
    this.#planned[index + 1] = (this.#planned[index + 1] ?? 0) + planned - count;
    const { lane, dayOfMonth, marks } = this.#makeRoom(count);
    const random = this.#random;
    let kind: Kind = 'everyday';
    for (let position = 0; position < count; position++) {
      if (position > introduced.length && random.chance(SHARE_COPIED)) {
        lane[position] = lane[position - 1]!;
        dayOfMonth[position] = dayOfMonth[position - 1]!;
        marks[position] = marks[position - 1]! | MARKS.isCopy;
        continue;
      }
      marks[position] = this.#drawMarks();
      // A record without a day stands at the first one: the order of the rows must not tell it.
      const isVague = marks[position] === MARKS.isVague;
      dayOfMonth[position] = isVague ? 0 : Math.floor(random.next() * days);
      const day = first + dayOfMonth[position]!;
      if (position < introduced.length) {
        lane[position] = this.#opener.introduce(introduced[position]!, day);
      } else {
        kind = random.chance(this.#shareHighPriority) ? 'highPriority' : 'everyday';
        lane[position] = this.#drawLane(kind, day);
      }
      this.#recent[kind].push(lane[position]!);
      this.#opener.note(lane[position]!, day);
    }
    return this.#drawn;
  }

  #drawMarks(): number {
    const drawn = this.#random.next();
    if (drawn < SHARE_VAGUE) return MARKS.isVague;
    if (drawn < SHARE_VAGUE + SHARE_WITHOUT_DATE) return MARKS.lacksDate;
    const isUnnamed = drawn < SHARE_VAGUE + SHARE_WITHOUT_DATE + SHARE_WITHOUT_CODE;
    return isUnnamed ? MARKS.lacksCode : 0;
  }

  #drawLane(kind: Kind, day: Day): LaneNumber {
    const shareNew = kind === 'everyday' ? this.#shareNew : SHARE_NEW_HIGH_PRIORITY;
    const repeated = this.#random.chance(shareNew) ? null : this.#drawRepeated(kind, day);
    return repeated ?? this.#opener.open(kind, day);
  }

  #drawRepeated(kind: Kind, day: Day): LaneNumber | null {
    for (let tries = 0; tries < REPEAT_TRIES; tries++) {
      const lane = this.#recent[kind].draw(this.#random);
      if (lane !== null && this.#isAlive(lane, day)) return lane;
    }
    return null;
  }

  #isAlive(lane: LaneNumber, day: Day): boolean {
    const { openDay, closeDay, country } = this.#columns;
    const consignor = this.lanes.consignor[lane]!;
    const consignee = this.lanes.consignee[lane]!;
    if (day < openDay[consignor]! || day >= closeDay[consignor]!) return false;
    if (day < openDay[consignee]! || day >= closeDay[consignee]!) return false;
    const isCutOff = day >= TURNING_DAY && REACHES_RUSSIA[country[consignee]!]!;
    return !isCutOff || this.#random.chance(LARGE_COUNTRIES[country[consignor]!]!.tradeLeft);
  }

  #makeRoom(count: number): DrawnMonth {
    const isEnough = this.#drawn.lane.length >= count;
    const arrays = isEnough
      ? this.#drawn
      : {
          lane: new Uint32Array(count),
          dayOfMonth: new Uint8Array(count),
          marks: new Uint8Array(count),
        };
    this.#drawn = { ...arrays, count };
    return this.#drawn;
  }
}
