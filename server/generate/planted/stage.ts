/**
 * Where and when one of many schemes is played: its supplier and end user, goods, days and countries,
 * drawn for each. What is planted stays closed off, as in `cast.ts`.
 */
import { toDay, toIsoDay, type Day } from '../../model/day.ts';
import { findGood, type Good, highPriorityGoodsOf } from '../goods.ts';
import type { CompanyPlan } from '../make-companies.ts';
import type { Random } from '../random.ts';
import type { Cast, Party } from './cast.ts';
import { askThrough } from './diversion-schemes.ts';
import type { PartialQuestion } from '../records.ts';

const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  TR: 'Turkey',
  HK: 'Hong Kong',
  AE: 'the Emirates',
  KZ: 'Kazakhstan',
  KG: 'Kyrgyzstan',
  AM: 'Armenia',
  GE: 'Georgia',
  UZ: 'Uzbekistan',
  RS: 'Serbia',
  SG: 'Singapore',
  MY: 'Malaysia',
  CN: 'China',
  IN: 'India',
  AZ: 'Azerbaijan',
};
const COUNTRIES = Object.keys(COUNTRY_NAMES);
const FIRST_START = toDay(2022, 4, 20) ?? 0;
const LAST_START = toDay(2024, 3, 29) ?? 0;
const LAST_DAY = toDay(2024, 12, 20) ?? 0;
/** Days at each trader: five traders keep goods for less than the longest dwell in all. */
const SHORTEST_STAY = 12;
const LONGEST_STAY = 32;

/** Goods of the same heading, that one may be declared as another. Without those that only 2022 has. */
const PAIRS = [
  ['854231', '854239'],
  ['854232', '854239'],
  ['854121', '854129'],
  ['853221', '853224'],
  ['853669', '853690'],
  ['848210', '848220'],
  ['903020', '903082'],
  ['901420', '901480'],
] as const;

export class Stage {
  readonly cast: Cast;
  readonly random: Random;
  /** Part of ids: the same for no two schemes. */
  readonly number: number;
  readonly supplier: CompanyPlan;
  readonly endUser: CompanyPlan;
  readonly good: Good;
  readonly start: Day;

  constructor(
    cast: Cast,
    random: Random,
    number: number,
    ends: { readonly supplier: CompanyPlan; readonly endUser: CompanyPlan; readonly hs6: string },
  ) {
    this.cast = cast;
    this.random = random;
    this.number = number;
    this.supplier = ends.supplier;
    this.endUser = ends.endUser;
    this.good = findGood(ends.hs6);
    this.start = random.integer(FIRST_START, LAST_START);
  }

  /** So many traders, each in another country than the one before. */
  drawTraders(count: number): CompanyPlan[] {
    return this.drawCountries(count).map((country) => this.cast.trader(country));
  }

  drawCountries(count: number): string[] {
    const left = [...COUNTRIES];
    return Array.from({ length: count }, () => {
      const [country = 'TR'] = left.splice(this.random.integer(0, left.length - 1), 1);
      return country;
    });
  }

  /** The day of each of `hops` shipments in a row, beginning `later` days after the start. */
  drawDays(hops: number, later = 0): Day[] {
    let day = this.start + later;
    return Array.from({ length: hops }, (_, hop) => {
      if (hop > 0) day += this.random.integer(SHORTEST_STAY, LONGEST_STAY);
      return day;
    });
  }

  /**
   * The same lanes one to four times, some months apart, as long as the data runs: answers the records
   * of the first time.
   */
  sendAlong(stops: readonly CompanyPlan[]): string[] {
    let first: string[] | null = null;
    let later = 0;
    for (let times = this.random.integer(1, 4); times > 0; times--) {
      const days = this.drawDays(stops.length - 1, later);
      if (days.at(-1)! > LAST_DAY) break;
      const ids = days.map((day, hop) => this.send(stops[hop]!, stops[hop + 1]!, day));
      first ??= ids;
      later += this.random.integer(70, 130);
    }
    return first ?? [];
  }

  /** One record; answers its id. */
  send(from: CompanyPlan, to: CompanyPlan, day: Day, hs6 = this.good.hs6): string {
    const usd = this.drawUsd(hs6);
    return this.cast.ships(from, to, hs6, toIsoDay(day), { usd });
  }

  drawUsd(hs6 = this.good.hs6): number {
    return findGood(hs6).typicalUsd * (5 + 8 * this.random.next());
  }

  /** What goes from the supplier through `through` to the end user. */
  ask(through: readonly Party[], more: PartialQuestion = {}): PartialQuestion {
    return askThrough(this.supplier, [this.endUser], through, more);
  }

  /** Another code of the same heading; null when there is none among the goods. */
  otherOfHeading(): string | null {
    const pair = PAIRS.find(([one, other]) => [one, other].includes(this.good.hs6 as typeof one));
    return pair?.find((hs6) => hs6 !== this.good.hs6) ?? null;
  }
}

export const nameOf = (company: CompanyPlan): string =>
  COUNTRY_NAMES[company.record.country] ?? company.record.country;

export const nameAll = (companies: readonly CompanyPlan[]): string =>
  companies.map(nameOf).join(', ');

/** What schemes are played in: goods of the 2017 edition too. */
export const PLANTED_CODES: readonly string[] = [
  ...(['ELECTRONICS', 'INSTRUMENTS', 'MACHINERY'] as const).flatMap(highPriorityGoodsOf),
]
  .filter(({ since2022 }) => !since2022)
  .map(({ hs6 }) => hs6);

/** Codes with another of the same heading beside them. */
export const PAIRED_CODES: readonly string[] = PAIRS.map(([hs6]) => hs6);
