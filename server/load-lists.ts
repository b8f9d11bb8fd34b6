/** Which list of goods and which lists of countries are in use? The newest version of each. */
import type { CommodityCatalogue } from './model/commodity-catalogue.ts';
import type { CountryList } from './model/risk-flag.ts';
import { loadReferenceData } from './reference/load-reference-data.ts';

/** Of these goods a question asks unless it says otherwise. */
const HIGH_PRIORITY_LIST = 'CHPL';

/**
 * `ownFolder`: of the user's own lists, see `data/README.md`. Throws InvalidRequest, naming the file,
 * when one of them cannot be used.
 */
export function loadCommodityCatalogue(ownFolder: string | null = null): CommodityCatalogue {
  const { commodityLists } = loadReferenceData(ownFolder);
  const found = commodityLists.findLast(({ list }) => list.id === HIGH_PRIORITY_LIST);
  if (found === undefined) throw new Error(`data: there is no list ${HIGH_PRIORITY_LIST}`);
  return found;
}

/** The newest version. `id`: of a list that Detour ships; a user's own may replace it. */
export function loadCountryList(id: string, ownFolder: string | null = null): CountryList {
  const { countryLists } = loadReferenceData(ownFolder);
  const found = countryLists.findLast((list) => list.id === id);
  if (found === undefined) throw new Error(`data: there is no list ${id}`);
  return found;
}
