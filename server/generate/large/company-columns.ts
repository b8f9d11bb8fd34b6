/**
 * The companies of a large network as columns: who they are, how large, and what they deal in.
 *
 * A company is its place here, which is also its place in the files: by id, so that planted companies
 * stand anywhere. Sizes have a heavy tail (Pareto). What no search needs, names above all, is made when
 * it is written: `company-records.ts`.
 */
import type { Day } from '../../model/day.ts';
import type { CountryPart } from '../countries.ts';
import type { Purpose } from '../describe-company.ts';
import { type Sector, SECTORS } from '../goods.ts';
import { type CompanyPlan, drawPurpose, drawSector } from '../make-companies.ts';
import type { IdMaker } from '../make-ids.ts';
import type { Random } from '../random.ts';
import type { AliasTable } from './alias-table.ts';
import { LARGE_COUNTRIES } from './large-countries.ts';
import { sortIds } from './sort-ids.ts';
import {
  EVERYDAY_PICKS,
  type GoodNumber,
  HIGH_PRIORITY_PICKS,
  numberOfGood,
} from './large-goods.ts';

/** A company by its place in the columns. */
export type CompanyNumber = number;

export interface CompanyColumns {
  readonly count: number;
  /** The digits of its id. */
  readonly idNumber: Uint32Array;
  /** Places in LARGE_COUNTRIES, SECTORS, PURPOSES. */
  readonly country: Uint8Array;
  readonly sector: Uint8Array;
  readonly purpose: Uint8Array;
  /** How often it is drawn, beside others. 0: never, it only owns. */
  readonly size: Float64Array;
  /** The days on which it trades: from the first, before the second. */
  readonly openDay: Int32Array;
  readonly closeDay: Int32Array;
  /** What it handles, so many for each company, the same one more than once if it is traded more. */
  readonly everyday: Uint16Array;
  /** The same; NO_GOOD throughout for companies without high priority goods. */
  readonly highPriority: Uint16Array;
  /** Those that schemes are made of. */
  readonly planted: ReadonlyMap<CompanyNumber, CompanyPlan>;
}

export const PURPOSES: readonly Purpose[] = [
  ...(['manufacturer', 'distributor', 'trader', 'logistics', 'holding'] as const),
  'research institute',
];
export const GOODS_EACH = 4;
export const NO_GOOD = 0xffff;

const SIZE_ALPHA = 1.15;
/** The largest company of a million has about one record in a thousand. */
const LARGEST_SIZE = 4_000;
const SHARE_HIGH_PRIORITY = 0.12;
/** Founded while the data runs, or dissolved. */
const SHARE_YOUNG = 0.06;
const SHARE_DISSOLVED = 0.02;
/** Opened before the data begin, on a day that is not said here. */
export const LONG_AGO = -(2 ** 31);
export const NEVER = 2 ** 31 - 1;

const numberOfCountry = new Map(LARGE_COUNTRIES.map(({ country }, place) => [country, place]));

/**
 * `planted` have the first ids of the maker, ordinary companies the next ones. `days`: first and last
 * of the data.
 */
