import type { CommodityList } from '../../model/commodity.ts';
import { parseDaySpan } from '../../model/day.ts';
import type { CountryList, PathFacts, RiskFlag, RiskOutcome } from '../../model/risk-flag.ts';

/** One rule: what it always says of itself, and what it finds on a path. Pure. */
export interface RiskRule {
  readonly rule: string;
  readonly title: string;
  readonly innocentExplanation: string;
  readonly source: string;
  readonly assess: (facts: PathFacts, lists: RiskLists) => readonly Finding[];
}

/** Dated lists that rules refer to. */
export interface RiskLists {
  /** Countries whose own controls make a new importer say little. */
  readonly coalition: CountryList;
  readonly commodities: CommodityList;
}

export type Finding = Pick<RiskFlag, 'companyId' | 'why' | 'shipmentIds'> & {
  readonly outcome: RiskOutcome;
};

/** T0: the day before which trade counts as of before the war. */
export const T0 = parseDaySpan('2022-02-24')!.first;
