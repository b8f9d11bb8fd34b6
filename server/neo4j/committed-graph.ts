/** Which version of the graph is committed, and what belongs to it? */
import { toGraphVersion } from '../model/graph-version.ts';
import type { Database } from './database.ts';

/** A version, and how far its numbers go. */
export interface CommittedGraph {
  /** As answers state it. */
  readonly name: string;
  readonly number: number;
  /** Shipments with a lower `seq` belong to it; the next two are the same of parties and links. */
  readonly belowSeq: number;
  readonly belowPartySeq: number;
  readonly belowLinkSeq: number;
  /** How many are there: fewer than were numbered when some were removed. */
  readonly shipments: number;
  readonly parties: number;
  readonly links: number;
  readonly refusedRows: number;
}

/**
 * The committed version, and whether `known` is it or one before it. Null when there is none that can
 * be read: no import of ours is complete, or one is still numbering an older graph.
 */
export async function readCommittedGraph(
  database: Database,
  known: string,
  signal?: AbortSignal,
): Promise<{ readonly graph: CommittedGraph; readonly isKnown: boolean } | null> {
  const [row] = await database.read('projection/graph-version', { known }, { signal });
  if (row === undefined) return null;
  const { number, belowSeq, belowPartySeq, belowLinkSeq, shipments, parties, links } = row;
  if (belowSeq === null || belowPartySeq === null || belowLinkSeq === null) return null;
  if (shipments === null || parties === null || links === null) return null;
  const counts = { shipments, parties, links, refusedRows: row.refusedRows };
  const limits = { belowSeq, belowPartySeq, belowLinkSeq };
  return {
    graph: { name: toGraphVersion(row), number, ...limits, ...counts },
    isKnown: row.isKnown,
  };
}
