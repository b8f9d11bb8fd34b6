/** Registers of companies and leaked ones: what each row becomes in the graph. Invented rows, real shapes. */
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';

import { type FileReport, importFiles } from '../../../server/import/import-files.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { dumpGraph, emptyGraph, openTestDriver } from './dump-graph.ts';
import { openTemporaryFiles } from './temporary-files.ts';

jest.setTimeout(120_000);

const GLEIF = ['level-1', 'level-2'].map((name) => `test/fixtures/import/gleif/${name}.csv`);
const LEAK = ['entities', 'officers', 'intermediaries', 'others', 'addresses']
  .map((name) => `nodes-${name}`)
  .concat('relationships')
  .map((name) => `test/fixtures/import/icij/${name}.csv`);
const lei = (number: number) => `999900INVENTED${String(number).padStart(6, '0')}`;

let database: Database;
let driver: ReturnType<typeof openTestDriver>;
const files = openTemporaryFiles();

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
});
beforeEach(() => emptyGraph(driver));
afterAll(async () => {
  files.remove();
  await emptyGraph(driver);
  await driver.close();
  await database.close();
});

const toCounts = ({ mapping, rows, imported, unchanged, rejected }: FileReport) => [
  mapping,
  rows,
  imported,
  unchanged,
  rejected,
];
const toReasons = ({ rejectedByReason }: FileReport) => Object.fromEntries(rejectedByReason);

/** Nodes and relationships with all that they hold, by id. */
async function readGraph(): Promise<Map<string, Record<string, unknown>>> {
  const lines = await dumpGraph(driver);
  const all = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return new Map(all.map((each) => [String(each['id']), each]));
}

it('reads both levels of the register of legal entity identifiers, and accounts for every row', async () => {
  const first = await importFiles(database, GLEIF, { acceptRejected: 1 });
  expect(first.files.map(toCounts)).toEqual([
    ['gleif-entities', 7, 4, 0, 3],
    ['gleif-relationships', 9, 6, 0, 3],
  ]);
  expect(first.files.map(toReasons)).toEqual([
    { 'withdrawn by its source': 1, 'not one of the known values': 1, 'unknown country': 1 },
    {
      'owner is not in the graph': 1,
      'not one of the known values': 1,
      'withdrawn by its source': 1,
    },
  ]);
  const again = await importFiles(database, GLEIF, { acceptRejected: 1 });
  expect(again.hasChanged).toBe(false);
  expect(again.files.map(({ unchanged }) => unchanged)).toEqual([4, 6]);
});

it('keeps of a legal entity its names, form, status, dates, identifiers and addresses', async () => {
  await importFiles(database, GLEIF, { acceptRejected: 1 });
  const graph = await readGraph();
  const works = graph.get(`gleif:${lei(1)}`)!;
  expect(works).toMatchObject({
    name: 'Ostrelle Maschinenbau GmbH',
    otherNames: ['Ostrelle Werke', 'Velkar Maschinen GmbH'],
    country: 'DE',
    incorporatedOn: '2011-03-04',
    identifiers: [`LEI:${lei(1)}`, 'RA000242:HRB 999901'],
  });
  expect(JSON.parse(String(works['extra']))).toEqual({
    legalFormCode: '2HBR',
    category: 'GENERAL',
    status: 'ACTIVE',
    jurisdiction: 'DE',
    otherNames: [
      { name: 'Ostrelle Werke', kind: 'TRADING_OR_OPERATING_NAME' },
      { name: 'Velkar Maschinen GmbH', kind: 'PREVIOUS_LEGAL_NAME' },
    ],
  });
  // Of Delaware, whatever its head office.
  expect(graph.get(`gleif:${lei(2)}`)).toMatchObject({ country: 'US' });
  expect(graph.get(`gleif:${lei(3)}`)).toMatchObject({
    otherNames: ['OOO Ostrelle Vostok'],
    dissolvedOn: '2022-06-30',
  });
  const located = [...graph.values()].filter(({ type }) => type === 'LOCATED_AT');
  const kinds = located.map(({ from, kind }) => `${String(from).slice(-1)} ${String(kind)}`);
  expect(kinds.sort()).toEqual([
    ...['1 headquarters', '1 registered', '2 headquarters', '2 registered'],
    ...['3 registered', '4 registered'],
  ]);
  const addresses = [...graph.values()].filter(({ labels }) => String(labels) === 'Address');
  expect(addresses).toHaveLength(5); // the first is two times the same
});

it('reads who consolidates whom as ownership of no known share, the ultimate parent not direct', async () => {
  await importFiles(database, GLEIF, { acceptRejected: 1 });
  const graph = await readGraph();
  const link = (start: number, type: string, end: number) =>
    graph.get(`gleif:${lei(start)}-${type}-${lei(end)}`);
  const parent = { type: 'OWNS', from: `gleif:${lei(2)}`, to: `gleif:${lei(1)}` };
  const unknown = { shareMin: 0, shareMax: 100 };
  const direct = link(1, 'IS_DIRECTLY_CONSOLIDATED_BY', 2);
  expect(direct).toMatchObject({ ...parent, ...unknown, direct: true, validFrom: '2018-02-03' });
  expect(direct).not.toHaveProperty('validTo'); // the accounting period says nothing of it
  expect(link(1, 'IS_ULTIMATELY_CONSOLIDATED_BY', 2)).toMatchObject({ ...parent, direct: false });
  expect(link(3, 'IS_DIRECTLY_CONSOLIDATED_BY', 1)).toMatchObject({
    validFrom: '2016-01-01',
    validTo: '2022-05-01',
  });
  // Over, but nobody says since when: by the last touch of the register at the latest.
  const over = link(3, 'IS_ULTIMATELY_CONSOLIDATED_BY', 2);
  expect(over).toMatchObject({ validTo: '2023-07-08' });
  expect(link(4, 'IS_FUND-MANAGED_BY', 2)).toMatchObject({
    type: 'CONTROLS',
    from: `gleif:${lei(2)}`,
    role: 'fund manager',
  });
  expect(link(4, 'IS_FEEDER_TO', 1)).toMatchObject({ from: `gleif:${lei(4)}`, ...unknown });
});

