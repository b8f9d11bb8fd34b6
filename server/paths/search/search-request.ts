/**
 * What a search is asked and what it answers, in terms of the projection: plain data, so that both
 * travel between threads. Parties, links and classes are places in the projection's arrays.
 */
import type { ShipmentIndexLayout } from '../../projection/graph-projection.ts';
import type { Goods, Tier } from '../../model/commodity.ts';
import type { Exclusion } from '../../model/path-answer.ts';
import type { Continuity, PathLevel, Range, Ranking } from '../../model/path-question.ts';

/** A `PathQuestion` whose ids and lists are resolved to parties of one projection. */
export interface SearchQuestion {
  readonly from: PartySelection;
  readonly to: PartySelection;
  /** Null: everyone who is in neither `from` nor `to`. */
  readonly through: PartySelection | null;
  readonly avoid: readonly number[];
  readonly mustPass: readonly number[];
  readonly goods: Goods;
  readonly continuity: Continuity;
  readonly tierOf: ReadonlyMap<string, Tier>;
  readonly shippedFrom: number | null;
  readonly shippedTo: number | null;
  readonly dwellDays: Range;
  readonly hops: Range;
  readonly maxLinks: number;
  readonly minLinkShare: number;
  readonly minValueUsd: number;
  readonly quantityTolerance: number | null;
  readonly distinctCompanies: boolean;
  readonly level: PathLevel;
  readonly rankBy: Ranking;
}

export interface PartySelection {
  /** `toCountryNumber` of each. */
  readonly countries: readonly number[];
  readonly parties: readonly number[];
}

/** What is wanted beside the rows: each costs time of its own. */
export interface SearchExtras {
  /** How many rows there are in all, counted up to `COUNTED_ROWS`. */
  readonly rowCount: boolean;
  readonly walkCount: boolean;
  readonly union: boolean;
  readonly considered: boolean;
}

export interface SearchRequest {
  /** The same for the same question on the same projection: what a search under way is found by. */
  readonly key: string;
  readonly question: SearchQuestion;
  /** The index that `toDerivedIndex` asks for; null: the projection's own. */
  readonly index: ShipmentIndexLayout | null;
  /** Rows to skip, and rows wanted after them. */
  readonly rank: number;
  readonly first: number;
  readonly extras: SearchExtras;
  /** Milliseconds from when it was asked: waiting for a thread counts. */
  readonly budgetMs: number;
  /** This worker searches the classes whose place in the plan leaves this rest: `share` of `shares`. */
  readonly share: number;
  readonly shares: number;
}

/** What one worker found in its share of the classes. */
export interface SearchResult {
  /** Best first, from the first row on (not from `rank`): at most `rank + first`. All of them are proven. */
  readonly rows: readonly SearchRow[];
  /** How far it came: DONE, no row is missing. MORE: others may rank behind. STOPPED: time was up. */
  readonly end: 'DONE' | 'MORE' | 'STOPPED';
  /** Nothing that is missing ranks above this; null when nothing is missing. */
  readonly missingRank: RowRank | null;
  /** Null when not asked for, or there are too many to count in time. */
  readonly rowCount: number | null;
  /** Null when not asked for, or time was up. */
  readonly walkCount: number | null;
  readonly union: SearchUnion | null;
  readonly considered: SearchConsidered | null;
  readonly milliseconds: number;
}

/** Orders rows over all classes: higher `points` first, then lower `classPlace`, then as found. */
export interface RowRank {
  /** The score, finer: fewer hops first among equal sums. */
  readonly points: number;
  /** Place of the class in the order of the index. */
  readonly classPlace: number;
}

export interface SearchRow extends RowRank {
  readonly score: number;
  /** What the class has in common: `ShipmentIndex.classKey`. */
  readonly classKey: number;
  /** x0 to xn. */
  readonly parties: readonly number[];
  /** A best sequence, in order. */
  readonly shipments: readonly SearchShipment[];
  /** Links after each shipment, 0 to 2. */
  readonly runLengths: readonly number[];
  /** Of all runs, in order. */
  readonly links: readonly number[];
  /** Sequences along this chain, this one included; 1 at level SHIPMENT. */
  readonly sequenceCount: number;
  /** For each shipment, how many others can stand in its place. */
  readonly alternativeCounts: readonly number[];
}

export interface SearchShipment {
  readonly seq: number;
  readonly day: number;
  readonly lastDay: number;
  readonly hs6: number;
  /** Null when not stated. */
  readonly valueUsd: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
}

/** Shipments and links on at least one path. */
export interface SearchUnion {
  /** By consignor, consignee and code. */
  readonly lanes: readonly SearchLane[];
  /** Places of links, ascending. */
  readonly links: readonly number[];
  /** Shipments and links of which it was not found out in time whether they belong here. */
  readonly undecided: number;
}

export interface SearchLane {
  readonly consignor: number;
  readonly consignee: number;
  readonly hs6: number;
  readonly shipments: number;
  /** Sum of what is stated; null when no record states a value. */
  readonly valueUsd: number | null;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Of this worker's share of the shipments; what shares may have in common is marked, not counted. */
export interface SearchConsidered {
  readonly shipments: number;
  /** What each class in scope has in common, `ShipmentIndex.classKey`, each once. */
  readonly classKeys: readonly number[];
  /** One bit per party, the lowest first: sent or received a shipment in scope. */
  readonly companyBits: Uint32Array;
  /** One bit per party: a supplier that sent one. */
  readonly supplierBits: Uint32Array;
  /** Companies in `to`, and those of them in `from` too: the same for every share. */
  readonly endUsers: number;
  readonly onBothSides: number;
  readonly excluded: readonly { readonly reason: Exclusion; readonly shipments: number }[];
}
