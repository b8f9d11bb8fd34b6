/**
 * An invented network of companies, links and shipments, with planted schemes and an answer key.
 *
 * The same request gives the same network to the byte. Shipments are made while they are read, so
 * that memory holds the companies and not the records.
 */
import { InvalidRequest } from '../model/errors.ts';
import { IdMaker } from './make-ids.ts';
import { makeOrdinaryCompanies, type CompanyPlan } from './make-companies.ts';
import { MONTHS } from './months.ts';
import { NameMaker } from './names/make-names.ts';
import { makeOrdinaryLinks } from './ordinary-links.ts';
import { OrdinaryTrade, type DatedShipment } from './ordinary-trade.ts';
import { Cast, DEMO_DATASET } from './planted/cast.ts';
import { castEnds, plantSchemes } from './planted/diversion-schemes.ts';
import { plantNearMisses } from './planted/near-misses.ts';
import { Random } from './random.ts';
import type { AnswerKeyEntry, Network, NetworkRequest, ShipmentRecord } from './records.ts';

export const DEMO_REQUEST: NetworkRequest = { seed: 7, companies: 300, shipments: 5_000 };

const COMPANY_LIMITS = { least: 150, most: 1_000_000 };
/** Every company has a record of its own, and lanes need some to repeat. */
const SHIPMENTS_PER_COMPANY = 5;
const MOST_SHIPMENTS = 50_000_000;

/** Throws InvalidRequest when a number is out of range. */
export function generateNetwork(request: NetworkRequest): Network {
  checkRequest(request);
  const { seed, companies: companyCount, shipments: shipmentCount } = request;
  const random = new Random(seed);
  const names = new NameMaker(random.fork('names'));
  const companyIds = new IdMaker('company', random.fork('company ids'));
  const personIds = new IdMaker('person', random.fork('person ids'));
  const linkIds = new IdMaker('link', random.fork('link ids'));

  const cast = new Cast(
    { random: random.fork('planted'), ids: companyIds, names },
    {
      person: personIds,
      link: linkIds,
      shipment: new IdMaker('shipment', random.fork('shipment ids')),
    },
  );
  const answerKey = plant(cast);
  const ordinary = makeOrdinaryCompanies(
    { random: random.fork('companies'), ids: companyIds, names },
    companyCount - cast.companies.length,
  );
  const { links, persons } = makeOrdinaryLinks(
    ordinary,
    { person: personIds, link: linkIds },
    names,
    random.fork('links'),
  );
  const companies = [...cast.companies, ...ordinary];
  return {
    companies: [...companies.map(({ record }) => record), ...cast.persons, ...persons].sort(byId),
    links: [...cast.links, ...links].sort(byId),
    shipments: {
      [Symbol.iterator]: () => generateShipments(companies, cast.shipments, shipmentCount, random),
    },
    answerKey,
    dataset: {
      id: DEMO_DATASET,
      title: 'Demo network (invented)',
      publisher: 'Detour',
      licence: 'Invented data, free for any use',
      invented: true,
      request,
    },
  };
}

function plant(cast: Cast): AnswerKeyEntry[] {
  const ends = castEnds(cast);
  return [...plantSchemes(cast, ends), ...plantNearMisses(cast, ends)];
}

/** Ordinary and planted records, month by month, by day within each. */
function* generateShipments(
  companies: readonly CompanyPlan[],
  planted: readonly DatedShipment[],
  count: number,
  random: Random,
): Generator<ShipmentRecord> {
  const ids = new IdMaker('shipment', random.fork('shipment ids'), planted.length);
  const trade = new OrdinaryTrade(companies, count - planted.length, ids, random.fork('trade'));
  for (const [index, { first, days }] of MONTHS.entries()) {
    const inMonth = planted.filter(({ day }) => first <= day && day < first + days);
    const records: DatedShipment[] = [...trade.makeMonth(index), ...inMonth];
    records.sort((one, other) => one.day - other.day || (one.record.id < other.record.id ? -1 : 1));
    for (const { record } of records) yield record;
  }
}

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);

function checkRequest({ seed, companies, shipments }: NetworkRequest): void {
  checkWhole('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  checkWhole('companies', companies, COMPANY_LIMITS.least, COMPANY_LIMITS.most);
  checkWhole('shipments', shipments, companies * SHIPMENTS_PER_COMPANY, MOST_SHIPMENTS);
}

function checkWhole(field: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && least <= value && value <= most) return;
  const allowed = `a whole number from ${least} to ${most}`;
  throw new InvalidRequest(`${field} must be ${allowed}, got ${value}`, { field, allowed });
}
