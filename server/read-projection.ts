/**
 * Makes the projection of the committed graph by the shortest way: what is loaded already, or its
 * file, with what imports added since; or a scan of all of it.
 *
 * Runs in a thread of its own. Whatever comes out has as many parties, links and shipments as the
 * graph says: an addition to something that is no longer all there is not used, and the graph is
 * scanned.
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { ColumnSink } from './column-sink.ts';
import type { LoadingProgress, ProjectionOrigin } from './model/engine-status.ts';
import { Unavailable } from './model/errors.ts';
import {
  type CommittedGraph,
  countGraph,
  type FoundGraph,
  graphIsChanging,
  readCommittedGraph,
} from './neo4j/committed-graph.ts';
import type { Database } from './neo4j/database.ts';
import { GraphReplaced } from './neo4j/graph-reading.ts';
import { scanAdditions, scanGraph } from './neo4j/scan-graph.ts';
import { buildProjection } from './projection/build-projection.ts';
import type { GraphProjection } from './projection/graph-projection.ts';
import { mergeProjection } from './projection/merge-projection.ts';
import { buildingBytes, projectionBytes } from './projection/projection-bytes.ts';
import { refuseTooLarge } from './refuse-too-large.ts';
import { findSnapshot, readSnapshot } from './snapshot-file.ts';

export interface ReadProjectionOptions {
  /** What is loaded now; stays as it is. */
  readonly before: GraphProjection | null;
  /** Of snapshots. */
  readonly folder: string;
  readonly databaseId: string;
  readonly readAvailableBytes: () => number;
  readonly onProgress: (progress: LoadingProgress) => void;
  /** Told in one sentence what is not used, and why. */
  readonly onNotice: (sentence: string) => void;
}

export interface ProjectionRead {
  readonly graph: CommittedGraph;
  /** The same as `before` when that is of the newest version. */
  readonly projection: GraphProjection;
  readonly origin: ProjectionOrigin;
}

/** While an import writes, counts can be wrong for a moment. */
const COUNT_TRIES = 5;
const COUNT_PAUSE_MS = 20;
const TRIES = 3;

/**
 * Null when there is no committed graph. Throws MemoryTooSmall before anything large is allocated,
 * and Unavailable.
 */
export async function readProjection(
  database: Database,
  options: ReadProjectionOptions,
): Promise<ProjectionRead | null> {
  let { before } = options;
  let maySnapshot = before === null;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    try {
      if (before === null && maySnapshot) {
        const snapshot = await openSnapshot(database, options);
        if (snapshot !== null) return await bringUpToDate(database, snapshot, 'SNAPSHOT', options);
      }
      if (before !== null) return await bringUpToDate(database, before, 'MERGE', options);
      return await scanAll(database, options);
    } catch (error) {
      if (!(error instanceof GraphReplaced)) throw error;
      before = null;
      maySnapshot = false;
    }
  }
  throw new Unavailable(
    'The graph was replaced again and again while it was read.',
    'It is read when it stays.',
  );
}

async function scanAll(
  database: Database,
  { readAvailableBytes, onProgress }: ReadProjectionOptions,
): Promise<ProjectionRead | null> {
  const found = await readWholeGraph(database, '');
  if (found === null) return null;
  const { graph } = found;
  const counts = countGraph(graph);
  const needed = { graph: projectionBytes(counts), total: buildingBytes(counts) };
  refuseTooLarge(counts.shipments, needed, readAvailableBytes());
  const sink = new ColumnSink(graph, counts);
  await scanGraph(database, graph, sink, {
    onProgress: (read, total) => onProgress({ read, total }),
  });
  return { graph, projection: buildProjection(sink.columns), origin: 'SCAN' };
}

/** Throws GraphReplaced when `base` is not an earlier state of the graph. */
async function bringUpToDate(
  database: Database,
  base: GraphProjection,
  origin: ProjectionOrigin,
  { readAvailableBytes, onProgress }: ReadProjectionOptions,
): Promise<ProjectionRead | null> {
  const found = await readWholeGraph(database, base.version);
  if (found === null) return null;
  if (!found.isKnown) throw new GraphReplaced(`${base.version} is not a version of this graph`);
  const { graph } = found;
  if (graph.name === base.version) {
    await expectComplete(database, base, graph);
    return { graph, projection: base, origin };
  }
  const counts = countGraph(graph);
  const added = {
    parties: 0, // few beside the rest, and not known before they are read
    links: Math.max(0, counts.links - base.links.owner.length),
    shipments: Math.max(0, graph.belowSeq - base.totals.nextSeq),
  };
  const graphBytes = projectionBytes(counts);
  const needed = { graph: graphBytes, total: graphBytes + buildingBytes(added) };
  refuseTooLarge(counts.shipments, needed, readAvailableBytes());
  const sink = new ColumnSink(graph, added);
  const before = { number: Number.parseInt(base.version, 10), belowSeq: base.totals.nextSeq };
  await scanAdditions(database, before, graph, sink, {
    onProgress: (read, total) => onProgress({ read, total }),
  });
  const projection = mergeProjection(base, sink.columns);
  await expectComplete(database, projection, graph);
  return { graph, projection, origin: 'MERGE' };
}

/** Throws Unavailable while a data set is being removed or replaced. */
async function readWholeGraph(database: Database, known: string): Promise<FoundGraph | null> {
  const found = await readCommittedGraph(database, known);
  if (found !== null && found.changing !== null) throw graphIsChanging(found.changing);
  return found;
}

/** What somebody took out of the graph by hand, its version does not tell. */
async function expectComplete(
  database: Database,
  { parties, links, shipments, totals }: GraphProjection,
  graph: CommittedGraph,
): Promise<void> {
  const held = shipments.seq.length + totals.withoutDate + totals.withoutHsCode;
  const isComplete = ({ goneParties, goneLinks, goneShipments }: CommittedGraph) =>
    parties.isPerson.length === graph.belowPartySeq - goneParties &&
    links.owner.length === graph.belowLinkSeq - goneLinks &&
    held === graph.belowSeq - goneShipments;
  let now: CommittedGraph | undefined = graph;
  for (let attempt = 0; now !== undefined && attempt < COUNT_TRIES; attempt++) {
    if (isComplete(now)) return;
    await sleep(COUNT_PAUSE_MS);
    now = (await readWholeGraph(database, graph.name))?.graph;
  }
  throw new GraphReplaced('Something was taken out of the graph.');
}

/** Null when there is none that can be used. */
async function openSnapshot(
  database: Database,
  { folder, databaseId, readAvailableBytes, onNotice }: ReadProjectionOptions,
): Promise<GraphProjection | null> {
  const ignore = (why: string) => {
    onNotice(`The saved projection of the graph ${why}: it is read from Neo4j instead.`);
    return null;
  };
  try {
    const version = findSnapshot(folder, databaseId);
    if (version === null) return null;
    const found = await readWholeGraph(database, version);
    if (found === null || !found.isKnown) return ignore(`is of another graph, ${version}`);
    const counts = countGraph(found.graph);
    const read = readSnapshot(folder, { databaseId, version }, (byteLength) => {
      const needed = { graph: byteLength, total: byteLength };
      refuseTooLarge(counts.shipments, needed, readAvailableBytes());
    });
    return 'fault' in read ? ignore(read.fault) : read;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string' || error instanceof Unavailable) throw error;
    return ignore(`cannot be read (${code})`);
  }
}
