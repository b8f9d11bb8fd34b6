/** Parties and what stands beside them: the port that screens ask, with the questions it takes. */
import type { CountryCode, Entity, EntityId } from './entity.ts';
import type { Link } from './link.ts';
import type { Page } from './path-finder.ts';

/**
 * Every method rejects with Unavailable when the database is gone, and with the signal's reason when
 * it is aborted. Reads by ids leave out what does not exist.
 */
export interface EntityReader {
  readEntities(
    ids: readonly EntityId[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<EntityId, Entity>>;
  readLinks(ids: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, Link>>;
  readShipmentTotals(
    companyIds: readonly EntityId[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<EntityId, ShipmentTotals>>;
  /** Best first; ties by id. */
  findByText(question: SearchQuestion, signal?: AbortSignal): Promise<readonly SearchHit[]>;
  /** Rejects with NotFound when there is no such party, InvalidRequest on a cursor that is not its own. */
  findNeighbours(
    question: NeighbourQuestion,
    page: Page,
    signal?: AbortSignal,
  ): Promise<NeighbourPage>;
}

/** Made only by `parseSearchQuestion`. */
export interface SearchQuestion {
  readonly text: string;
  /** Null: anywhere, and parties without a country too. */
  readonly countries: readonly CountryCode[] | null;
  readonly first: number;
}

export interface SearchHit {
  readonly entityId: EntityId;
  /** Above 0; comparable within one answer only. */
  readonly score: number;
  /** As the source wrote it. */
  readonly matchedOn: string;
}

export const EDGE_KINDS = ['SHIPPED', 'OWNS', 'CONTROLS', 'RELATED_TO'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** Seen from the party that is asked about. */
export type EdgeDirection = 'OUT' | 'IN';

/** Made only by `parseNeighbourQuestion`. */
export interface NeighbourQuestion {
  readonly id: EntityId;
  readonly kinds: readonly EdgeKind[];
  readonly directions: readonly EdgeDirection[];
}

/** Largest count first, then by id, kind and direction. */
export interface NeighbourPage {
  readonly items: readonly Neighbour[];
  readonly totalCount: number;
  readonly endCursor: string | null;
}

/** One party beside another, with all edges of one kind and direction between them summed. */
export interface Neighbour {
  readonly entityId: EntityId;
  readonly kind: EdgeKind;
  readonly direction: EdgeDirection;
  readonly count: number;
  /** Shipments only: sum of what is stated; null when no record states a value. */
  readonly valueUsd: number | null;
  /** Shipments only, `YYYY-MM-DD`. */
  readonly firstShippedOn: string | null;
  readonly lastShippedOn: string | null;
  /** Ownership and control only. */
  readonly linkIds: readonly string[];
  /** Relations only. */
  readonly relationIds: readonly string[];
}

/** Sums over all records of one company; nominal US dollars, null when no record states a value. */
export interface ShipmentTotals {
  readonly sent: number;
  readonly received: number;
  readonly sentUsd: number | null;
  readonly receivedUsd: number | null;
  /** `YYYY-MM-DD`; null when nothing dated is recorded. */
  readonly firstShippedOn: string | null;
  readonly lastShippedOn: string | null;
}

/** Of a company that neither sent nor received anything on record. */
export const NO_SHIPMENTS: ShipmentTotals = {
  sent: 0,
  received: 0,
  sentUsd: null,
  receivedUsd: null,
  firstShippedOn: null,
  lastShippedOn: null,
};
