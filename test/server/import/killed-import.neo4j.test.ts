import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { importFiles } from '../../../server/import/import-files.ts';
import { parsePathQuestion } from '../../../server/model/parse-path-question.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { CypherPathFinder } from '../../../server/paths/cypher-path-finder.ts';
import { scanProjection, toBytes } from '../../support/scan-projection.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { dumpGraph, emptyGraph, hashOf, openTestDriver } from './dump-graph.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

const ROWS = 12_000;
const KILLS = 3;
const [HEADER = ''] = readFileSync('test/fixtures/import/lantern/shipments.csv', 'utf8').split(
  '\n',
);

let database: Database;
let driver: ReturnType<typeof openTestDriver>;
let files: TemporaryFiles;
const children: ChildProcess[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
  files = openTemporaryFiles();
}, 60_000);
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
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

/** Kills the process itself, some milliseconds after it began to write. */
async function killWhileWriting(path: string, milliseconds: number): Promise<void> {
  const script = join(import.meta.dirname, 'import-in-child.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  children.push(child);
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  await ended;
}

it('ends at the same graph when it is killed and run again', async () => {
  const path = writeManyShipments();
  await emptyGraph(driver);
  await importFiles(database, [path], { dataset: 'killed' });
  const undisturbed = await dumpGraph(driver);
  await emptyGraph(driver);

  let written = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    await killWhileWriting(path, Math.random() * 150);
    const { records } = await driver.executeQuery('MATCH ()-[s:SHIPPED]->() RETURN count(s) AS n');
    const now = records[0]?.get('n') as number;
    expect(now).toBeGreaterThanOrEqual(written);
    written = now;
  }
  expect(written).toBeGreaterThan(0);

  const report = await importFiles(database, [path], { dataset: 'killed' });
  expect(report.files[0]).toMatchObject({ rows: ROWS, rejected: ROWS / 100 });
  expect(hashOf(await dumpGraph(driver))).toBe(hashOf(undisturbed));
}, 180_000);

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

  await killWhileWriting(writeManyShipments(), 100);
  const { records } = await driver.executeQuery('MATCH ()-[s:SHIPPED]->() RETURN count(s) AS n');
  expect(records[0]?.get('n')).toBeGreaterThan(2);
  expect(await ask()).toEqual(before);
  expect(toBytes(await scanProjection(database))).toEqual(projection);
}, 60_000);
