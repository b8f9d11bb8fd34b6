/**
 * The ordinary trade of a network, month by month, in the order of its dates.
 *
 * Each record either opens a lane (two companies and a good) or repeats that of a recent record:
 * lanes that are much used are used more, so a few carry most of the trade. Memory holds the
 * companies and a window of recent lanes, not the records.
 */
import type { Day } from '../model/day.ts';
import type { IdMaker } from './make-ids.ts';
import { isOpen, type CompanyPlan } from './make-companies.ts';
import { drawOrigin } from './circumstances.ts';
import { makeShipment, toQuantity } from './make-shipment.ts';
import { MONTHS, spreadOverMonths, TURNING_DAY } from './months.ts';
import { OnwardSales } from './onward-sales.ts';
import { LaneOpener, type Kind, type Lane } from './open-lanes.ts';
import type { Random } from './random.ts';
import type { ShipmentRecord } from './records.ts';

/** Of the records of each kind, how many repeat a lane: about 0.7 of all. */
const SHARE_REPEATED: Record<Kind, number> = { everyday: 0.76, highPriority: 0.22 };
const SHARE_HIGH_PRIORITY = 0.134;
/** Dates known only to the month. */
const SHARE_VAGUE = 0.008;
const RECENT_LANES = 16_384;
const REPEAT_TRIES = 12;

export interface DatedShipment {
  readonly day: Day;
  readonly record: ShipmentRecord;
}

export class OrdinaryTrade {
  readonly #random: Random;
  readonly #ids: IdMaker;
  readonly #months: number[];
  readonly #introductions: readonly (readonly CompanyPlan[])[];
  readonly #onward: OnwardSales;
  readonly #opener: LaneOpener;
  readonly #recent: Record<Kind, Lane[]> = { everyday: [], highPriority: [] };

  /** Every company that trades is on at least one of the `count` records. */
  constructor(companies: readonly CompanyPlan[], count: number, ids: IdMaker, random: Random) {
    this.#random = random;
    this.#ids = ids;
    this.#months = spreadOverMonths(count);
    this.#introductions = planIntroductions(companies, random);
    this.#onward = new OnwardSales(random);
    this.#opener = new LaneOpener(companies, this.#onward, random);
  }

  /** The records of one month, by day. Months are asked for in order, each once. */
  makeMonth(index: number): DatedShipment[] {
    const month = MONTHS[index];
    if (month === undefined) throw new RangeError(`No month ${index}`);
    const introduced = this.#introductions[index] ?? [];
    this.#onward.forget(month.first);
    const planned = this.#months[index] ?? 0;
    const count = Math.max(planned, introduced.length);
    // What introductions add beyond the plan is taken from the month that follows.
    this.#months[index + 1] = (this.#months[index + 1] ?? 0) + planned - count;
    const records = Array.from({ length: count }, (_, position) => {
      // A record without a day stands at the first one: the order of the rows must not tell it.
      const isVague = this.#random.chance(SHARE_VAGUE);
      const day = month.first + (isVague ? 0 : this.#random.integer(0, month.days - 1));
      const company = introduced[position];
      const lane = company === undefined ? this.#drawLane(day) : this.#introduce(company, day);
      return { day, record: this.#makeRecord(lane, day, isVague) };
    });
    return records.sort((one, other) => one.day - other.day);
  }

  #makeRecord(lane: Lane, day: Day, isVague: boolean): ShipmentRecord {
    const random = this.#random;
    const { consignor, consignee, good } = lane;
    if (good.isHighPriority) this.#onward.note(consignor, consignee, good, day);
    return makeShipment(
      {
        ...{ consignor, consignee, good, day },
        precision: isVague ? 'month' : 'day',
        quantity: toQuantity(good, lane.typicalUsd * random.aroundOne(0.55)),
        priceUsd: good.priceUsd * random.aroundOne(0.12),
        lacksValue: random.chance(0.02),
        lacksQuantity: random.chance(0.025),
        originCountry: drawOrigin(
          { country: consignor.record.country, purpose: consignor.purpose },
          good,
          random,
        ),
      },
      this.#ids,
      random,
    );
  }

  #introduce(company: CompanyPlan, day: Day): Lane {
    return this.#remember('everyday', this.#opener.introduce(company, day));
  }

  #drawLane(day: Day): Lane {
    const kind = this.#random.chance(SHARE_HIGH_PRIORITY) ? 'highPriority' : 'everyday';
    const repeated = this.#random.chance(SHARE_REPEATED[kind]) ? this.#repeatLane(kind, day) : null;
    return this.#remember(kind, repeated ?? this.#opener.open(kind, day));
  }

  #repeatLane(kind: Kind, day: Day): Lane | null {
    const recent = this.#recent[kind];
    for (let tries = 0; tries < REPEAT_TRIES; tries++) {
      // Rather a late one: lanes come in bursts.
      const back = this.#random.next() * this.#random.next() * recent.length;
      const lane = recent[recent.length - 1 - Math.floor(back)];
      if (lane !== undefined && this.#isAlive(lane, day)) return lane;
    }
    return null;
  }

  #isAlive({ consignor, consignee }: Lane, day: Day): boolean {
    if (!isOpen(consignor, day) || !isOpen(consignee, day)) return false;
    const { region } = consignee.part;
    const isCutOff = day >= TURNING_DAY && (region === 'RU' || region === 'BY');
    return !isCutOff || this.#random.chance(consignor.part.tradeLeft);
  }

  #remember(kind: Kind, lane: Lane): Lane {
    const recent = this.#recent[kind];
    recent.push(lane);
    if (recent.length > RECENT_LANES) recent.splice(0, RECENT_LANES / 2);
    return lane;
  }
}

/** For each month, who has a first record in it: after it was founded, before it was dissolved. */
function planIntroductions(companies: readonly CompanyPlan[], random: Random): CompanyPlan[][] {
  const plan: CompanyPlan[][] = MONTHS.map(() => []);
  for (const company of companies.filter((each) => each.size > 0)) {
    const fits = MONTHS.flatMap(({ first, days }, index) =>
      isOpen(company, first) && isOpen(company, first + days - 1) ? [index] : [],
    );
    // Half of them in the first year, the rest at any time.
    const early = fits.filter((index) => index < 12);
    const month = random.pick(early.length > 0 && random.chance(0.5) ? early : fits);
    plan[month]?.push(company);
  }
  return plan;
}
