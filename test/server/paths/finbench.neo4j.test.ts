/**
 * The path finders on a network that nobody here made: the accounts of a FinBench snapshot.
 *
 * Every answer is checked from the rows of the files. The snapshot lies in the folder `shared/data` beside
 * the checkout and is not part of the project; a few invented rows of the same shape are always asked too.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { importFiles } from '../../../server/import/import-files.ts';
import type { CommodityList } from '../../../server/model/commodity.ts';
import { parsePathQuestion } from '../../../server/model/parse-path-question.ts';
import type { Conclusion, FoundPath } from '../../../server/model/path-answer.ts';
import type { PathFinder } from '../../../server/model/path-finder.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { CypherPathFinder } from '../../../server/paths/cypher-path-finder.ts';
import { ProjectedPathFinder } from '../../../server/paths/projected-path-finder.ts';
import { SearchWorkers } from '../../../server/paths/search-workers.ts';
import {
  findAllPaths,
  findFault,
  type RawQuestion,
  readSnapshot,
  type Snapshot,
  toText,
} from '../../support/finbench-rows.ts';
import { scanProjection } from '../../support/scan-projection.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { emptyGraph, openTestDriver } from '../import/dump-graph.ts';

jest.setTimeout(300_000);

const INVENTED = 'test/fixtures/import/finbench';
const PUBLISHED = join(import.meta.dirname, '../../../../shared/data/finbench');
const FILES = [
  'Company.csv',
  'Person.csv',
  'AccountTransferAccount.csv',
  'CompanyInvestCompany.csv',
  'PersonInvestCompany.csv',
  'Account.csv',
  'CompanyOwnAccount.csv',
  'PersonOwnAccount.csv',
];
const NO_LIST: CommodityList = { id: 'L', title: 'L', version: '', source: '', tierOf: new Map() };

let database: Database;
let driver: ReturnType<typeof openTestDriver>;
let workers: SearchWorkers;

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
  workers = new SearchWorkers();
});
afterAll(async () => {
  await workers.close();
  await emptyGraph(driver);
  await driver.close();
  await database.close();
});

async function load(folder: string) {
  await emptyGraph(driver);
  const paths = FILES.map((name) => join(folder, name));
  const report = await importFiles(database, paths);
  const again = await importFiles(database, paths);
  const { memory, layout } = await scanProjection(database);
  workers.load(memory, layout);
  return { report, again };
}

async function findPaths(finder: PathFinder, raw: RawQuestion) {
  const question = parsePathQuestion(
    {
      ...raw,
      from: { ids: raw.from },
      to: { ids: raw.to },
      commodities: { any: true },
      continuity: 'ANY',
      level: 'SHIPMENT',
      maxLinks: raw.maxLinks ?? 0,
    },
    NO_LIST,
  );
  const paths: FoundPath[] = [];
  let conclusion: Conclusion;
  let after: string | null = null;
  do {
    const page = await finder.find(question, { first: 500, after });
    paths.push(...page.paths);
    conclusion = page.conclusion;
    after = page.endCursor;
  } while (after !== null);
  const answers = paths.map(({ partyIds, hops }) => ({
    parties: partyIds,
    hops: hops.map((hop) => (hop.kind === 'SHIPMENT' ? hop.shipmentId : hop.linkId)),
  }));
  return { answers, conclusion };
}

/** Asks a finder, looks at each answer by itself, and whether it is all that there is. */
async function expectRight(finder: PathFinder, snapshot: Snapshot, question: RawQuestion) {
  const expected = findAllPaths(snapshot, question);
  const { answers, conclusion } = await findPaths(finder, question);
  const faults = answers.map(({ parties, hops }) => findFault(snapshot, question, parties, hops));
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
  const texts = answers.map(({ parties, hops }) => toText(parties, hops));
  expect(new Set(texts).size).toBe(texts.length);
  expect([...texts].sort()).toEqual([...expected].sort());
  expect(['BUDGET', 'TOP']).not.toContain(conclusion);
  return expected.size;
}

const FINDERS = ['ProjectedPathFinder', 'CypherPathFinder'] as const;
const finderOf = (name: (typeof FINDERS)[number]): PathFinder =>
  name === 'CypherPathFinder'
    ? new CypherPathFinder(database)
    : new ProjectedPathFinder(database, workers);

function describeQuestions(
  snapshot: Snapshot,
  cases: readonly (readonly [title: string, question: RawQuestion, least: number])[],
): void {
  for (const name of FINDERS) {
    it.each(cases)(
      `${name}: every answer is in the files, and none is missing: %s`,
      async (_title, question, least) => {
        const found = await expectRight(finderOf(name), snapshot, question);
        expect(found).toBeGreaterThanOrEqual(least);
      },
    );
  }
}

