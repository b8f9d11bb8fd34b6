/**
 * An invented network of any size up to ten million shipments and more, as columns.
 *
 * The same request gives the same network, whichever output reads it: `fill-columns.ts` for arrays,
 * `to-csv-chunks.ts` for files. Shipments are made while they are read.
 */
import type { CountryCode } from '../../model/entity.ts';
import { InvalidRequest } from '../../model/errors.ts';
import { IdMaker } from '../make-ids.ts';
import { NameMaker } from '../names/make-names.ts';
import { PERSON_COUNTRIES } from '../ordinary-links.ts';
import { Cast, DEMO_DATASET } from '../planted/cast.ts';
import { castEnds, plantSchemes } from '../planted/diversion-schemes.ts';
import { plantMany } from '../planted/many-schemes.ts';
import { plantNearMisses } from '../planted/near-misses.ts';
import { Random } from '../random.ts';
import type { AnswerKeyEntry, CompanyRecord, DatasetRecord, NetworkRequest } from '../records.ts';
import { type CompanyColumns, makeCompanyColumns } from './company-columns.ts';
import { LARGE_MONTHS, makeLargeTrade } from './large-trade.ts';
import { buildLinkColumns, type LinkColumns } from './link-columns.ts';
import { countPersons, makeLinks, type PartyNumber } from './make-links.ts';
import { sortIds } from './sort-ids.ts';
import type { TradeMonth } from './trade-month.ts';

export interface LargeNetwork {
  /** Parties are numbered as they stand in the file: companies, then persons. */
  readonly companies: CompanyColumns;
  readonly persons: PersonColumns;
  readonly links: LinkColumns;
  /** By date; made while it is read, and the same each time it is. Arrays are used again. */
  readonly trade: Iterable<TradeMonth>;
  /** Write the ids of which the columns have the digits. */
  readonly ids: Readonly<Record<'company' | 'person' | 'link' | 'shipment', IdMaker>>;
  readonly answerKey: readonly AnswerKeyEntry[];
  readonly dataset: DatasetRecord;
}

export interface PersonColumns {
  readonly count: number;
  readonly idNumber: Uint32Array;
  readonly country: readonly CountryCode[];
  /** By place among the persons. */
  readonly planted: ReadonlyMap<number, CompanyRecord>;
}

/** Smaller networks are made as objects, by `generate-network.ts`. */
export const LEAST_LARGE_SHIPMENTS = 20_000;
const MOST_SHIPMENTS = 50_000_000;
const COMPANY_LIMITS = { least: 1_000, most: 1_500_000 };
/** Every company has a record of its own, and lanes need some to repeat. */
const SHIPMENTS_PER_COMPANY = 5;
/** Companies by shipments, in between on a line. */
const USUAL_SIZES = [
  [0, 0],
  [100_000, 20_000],
  [1_000_000, 150_000],
  [10_000_000, 1_000_000],
] as const;
const SHIPMENTS_PER_SCHEME = 10_000;
const STORIES = 13;
const MOST_SCHEMES = 300;

/** How many companies a network of so many shipments has unless somebody says otherwise. */
export function countUsualCompanies(shipments: number): number {
  const next = USUAL_SIZES.findIndex(([size]) => shipments <= size);
  const to = USUAL_SIZES[next === -1 ? USUAL_SIZES.length - 1 : Math.max(next, 1)]!;
  const from = USUAL_SIZES[USUAL_SIZES.indexOf(to) - 1]!;
  const share = (shipments - from[0]) / (to[0] - from[0]);
  return Math.min(Math.round(from[1] + share * (to[1] - from[1])), COMPANY_LIMITS.most);
}

/** Throws InvalidRequest when a number is out of range. */
export function generateLargeNetwork(request: NetworkRequest): LargeNetwork {
  checkRequest(request);
  const { seed, companies: companyCount, shipments } = request;
  const random = new Random(`${seed}/large`);
  const ids = {
    company: new IdMaker('company', random.fork('company ids')),
    person: new IdMaker('person', random.fork('person ids')),
    link: new IdMaker('link', random.fork('link ids')),
    shipment: new IdMaker('shipment', random.fork('shipment ids')),
  };
  const names = new NameMaker(random.fork('names'));
  const cast = new Cast({ random: random.fork('planted'), ids: ids.company, names }, ids);
  const answerKey = plant(cast, shipments, random.fork('many schemes'));

  const days = { first: LARGE_MONTHS[0]!.first, last: LARGE_MONTHS.at(-1)!.first + 30 };
  const companies = makeCompanyColumns(
    companyCount,
    cast.companies,
    ids.company,
    days,
    random.fork('companies'),
  );
  const persons = sortPersons(
    cast.persons,
    countPersons(companyCount),
    ids.person,
    random.fork('persons'),
  );
  const placeOf = new Map<string, PartyNumber>([
    ...[...companies.planted].map(([place, { record }]) => [record.id, place] as const),
    ...[...persons.planted].map(([place, { id }]) => [id, companyCount + place] as const),
  ]);
  const links = makeLinks(
    companies,
    persons.ordinary.map((place) => companyCount + place),
    random.fork('links'),
  );
  const order = { companies, shipments, planted: cast.shipments, placeOf, ids: ids.shipment };
  return {
    companies,
    persons,
    links: buildLinkColumns(cast.links, links, ids.link, placeOf),
    trade: { [Symbol.iterator]: () => makeLargeTrade(order, random.fork('trade')) },
    ids,
    answerKey,
    dataset: {
      id: DEMO_DATASET,
      title: `Network of ${shipments} shipments (invented)`,
      publisher: 'Detour',
      licence: 'Invented data, free for any use',
      invented: true,
      request,
    },
  };
}

/** The stories of the demo, and further schemes by size. */
function plant(cast: Cast, shipments: number, random: Random): AnswerKeyEntry[] {
  const ends = castEnds(cast);
  const stories = [...plantSchemes(cast, ends), ...plantNearMisses(cast, ends)];
  const schemes = Math.min(Math.round(shipments / SHIPMENTS_PER_SCHEME), MOST_SCHEMES);
  return [...stories, ...plantMany(cast, Math.max(schemes - STORIES, 0), random)];
}

/** Planted persons have the first ids. */
function sortPersons(
  records: readonly CompanyRecord[],
  ordinary: number,
  ids: IdMaker,
  random: Random,
) {
  const count = records.length + ordinary;
  const { idNumber, placeOf } = sortIds(ids, count);
  const planted = new Map(records.map((record, made) => [placeOf[made]!, record]));
  return {
    ...{ count, idNumber, planted },
    country: Array.from(
      idNumber,
      (_, place) => planted.get(place)?.country ?? random.pick(PERSON_COUNTRIES),
    ),
    ordinary: Array.from(placeOf.subarray(records.length)),
  };
}

function checkRequest({ seed, companies, shipments }: NetworkRequest): void {
  checkWhole('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  checkWhole('companies', companies, COMPANY_LIMITS.least, COMPANY_LIMITS.most);
  const least = Math.max(companies * SHIPMENTS_PER_COMPANY, LEAST_LARGE_SHIPMENTS);
  checkWhole('shipments', shipments, least, MOST_SHIPMENTS);
}

function checkWhole(field: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && least <= value && value <= most) return;
  const allowed = `a whole number from ${least} to ${most}`;
  throw new InvalidRequest(`${field} must be ${allowed}, got ${value}`, { field, allowed });
}
