/** The dated lists, tables and rules, as the rest of the program takes them. */
import type { CommodityCatalogue } from '../model/commodity-catalogue.ts';
import type { HsCorrespondence } from '../model/hs-edition.ts';
import type { CountryList } from '../model/risk-flag.ts';
import type { DatedRule } from '../model/rule-calendar.ts';
import type {
  CommodityListContent,
  CountryListContent,
  HsCorrespondenceContent,
  RuleCalendarContent,
} from './reference-content.ts';
import { readReferenceFolders } from './read-reference-folders.ts';

export interface ReferenceData {
  /** Every version of every list of goods: by id, then from the oldest to the newest. */
  readonly commodityLists: readonly CommodityCatalogue[];
  /** The same of countries. */
  readonly countryLists: readonly CountryList[];
  /** Of the newest version of each calendar. */
  readonly rules: readonly DatedRule[];
  /** From edition to edition, the oldest first. */
  readonly hsCorrespondences: readonly HsCorrespondence[];
}

/** Throws InvalidRequest, naming file, line and key, when one of the files cannot be used. */
export function loadReferenceData(ownFolder: string | null = null): ReferenceData {
  const contents = readReferenceFolders(ownFolder)
    .map(({ content }) => content)
    .sort((a, b) => compare(a.id, b.id) || compare(a.version, b.version));
  const calendars = contents.filter((each) => each.kind === 'rule-calendar');
  return {
    commodityLists: contents.filter((each) => each.kind === 'commodity-list').map(toCatalogue),
    countryLists: contents.filter((each) => each.kind === 'country-list').map(toCountryList),
    rules: calendars
      .filter(({ id }, place) => calendars[place + 1]?.id !== id)
      .flatMap(({ rules }) => rules.map(toRule)),
    hsCorrespondences: contents
      .filter((each) => each.kind === 'hs-correspondence')
      .map(toHsCorrespondence)
      .sort((a, b) => compare(a.from, b.from)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function toCatalogue({
  id,
  title,
  version,
  source,
  tiers,
}: CommodityListContent): CommodityCatalogue {
  const tierOf = new Map(
    tiers.flatMap(({ tier, codes }) => codes.map((code) => [code, tier] as const)),
  );
  return { list: { id, title, version, source, tierOf }, tiers };
}

function toCountryList({ id, title, version, source, countries }: CountryListContent): CountryList {
  return { id, title, version, source, countries: new Set(countries) };
}

function toHsCorrespondence(content: HsCorrespondenceContent): HsCorrespondence {
  const { from, to, renumbered, changed } = content;
  return {
    from,
    to,
    renumbered: new Map(Object.entries(renumbered)),
    changed: new Map(Object.entries(changed).map(([code, list]) => [code, list.split(' ')])),
  };
}

function toRule(rule: RuleCalendarContent['rules'][number]): DatedRule {
  return {
    ...rule,
    lists: rule.lists ?? [],
    note: rule.note ?? null,
    periods: rule.periods.map((period) => ({
      from: period.from,
      to: period.to,
      status: period.status,
      threshold: period.threshold ?? null,
      sumsOwners: period.sumsOwners ?? null,
      countsIndirect: period.countsIndirect ?? null,
      countsControl: period.countsControl ?? null,
      note: period.note ?? null,
    })),
  };
}
