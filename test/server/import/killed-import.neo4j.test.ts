import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { importFiles } from '../../../server/import/import-files.ts';
import { removeDataset } from '../../../server/import/remove-dataset.ts';
import { NotFound } from '../../../server/model/errors.ts';
import { parsePathQuestion } from '../../../server/model/parse-path-question.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { CypherPathFinder } from '../../../server/paths/cypher-path-finder.ts';
import { scanProjection, toBytes } from '../../support/scan-projection.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { dumpGraph, emptyGraph, hashOf, openTestDriver } from './dump-graph.ts';
import { KILLED, KilledChildren } from './kill-children.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

const ROWS = 12_000;
const STATEMENTS = 'test/fixtures/import/follow-the-money/entities.jsonl';
const LIST = 'test/fixtures/import/lists/eu-sanctions.xml';
const [HEADER = ''] = readFileSync('test/fixtures/import/lantern/shipments.csv', 'utf8').split(
  '\n',
);

let database: Database;
let driver: ReturnType<typeof openTestDriver>;
let files: TemporaryFiles;
const children = new KilledChildren();

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
  files = openTemporaryFiles();
}, 60_000);
afterAll(async () => {
  children.close();
  files.remove();
  await emptyGraph(driver);
  await driver.close();
  await database.close();
});

function writeManyShipments(): string {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const consignor = at % 100 === 0 ? ',,' : `c${(at * 7) % 3_000},Firm ${(at * 7) % 3_000},US`;
    return `s${at},2022-01-15,ARRIVAL,${consignor},c${(at * 11) % 3_000},,TR,854231,2022`;
  });
  return writeShipments('many.csv', rows);
}

/** A row without its last, empty cells. */
function writeShipments(name: string, rows: readonly string[]): string {
  const blanks = ','.repeat(HEADER.split(',').length - 11);
  return files.write(name, `${[HEADER, ...rows.map((row) => row + blanks)].join('\n')}\n`);
}

/** The records of a file of JSON lines or the rows of a table, but one of three; others are changed. */
function writeSecondVersion(path: string, name: string, change: (line: string) => string): string {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const rest = lines.filter((_, at) => at % 3 !== 1);
  return files.write(name, `${[header, ...rest.map(change)].join('\n')}\n`);
}

/** Lines of the dump that only one of two graphs has; a few of them. */
async function findDifferences(expected: readonly string[]): Promise<string[]> {
  const found = await dumpGraph(driver);
  const [before, now] = [new Set(expected), new Set(found)];
  return [
    ...expected.filter((line) => !now.has(line)).map((line) => `missing: ${line}`),
    ...found.filter((line) => !before.has(line)).map((line) => `unexpected: ${line}`),
  ].slice(0, 10);
}

it('ends at the same graph however often an import, an update and a removal are killed', async () => {
  const first = [writeManyShipments(), STATEMENTS, LIST];
  const second = [
    writeSecondVersion(first[0]!, 'second.csv', (line) => line.replace('c7,Firm 7,', 'c7,Seven,')),
    writeSecondVersion(STATEMENTS, 'second.jsonl', (line) => line.replace('2019', '2018')),
    LIST,
  ];
  const others = () => importFiles(database, [STATEMENTS], { dataset: 'stays' });
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    return { milliseconds: performance.now() - start, dump: await dumpGraph(driver) };
  };
  const update = () => importFiles(database, second, { ...KILLED, isUpdate: true });
  const remove = () => removeDataset(database, KILLED.dataset);

  await emptyGraph(driver);
  await others();
  const imported = await timed(() => importFiles(database, first, KILLED));
  const updated = await timed(update);
  const removed = await timed(remove);
  expect(new Set([imported, updated, removed].map(({ dump }) => hashOf(dump))).size).toBe(3);

  await emptyGraph(driver);
  await others();
  const within = ({ milliseconds }: { milliseconds: number }) => Math.random() * milliseconds;
  let kills = await children.kill({ action: 'import', files: first }, 8, () => within(imported));
  const report = await importFiles(database, first, KILLED);
  expect(report.files[0]).toMatchObject({ rows: ROWS, rejected: ROWS / 100 });
  expect(await findDifferences(imported.dump)).toEqual([]);
  expect(hashOf(await dumpGraph(driver))).toBe(hashOf(imported.dump));

  kills += await children.kill({ action: 'update', files: second }, 6, () => within(updated));
  await update();
  expect(await findDifferences(updated.dump)).toEqual([]);
  expect(hashOf(await dumpGraph(driver))).toBe(hashOf(updated.dump));

  kills += await children.kill({ action: 'remove', files: [] }, 6, () => within(removed) / 2);
  await remove().catch((error: unknown) => {
    if (!(error instanceof NotFound)) throw error; // one of them came to its end
  });
  expect(await findDifferences(removed.dump)).toEqual([]);
  expect(hashOf(await dumpGraph(driver))).toBe(hashOf(removed.dump));
  expect(kills).toBeGreaterThanOrEqual(10);
}, 600_000);

it('leaves the answers of the version before as they were when it is killed', async () => {
  await emptyGraph(driver);
  const first = writeShipments('first.csv', [
    's0,2022-01-15,ARRIVAL,c7,Firm 7,US,c11,,TR,854231,2022',
    's1,2022-02-15,ARRIVAL,c11,,TR,c2,,RU,854231,2022',
  ]);
  await importFiles(database, [first], { dataset: 'first' });
  const list = { id: 'L', title: 'L', version: '2024-02-23', source: '', tierOf: new Map() };
  const question = parsePathQuestion({ commodities: { any: true } }, list);
  const ask = async () => {
    const found = await new CypherPathFinder(database).find(question, { first: 50, after: null });
    return { ...found, milliseconds: 0 };
  };
  const before = await ask();
  const projection = toBytes(await scanProjection(database));
  expect(before).toMatchObject({ totalCount: 1, conclusion: 'ALL' });

  const work = { action: 'import', files: [writeManyShipments()] } as const;
  await children.killWhileWriting(work, 100);
  const { records } = await driver.executeQuery('MATCH ()-[s:SHIPPED]->() RETURN count(s) AS n');
  expect(records[0]?.get('n')).toBeGreaterThan(2);
  expect(await ask()).toEqual(before);
  expect(toBytes(await scanProjection(database))).toEqual(projection);
}, 60_000);
