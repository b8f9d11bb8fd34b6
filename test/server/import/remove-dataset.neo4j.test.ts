/** Does a removal leave exactly what the other data sets contributed? */
import { mkdtempSync, rmSync } from 'node:fs';
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

import { importFiles } from '../../../server/import/import-files.ts';
import { beginChange } from '../../../server/import/graph-change.ts';
import { ImportClaim } from '../../../server/import/import-claim.ts';
import { removeDataset } from '../../../server/import/remove-dataset.ts';
import { NotFound, Unavailable } from '../../../server/model/errors.ts';
import { parsePathQuestion } from '../../../server/model/parse-path-question.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openPaths, type OpenPaths } from '../../../server/open-paths.ts';
import { CypherPathFinder } from '../../../server/paths/cypher-path-finder.ts';
import { keepProjection } from '../../support/keep-projection.ts';
import { scanProjection, toBytes } from '../../support/scan-projection.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { toCsv, toShipmentRow } from '../../support/trade-files.ts';
import { dumpGraph, emptyGraph, openTestDriver } from './dump-graph.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

jest.setTimeout(60_000); // a busy machine is no failure

const LANTERN = ['shipments', 'links', 'companies'].map(
  (name) => `test/fixtures/import/lantern/${name}.csv`,
);
const STATEMENTS = 'test/fixtures/import/follow-the-money/entities.jsonl';
const LIST = 'test/fixtures/import/lists/eu-sanctions.xml';
const FLOWS = 'test/fixtures/import/un-comtrade.csv';

let database: Database;
let driver: ReturnType<typeof openTestDriver>;
let files: TemporaryFiles;

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
}, 60_000);
afterAll(async () => {
  await emptyGraph(driver);
  await driver.close();
  await database.close();
});
beforeEach(async () => {
  await emptyGraph(driver);
  files = openTemporaryFiles();
});
afterEach(() => files.remove());

/** Everything but which version it is and which numbers come next. */
async function dumpContent(): Promise<string[]> {
  return (await dumpGraph(driver)).filter((line) => !line.includes('"labels":["GraphVersion"]'));
}

const shipments = (name: string, ...lines: string[]) =>
  files.write(
    `${name}.csv`,
    toCsv(
      'shipments',
      lines.map((line, at) => toShipmentRow(line, `${name}-${at}`)),
    ),
  );

describe('removeDataset', () => {
  it('leaves the graph as it was before the data set came, with every kind of record', async () => {
    await importFiles(database, LANTERN);
    await importFiles(database, [STATEMENTS], { dataset: 'stays' });
    await importFiles(database, [LIST], { dataset: 'list-stays', asOf: '2024-05-01' });
    const before = await dumpContent();

    await importFiles(database, [STATEMENTS], { dataset: 'goes' });
    await importFiles(database, [FLOWS], { dataset: 'flows' });
    await importFiles(database, [LIST], { dataset: 'list-goes', asOf: '2024-06-01' });
    const kinds = await dumpContent();
    expect(kinds.length).toBeGreaterThan(before.length);
    await removeDataset(database, 'list-goes');
    await removeDataset(database, 'goes');
    const { removed, graphVersion } = await removeDataset(database, 'flows');
    expect(graphVersion).toMatch(/^9-/);
    expect([...removed.keys()]).toEqual(['trade flows']);
    expect(await dumpContent()).toEqual(before);
  });

  it('leaves nothing of the only data set', async () => {
    await importFiles(database, [STATEMENTS], { dataset: 'goes' });
    await removeDataset(database, 'goes');
    expect(await dumpContent()).toEqual([]);
  });

  it('refuses a data set that nobody imported, and changes nothing', async () => {
    await importFiles(database, LANTERN);
    const before = await dumpGraph(driver);
    await expect(removeDataset(database, 'lanter')).rejects.toThrow(NotFound);
    expect(await dumpGraph(driver)).toEqual(before);
  });

  it('takes out what an import wrote that was never completed', async () => {
    await importFiles(database, [shipments('a', 'acme > bosfor 854231 2023-01-01')], {
      dataset: 'stays',
    });
    const before = await dumpContent();
    await importFiles(database, [shipments('b', 'x > y 854231 2023-01-01')], { dataset: 'goes' });
    await driver.executeQuery(
      `MATCH (d:Dataset {id: 'goes'}) DELETE d
       WITH 1 AS one MATCH (v:GraphVersion) SET v.openFiles = ['goes abc'], v.openCounts = [1]`,
    );
    await removeDataset(database, 'goes');
    expect(await dumpContent()).toEqual(before);
  });

  it('keeps what people decided until both ends are there again, and drops mere proposals', async () => {
    const path = shipments(
      'a',
      'acme > bosfor 854231 2023-01-01',
      'acme > kvant 854231 2023-01-01',
    );
    await importFiles(database, [path], { dataset: 'd' });
    await importFiles(database, [LIST], { dataset: 'list', asOf: '2024-05-01' });
    await driver.executeQuery(
      `MATCH (entry:ListEntry) WITH entry ORDER BY entry.id LIMIT 1
       MATCH (a:Entity {id: 'd:acme'}), (b:Entity {id: 'd:bosfor'}), (k:Entity {id: 'd:kvant'})
       CREATE (a)-[:MATCHES {id: 'm1', decision: 'confirmed', decidedBy: 'Ines', score: 0.9}]->(entry),
         (b)-[:MATCHES {id: 'm2', decision: 'proposed', score: 0.8}]->(entry),
         (a)-[:SAME_AS {id: 's1', decision: 'rejected', decidedBy: 'Ines'}]->(k)`,
    );
    const decided = async () =>
      (await dumpGraph(driver)).filter((line) => /"type":"(MATCHES|SAME_AS)"/.test(line));
    const [confirmed, proposed, rejected] = await decided();
    expect(proposed).toContain('proposed');
    await removeDataset(database, 'd');
    expect(await decided()).toEqual([]);
    await removeDataset(database, 'list');
    await importFiles(database, [path], { dataset: 'd' });
    expect(await decided()).toEqual([rejected]);
    await importFiles(database, [LIST], { dataset: 'list', asOf: '2024-05-01' });
    expect(await decided()).toEqual([confirmed, rejected]);
    const { records } = await driver.executeQuery('MATCH (kept:KeptDecision) RETURN kept');
    expect(records).toEqual([]);
  });

  it('is completed by the next import when it was cut off', async () => {
    await importFiles(database, [STATEMENTS], { dataset: 'goes' });
    const claim = await ImportClaim.take(database);
    await beginChange(database, claim, {
      dataset: 'goes',
      kind: 'REMOVAL',
      mark: '',
      counts: null,
    });
    await claim.release();
    await importFiles(database, LANTERN);
    const lines = await dumpContent();
    expect(lines.filter((line) => line.includes('"goes'))).toEqual([]);
    expect(lines.filter((line) => line.includes('"labels":["Dataset"]'))).toHaveLength(1);
  });
});

