/** Reads the dated lists of `data/`: goods and countries. They are data: none is a constant in code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TIERS, type Tier } from './model/commodity.ts';
import type { CommodityCatalogue } from './model/commodity-catalogue.ts';
import { isCountryCode } from './model/country.ts';
import type { CountryList } from './model/risk-flag.ts';

const DATA_FOLDER = join(import.meta.dirname, '../data');

interface CommodityFile {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly source: string;
  readonly tiers: readonly { readonly tier: Tier; title: string; codes: readonly string[] }[];
}

interface CountryFile {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly source: string;
  readonly countries: readonly string[];
}

/** Throws Error, naming the file, when it is not a list of goods. */
export function loadCommodityCatalogue(
  name = 'common-high-priority-list-2024-02-23.json',
): CommodityCatalogue {
  const { id, title, version, source, tiers } = read(name) as CommodityFile;
  const wrong = tiers.find(
    ({ tier, codes }) => !TIERS.includes(tier) || codes.some((code) => !/^\d{6}$/.test(code)),
  );
  if (wrong !== undefined) throw new Error(`data/${name}: tier ${wrong.tier} is not readable`);
  const tierOf = new Map(
    tiers.flatMap(({ tier, codes }) => codes.map((code): [string, Tier] => [code, tier])),
  );
  return { list: { id, title, version, source, tierOf }, tiers };
}

/** Throws Error, naming the file, when it is not a list of countries. */
export function loadCountryList(name: string): CountryList {
  const { id, title, version, source, countries } = read(name) as CountryFile;
  const wrong = countries.find((country) => !isCountryCode(country));
  if (wrong !== undefined)
    throw new Error(`data/${name}: ${JSON.stringify(wrong)} is not a country code`);
  return { id, title, version, source, countries: new Set(countries) };
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(DATA_FOLDER, name), 'utf8'));
