/**
 * A documented case against the published US lists, both from the folder `shared/data` beside the
 * checkout: what must be proposed is, and hardly anything else. Where they are not at hand there is
 * nothing to test here. Only organisations are quoted.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';

import { importFiles } from '../../../server/import/import-files.ts';
import { runMatching } from '../../../server/match-run/run-matching.ts';
import { parseMatchFilter } from '../../../server/model/parse-match-question.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { Neo4jListEntryReader } from '../../../server/neo4j/list-entry-reader.ts';
import { Neo4jMatchProposals } from '../../../server/neo4j/match-proposals.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { emptyGraph, openTestDriver } from '../import/dump-graph.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/data');
const CASE = join(FOLDER, 'golden_case_reuters_2022');
const MAPPINGS = 'test/fixtures/import/reuters-2022';
const isAtHand = existsSync(CASE);

/** Plausible beside the expected ones: the same name in another spelling; a person has to look. */
const PLAUSIBLE = ['novelco OFAC-SDN:42184'];
const MOST_WRONG = 0.05;

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

const title = isAtHand ? 'every expected match' : 'no match (the case is not at hand)';

it(`proposes ${title}, and hardly anything that is plainly wrong`, async () => {
  if (!isAtHand) return expect(existsSync(join(FOLDER, 'us_csl'))).toBe(false);
  const ofac = (name: string) => join(FOLDER, `us_ofac_sdn/${name}.csv`);
  await importFiles(database, [ofac('recent_alt'), ofac('recent_add')], { asOf: '2025-02-15' });
  await importFiles(database, [ofac('sdn_2023_sancbook')], { asOf: '2023-01-15' });
  const csl = join(FOLDER, 'us_csl/consolidated_1ace70b4.csv');
  await importFiles(database, [csl], { asOf: '2022-04-22', isComplete: true });
  const read = (file: string, mapping: string) =>
    importFiles(database, [join(CASE, file)], { mapping: `${MAPPINGS}/${mapping}.yaml` });
  const entities = await read('entities.csv', 'entities');
  expect(entities.files[0]).toMatchObject({ rows: 25, imported: 25, rejected: 0 });
  const links = await read('edges.csv', 'links');
  expect(links.files[0]).toMatchObject({ rows: 22, imported: 10, rejected: 12 });

  const report = await runMatching(database, { datasets: null });
  expect(report.LISTED.parties).toBe(25);

  const store = new Neo4jMatchProposals(database, () => new Date(0));
  const page = { first: 500, after: null };
  const { items } = await store.findProposals(parseMatchFilter({ kinds: ['LISTED'] }), page);
  const ids = items.map(({ entryId }) => entryId!);
  const entries = await new Neo4jListEntryReader(database).readListEntries(ids);
  const proposed = items.map(({ partyId, entryId }) => {
    const { id, list, names } = entries.get(entryId!)!;
    const listed = list === 'OFAC-SDN' ? id : `${list} ${names[0]!.text}`;
    return `${partyId.replace('documented-case:', '')} ${listed}`;
  });

  // The file ends in an empty line.
  const rows: Record<string, string>[] = parse(
    readFileSync(join(CASE, 'expected_list_matches.csv')),
    { columns: true, relax_column_count: true },
  );
  const expected = rows.flatMap((row) => {
    if (row['list'] === undefined) return [];
    const isOfac = row['list'] === 'OFAC';
    const listed = isOfac ? `OFAC-SDN:${row['list_id']}` : `BIS-EL ${row['listed_name']}`;
    return [`${row['case_entity']} ${listed}`];
  });
  expect(expected).toHaveLength(7);
  expect(proposed).toEqual(expect.arrayContaining(expected));
  const wrong = proposed.filter((each) => ![...expected, ...PLAUSIBLE].includes(each));
  expect(wrong.length).toBeLessThanOrEqual(MOST_WRONG * proposed.length);
}, 600_000);