it('does not take a renewed registration for a changed company', async () => {
  await importFiles(database, GLEIF, { acceptRejected: 1 });
  const renewed = readFileSync(GLEIF[0]!, 'utf8').replaceAll('2025-05-01', '2026-05-01');
  const path = files.write('renewed.csv', renewed);
  const report = await importFiles(database, [path], { acceptRejected: 1 });
  expect(report.files[0]).toMatchObject({ imported: 0, unchanged: 4, rejected: 3 });
});

it('reads all files of the Offshore Leaks database, and accounts for every row', async () => {
  const first = await importFiles(database, LEAK, { acceptRejected: 1 });
  expect(first.files.map(toCounts)).toEqual([
    ['icij-entities', 3, 2, 0, 1],
    ['icij-officers', 2, 2, 0, 0],
    ['icij-intermediaries', 1, 1, 0, 0],
    ['icij-others', 1, 1, 0, 0],
    ['icij-addresses', 1, 1, 0, 0],
    ['icij-relationships', 9, 6, 1, 2],
  ]);
  expect(toReasons(first.files[5]!)).toEqual({
    'party is not in the graph': 1,
    'owned company is not in the graph': 1,
  });
  const again = await importFiles(database, LEAK, { acceptRejected: 1 });
  expect(again.hasChanged).toBe(false);
  expect(again.files.map(({ unchanged }) => unchanged)).toEqual([2, 2, 1, 1, 1, 7]);
});

it('says which officers are persons only because their names look like it', async () => {
  await importFiles(database, LEAK, { acceptRejected: 1 });
  const graph = await readGraph();
  const officer = graph.get('icij-offshore-leaks:12000001')!;
  const nominee = graph.get('icij-offshore-leaks:12000002')!;
  expect(officer['labels']).toContain('Person');
  expect(officer).toMatchObject({ country: 'CY' });
  expect(nominee['labels']).toContain('Company');
  for (const { notes } of [officer, nominee]) expect(notes).toMatch(/read from the name/);
  expect(nominee).not.toHaveProperty('country'); // tied to two
  expect(JSON.stringify(officer)).not.toContain('1970');
});

it('reads days that can be read in one way, and keeps the others as stated', async () => {
  await importFiles(database, LEAK, { acceptRejected: 1 });
  const graph = await readGraph();
  expect(graph.get('icij-offshore-leaks:10000001')).toMatchObject({
    country: 'VG',
    otherNames: ['Coral Lantern Ltd.'],
    incorporatedOn: '2006-03-23',
    dissolvedOn: '2012-11-02',
    identifiers: ['ICIJ-BVI:999901'],
  });
  const doubtful = graph.get('icij-offshore-leaks:10000002')!;
  expect(doubtful).not.toHaveProperty('incorporatedOn');
  expect(doubtful).toMatchObject({ country: 'TR' });
  expect(JSON.parse(String(doubtful['extra']))).toMatchObject({ incorporation_date: '03/04/2006' });
});

it('tells owners from those who run a company, and both from who set it up', async () => {
  await importFiles(database, LEAK, { acceptRejected: 1 });
  const edges = [...(await readGraph()).values()].filter(({ type, to }) => {
    return type !== 'LOCATED_AT' && to === 'icij-offshore-leaks:10000001';
  });
  const told = edges.map((edge) =>
    [
      'type',
      'from',
      'kind',
      'role',
      'interest',
      'shareMin',
      'shareMax',
      'direct',
      'validFrom',
      'validTo',
    ]
      .map((name) => JSON.stringify(edge[name] ?? '').replaceAll('"', ''))
      .join('|')
      .replaceAll('icij-offshore-leaks:', ''),
  );
  expect(told.filter((each) => !each.startsWith('ABOUT')).sort()).toEqual([
    'CONTROLS|12000001||director of|||||2006-03-23|2009-01-01',
    'OWNS|12000001|||shareholder of|0|100|true|2006-03-23|',
    'OWNS|12000002|||beneficial owner of|0|100|||',
    'RELATED_TO|11000001|intermediary_of|intermediary of||||||',
  ]);
});

it('shows that an entity and its intermediary share an address', async () => {
  await importFiles(database, LEAK, { acceptRejected: 1 });
  const { records } = await driver.executeQuery(
    `MATCH (entity:Entity)-[at:LOCATED_AT]->(address:Address {full: 'Suite 9, Invented Tower'})
     RETURN entity.id AS id, at.kind AS kind ORDER BY id`,
  );
  expect(records.map((record) => record.toObject())).toEqual([
    { id: 'icij-offshore-leaks:10000001', kind: 'registered' },
    { id: 'icij-offshore-leaks:11000001', kind: null },
  ]);
});
