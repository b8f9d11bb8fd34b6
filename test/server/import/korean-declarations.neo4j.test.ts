/**
 * The Korean customs declarations, from the folder `shared/data` beside the checkout. They are not
 * part of the project: where they are not at hand, a small invented file of the same shape stands in.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { importFiles } from '../../../server/import/import-files.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { emptyGraph, openTestDriver } from './dump-graph.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/data/kr_customs_declarations');
const PUBLISHED = ['train', 'valid', 'test'].map((part) => join(FOLDER, `df_syn_${part}_eng.csv`));
const isAtHand = PUBLISHED.every((path) => existsSync(path));

let database: Database;
let driver: ReturnType<typeof openTestDriver>;

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
  await emptyGraph(driver);
}, 60_000);
afterAll(async () => {
  await emptyGraph(driver);
  await driver.close();
  await database.close();
}, 60_000);

interface Expected {
  readonly rows: number;
  readonly imported: number;
  readonly noConsignor: number;
}

async function expectImport(paths: readonly string[], expected: Expected): Promise<void> {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  const first = await importFiles(database, paths);
  expect({
    rows: sum(first.files.map(({ rows }) => rows)),
    imported: sum(first.files.map(({ imported }) => imported)),
    noConsignor: sum(first.files.map((each) => each.rejectedByReason.get('no consignor') ?? 0)),
  }).toEqual(expected);
  expect(sum(first.files.map(({ rejected }) => rejected))).toBe(expected.noConsignor);
  expect(first.files.every(({ dataset }) => dataset.isInvented)).toBe(true);

  const again = await importFiles(database, paths);
  expect(again).toMatchObject({ hasChanged: false, graphVersion: first.graphVersion });
  expect(sum(again.files.map(({ imported }) => imported))).toBe(0);
  expect(sum(again.files.map(({ unchanged }) => unchanged))).toBe(expected.imported);
}

if (isAtHand) {
  it('imports the published declarations, and nothing the second time', async () => {
    await expectImport(PUBLISHED, { rows: 54_000, imported: 48_799, noConsignor: 5_201 });
    // The mark of each row is that of its code.
    const { records } = await driver.executeQuery(
      `MATCH ()-[s:SHIPPED]->() WHERE s.hsEdition = '2017'
       RETURN s.hsMapping AS mark, s.hs6 <> s.hs AS hasMoved, count(*) AS rows
       ORDER BY mark, hasMoved`,
    );
    const counts = records.map((record) => record.toObject());
    expect(counts).toEqual([
      { mark: 'APPROXIMATE', hasMoved: false, rows: 3_607 },
      { mark: 'APPROXIMATE', hasMoved: true, rows: 1_979 },
      { mark: 'EXACT', hasMoved: true, rows: 88 },
      { mark: 'UNCHANGED', hasMoved: false, rows: 43_125 },
    ]);
  }, 300_000);
} else {
  it('imports invented declarations (data set not at hand), and nothing the second time', async () => {
    const path = 'test/fixtures/import/declarations.csv';
    await expectImport([path], { rows: 3, imported: 2, noConsignor: 1 });
  });
}
