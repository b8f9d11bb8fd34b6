/** Which countries take part in an invented network, and in what way? */
import type { CountryCode } from '../model/entity.ts';

/** Countries that trade alike. A grouping of this generator, not a claim about any country. */
export type Region = 'US' | 'RU' | 'BY' | 'CROSSROADS' | 'ASIA' | 'EUROPE' | 'REST';

export interface CountryPart {
  readonly country: CountryCode;
  readonly region: Region;
  /** Companies out of 300. */
  readonly companies: number;
  /** Out of 100 companies; what is left are distributors. */
  readonly manufacturers: number;
  readonly traders: number;
  /** What is left of its trade with Russia and Belarus after 2022-02-24, of 1. */
  readonly tradeLeft: number;
  /** Currency of part of its records, with units for one US dollar; others state US dollars. */
  readonly currency: { readonly code: string; readonly perUsd: number } | null;
}

const EUR = { code: 'EUR', perUsd: 0.93 };
const CNY = { code: 'CNY', perUsd: 6.9 };
const AED = { code: 'AED', perUsd: 3.6725 };

type Row = readonly [
  country: CountryCode,
  region: Region,
  companies: number,
  manufacturers: number,
  traders: number,
  tradeLeft: number,
  currency?: CountryPart['currency'],
];

const ROWS: readonly Row[] = [
  ['US', 'US', 42, 62, 4, 0.03],
  ['RU', 'RU', 28, 60, 8, 1],
  ['TR', 'CROSSROADS', 26, 34, 36, 1],
  ['CN', 'CROSSROADS', 34, 60, 22, 1, CNY],
  ['HK', 'CROSSROADS', 18, 6, 70, 1],
  ['AE', 'CROSSROADS', 16, 10, 62, 1, AED],
  ['KZ', 'CROSSROADS', 14, 24, 40, 1],
  ['DE', 'EUROPE', 14, 64, 6, 0.12, EUR],
  ['KG', 'CROSSROADS', 10, 14, 56, 1],
  ['SG', 'ASIA', 10, 20, 46, 0.6],
  ['IN', 'ASIA', 10, 60, 20, 1],
  ['AM', 'CROSSROADS', 9, 18, 50, 1],
  ['GE', 'CROSSROADS', 9, 20, 46, 0.8],
  ['TW', 'ASIA', 8, 76, 8, 0.1],
  ['UZ', 'CROSSROADS', 8, 30, 40, 1],
  ['RS', 'CROSSROADS', 7, 40, 28, 0.8, EUR],
  ['KR', 'ASIA', 7, 76, 6, 0.15],
  ['JP', 'ASIA', 7, 78, 4, 0.1],
  ['VN', 'ASIA', 7, 66, 14, 0.7],
  ['NL', 'EUROPE', 6, 30, 16, 0.1, EUR],
  ['MY', 'ASIA', 6, 56, 16, 0.6],
  ['BY', 'BY', 5, 60, 20, 1],
  ['AZ', 'CROSSROADS', 4, 24, 44, 1],
  ['PL', 'EUROPE', 4, 50, 14, 0.15, EUR],
  ['EE', 'EUROPE', 3, 24, 36, 0.2, EUR],
];

export const COUNTRY_PARTS: readonly CountryPart[] = ROWS.map(
  ([country, region, companies, manufacturers, traders, tradeLeft, currency = null]) => ({
    ...{ country, region, companies, manufacturers, traders, tradeLeft, currency },
  }),
);

const partOf = new Map(COUNTRY_PARTS.map((part) => [part.country, part]));

/** Throws RangeError for a country without a part: always a bug in the caller. */
export function findCountryPart(country: CountryCode): CountryPart {
  const part = partOf.get(country);
  if (part === undefined) throw new RangeError(`${country} has no part in invented networks`);
  return part;
}
