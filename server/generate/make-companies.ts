/**
 * The ordinary companies of a network: who they are, how large, and what they deal in.
 *
 * Sizes have a heavy tail (Pareto): a few companies make most records, as in real trade.
 */
import type { CountryCode } from '../model/entity.ts';
import { toDay, toIsoDay, type Day } from '../model/day.ts';
import { COUNTRY_PARTS, findCountryPart, type CountryPart } from './countries.ts';
import { highPriorityGoodsOf, SECTORS, type Good, type Sector } from './goods.ts';
import type { IdMaker } from './make-ids.ts';
import { describeBusiness, makeIdentifiers, type Purpose } from './describe-company.ts';
import type { NameMaker } from './names/make-names.ts';
import type { KindOfBusiness } from './names/sector-words.ts';
import type { Draws, Random } from './random.ts';
import type { CompanyRecord } from './records.ts';

/** A company as the generator knows it: its record, and what no record says. */
export interface CompanyPlan {
  readonly record: CompanyRecord;
  readonly part: CountryPart;
  readonly sector: Sector;
  readonly purpose: Purpose;
  /** How often it is drawn, beside others. 0: never, it only owns. */
  readonly size: number;
  /** The first day on which it can trade; minus infinity when it is as old as the data. */
  readonly openDay: Day;
  readonly closeDay: Day;
  /** What it handles in ordinary trade, the most traded first; planted ones have none. */
  readonly highPriority: readonly Good[];
}

export interface CompanyWish {
  readonly country: CountryCode;
  readonly sector: Sector;
  readonly purpose: Purpose;
  readonly size: number;
  readonly incorporatedOn: string | null;
  readonly dissolvedOn: string | null;
  readonly highPriority: readonly Good[];
  readonly notes: string | null;
}

export interface Registry {
  readonly random: Random;
  readonly ids: IdMaker;
  readonly names: NameMaker;
}

/** Out of 1: how many companies of a sector there are. */
const SECTOR_WEIGHTS: Record<Sector, number> = {
  ELECTRONICS: 0.27,
  INSTRUMENTS: 0.09,
  MACHINERY: 0.16,
  VEHICLES: 0.12,
  TEXTILES: 0.11,
  FOOD: 0.1,
  CHEMICALS: 0.08,
  HOUSEHOLD: 0.07,
};
const SIZE_ALPHA = 1.15;
const LARGEST_SIZE = 25;
/** Ordinary companies are older than the data. */
const LAST_YEAR_OF_FOUNDING = 2019;
/** The first so many of a sector's high priority goods. */
const GOODS_IN_DEMAND = 5;

export function makeCompany(registry: Registry, wish: CompanyWish): CompanyPlan {
  const { random, ids, names } = registry;
  const { country, sector, purpose, size, highPriority } = wish;
  const { kind, isLarge } = drawKindOfName(sector, purpose, random);
  const { name, otherNames } = names.makeCompanyName(country, kind, isLarge);
  const record: CompanyRecord = {
    ...{ id: ids.make(), kind: 'COMPANY', name, otherNames, country },
    incorporatedOn: wish.incorporatedOn,
    dissolvedOn: wish.dissolvedOn,
    industry: random.chance(0.93) ? describeBusiness(sector, purpose) : null,
    purpose: random.chance(0.95) ? purpose : null,
    identifiers: makeIdentifiers(country, random),
    notes: wish.notes,
  };
  return {
    ...{ record, part: findCountryPart(country), sector, purpose, size, highPriority },
    openDay: wish.incorporatedOn === null ? -Infinity : firstDayOf(wish.incorporatedOn),
    closeDay: wish.dissolvedOn === null ? Infinity : firstDayOf(wish.dissolvedOn),
  };
}

/** What a company calls itself after, and whether in the form of a large one. */
export function drawKindOfName(
  sector: Sector,
  purpose: Purpose,
  random: Draws,
): { readonly kind: KindOfBusiness; readonly isLarge: boolean } {
  const business =
    purpose === 'logistics' ? 'LOGISTICS' : purpose === 'holding' ? 'HOLDING' : sector;
  const isGeneral = purpose === 'trader' && random.chance(0.35);
  const makes = purpose === 'manufacturer' || purpose === 'research institute';
  return {
    kind: isGeneral ? 'TRADE' : business,
    isLarge: purpose === 'holding' || (makes && random.chance(0.6)),
  };
}

