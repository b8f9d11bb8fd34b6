/** What a path search found, and how far it is proven. By ids: whoever shows it reads the rest. */
import type { Entity, EntityId } from './entity.ts';
import type { PathQuestion } from './path-question.ts';
import type { Shipment } from './shipment.ts';

/**
 * ALL: these are all there are. TOP: the best; more exist. BUDGET: stopped early. NONE: searched
 * everything, nothing found.
 */
export const CONCLUSIONS = ['ALL', 'TOP', 'BUDGET', 'NONE'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** Why shipments were not searched. */
export const EXCLUSIONS = [
  'NO_DATE',
  'NO_HS_CODE',
  'OTHER_GOODS',
  'NO_TIER',
  'OUTSIDE_DATES',
  'BELOW_VALUE',
  'PARTY_UNKNOWN',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** With the question as understood. */
export interface AnsweredQuestion extends FoundPaths {
  readonly question: PathQuestion;
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly conclusion: Conclusion;
  /** Whether the returned ranks are proven. */
  readonly exact: boolean;
  /** How many of the returned ranks are proven, from the first. */
  readonly provenRank: number;
  /** Hand it back as `after` for the next page; null when there is none. */
  readonly endCursor: string | null;
  /** How many chains (or sequences) there are in all; null when the search stopped early. */
  readonly totalCount: number | null;
  /** Shipment sequences that satisfy the question, companies not necessarily distinct; null: not known. */
  readonly walkCount: number | null;
  /** Null when it was not asked for. */
  readonly considered: Considered | null;
  readonly union: FoundUnion;
  /** What was read on the way of the records and parties of `paths`: need not be read again. */
  readonly evidence?: PathEvidence;
  readonly graphVersion: string;
  readonly milliseconds: number;
}

/** By id. */
export interface PathEvidence {
  readonly shipments: ReadonlyMap<string, Shipment>;
  readonly parties: ReadonlyMap<EntityId, Entity>;
}

/** One chain with its best sequence of shipments, or one sequence, by the level of the question. */
export interface FoundPath {
  /** Stable for the same question and graph version. */
  readonly id: string;
  readonly score: number;
  readonly scoreParts: readonly ScorePart[];
  /** x0 to xn: supplier first, end user last; persons may stand inside a run of links. */
  readonly partyIds: readonly EntityId[];
  /** n hops; the first is a shipment. */
  readonly hops: readonly FoundHop[];
  readonly junctions: readonly FoundJunction[];
  /** `YYYY-MM-DD` */
  readonly firstShippedOn: string;
  readonly lastShippedOn: string;
  /** The smallest shipment value on it, nominal US dollars; unknown values count as 0. */
  readonly bottleneckUsd: number;
  /** Sequences of shipments along this chain, this one included; 1 at level SHIPMENT. */
  readonly sequenceCount: number;
}

export type FoundHop = ShipmentHop | LinkHop;

export interface ShipmentHop {
  readonly kind: 'SHIPMENT';
  readonly shipmentId: string;
  /** Other shipments that can stand here on another sequence of the same chain. */
  readonly alternativeCount: number;
}

export interface LinkHop {
  readonly kind: 'LINK';
  readonly linkId: string;
}

/** Where a shipment came in and the next one went out, at one company or at affiliates. */
export interface FoundJunction {
  /** The consignee of the arrival. */
  readonly companyId: EntityId;
  readonly arrivalId: string;
  readonly departureId: string;
  /** Days between, at least and at most: equal when both dates are exact. */
  readonly dwellDays: { readonly min: number; readonly max: number };
  /** Between the consignee of the arrival and the consignor of the departure, in order. */
  readonly linkIds: readonly string[];
  readonly sameGoods: 'SAME_HS6' | 'SAME_HS4' | 'SAME_TIER' | 'DIFFERENT';
  /** Departing over arriving quantity; null when units differ or a quantity is missing. */
  readonly quantityRatio: number | null;
}

export interface ScorePart {
  readonly name: string;
  readonly value: number;
  readonly why: string;
}

/** What was searched and what was not. */
export interface Considered {
  /** Shipments that could stand on a path under the filters. */
  readonly shipments: number;
  /** Companies that sent or received one of them. */
  readonly companies: number;
  readonly commodityClasses: number;
  readonly suppliers: number;
  readonly endUsers: number;
  /** Companies in both `from` and `to`: never an intermediary. */
  readonly onBothSides: number;
  readonly excluded: readonly { readonly reason: Exclusion; readonly shipments: number }[];
}

/** Every shipment and link on at least one answer, shipments summed by lane. */
export interface FoundUnion {
  readonly lanes: readonly UnionLane[];
  readonly linkIds: readonly string[];
  /** False when the search stopped early or nobody asked for this, so that more may belong here. */
  readonly isComplete: boolean;
  /** Shipments and links of which it was not found out in time whether they belong here; 0 by default. */
  readonly undecided?: number;
  /** How many there are, when only those of most value are named; at least as many as are shown. */
  readonly totalLanes?: number;
  readonly totalLinks?: number;
}

export interface UnionLane {
  readonly consignorId: EntityId;
  readonly consigneeId: EntityId;
  readonly hs6: string;
  readonly shipments: number;
  /** Sum of what is stated, nominal US dollars; null when no record states a value. */
  readonly valueUsd: number | null;
  readonly firstShippedOn: string;
  readonly lastShippedOn: string;
}
