/** From the first look at a graph to following its imports: what is loaded, and what is said about it. */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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
import type { Driver } from 'neo4j-driver';

import { importFiles } from '../../server/import/import-files.ts';
import type { KeeperOptions } from '../../server/load-projection.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { buildingBytes } from '../../server/projection/projection-bytes.ts';
import { readProjection } from '../../server/read-projection.ts';
import { type KeptProjection, keepProjection } from '../support/keep-projection.ts';
import { scanProjection, toBytes } from '../support/scan-projection.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { toCsv, toShipmentRow } from '../support/trade-files.ts';
import { openWorldDriver } from '../support/world.ts';
import { openTemporaryFiles, type TemporaryFiles } from './import/temporary-files.ts';

jest.setTimeout(60_000); // a busy machine is no failure

let database: Database;
let driver: Driver;
let files: TemporaryFiles;
let folder: string;
const open: KeptProjection[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openWorldDriver();
}, 60_000);
afterAll(async () => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
  await database.close();
});
beforeEach(async () => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  files = openTemporaryFiles();
  folder = mkdtempSync(join(tmpdir(), 'detour-kept-'));
});
afterEach(async () => {
  for (const kept of open.splice(0)) await kept.close();
  files.remove();
  rmSync(folder, { recursive: true, force: true });
});

function keep(options: Partial<KeeperOptions> = {}): KeptProjection {
  const kept = keepProjection(database, { folder, ...options });
  open.push(kept);
  return kept;
}

let count = 0;
async function importShipments(...lines: string[]): Promise<string> {
  const name = `file${count++}`;
  const rows = lines.map((line, at) => toShipmentRow(line, `${name}-${at}`));
  const path = files.write(`${name}.csv`, toCsv('shipments', rows));
  return (await importFiles(database, [path], { dataset: 'd' })).graphVersion;
}
const FIRST = ['acme/US > bosfor/TR 854231 2023-01-01 5', 'bosfor > kvant/RU 854231 2023-02-01 7'];

async function expectNewest({ loaded }: KeptProjection): Promise<void> {
  expect(toBytes(loaded.at(-1)!)).toEqual(toBytes(await scanProjection(database)));
}

const snapshotPath = () => join(folder, readdirSync(folder)[0]!);

