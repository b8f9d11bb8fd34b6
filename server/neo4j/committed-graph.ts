/** Which version of the graph is committed, and what belongs to it? */
import { Unavailable } from '../model/errors.ts';
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
  /**
   * How many were numbered and are not there any more; imports do not change it. Read while one is
   * writing, it can be wrong for a moment.
   */
  readonly goneShipments: number;
  readonly goneParties: number;
  readonly goneLinks: number;
  readonly refusedRows: number;
}

export interface FoundGraph {
  readonly graph: CommittedGraph;
  /** Whether the version asked about is this one or one before it. */
  readonly isKnown: boolean;
  /** A data set that is being removed or replaced: until that is complete, nothing may be read. */
  readonly changing: string | null;
}

/**
 * The committed version, and whether `known` is it or one before it. Null when there is none that can
 * be read: no import of ours is complete, or one is still numbering an older graph.
 */
export async function readCommittedGraph(
  database: Database,
  known: string,
  signal?: AbortSignal,
): Promise<FoundGraph | null> {
  const [row] = await database.read('projection/graph-version', { known }, { signal });
  if (row === undefined) return null;
  const { number, isKnown, changing, refusedRows, belowSeq, belowPartySeq, belowLinkSeq } = row;
  const { goneShipments, goneParties, goneLinks } = row;
  if (belowSeq === null || belowPartySeq === null || belowLinkSeq === null) return null;
  if (goneShipments === null || goneParties === null || goneLinks === null) return null;
  const limits = { belowSeq, belowPartySeq, belowLinkSeq };
  const gone = { goneShipments, goneParties, goneLinks };
  const graph = { name: toGraphVersion(row), number, ...limits, ...gone, refusedRows };
  return { graph, isKnown, changing };
}

/** What there is to say to whoever would see the half of a data set. */
export const graphIsChanging = (dataset: string): Unavailable =>
  new Unavailable(
    `The data set ${dataset} is being removed or replaced.`,
    'Ask again when that is complete; if it was cut off, run it again.',
  );

/** How many belong to it. */
export function countGraph(graph: CommittedGraph): {
  readonly parties: number;
  readonly links: number;
  readonly shipments: number;
} {
  return {
    parties: graph.belowPartySeq - graph.goneParties,
    links: graph.belowLinkSeq - graph.goneLinks,
    shipments: graph.belowSeq - graph.goneShipments,
  };
}
