/**
 * One class of shipments as one question sees it: only what may stand on a path, numbered from 0.
 *
 * Shipments keep the order of the index, so that the departures of a junction lie together and those
 * that may follow a shipment directly are one window [start, end). What does not fit into one window
 * (dates known to a month, goods that go on over links, a rule on quantities) stands in `extras`: more
 * windows per shipment, each with the run of links that leads there. Searching, counting and joining
 * only walk windows.
 */
export interface ClassGraph {
  readonly classPlace: number;
  /** Shipments. */
  readonly count: number;
  /** Per shipment: its place in the index, and both parties. */
  readonly shipment: Uint32Array;
  readonly consignor: Uint32Array;
  readonly consignee: Uint32Array;
  /** Points. */
  readonly weight: Int32Array;
  /** What may follow directly. */
  readonly windowStart: Uint32Array;
  readonly windowEnd: Uint32Array;
  /** Bits 0 to 2: the path may end after this many links; 3 to 5: and then passes whom it must; 6: the consignee is one of those. */
  readonly ends: Uint8Array;
  /** Further windows of each shipment; one more element than there are shipments. */
  readonly extraStart: Uint32Array;
  readonly extraWindowStart: Uint32Array;
  readonly extraWindowEnd: Uint32Array;
  /** Bits 0 and 1: links walked before; bit 2: somebody to be passed stands there, consignee included. */
  readonly extraKind: Uint8Array;
  /** Run of links, or NO_RUN. */
  readonly extraRun: Int32Array;
  /** Runs over which the path may end; one more element than there are shipments. */
  readonly endRunStart: Uint32Array;
  readonly endRun: Int32Array;
  /** Junctions with a departure, by party; where their departures begin: one more element. */
  readonly junctionParty: Uint32Array;
  readonly junctionStart: Uint32Array;
  /** Shipments of the longest window. */
  readonly longestWindow: number;
}

export const NO_RUN = -1;
export const CONSIGNEE_TO_BE_PASSED = 1 << 6;
