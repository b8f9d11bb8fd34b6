/** Is what a scan reads exactly the committed graph? */
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import fc from 'fast-check';
import type { Driver } from 'neo4j-driver';

import { ColumnSink } from '../../../server/column-sink.ts';
import { importFiles } from '../../../server/import/import-files.ts';
import { Unavailable } from '../../../server/model/errors.ts';
import { countGraph, readCommittedGraph } from '../../../server/neo4j/committed-graph.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { GraphReplaced } from '../../../server/neo4j/graph-reading.ts';
import { scanAdditions, scanGraph } from '../../../server/neo4j/scan-graph.ts';
import { buildProjection } from '../../../server/projection/build-projection.ts';
import type { GraphProjection } from '../../../server/projection/graph-projection.ts';
import { mergeProjection } from '../../../server/projection/merge-projection.ts';
import { projectWorld } from '../../support/project-world.ts';
import { worldAndQuestion } from '../../support/random-worlds.ts';
import { readGraph, scanProjection, toBytes } from '../../support/scan-projection.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { toCsv, toShipmentRow } from '../../support/trade-files.ts';
import { drawWorld, openWorldDriver, writeWorld } from '../../support/world.ts';
import { openTemporaryFiles, type TemporaryFiles } from '../import/temporary-files.ts';

jest.setTimeout(60_000); // a busy machine is no failure

let database: Database;
let driver: Driver;

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openWorldDriver();
}, 60_000);
afterAll(async () => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
  await database.close();
});

const WORLD = drawWorld(
  'acme in US',
  'holding in CY',
  'ivan is a person',
  'acme > bosfor 854231 2024-03-01 $5000 10 pcs',
  'bosfor > kvant 854231 2024-04 $0 7 kg',
  'bosfor > kvant 010121 2024',
  'bosfor > acme - 2024-05-05',
  'kvant > acme 854231 -',
  'kvant > acme - -',
  'acme > acme 854231 2024-03-01',
  'holding owns bosfor 60% from 2023-01-01 to 2023-12-31',
  'ivan controls holding',
);

describe('scanGraph', () => {
  it('reads every shipment, link and party, with what is not known', async () => {
    await writeWorld(driver, WORLD);
    const projection = await scanProjection(database);
    expect(toBytes(projection)).toEqual(toBytes(projectWorld(WORLD)));
    expect(projection.totals).toMatchObject({ withoutDate: 2, withoutHsCode: 1, nextSeq: 7 });
  });

  it('reads random worlds alike, in one range or in many at once', async () => {
    const property = fc.asyncProperty(worldAndQuestion, async ({ world }) => {
      await writeWorld(driver, world);
      const expected = toBytes(projectWorld(world));
      expect(toBytes(await scanProjection(database, { sessions: 1 }))).toEqual(expected);
      expect(toBytes(await scanProjection(database, { sessions: 4, rangeSize: 3 }))).toEqual(
        expected,
      );
    });
    await fc.assert(property, { numRuns: 40, seed: 7 });
  }, 120_000);

  it('reads an empty version', async () => {
    await writeWorld(driver, { parties: [], shipments: [], links: [] });
    expect((await scanProjection(database)).shipments.seq).toHaveLength(0);
  });

  it('tells how far it has come', async () => {
    await writeWorld(driver, WORLD);
    const told: [number, number][] = [];
    await scanProjection(database, {
      sessions: 1,
      rangeSize: 3,
      onProgress: (read, total) => told.push([read, total]),
    });
    expect(told).toEqual([
      [3, 7],
      [6, 7],
      [7, 7],
    ]);
  });

  it('stops when it is told to, and leaves nothing open', async () => {
    await writeWorld(driver, WORLD);
    const stop = new AbortController();
    const onProgress = () => stop.abort(new Error('told to'));
    const scan = scanProjection(database, { rangeSize: 1, onProgress, signal: stop.signal });
    await expect(scan).rejects.toThrow('told to');
    const { records } = await driver.executeQuery(
      `SHOW TRANSACTIONS YIELD metaData WHERE metaData.operation STARTS WITH 'projection/'`,
    );
    expect(records).toEqual([]);
  });

  it('notices that the graph was replaced meanwhile', async () => {
    await writeWorld(driver, WORLD);
    const graph = await readGraph(database);
    await driver.executeQuery(`MATCH (v:GraphVersion) SET v.history = ['1-99999999']`);
    const scan = scanGraph(database, graph, new ColumnSink(graph, countGraph(graph)));
    await expect(scan).rejects.toThrow(GraphReplaced);
  });

  it('refuses shipments of parties that no import has numbered', async () => {
    await writeWorld(driver, WORLD);
    await driver.executeQuery(`MATCH (e:Entity {id: 'kvant'}) REMOVE e.seq`);
    await expect(scanProjection(database)).rejects.toThrow(Unavailable);
  });

  it('finds no version in a graph without imports, or whose parties are not numbered', async () => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    expect(await readCommittedGraph(database, '')).toBeNull();
    await driver.executeQuery(
      `CREATE (:GraphVersion {id: 'graph', number: 3, hash: 'ab', nextSeq: 1})`,
    );
    expect(await readCommittedGraph(database, '')).toBeNull();
  });
});

