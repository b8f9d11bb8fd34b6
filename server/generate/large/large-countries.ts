/** Which countries take part in a large network, with how many companies, and how do regions trade? */
import type { CountryPart, Region } from '../countries.ts';
import { type Flow, toFlows } from '../trade-flows.ts';

const EUR = { code: 'EUR', perUsd: 0.93 };
const CNY = { code: 'CNY', perUsd: 6.9 };
const AED = { code: 'AED', perUsd: 3.6725 };
const GBP = { code: 'GBP', perUsd: 0.79 };
const JPY = { code: 'JPY', perUsd: 131 };

type Row = readonly [
  country: string,
  /** Companies, beside others: 15 of 100 are of the US, 4 of Russia. */
  companies: number,
  manufacturers: number,
  traders: number,
  tradeLeft: number,
  currency?: CountryPart['currency'],
];

const ROWS: Readonly<Record<Region, readonly Row[]>> = {
  US: [['US', 174, 62, 4, 0.03]],
  RU: [['RU', 46, 60, 8, 1]],
  BY: [['BY', 8, 60, 20, 1]],
  CROSSROADS: [
    ['CN', 96, 60, 22, 1, CNY],
    ['TR', 50, 34, 36, 1],
    ['HK', 40, 6, 70, 1],
    ['AE', 36, 10, 62, 1, AED],
    ['KZ', 24, 24, 40, 1],
    ['KG', 14, 14, 56, 1],
    ['AM', 13, 18, 50, 1],
    ['GE', 13, 20, 46, 0.8],
    ['UZ', 14, 30, 40, 1],
    ['RS', 14, 40, 28, 0.8, EUR],
    ['AZ', 10, 24, 44, 1],
    ['TJ', 4, 12, 50, 1],
  ],
  ASIA: [
    ['IN', 44, 60, 20, 1],
    ['SG', 26, 20, 46, 0.6],
    ['TW', 24, 76, 8, 0.1],
    ['KR', 26, 76, 6, 0.15],
    ['JP', 28, 78, 4, 0.1, JPY],
    ['VN', 24, 66, 14, 0.7],
    ['MY', 20, 56, 16, 0.6],
    ['TH', 16, 60, 14, 0.6],
    ['ID', 14, 58, 16, 0.7],
    ['PH', 10, 54, 16, 0.6],
  ],
  EUROPE: [
    ['DE', 42, 64, 6, 0.12, EUR],
    ['GB', 26, 40, 16, 0.06, GBP],
    ['FR', 22, 52, 8, 0.12, EUR],
    ['IT', 22, 60, 8, 0.15, EUR],
    ['NL', 18, 30, 16, 0.1, EUR],
    ['PL', 16, 50, 14, 0.15, EUR],
    ['ES', 14, 54, 10, 0.12, EUR],
    ['CH', 12, 48, 16, 0.15],
    ['BE', 10, 36, 16, 0.12, EUR],
    ['CZ', 10, 60, 8, 0.12],
    ['AT', 8, 56, 8, 0.15, EUR],
    ['SE', 8, 58, 6, 0.06],
    ['DK', 6, 52, 8, 0.06],
    ['EE', 6, 24, 36, 0.2, EUR],
    ['FI', 6, 56, 8, 0.08, EUR],
    ['HU', 6, 56, 10, 0.3],
    ['RO', 6, 54, 12, 0.12],
    ['BG', 5, 46, 18, 0.2],
    ['GR', 5, 34, 20, 0.2, EUR],
    ['IE', 5, 44, 10, 0.08, EUR],
    ['LT', 5, 26, 34, 0.15, EUR],
    ['NO', 5, 48, 8, 0.06],
    ['PT', 5, 54, 8, 0.12, EUR],
    ['SK', 5, 58, 10, 0.2, EUR],
    ['HR', 4, 46, 16, 0.2, EUR],
    ['LV', 4, 26, 32, 0.15, EUR],
    ['SI', 4, 54, 14, 0.25, EUR],
  ],
  REST: [
    ['CA', 20, 52, 8, 0.05],
    ['MX', 16, 62, 10, 0.7],
    ['BR', 16, 58, 12, 0.8],
    ['AU', 8, 38, 14, 0.05],
    ['IL', 8, 54, 10, 0.5],
    ['SA', 8, 34, 30, 0.9],
    ['ZA', 8, 46, 20, 0.8],
    ['EG', 6, 46, 26, 0.9],
  ],
};