describe('path questions about a graph that loses a data set', () => {
  const list = { id: 'L', title: 'L', version: '2024-02-23', source: '', tierOf: new Map() };
  const question = parsePathQuestion({ commodities: { any: true } }, list);
  const page = { first: 50, after: null };
  const address = {
    uri: process.env['DETOUR_TEST_NEO4J_URI'] ?? '',
    username: 'neo4j',
    password: process.env['DETOUR_TEST_NEO4J_PASSWORD'] ?? '',
    database: 'neo4j',
  };
  let folder: string;
  let paths: OpenPaths;

  beforeEach(async () => {
    await importFiles(
      database,
      [shipments('a', 'acme/US > b/TR 854231 2023-01-01', 'b > k/RU 854231 2023-02-01')],
      { dataset: 'stays' },
    );
    await importFiles(
      database,
      [shipments('c', 'acme/US > b/TR 854231 2023-01-01', 'b > k/RU 854231 2023-02-01')],
      { dataset: 'goes' },
    );
    folder = mkdtempSync(join(tmpdir(), 'detour-removed-'));
    paths = openPaths(
      { paths: 'memory', dataFolder: folder },
      { database, address },
      () => undefined,
    );
    await paths.load(() => undefined);
  });
  afterEach(async () => {
    await paths.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async (finder: Pick<CypherPathFinder, 'find'>) => {
    const { paths: found, union, graphVersion } = await finder.find(question, page);
    return { said: JSON.stringify([found, union]), count: found.length, graphVersion };
  };

  it('show no removed record from the moment it is complete, with either finder', async () => {
    expect(paths.finder.readEngine().state).toBe('READY');
    expect(await ask(paths.finder)).toMatchObject({ count: 2 });
    const { graphVersion } = await removeDataset(database, 'goes');
    // At once: nobody has told the server.
    const at = await ask(paths.finder);
    expect(at).toMatchObject({ count: 1, graphVersion });
    expect(at.said).not.toContain('goes');
    expect(await ask(new CypherPathFinder(database))).toMatchObject({ count: 1, graphVersion });
    while (paths.finder.readEngine().graphVersion !== graphVersion) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await ask(paths.finder)).toMatchObject({ count: 1, graphVersion });
  });

  it('are answered from memory for the version before while it runs, and not from half a graph', async () => {
    const before = await ask(paths.finder);
    const claim = await ImportClaim.take(database);
    await beginChange(database, claim, {
      dataset: 'goes',
      kind: 'REMOVAL',
      mark: '',
      counts: null,
    });
    await claim.release();
    expect(await ask(paths.finder)).toEqual(before);
    await expect(ask(new CypherPathFinder(database))).rejects.toThrow(Unavailable);
    await expect(ask(new CypherPathFinder(database))).rejects.toThrow(/goes is being removed/);

    const kept = keepProjection(database); // a server that starts now
    await kept.keeper.start();
    expect(kept.loaded).toEqual([]);
    expect(kept.keeper.status).toMatchObject({ state: 'LOADING', loaded: null });
    expect(kept.keeper.status.reason).toMatch(/goes is being removed or replaced/);
    await removeDataset(database, 'goes');
    await kept.keeper.follow();
    expect(toBytes(kept.loaded.at(-1)!)).toEqual(toBytes(await scanProjection(database)));
    expect(kept.loaded.at(-1)!.shipments.seq).toHaveLength(2);

    // Numbers go on behind the gap, and additions are read as ever.
    await importFiles(database, [shipments('d', 'acme/US > k/RU 854231 2023-03-01')], {
      dataset: 'later',
    });
    await kept.keeper.follow();
    expect(kept.keeper.status.loaded?.origin).toBe('MERGE');
    expect(toBytes(kept.loaded.at(-1)!)).toEqual(toBytes(await scanProjection(database)));
    await kept.close();
  });
});
