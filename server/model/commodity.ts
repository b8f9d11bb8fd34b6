/** Goods: HS codes, and the tiers of a list of high priority goods. */

/** Tiers of the Common High Priority List, the most sensitive first. */
export const TIERS = ['T1', 'T2', 'T3A', 'T3B', 'T4A', 'T4B'] as const;
export type Tier = (typeof TIERS)[number];

/** One dated version of a list of high priority goods. */
export interface CommodityList {
  readonly id: string;
  readonly title: string;
  /** Day from which this version counts, `YYYY-MM-DD`. */
  readonly version: string;
  readonly source: string;
  /** HS 2022 code of six digits to its tier. */
  readonly tierOf: ReadonlyMap<string, Tier>;
}

/** Which goods a question is about. */
export type Goods =
  { readonly any: true } | { readonly any: false; readonly hsPrefixes: readonly string[] };
