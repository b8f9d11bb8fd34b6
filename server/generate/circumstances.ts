/** What else does a record state: currency, origin, the way that goods took, who carried them? */
import type { CountryCode } from '../model/entity.ts';
import type { DateKind } from '../model/shipment.ts';
import type { CountryPart } from './countries.ts';
import type { Purpose } from './describe-company.ts';
import type { Good } from './goods.ts';
import type { Draws } from './random.ts';

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

/** Makers send what they make; the rest sell what others made. Sometimes nobody says. */
export function drawOrigin(
  { country, purpose }: { readonly country: CountryCode; readonly purpose: Purpose },
  good: Good,
  random: Draws,
): CountryCode | null {
  if (random.chance(0.03)) return null;
  if (purpose === 'manufacturer' && random.chance(0.9)) return country;
  if (good.isHighPriority) return random.pick(MAKERS);
  return random.pick([country, country, 'CN', 'CN', 'TR', 'DE', 'IN']);
}

export function drawDateKind(random: Draws): DateKind {
  const drawn = random.next();
  return drawn < 0.55 ? 'DEPARTURE' : drawn < 0.8 ? 'ARRIVAL' : 'DECLARATION';
}

/** What the record states the value in: dollars, or the currency of one side. */
export function drawCurrency(consignor: CountryPart, consignee: CountryPart, random: Draws) {
  const currency = consignor.currency ?? consignee.currency;
  return currency !== null && random.chance(0.4) ? currency : { code: 'USD', perUsd: 1 };
}

export function drawCarrier(from: CountryCode, to: CountryCode, random: Draws): string {
  const isByLand = BY_LAND.has(from) && BY_LAND.has(to) && random.chance(0.75);
  return random.pick(isByLand ? LAND_CARRIERS : CARRIERS);
}

export function drawTransit(from: CountryCode, to: CountryCode, random: Draws): CountryCode[] {
  const ways = (ON_THE_WAY[to] ?? []).filter((country) => country !== from);
  if (ways.length === 0 || !random.chance(0.3)) return [];
  const first = random.pick(ways);
  const second = random.pick(ways);
  return first !== second && random.chance(0.2) ? [first, second] : [first];
}
