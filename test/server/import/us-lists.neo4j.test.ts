/**
 * The published US lists in the graph, from the folder `shared/data` beside the checkout: copies of four
 * days, of which the last has only aliases and addresses. Where they are not at hand there is nothing to
 * test here: lists.neo4j.test.ts does the same with invented copies. Only organisations are quoted.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { describeImport } from '../../../server/cli/import-summary.ts';
import { importFiles } from '../../../server/import/import-files.ts';
import { parseDay } from '../../../server/model/day.ts';
import { findStartInterval, wasListed } from '../../../server/model/listing-period.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { Neo4jListEntryReader } from '../../../server/neo4j/list-entry-reader.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { emptyGraph, openTestDriver } from './dump-graph.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/data');
const CSL_2022 = join(FOLDER, 'us_csl/consolidated_1ace70b4.csv');
const CSL_2023 = join(FOLDER, 'us_csl/csl_c815c599.csv');
const ofac = (name: string) => join(FOLDER, `us_ofac_sdn/${name}.csv`);
const isAtHand = existsSync(CSL_2022);

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
}, 120_000);

const title = isAtHand ? 'the published copies' : 'no published copies (not at hand)';

it(`accounts for ${title}, and dates by them who came and left`, async () => {
  if (!isAtHand) {
    expect(existsSync(ofac('recent_alt'))).toBe(false);
    return;
  }
  const reports = [
    // The newest first: the order does not matter.
    await importFiles(database, [ofac('recent_alt'), ofac('recent_add')], { asOf: '2025-02-15' }),
    await importFiles(database, [CSL_2023], { asOf: '2023-11-20' }),
    await importFiles(database, [ofac('sdn_2023_sancbook')], { asOf: '2023-01-15' }),
    await importFiles(database, [CSL_2022], { asOf: '2022-04-22', isComplete: true }),
    await importFiles(database, [ofac('bench_sdn')], { asOf: '2021-07-01' }),
  ];
  const files = reports.flatMap((report) => report.files);
  expect(files.map(({ rows, imported, rejected }) => [rows, imported, rejected])).toEqual([
    [19_486, 19_486, 0],
    [22_641, 22_641, 0],
    [4_228, 4_226, 2],
    [11_443, 11_443, 0],
    [14_160, 14_160, 0],
    [8_976, 8_976, 0],
  ]);
  expect(describeImport(reports[0]!)).toMatch(
    /^recent_add\.csv +OFAC-SDN +2025-02-15 +0 +0 +22,641 +yes$/m,
  );

  const lists = new Neo4jListEntryReader(database);
  const ids = [38641, 41979, 42033, 44280, 48623, 48624].map((number) => `OFAC-SDN:${number}`);
  const entries = await lists.readListEntries(ids);
  const listedAs = (number: number) => {
    const { name, names, listing } = entries.get(`OFAC-SDN:${number}`)!;
    return { name, texts: names.map(({ text }) => text), from: findStartInterval(listing) };
  };
  const between = (after: string, by: string) => ({ after: parseDay(after), by: parseDay(by) });

  // On the SDN list by January 2023, not in the complete copy of April 2022.
  expect(listedAs(38641)).toMatchObject({
    name: 'SINNO ELECTRONICS CO., LIMITED',
    from: between('2022-04-22', '2023-01-15'),
  });
  // Known by their aliases only: their own rows are in no copy at hand.
  const later = between('2023-01-15', '2025-02-15');
  expect(listedAs(41979)).toMatchObject({ name: null, from: later });
  expect(listedAs(41979).texts).toContain('TITAN-MIKRO');
  expect(listedAs(44280).texts).toContain('AO GK RADIANT');
  expect(listedAs(48623).texts).toContain('KOMPLIGA');
  expect(listedAs(48624).texts).toContain('PIXEL DEVICES LTD');
  expect(listedAs(42033)).toMatchObject({ name: null, from: later });

  // Missing in the partial copy of 2023, which says nothing about it.
  const [radiant] = await lists.findListEntries({
    text: 'Radiant Group of Companies',
    lists: ['BIS-EL'],
    first: 1,
  });
  const { listing, listedOn, citation } = (await lists.readListEntries([radiant!.entryId])).get(
    radiant!.entryId,
  )!;
  expect({ listedOn, citation }).toEqual({ listedOn: '2021-07-12', citation: '86 FR 36496' });
  const answers = ['2021-07-11', '2021-07-12', '2022-04-22', '2023-12-01'].map(
    (on) => wasListed(listing, parseDay(on)!).answer,
  );
  expect(answers).toEqual(['NO', 'YES', 'YES', 'UNCERTAIN']);
}, 600_000);