/** What `countries.ts` says of the demo's 25, for 60. `companies` is a weight. */
export const LARGE_COUNTRIES: readonly CountryPart[] = (Object.keys(ROWS) as Region[]).flatMap(
  (region) =>
    ROWS[region].map(
      ([country, companies, manufacturers, traders, tradeLeft, currency = null]) => ({
        ...{ country, region, companies, manufacturers, traders, tradeLeft, currency },
      }),
    ),
);

/** Among so many countries most trade is far from Russia. As in `trade-flows.ts` otherwise. */
export const LARGE_EVERYDAY_FLOWS: readonly Flow[] = toFlows([
  ['US', 'RU', 4, 0.32],
  ['US', 'CROSSROADS', 11, 14],
  ['US', 'ASIA', 10, 10],
  ['US', 'EUROPE', 10, 10],
  ['US', 'REST', 6, 6],
  ['ASIA', 'US', 12, 13],
  ['CROSSROADS', 'US', 10, 9],
  ['EUROPE', 'US', 7, 8],
  ['REST', 'US', 4, 4],
  ['EUROPE', 'RU', 4, 0.6],
  ['CROSSROADS', 'RU', 7, 13],
  ['ASIA', 'RU', 3, 3],
  ['REST', 'RU', 0.4, 0.4],
  ['EUROPE', 'EUROPE', 14, 14],
  ['EUROPE', 'CROSSROADS', 6, 7.5],
  ['EUROPE', 'ASIA', 5, 5],
  ['EUROPE', 'REST', 4, 4],
  ['CROSSROADS', 'CROSSROADS', 8, 10],
  ['CROSSROADS', 'EUROPE', 9, 9],
  ['CROSSROADS', 'ASIA', 6, 6],
  ['CROSSROADS', 'REST', 4, 4],
  ['ASIA', 'ASIA', 7, 7],
  ['ASIA', 'CROSSROADS', 8, 9],
  ['ASIA', 'EUROPE', 6, 6],
  ['ASIA', 'REST', 3, 3],
  ['REST', 'EUROPE', 3, 3],
  ['REST', 'CROSSROADS', 2, 2],
  ['REST', 'ASIA', 2, 2],
  ['RU', 'CROSSROADS', 2, 2.4],
  ['RU', 'EUROPE', 2, 0.3],
  ['RU', 'ASIA', 1, 1],
  ['RU', 'BY', 0.8, 1.2],
  ['BY', 'RU', 1.6, 2],
  ['EUROPE', 'BY', 0.6, 0.15],
  ['CROSSROADS', 'BY', 0.4, 0.7],
]);

export const LARGE_HIGH_PRIORITY_FLOWS: readonly Flow[] = toFlows([
  ['US', 'RU', 12, 0.7],
  ['US', 'CROSSROADS', 18, 34],
  ['US', 'ASIA', 16, 15],
  ['US', 'EUROPE', 18, 16],
  ['US', 'REST', 6, 6],
  ['ASIA', 'US', 8, 8],
  ['ASIA', 'EUROPE', 6, 6],
  ['ASIA', 'CROSSROADS', 8, 11],
  ['ASIA', 'ASIA', 8, 8],
  ['ASIA', 'RU', 2, 0.5],
  ['EUROPE', 'RU', 5, 0.4],
  ['EUROPE', 'CROSSROADS', 6, 7],
  ['EUROPE', 'ASIA', 4, 4],
  ['EUROPE', 'EUROPE', 10, 10],
  ['EUROPE', 'REST', 3, 3],
  ['CROSSROADS', 'RU', 6, 30],
  ['CROSSROADS', 'CROSSROADS', 8, 16],
  ['CROSSROADS', 'ASIA', 5, 5],
  ['CROSSROADS', 'EUROPE', 5, 5],
  ['CROSSROADS', 'US', 5, 5],
  ['REST', 'CROSSROADS', 1, 2],
  ['REST', 'RU', 0.2, 0.4],
  ['BY', 'RU', 0.5, 0.8],
]);
