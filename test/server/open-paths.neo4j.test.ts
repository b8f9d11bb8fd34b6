/** A whole server: who answers path questions, what the status says of it, and that answers belong to one version each. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';

import { importFiles } from '../../server/import/import-files.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { type OpenPaths, openPaths } from '../../server/open-paths.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { toCsv, toShipmentRow } from '../support/trade-files.ts';
import { type ServedApp, serveApp } from './graphql/serve-app.ts';
import { clearGraph } from './graphql/lantern-world.ts';
import { openTemporaryFiles, type TemporaryFiles } from './import/temporary-files.ts';

jest.setTimeout(60_000); // a busy machine is no failure

let database: Database;
let files: TemporaryFiles;
let dataFolder: string;
const close: (() => Promise<void>)[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);
afterAll(async () => {
  await clearGraph();
  await database.close();
});
beforeEach(async () => {
  await clearGraph();
  files = openTemporaryFiles();
  dataFolder = mkdtempSync(join(tmpdir(), 'detour-paths-'));
});
afterEach(async () => {
  for (const each of close.splice(0).reverse()) await each();
  files.remove();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function serve(paths: 'memory' | 'cypher'): Promise<{ opened: OpenPaths; app: ServedApp }> {
  const address = {
    uri: process.env['DETOUR_TEST_NEO4J_URI'] ?? '',
    username: 'neo4j',
    password: process.env['DETOUR_TEST_NEO4J_PASSWORD'] ?? '',
    database: 'neo4j',
  };
  const opened = openPaths({ paths, dataFolder }, { database, address }, () => undefined);
  close.push(() => opened.close());
  const app = await serveApp({ database, pathFinder: opened.finder, engine: opened.finder });
  close.push(() => app.close());
  return { opened, app };
}

let count = 0;
async function importShipments(...lines: string[]): Promise<string> {
  const name = `file${count++}`;
  const rows = lines.map((line, at) => toShipmentRow(line, `${name}-${at}`));
  const path = files.write(`${name}.csv`, toCsv('shipments', rows));
  return (await importFiles(database, [path], { dataset: 'd' })).graphVersion;
}

async function ask(app: ServedApp): Promise<{
  readonly engine: Record<string, unknown>;
  readonly paths: { readonly graphVersion: string; readonly totalCount: number };
}> {
  const { data, errors } = await app.ask(`{
    status { engine {
      name state graphVersion origin byteLength shipments loadedAt progress { read total } reason
    } }
    paths(question: {commodities: {any: true}}) { graphVersion totalCount }
  }`);
  expect(errors).toBeUndefined();
  const { status, paths } = data as { status: { engine: never }; paths: never };
  return { engine: status.engine, paths };
}

it('answers from memory once the graph is loaded, and from Neo4j until then', async () => {
  const version = await importShipments(
    'acme/US > bosfor/TR 854231 2023-01-01',
    'bosfor > kvant/RU 854231 2023-02-01',
    'bosfor > kvant - 2023-02-01',
  );
  const { opened, app } = await serve('memory');
  const before = await ask(app);
  expect(before.engine).toEqual({
    name: 'Cypher',
    state: 'LOADING',
    ...{ graphVersion: null, origin: null, byteLength: null, shipments: null, loadedAt: null },
    ...{ progress: null, reason: null },
  });
  expect(before.paths).toEqual({ graphVersion: version, totalCount: 1 });

  await opened.load(() => undefined);
  while (opened.finder.readEngine().state !== 'READY') await new Promise(setImmediate);
  const after = await ask(app);
  expect(after.engine).toEqual({
    name: 'Projected',
    state: 'READY',
    graphVersion: version,
    origin: 'SCAN',
    byteLength: expect.any(Number),
    shipments: 2,
    loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    ...{ progress: null, reason: null },
  });
  expect(after.paths).toEqual(before.paths);
});

it('gives answers of exactly one version each, before and after an import is taken in', async () => {
  const first = await importShipments(
    'acme/US > bosfor/TR 854231 2023-01-01',
    'bosfor > kvant/RU 854231 2023-02-01',
  );
  const { opened, app } = await serve('memory');
  await opened.load(() => undefined);
  while (opened.finder.readEngine().state !== 'READY') await new Promise(setImmediate);

  const rowsOf = new Map([[first, 1]]);
  const importing = importShipments(
    'acme > delta/AE 854231 2023-01-05',
    'delta > kvant 854231 2023-02-05',
    'acme > zeta/KZ 854239 2023-01-05',
    'zeta > kvant 854239 2023-02-05',
  );
  const seen = new Set<string>();
  let second = '';
  void importing.then((version) => {
    second = version;
    rowsOf.set(version, 3);
  });
  const deadline = Date.now() + 20_000;
  while (second === '' || !seen.has(second)) {
    const { paths } = await ask(app);
    if (second !== '') expect(paths.totalCount).toBe(rowsOf.get(paths.graphVersion));
    else expect([1, 3]).toContain(paths.totalCount);
    seen.add(paths.graphVersion);
    if (Date.now() > deadline) throw new Error(`never answered for ${second}`);
  }
  expect([...seen]).toEqual([first, second]);
  expect((await ask(app)).engine).toMatchObject({ origin: 'MERGE', graphVersion: second });
}, 30_000);

it('lets Neo4j search when asked to', async () => {
  const version = await importShipments(
    'acme/US > bosfor/TR 854231 2023-01-01',
    'bosfor > kvant/RU 854231 2023-02-01',
  );
  const { opened, app } = await serve('cypher');
  await opened.load(() => undefined);
  const { engine, paths } = await ask(app);
  expect(engine).toMatchObject({ name: 'Cypher', state: 'OFF', reason: null });
  expect(paths).toEqual({ graphVersion: version, totalCount: 1 });
});