const company = (id: number | string) => `finbench:company-${id}`;

describe('invented rows', () => {
  const snapshot = readSnapshot(INVENTED);

  it('imports each row or says why not, and nothing the second time', async () => {
    const { report, again } = await load(INVENTED);
    const counts = report.files.map(({ rows, imported, rejected }) => [rows, imported, rejected]);
    expect(counts).toEqual([
      [5, 5, 0],
      [1, 1, 0],
      [12, 9, 3],
      [2, 2, 0],
      [2, 2, 0],
      [2, 2, 0],
      [6, 6, 0],
      [1, 1, 0],
    ]);
    expect([...report.files[2]!.rejectedByReason]).toEqual([
      ['owner of the account is a person', 2],
      ['owner of the account is not known', 1],
    ]);
    expect(again.hasChanged).toBe(false);
    expect(again.files.map(({ unchanged }) => unchanged)).toEqual([5, 1, 9, 2, 2, 2, 6, 1]);
  });

  const ends = { from: [company(1)], to: [company(5)], hops: { min: 2, max: 4 } };
  describeQuestions(snapshot, [
    ['days at the limits', { ...ends, dwellDays: { min: 0, max: 19 } }, 4],
    [
      'a link before the last transfer',
      { ...ends, dwellDays: { min: 0, max: 40 }, maxLinks: 1 },
      8,
    ],
    [
      'a common owner, too late',
      { ...ends, dwellDays: { min: 0, max: 40 }, maxLinks: 2, minLinkShare: 5 },
      10,
    ],
  ]);
});

if (existsSync(PUBLISHED)) {
  describe('the published snapshot', () => {
    const snapshot = readSnapshot(PUBLISHED);
    // By their place among all companies: no choice of ours.
    const every = (step: number, first: number) =>
      snapshot.companies.filter((_id, place) => place % step === first);
    const busiest = company('1099511628006'); // by transfers in times transfers out
    const some = { from: every(40, 3), to: every(40, 21) };
    const many = { from: every(12, 3), to: every(12, 8) };

    it('accounts for every row, and imports nothing the second time', async () => {
      const { report, again } = await load(PUBLISHED);
      const counts = report.files.map(({ rows, imported, rejected }) => [rows, imported, rejected]);
      expect(counts).toEqual([
        [967, 967, 0],
        [1_957, 1_957, 0],
        [37_861, 9_278, 28_583],
        [1_640, 1_640, 0],
        [3_394, 3_394, 0],
        [6_200, 6_200, 0],
        [2_015, 2_015, 0],
        [4_185, 4_185, 0],
      ]);
      expect(snapshot.rows).toEqual({ transfers: 37_861, ofPersons: 28_583, ofNobody: 0 });
      expect(snapshot.transfers).toHaveLength(9_278);
      expect(again.files.map(({ imported }) => imported)).toEqual(FILES.map(() => 0));
    });

    it('keeps shares as they are stated, though those of a company may add up to a hair over 100', async () => {
      const { records } = await driver.executeQuery(
        `MATCH (:Entity)-[share:OWNS]->(company:Company)
         WITH company, sum(share.shareMin) AS total
         RETURN max(total) AS most`,
      );
      const most = records[0]!.get('most') as number;
      expect(most).toBeGreaterThan(100);
      expect(most).toBeLessThan(100.000_001);
    });

    const withLinks = { hops: { min: 2, max: 3 }, maxLinks: 1, minLinkShare: 15 };
    const withPersons = { hops: { min: 2, max: 4 }, maxLinks: 2, minLinkShare: 20 };
    const month = { min: 0, max: 30 };
    const twoMonths = { min: 0, max: 60 };
    describeQuestions(snapshot, [
      ['a month at most', { ...some, dwellDays: month, hops: { min: 2, max: 3 } }, 19],
      ['1 to 90 days', { ...some, dwellDays: { min: 1, max: 90 }, hops: { min: 2, max: 4 } }, 259],
      [
        'through the busiest company',
        { ...many, mustPass: [busiest], dwellDays: twoMonths, hops: { min: 2, max: 3 } },
        7,
      ],
      [
        'never through the busiest company',
        { ...some, avoid: [busiest], dwellDays: twoMonths, hops: { min: 3, max: 4 } },
        50,
      ],
      ['owners and owned', { ...many, ...withLinks, dwellDays: { min: 0, max: 20 } }, 94],
      ['shared owners', { ...many, ...withPersons, dwellDays: { min: 0, max: 10 } }, 71],
    ]);
  });
}
