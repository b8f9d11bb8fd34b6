/**
 * The name of one state of the graph, as every answer states it: `12-9f86d081`.
 *
 * The number orders versions for a reader; the hash tells apart two graphs that happen to have seen
 * as many imports. Before the first import it is `0`.
 */
export function toGraphVersion(stored: { number: number; hash: string } | undefined): string {
  const isThere = stored !== undefined && stored.number > 0;
  return isThere ? `${stored.number}-${stored.hash.slice(0, 8)}` : '0';
}

/**
 * What of the graph belongs to one version of it. A running import writes beyond that, and none of it
 * may be seen before it is committed.
 */
export interface VisibleGraph {
  readonly number: number;
  /** Shipments with a lower `seq`. */
  readonly belowSeq: number;
  /** Parties with a lower `seq`. */
  readonly belowPartySeq: number;
}