describe('ProjectionKeeper', () => {
  it('scans the graph at the first start, and tells what it has', async () => {
    const version = await importShipments(...FIRST);
    const kept = keep();
    expect(kept.keeper.status).toMatchObject({ state: 'LOADING', loaded: null });
    await kept.keeper.start();
    expect(kept.keeper.status).toMatchObject({
      state: 'READY',
      loaded: { origin: 'SCAN', graph: { name: version } },
      progress: null,
      reason: null,
    });
    await expectNewest(kept);
    expect(kept.notices).toEqual([]);
  });

  it('waits for the first import', async () => {
    const kept = keep({ pollMs: 20 });
    await kept.keeper.start();
    expect(kept.keeper.status).toMatchObject({ state: 'EMPTY', loaded: null });
    expect(kept.keeper.isLoaded).toBe(false);
    const version = await importShipments(...FIRST);
    while (!kept.keeper.isLoaded) await kept.keeper.follow();
    expect(kept.keeper.status.loaded?.graph.name).toBe(version);
  });

  it('reads only what an import added, and ends at the same bytes as a scan', async () => {
    await importShipments(...FIRST);
    const kept = keep();
    await kept.keeper.start();
    const old = toBytes(kept.loaded[0]!);
    const version = await importShipments(
      'kvant > acme 854239 2024-03-01',
      'delta/AE > bosfor 854231 2022',
    );
    const company = { id: 'kvant', kind: 'COMPANY', name: 'Kvant', country: 'KZ' };
    await kept.keeper.follow();
    expect(kept.keeper.status).toMatchObject({
      state: 'READY',
      loaded: { origin: 'MERGE', graph: { name: version } },
    });
    await expectNewest(kept);
    await importFiles(database, [files.write('facts.csv', toCsv('companies', [company]))], {
      dataset: 'd',
    });
    await kept.keeper.follow();
    await expectNewest(kept);
    expect(kept.loaded).toHaveLength(3);
    expect(toBytes(kept.loaded[0]!)).toEqual(old); // questions went on against it
    expect(kept.notices).toEqual([]);
  });

  it('does not load anything anew while nothing changes', async () => {
    await importShipments(...FIRST);
    const kept = keep();
    await kept.keeper.start();
    await kept.keeper.follow();
    await kept.keeper.follow();
    expect(kept.loaded).toHaveLength(1);
  });

  it('starts from its file the next time, with what was imported since', async () => {
    await importShipments(...FIRST);
    const before = keep();
    await before.keeper.start();
    await before.keeper.saved;
    await before.close();

    const again = keep();
    await again.keeper.start();
    expect(again.keeper.status.loaded?.origin).toBe('SNAPSHOT');
    await expectNewest(again);
    await again.close();

    await importShipments('kvant > acme 854239 2024-03-01');
    const later = keep();
    await later.keeper.start();
    expect(later.keeper.status.loaded?.origin).toBe('MERGE');
    await expectNewest(later);
    await later.keeper.saved;
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/-2-[0-9a-f]{8}\.snapshot$/)]);
    expect([...before.notices, ...again.notices, ...later.notices]).toEqual([]);
  });

  it.each<[string, (path: string) => void, RegExp]>([
    [
      'damaged',
      (path) => {
        const bytes = readFileSync(path);
        bytes[bytes.length - 9]! ^= 1;
        writeFileSync(path, bytes);
      },
      /graph is damaged: it is read from Neo4j instead/,
    ],
    [
      'cut off',
      (path) => truncateSync(path, statSync(path).size - 1),
      /graph is cut off: it is read/,
    ],
    [
      'foreign',
      (path) => writeFileSync(path, 'no snapshot'),
      /graph is not a snapshot: it is read/,
    ],
  ])('says that its file is %s, and scans the graph', async (_, damage, notice) => {
    await importShipments(...FIRST);
    const before = keep();
    await before.keeper.start();
    await before.keeper.saved;
    await before.close();
    damage(snapshotPath());
    const again = keep();
    await again.keeper.start();
    expect(again.keeper.status.loaded?.origin).toBe('SCAN');
    expect(again.notices).toEqual([expect.stringMatching(notice)]);
    await expectNewest(again);
  });

  it('does not use the file of another graph', async () => {
    await importShipments(...FIRST);
    const before = keep();
    await before.keeper.start();
    await before.keeper.saved;
    await before.close();
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await importShipments('x/US > y/RU 854231 2023-01-01');
    const again = keep();
    await again.keeper.start();
    expect(again.keeper.status.loaded?.origin).toBe('SCAN');
    expect(again.notices).toEqual([expect.stringMatching(/graph is of another graph, 1-/)]);
    await expectNewest(again);
  });

  it('scans anew when the graph is another one, and does not answer for the old one meanwhile', async () => {
    await importShipments(...FIRST);
    const kept = keep();
    await kept.keeper.start();
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await importShipments('x/US > y/RU 854231 2023-01-01');
    const following = kept.keeper.follow();
    while (kept.keeper.isLoaded && kept.loaded.length === 1) await new Promise(setImmediate);
    expect(kept.keeper.status.loaded).toBeNull();
    await following;
    expect(kept.keeper.status).toMatchObject({ state: 'READY', loaded: { origin: 'SCAN' } });
    await expectNewest(kept);
  });

  it('scans anew when something was taken out by hand, which the version does not tell', async () => {
    await importShipments(...FIRST, 'kvant > acme 854239 2024-03-01');
    const kept = keep();
    await kept.keeper.start();
    await driver.executeQuery('MATCH ()-[s:SHIPPED {seq: 1}]->() DELETE s');
    await kept.keeper.follow();
    expect(kept.keeper.status).toMatchObject({ state: 'READY', loaded: { origin: 'SCAN' } });
    await expectNewest(kept);
    expect(kept.loaded.at(-1)!.shipments.seq).toHaveLength(2);
    await kept.keeper.follow();
    expect(kept.loaded).toHaveLength(2);
    // And an addition to it is one again.
    await importShipments('kvant > acme 854239 2024-04-01');
    await kept.keeper.follow();
    expect(kept.keeper.status.loaded?.origin).toBe('MERGE');
    await expectNewest(kept);
  });

  it('does not see what a running import writes', async () => {
    await importShipments(...FIRST);
    const kept = keep();
    await kept.keeper.start();
    const before = await driver.executeQuery('MATCH (v:GraphVersion) RETURN properties(v) AS v');
    await importShipments('kvant > acme 854239 2024-03-01');
    const { number, hash, history, committedSeq, committedPartySeq, committedLinkSeq } =
      before.records[0]!.get('v') as Record<string, unknown>;
    await driver.executeQuery('MATCH (v:GraphVersion) SET v += $before', {
      before: { number, hash, history, committedSeq, committedPartySeq, committedLinkSeq },
    });
    await kept.keeper.follow();
    expect(kept.loaded).toHaveLength(1);
    const other = keep({ folder: join(folder, 'other') });
    await other.keeper.start();
    expect(toBytes(other.loaded[0]!)).toEqual(toBytes(kept.loaded[0]!));
  });

  it('refuses a graph that is larger than the memory, before it reads it', async () => {
    await importShipments(...FIRST);
    const kept = keep({ availableBytes: 200 * 2 ** 20 });
    await kept.keeper.start();
    const sentence =
      'Path questions on 2 shipments in memory need 0.3 GiB of memory, and 0.2 GiB are free: ' +
      'Neo4j answers them (the Cypher finder), slower, until there is room.';
    expect(kept.keeper.status).toMatchObject({ state: 'REFUSED', loaded: null, reason: sentence });
    await kept.keeper.follow();
    expect(kept.notices).toEqual([sentence]); // once
    expect(kept.keeper.isLoaded).toBe(false);
  });

  it('leaves the answers to Neo4j when the next version does not fit any more', async () => {
    await importShipments(...FIRST);
    const first = buildingBytes({ parties: 3, links: 0, shipments: 2 });
    const kept = keep({ availableBytes: first + 256 * 2 ** 20 });
    await kept.keeper.start();
    expect(kept.keeper.status.state).toBe('READY');
    await importShipments(...Array.from({ length: 100 }, () => FIRST[0]!));
    await kept.keeper.follow();
    expect(kept.keeper.status).toMatchObject({ state: 'REFUSED', loaded: null });
    expect(kept.notices).toHaveLength(1);
  });

  it('refuses a file that is larger than the memory too', async () => {
    await importShipments(...FIRST);
    const before = keep();
    await before.keeper.start();
    await before.keeper.saved;
    await before.close();
    const kept = keep({ availableBytes: 200 * 2 ** 20 });
    await kept.keeper.start();
    expect(kept.keeper.status.state).toBe('REFUSED');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('loads although its file cannot be written', async () => {
    await importShipments(...FIRST);
    const path = files.write('a-file', '');
    const kept = keep({ folder: path });
    await kept.keeper.start();
    await kept.keeper.saved;
    expect(kept.keeper.isLoaded).toBe(true);
    expect(kept.notices).toEqual([
      expect.stringMatching(/saved projection of the graph cannot be read \(ENOTDIR\)/),
      expect.stringMatching(
        /cannot be saved in .* \(EEXIST\): the next start reads it from Neo4j\./,
      ),
    ]);
  });

  it('says why it has nothing when Neo4j refuses it, and goes on looking', async () => {
    await importShipments(...FIRST);
    const address = {
      uri: process.env['DETOUR_TEST_NEO4J_URI'] ?? '',
      username: 'neo4j',
      password: 'wrong',
      database: 'neo4j',
    };
    const kept = keep({ address });
    await kept.keeper.start();
    expect(kept.keeper.status).toMatchObject({
      state: 'FAILED',
      loaded: null,
      reason: expect.stringMatching(/refuses the user neo4j/),
    });
    expect(kept.notices).toHaveLength(1);
  });

  it('does nothing any more when it is closed', async () => {
    await importShipments(...FIRST);
    const kept = keep();
    await kept.close();
    await kept.keeper.follow();
    expect(kept.loaded).toEqual([]);
    expect(kept.notices).toEqual([]);
  });
});

it('does not add to what is of another graph, even if it is as large', async () => {
  await importShipments(...FIRST);
  const before = await scanProjection(database);
  const layout = { ...before.layout, version: '1-99999999' };
  const read = await readProjection(database, {
    before: { ...before, version: layout.version, layout },
    folder,
    databaseId: 'x',
    readAvailableBytes: () => 2 ** 32,
    onProgress: () => undefined,
    onNotice: () => undefined,
  });
  expect(read?.origin).toBe('SCAN');
  expect(toBytes(read!.projection)).toEqual(toBytes(before));
});