describe('while imports go on', () => {
  let files: TemporaryFiles;
  beforeEach(async () => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    files = openTemporaryFiles();
  });
  afterEach(() => files.remove());

  const shipments = (name: string, ...lines: string[]) =>
    files.write(
      `${name}.csv`,
      toCsv(
        'shipments',
        lines.map((line, at) => toShipmentRow(line, `${name}-${at}`)),
      ),
    );
  const company = (id: string, country: string) => ({ id, kind: 'COMPANY', name: id, country });
  const run = (...paths: string[]) => importFiles(database, paths, { dataset: 'd' });

  async function importThree(onVersion: () => Promise<void>): Promise<void> {
    await run(
      shipments(
        'a',
        'acme/US > bosfor/TR 854231 2023-01-01 5',
        'bosfor > kvant/RU 854231 2023-02-01',
      ),
      files.write(
        'links.csv',
        toCsv('links', [{ id: '1', kind: 'OWNS', owner_id: 'acme', owned_id: 'kvant' }]),
      ),
    );
    await onVersion();
    await run(
      files.write('facts.csv', toCsv('companies', [company('kvant', 'KZ'), company('zeta', 'AE')])),
      shipments(
        'b',
        'zeta > eta/HK 854239 2023-03-01',
        'bosfor > acme 852691 -',
        'eta > bosfor - 2025-01-01',
      ),
    );
    await onVersion();
    await run(
      files.write('more.csv', toCsv('companies', [company('eta', 'CN'), company('acme', 'MX')])),
      files.write(
        'more-links.csv',
        toCsv('links', [
          { id: '2', kind: 'CONTROLS', owner_id: 'bosfor', owned_id: 'eta' },
          { id: '3', kind: 'OWNS', owner_id: 'kvant', owned_id: 'acme', share_max: '30' },
        ]),
      ),
    );
    await onVersion();
  }

  it('reads a version alike when it is the newest and when later ones are committed', async () => {
    const graphs: Awaited<ReturnType<typeof readGraph>>[] = [];
    const projections: GraphProjection[] = [];
    await importThree(async () => {
      graphs.push(await readGraph(database));
      projections.push(await scanProjection(database));
    });
    expect(
      graphs.map(({ number, belowSeq, belowPartySeq, belowLinkSeq }) => [
        number,
        belowSeq,
        belowPartySeq,
        belowLinkSeq,
      ]),
    ).toEqual([
      [1, 2, 3, 1],
      [2, 5, 5, 1],
      [3, 5, 5, 3],
    ]);
    for (const [at, graph] of graphs.entries()) {
      const sink = new ColumnSink(graph, countGraph(graph));
      await scanGraph(database, graph, sink, { rangeSize: 2 });
      expect(toBytes(buildProjection(sink.columns))).toEqual(toBytes(projections[at]!));
    }
  });

  it('reads what came since any earlier version, equal to a scan of all of it', async () => {
    const graphs: Awaited<ReturnType<typeof readGraph>>[] = [];
    const projections: GraphProjection[] = [];
    await importThree(async () => {
      graphs.push(await readGraph(database));
      projections.push(await scanProjection(database));
    });
    for (const [from, to] of [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const) {
      const graph = graphs[to]!;
      const sink = new ColumnSink(graph, { parties: 0, links: 0, shipments: 0 });
      await scanAdditions(database, graphs[from]!, graph, sink, { rangeSize: 2 });
      const merged = mergeProjection(projections[from]!, sink.columns);
      expect(toBytes(merged)).toEqual(toBytes(projections[to]!));
    }
  });
});
