/** What do the rules say of a path? */
import type { CommodityList } from '../model/commodity.ts';
import type { CountryList, PathFacts, RiskAssessor, RiskFlag } from '../model/risk-flag.ts';
import { RISK_RULES } from './risk-rules.ts';
import type { RiskLists } from './rules/risk-rule.ts';

export class RuleRiskAssessor implements RiskAssessor {
  readonly #lists: RiskLists;

  constructor(coalition: CountryList, commodities: CommodityList) {
    this.#lists = { coalition, commodities };
  }

  findRiskFlags(facts: PathFacts): readonly RiskFlag[] {
    return RISK_RULES.flatMap(({ assess, ...rule }) =>
      assess(facts, this.#lists).map((finding) => ({ ...rule, ...finding })),
    );
  }
}
