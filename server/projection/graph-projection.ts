/**
 * The graph as flat arrays: a read-only copy of parties, links and shipments, made for path questions.
 *
 * All arrays lie in one shared memory, so that worker threads search the same bytes. `layout` says
 * where each array lies; it is plain data and travels to a worker or into the head of a snapshot,
 * where `openProjection` lays the same views over the same memory. Nothing here writes.
 *
 * Order is canonical: the same graph version gives the same arrays, however they came about (one
 * scan, a snapshot, or an older version with what an import added). Ties between equal paths are
 * decided by it.
 */
import type { Day } from '../model/day.ts';

export interface GraphProjection {
  /** Of the graph version that it was made from: `12-9f86d081`. */
  readonly version: string;
  /** Shared. Grows when a search needs room of its own; the arrays below stay where they are. */
  readonly memory: WebAssembly.Memory;
  readonly layout: ProjectionLayout;
  readonly parties: PartyTable;
  readonly links: LinkTable;
  /** Every shipment that can be on a path, by the class of its six digits. */
  readonly shipments: ShipmentIndex;
  readonly totals: ProjectionTotals;
}

export interface ProjectionTotals {
  /** Number that the graph gives to its next shipment: every shipment below it is here or counted below. */
  readonly nextSeq: number;
  /** Day of the latest shipment; 0 without one. What recency is counted from. */
  readonly newestDay: Day;
  /** Shipments that cannot be on a path, by the first reason that applies. */
  readonly withoutDate: number;
  readonly withoutHsCode: number;
  /** Rows refused at import because a party is not named. */
  readonly refusedRows: number;
}

/** Where the arrays lie. Plain data: survives JSON and the way to a worker. */
export interface ProjectionLayout {
  readonly version: string;
  readonly totals: ProjectionTotals;
  /** Bytes from the start of the memory that belong to the projection. */
  readonly byteLength: number;
  readonly parties: Readonly<Record<keyof PartyTable, ArrayPlace>>;
  readonly links: Readonly<Record<keyof LinkTable, ArrayPlace>>;
  readonly shipments: ShipmentIndexLayout;
  /** Texts of `ShipmentIndex.unit`, by their number; the first is empty. */
  readonly units: readonly string[];
}

export interface ArrayPlace {
  /** Bytes; a multiple of 8. */
  readonly offset: number;
  /** Elements. */
  readonly length: number;
}

/** Companies and persons. A party is its place in these arrays, in the order in which the graph got them. */
export interface PartyTable {
  /** 1 for a person. */
  readonly isPerson: Uint8Array;
  /** `toCountryNumber`; 0 when unknown. */
  readonly country: Uint16Array;
  /** UTF-8 of all ids, one behind the other. */
  readonly idBytes: Uint8Array;
  /** Where the id of each party begins; one more element than there are parties. */
  readonly idStart: Uint32Array;
  /** Open addressing over a hash of the id: party + 1, or 0. A power of two, at most half full. */
  readonly idSlots: Uint32Array;
}

/** Ownership and control, as the search walks them: in either direction. */
export interface LinkTable {
  /** Both ends, per link. */
  readonly owner: Uint32Array;
  readonly owned: Uint32Array;
  /** First and last day on which it holds, included; the extremes of Int32 when open. */
  readonly fromDay: Int32Array;
  readonly toDay: Int32Array;
  /** Percent that it may reach; NaN for control, and where no share is stated: counts always. */
  readonly shareMax: Float64Array;
  readonly idBytes: Uint8Array;
  readonly idStart: Uint32Array;
  /** Links of each party: places in `neighbour` and `neighbourLink`; one more element than parties. */
  readonly start: Uint32Array;
  /** The party at the other end. A link from a party to itself stands once. */
  readonly neighbour: Uint32Array;
  readonly neighbourLink: Uint32Array;
}

/**
 * Shipments, class by class: within a class, everything about one junction lies together.
 *
 * A junction is a company within a class, whether it sends or receives there. Shipments are sorted by
 * class, consignor, then those with an exact date before those known to a month or year, then day,
 * then `seq`. Of the shipments that leave a junction, those whose exact day falls into a window are
 * therefore one unbroken range. Nothing checks this order after the build: break it, and searches
 * lose paths without an error.
 */
export interface ShipmentIndex {
  /** Junctions of each class, by party; one more element than there are classes. */
  readonly classStart: Uint32Array;
  /** What the class has in common: the digits as a number (854231, 8542), the place of the tier, or 0. */
  readonly classKey: Uint32Array;
  /** Per junction: the party; ascending within a class. */
  readonly party: Uint32Array;
  /** Per junction: its departures; one more element than there are junctions. */
  readonly departures: Uint32Array;
  /** Per junction: end of the departures with an exact date. The others follow, by first day. */
  readonly exactEnd: Uint32Array;
  /** Junctions of each party: places in `partyJunctions`; one more element than there are parties. */
  readonly partyStart: Uint32Array;
  readonly partyJunctions: Uint32Array;

  /** Per shipment: the junction where it arrives. The one it leaves follows from `departures`. */
  readonly consignee: Uint32Array;
  /** First day that its date may mean. */
  readonly day: Int32Array;
  /** Days from the first to the last day that its date may mean; 0 when exact. */
  readonly spanDays: Uint16Array;
  /** NaN when not stated. */
  readonly valueUsd: Float64Array;
  /** NaN when not stated. */
  readonly quantity: Float64Array;
  /** Place in `layout.units`; 0 when not stated. */
  readonly unit: Uint16Array;
  /** The six digits as a number; empty where all of a class have one code, which is its key. See `readHsCode`. */
  readonly hs6: Uint32Array;
  /** Number of the shipment in the graph. */
  readonly seq: Uint32Array;
}

export type ShipmentIndexLayout = Readonly<Record<keyof ShipmentIndex, ArrayPlace>>;

/** `US` to 1 + 20 * 26 + 18: fits 16 bits; 0 for null and for what is not two capital letters. */
export function toCountryNumber(country: string | null): number {
  if (country === null || !/^[A-Z]{2}$/.test(country)) return 0;
  return 1 + (country.charCodeAt(0) - 65) * 26 + (country.charCodeAt(1) - 65);
}