export function makeCompanyColumns(
  count: number,
  planted: readonly CompanyPlan[],
  ids: IdMaker,
  days: { readonly first: Day; readonly last: Day },
  random: Random,
): CompanyColumns {
  const { idNumber, placeOf } = sortIds(ids, count);
  const columns = {
    count,
    idNumber,
    country: new Uint8Array(count),
    sector: new Uint8Array(count),
    purpose: new Uint8Array(count),
    size: new Float64Array(count),
    openDay: new Int32Array(count).fill(LONG_AGO),
    closeDay: new Int32Array(count).fill(NEVER),
    everyday: new Uint16Array(count * GOODS_EACH),
    highPriority: new Uint16Array(count * GOODS_EACH).fill(NO_GOOD),
    planted: new Map(planted.map((plan, made) => [placeOf[made]!, plan])),
  };
  for (const [company, plan] of columns.planted) fillPlanted(company, plan);
  let made = planted.length;
  for (const { country, companies } of spreadOverCountries(count - planted.length)) {
    for (let left = companies; left > 0; left--) fillOrdinary(placeOf[made++]!, country);
  }
  return columns;

  function fillPlanted(company: CompanyNumber, plan: CompanyPlan): void {
    const { record, sector, purpose, size, openDay, closeDay, highPriority } = plan;
    columns.country[company] = numberOfCountry.get(record.country)!;
    columns.sector[company] = SECTORS.indexOf(sector);
    columns.purpose[company] = PURPOSES.indexOf(purpose);
    columns.size[company] = size;
    if (openDay > LONG_AGO) columns.openDay[company] = openDay;
    if (closeDay < NEVER) columns.closeDay[company] = closeDay;
    fillGoods(columns.everyday, company, EVERYDAY_PICKS[columns.sector[company]]!);
    if (highPriority.length === 0) return;
    for (let slot = 0; slot < GOODS_EACH; slot++) {
      const good = highPriority[slot % highPriority.length]!;
      columns.highPriority[company * GOODS_EACH + slot] = numberOfGood(good.hs6);
    }
  }

  function fillOrdinary(company: CompanyNumber, country: number): void {
    const purpose = drawPurpose(LARGE_COUNTRIES[country]!, random);
    const sector = SECTORS.indexOf(drawSector(random));
    columns.country[company] = country;
    columns.sector[company] = sector;
    columns.purpose[company] = PURPOSES.indexOf(purpose);
    const size = Math.min(random.pareto(SIZE_ALPHA), LARGEST_SIZE);
    columns.size[company] = purpose === 'holding' ? 0 : size;
    const isYoung = random.chance(SHARE_YOUNG);
    if (isYoung) columns.openDay[company] = random.integer(days.first, days.last - 365);
    if (random.chance(SHARE_DISSOLVED)) {
      const earliest = Math.max(columns.openDay[company]! + 180, days.first + 365);
      columns.closeDay[company] = random.integer(earliest, days.last);
    }
    fillGoods(columns.everyday, company, EVERYDAY_PICKS[sector]!);
    const picks = HIGH_PRIORITY_PICKS[sector]!;
    if (!picks.isEmpty && random.chance(SHARE_HIGH_PRIORITY)) {
      fillGoods(columns.highPriority, company, picks);
    }
  }

  /** The second half repeats one of the first: most companies have a main good. */
  function fillGoods(goods: Uint16Array, company: CompanyNumber, picks: AliasTable): void {
    const first = company * GOODS_EACH;
    for (let slot = 0; slot < GOODS_EACH; slot++) {
      const isNew = slot === 0 || random.chance(0.5);
      goods[first + slot] = isNew ? picks.draw(random) : goods[first]!;
    }
  }
}

export const toCountryPart = ({ country }: CompanyColumns, company: CompanyNumber): CountryPart =>
  LARGE_COUNTRIES[country[company]!]!;

export const toSector = ({ sector }: CompanyColumns, company: CompanyNumber): Sector =>
  SECTORS[sector[company]!]!;

export const toPurpose = ({ purpose }: CompanyColumns, company: CompanyNumber): Purpose =>
  PURPOSES[purpose[company]!]!;

export const isHandled = (
  goods: Uint16Array,
  company: CompanyNumber,
  good: GoodNumber,
): boolean => {
  const first = company * GOODS_EACH;
  for (let slot = first; slot < first + GOODS_EACH; slot++) if (goods[slot] === good) return true;
  return false;
};

/** Rounding never loses a company. */
function spreadOverCountries(count: number) {
  const total = LARGE_COUNTRIES.reduce((sum, part) => sum + part.companies, 0);
  let upTo = 0;
  return LARGE_COUNTRIES.map((part, country) => {
    const before = Math.round((upTo * count) / total);
    upTo += part.companies;
    return { country, companies: Math.round((upTo * count) / total) - before };
  });
}
