import type { CommodityList, Tier } from './commodity.ts';

/** A list of high priority goods with the names of its tiers, as screens show it. */
export interface CommodityCatalogue {
  readonly list: CommodityList;
  /** The most sensitive first. */
  readonly tiers: readonly {
    readonly tier: Tier;
    readonly title: string;
    /** HS codes of six digits. */
    readonly codes: readonly string[];
  }[];
}
