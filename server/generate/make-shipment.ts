/**
 * One record as a customs office might state it: goods, amounts, countries, and what is left out.
 *
 * Amounts follow from the good: a quantity, its price and its weight agree in every record.
 */
import type { CountryCode } from '../model/entity.ts';
import { toIsoDay, type Day } from '../model/day.ts';
import type { DATE_KINDS } from '../model/shipment.ts';
import type { Good } from './goods.ts';
import type { IdMaker } from './make-ids.ts';
import type { CompanyPlan } from './make-companies.ts';
import { HS_2022_DAY } from './months.ts';
import type { Random } from './random.ts';
import type { ShipmentRecord } from './records.ts';

export interface Consignment {
  readonly consignor: CompanyPlan;
  readonly consignee: CompanyPlan;
  readonly good: Good;
  readonly day: Day;
  /** `month` leaves the day out of the date. */
  readonly precision: 'day' | 'month';
  readonly quantity: number;
  /** US dollars for one unit. */
  readonly priceUsd: number;
  /** What the record leaves out. */
  readonly lacksValue: boolean;
  readonly lacksQuantity: boolean;
  readonly originCountry: CountryCode | null;
}

/** Where chips and instruments come from that traders sell. */
const MAKERS: readonly CountryCode[] = ['US', 'US', 'TW', 'CN', 'MY', 'KR', 'JP', 'DE', 'VN'];
/** Invented carriers: by sea and air anywhere, by road and rail only between some. */
const CARRIERS = [
  'Tarnholm Line',
  'Kvelstad Air Cargo',
  'Belmira Shipping',
  'Zandervoort Container',
  'Penravan Air',
  'Quellmark Parcel',
];
const LAND_CARRIERS = [
  'Orsava Freight',
  'Yarovel Trucking',
  'Nakoni Road Express',
  'Sarybulaq Rail',
];
/** Countries that roads and rails join. */
const BY_LAND: ReadonlySet<CountryCode> = new Set(
  'RU BY KZ KG UZ AM GE AZ TR RS DE NL PL EE CN'.split(' '),
);
/** Countries on the way, by destination. Plausible roads and rails, not measured ones. */
const ON_THE_WAY: Readonly<Record<string, readonly CountryCode[]>> = {
  RU: ['KZ', 'BY', 'GE', 'LT', 'LV', 'FI'],
  KZ: ['RU', 'CN', 'TR', 'AZ'],
  KG: ['KZ', 'CN', 'TR'],
  UZ: ['KZ', 'CN', 'TR'],
  AM: ['GE', 'TR', 'AE'],
  GE: ['TR', 'BG'],
  AZ: ['GE', 'TR'],
  RS: ['HU', 'BG', 'HR'],
  BY: ['PL', 'LT'],
};

export function makeShipment(
  consignment: Consignment,
  ids: IdMaker,
  random: Random,
): ShipmentRecord {
  const { consignor, consignee, good, day, quantity } = consignment;
  const from = consignor.record.country;
  const to = consignee.record.country;
  const date = toIsoDay(day);
  const valueUsd = consignment.lacksValue ? null : roundTo(quantity * consignment.priceUsd, 2);
  const stated = drawCurrency(consignor, consignee, random);
  return {
    id: ids.make(),
    date: consignment.precision === 'month' ? date.slice(0, 7) : date,
    dateKind: drawDateKind(random),
    consignorId: consignor.record.id,
    consignorName: drawSpelling(consignor, random),
    consignorCountry: from,
    consigneeId: consignee.record.id,
    consigneeName: drawSpelling(consignee, random),
    consigneeCountry: to,
    hs: good.hs6 + random.pick(['', '', '', '00', '0000']),
    hsEdition: day < HS_2022_DAY ? '2017' : '2022',
    description: good.description,
    valueUsd,
    value: valueUsd === null ? null : roundTo(valueUsd * stated.perUsd, 2),
    currency: valueUsd === null ? null : stated.code,
    weightKg: random.chance(0.02)
      ? null
      : roundTo(Math.max(quantity * good.kgPerUnit * random.aroundOne(0.04), 0.1), 1),
    quantity: consignment.lacksQuantity ? null : quantity,
    unit: consignment.lacksQuantity ? null : good.unit,
    originCountry: consignment.originCountry,
    departureCountry: from,
    arrivalCountry: to,
    transitCountries: drawTransit(from, to, random),
    carrier: random.chance(0.22) ? null : drawCarrier(from, to, random),
  };
}

/** Makers send what they make; the rest sell what others made. Sometimes nobody says. */
export function drawOrigin(consignor: CompanyPlan, good: Good, random: Random): CountryCode | null {
  if (random.chance(0.03)) return null;
  const { country } = consignor.record;
  if (consignor.purpose === 'manufacturer' && random.chance(0.9)) return country;
  if (good.isHighPriority) return random.pick(MAKERS);
  return random.pick([country, country, 'CN', 'CN', 'TR', 'DE', 'IN']);
}

/** Whole pieces; other units to a tenth. Never nothing. */
export function toQuantity(good: Good, valueUsd: number): number {
  const exact = valueUsd / good.priceUsd;
  return good.unit === 'pcs' || good.unit === 'pairs'
    ? Math.max(1, Math.round(exact))
    : Math.max(0.1, roundTo(exact, 1));
}

export const roundTo = (value: number, digits: 1 | 2): number => {
  const scale = digits === 1 ? 10 : 100;
  return Math.round(value * scale) / scale;
};

function drawDateKind(random: Random): (typeof DATE_KINDS)[number] {
  const drawn = random.next();
  return drawn < 0.55 ? 'DEPARTURE' : drawn < 0.8 ? 'ARRIVAL' : 'DECLARATION';
}

/** One record in eight spells a company in another way. */
function drawSpelling({ record }: CompanyPlan, random: Random): string {
  return record.otherNames.length > 0 && random.chance(0.12)
    ? random.pick(record.otherNames)
    : record.name;
}

function drawCurrency(consignor: CompanyPlan, consignee: CompanyPlan, random: Random) {
  const currency = consignor.part.currency ?? consignee.part.currency;
  return currency !== null && random.chance(0.4) ? currency : { code: 'USD', perUsd: 1 };
}

function drawCarrier(from: CountryCode, to: CountryCode, random: Random): string {
  const isByLand = BY_LAND.has(from) && BY_LAND.has(to) && random.chance(0.75);
  return random.pick(isByLand ? LAND_CARRIERS : CARRIERS);
}

function drawTransit(from: CountryCode, to: CountryCode, random: Random): CountryCode[] {
  const ways = (ON_THE_WAY[to] ?? []).filter((country) => country !== from);
  if (ways.length === 0 || !random.chance(0.3)) return [];
  const first = random.pick(ways);
  const second = random.pick(ways);
  return first !== second && random.chance(0.2) ? [first, second] : [first];
}
