/** The graph of the test database as a projection, scanned as the server does it. */
import { ColumnSink } from '../../server/column-sink.ts';
import type { Database } from '../../server/neo4j/database.ts';
import {
  type CommittedGraph,
  countGraph,
  readCommittedGraph,
} from '../../server/neo4j/committed-graph.ts';
import type { ScanOptions } from '../../server/neo4j/graph-reading.ts';
import { scanGraph } from '../../server/neo4j/scan-graph.ts';
import { buildProjection } from '../../server/projection/build-projection.ts';
import type { GraphProjection } from '../../server/projection/graph-projection.ts';

export async function readGraph(database: Database): Promise<CommittedGraph> {
  const found = await readCommittedGraph(database, '');
  if (found === null) throw new Error('The test database holds no version');
  return found.graph;
}

export async function scanProjection(
  database: Database,
  options: ScanOptions = {},
): Promise<GraphProjection> {
  const graph = await readGraph(database);
  const sink = new ColumnSink(graph, countGraph(graph));
  await scanGraph(database, graph, sink, options);
  return buildProjection(sink.columns);
}

/** What two projections are compared by: all that they say. */
export function toBytes({ memory, layout }: GraphProjection): { layout: unknown; bytes: string } {
  const bytes = Buffer.from(memory.buffer, 0, layout.byteLength).toString('base64');
  return { layout: structuredClone(layout), bytes };
}
