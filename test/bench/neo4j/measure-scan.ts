/**
 * How fast is the graph read from Neo4j, and is it the one that was generated? Keeps the snapshot from
 * which `measure-server.ts` restarts.
 */
import { ColumnSink } from '../../../server/column-sink.ts';
import { countGraph } from '../../../server/neo4j/committed-graph.ts';
import { Database } from '../../../server/neo4j/database.ts';
import { scanGraph } from '../../../server/neo4j/scan-graph.ts';
import { buildProjection } from '../../../server/projection/build-projection.ts';
import type { GraphProjection } from '../../../server/projection/graph-projection.ts';
import { writeSnapshot } from '../../../server/snapshot-file.ts';
import { readGraph } from '../../support/scan-projection.ts';
import { atLeast, type Figure, toSingle } from '../figure.ts';
import { type CachedNetwork, readArrays, servedSnapshotsOf } from '../network-cache.ts';
import { TARGETS } from '../targets.ts';
import { readAddress } from './bench-address.ts';

const RUNS = 3;

export async function measureScan(cached: CachedNetwork): Promise<Figure[]> {
  const database = new Database(readAddress());
  try {
    const graph = await readGraph(database);
    const rates: number[] = [];
    let columns: ColumnSink['columns'] | null = null;
    for (let run = 0; run < RUNS; run++) {
      columns = null; // room for the next
      const sink = new ColumnSink(graph, countGraph(graph));
      const started = performance.now();
      await scanGraph(database, graph, sink);
      rates.push((cached.shipments * 1_000) / (performance.now() - started));
      columns = sink.columns;
    }
    if (columns === null) throw new Error('There were no runs');
    const projection = buildProjection(columns);
    expectSame(projection, readArrays(cached));
    const [row] = await database.read('projection/database-id', {});
    writeSnapshot(servedSnapshotsOf(cached), row?.id ?? '', projection);
    const shown = rates.map((rate) => Math.round(rate).toLocaleString('en'));
    return [
      toSingle(
        'scan from Neo4j, shipments',
        'per second',
        Math.max(...rates),
        atLeast(TARGETS.scanPerSecond[cached.shipments]),
        `best of ${shown.join(', ')}; the same bytes as the generator's`,
      ),
    ];
  } finally {
    await database.close();
  }
}

/** Neo4j was loaded with another network, or something lost a record on the way. */
function expectSame(scanned: GraphProjection, generated: GraphProjection): void {
  const toBytes = ({ memory, layout }: GraphProjection) =>
    Buffer.from(memory.buffer, 0, layout.byteLength);
  const isSame =
    JSON.stringify(scanned.layout) === JSON.stringify(generated.layout) &&
    toBytes(scanned).equals(toBytes(generated));
  if (!isSame) throw new Error('A scan of Neo4j gives other arrays than the generator');
}