/** Whether it can trade on that day: founded, and not dissolved. */
export const isOpen = ({ openDay, closeDay }: CompanyPlan, day: Day): boolean =>
  openDay <= day && day < closeDay;

/** `count` companies in the countries of the table, in its proportions. */
export function makeOrdinaryCompanies(registry: Registry, count: number): CompanyPlan[] {
  const { random } = registry;
  return spreadOver(COUNTRY_PARTS, count).map((part) => {
    const sector = drawSector(random);
    const purpose = drawPurpose(part, random);
    return makeCompany(registry, {
      ...{ country: part.country, sector, purpose },
      size: purpose === 'holding' ? 0 : Math.min(random.pareto(SIZE_ALPHA), LARGEST_SIZE),
      incorporatedOn: drawIncorporation(LAST_YEAR_OF_FOUNDING, random),
      dissolvedOn: random.chance(0.02) ? drawDate(2023, 2024, random) : null,
      highPriority: random.chance(0.72)
        ? drawHighPriority(sector, sellsOn(part, purpose), random)
        : [],
      notes: null,
    });
  });
}

/** Each part as often as its share of `count` says; rounding never loses a company. */
function spreadOver(parts: readonly CountryPart[], count: number): CountryPart[] {
  const total = parts.reduce((sum, part) => sum + part.companies, 0);
  let upTo = 0;
  return parts.flatMap((part) => {
    const before = Math.round((upTo * count) / total);
    upTo += part.companies;
    return Array<CountryPart>(Math.round((upTo * count) / total) - before).fill(part);
  });
}

export function drawSector(random: Random): Sector {
  let left = random.next();
  return SECTORS.find((sector) => (left -= SECTOR_WEIGHTS[sector]) < 0) ?? 'ELECTRONICS';
}

export function drawPurpose(part: CountryPart, random: Random): Purpose {
  if (random.chance(0.03)) return 'holding';
  if (random.chance(0.05)) return 'logistics';
  const drawn = random.next() * 100;
  if (drawn < part.manufacturers) {
    return part.region === 'RU' && random.chance(0.15) ? 'research institute' : 'manufacturer';
  }
  return drawn < part.manufacturers + part.traders ? 'trader' : 'distributor';
}

/** Traders and distributors at the crossroads deal in what is in demand. */
const sellsOn = ({ region }: CountryPart, purpose: Purpose): boolean =>
  region === 'CROSSROADS' && (purpose === 'trader' || purpose === 'distributor');

/** One to four goods of the sector, the common ones more often. */
function drawHighPriority(sector: Sector, onlyInDemand: boolean, random: Random): Good[] {
  const all = highPriorityGoodsOf(sector);
  const goods = onlyInDemand ? all.slice(0, GOODS_IN_DEMAND) : all;
  if (goods.length === 0) return [];
  const drawn = new Set<Good>();
  for (let tries = random.integer(2, 4); tries > 0; tries--) drawn.add(random.pickEarly(goods));
  return [...drawn];
}

/** Sometimes only the year or month is known, sometimes nothing. */
export function drawIncorporation(lastYear: number, random: Draws): string | null {
  const date = drawDate(random.chance(0.3) ? 1978 : 1998, lastYear, random);
  const drawn = random.next();
  if (drawn < 0.08) return null;
  return drawn < 0.18 ? date.slice(0, 4) : drawn < 0.24 ? date.slice(0, 7) : date;
}

function drawDate(fromYear: number, toYear: number, random: Draws): string {
  const day = toDay(random.integer(fromYear, toYear), random.integer(1, 12), random.integer(1, 28));
  if (day === null) throw new RangeError('Every month has 28 days');
  return toIsoDay(day);
}

/** The first day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` may mean. */
export function firstDayOf(date: string): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const day = toDay(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`No such day: ${date}`);
  return day;
}
