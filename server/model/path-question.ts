/**
 * The question that Detour exists for, as the search understands it.
 *
 * Made only by `parsePathQuestion`, which fills in defaults and refuses what cannot be asked; whoever
 * receives one trusts it. The numbered rules are those of `docs/path-rules.md`.
 */
import type { Goods, Tier } from './commodity.ts';
import type { Day } from './day.ts';
import type { CountryCode, EntityId } from './entity.ts';

/** What has to stay the same along a path; each value splits the shipments into classes. */
export const CONTINUITIES = ['SAME_HS6', 'SAME_HS4', 'SAME_TIER', 'ANY'] as const;
export type Continuity = (typeof CONTINUITIES)[number];

export const RANKINGS = ['PRIORITY', 'FEWEST_HOPS', 'LARGEST_BOTTLENECK', 'MOST_RECENT'] as const;
export type Ranking = (typeof RANKINGS)[number];

/** CHAIN: a row per distinct chain of companies. SHIPMENT: a row per sequence of shipments. */
export const PATH_LEVELS = ['CHAIN', 'SHIPMENT'] as const;
export type PathLevel = (typeof PATH_LEVELS)[number];

/** A set of parties: the union of what is given. Lists of listed parties are resolved to ids. */
export interface PartySet {
  readonly countries: readonly CountryCode[];
  readonly ids: readonly EntityId[];
  /** Names of lists, for example `OFAC-SDN`; whoever is confirmed to be on one of them. */
  readonly listedOn: readonly string[];
}

export interface Range {
  /** Both included. */
  readonly min: number;
  readonly max: number;
}

export interface PathQuestion {
  readonly from: PartySet;
  readonly to: PartySet;
  /** Who may stand in between; null: everyone who is in neither `from` nor `to`. */
  readonly through: PartySet | null;
  readonly avoid: readonly EntityId[];
  /** At least one of these stands on the path; empty: no such condition. */
  readonly mustPass: readonly EntityId[];
  readonly goods: Goods;
  readonly continuity: Continuity;
  /** Tier of each listed code: the classes of SAME_TIER, and the weight of PRIORITY. */
  readonly tierOf: ReadonlyMap<string, Tier>;
  readonly shippedFrom: Day | null;
  readonly shippedTo: Day | null;
  readonly dwellDays: Range;
  readonly hops: Range;
  readonly maxLinks: number;
  /** Percent; a share that may reach it counts, control always does. */
  readonly minLinkShare: number;
  readonly minValueUsd: number;
  /** 0.1 allows 10 % more to leave than came; null: no such rule. */
  readonly quantityTolerance: number | null;
  readonly distinctCompanies: boolean;
  readonly level: PathLevel;
  readonly rankBy: Ranking;
}
