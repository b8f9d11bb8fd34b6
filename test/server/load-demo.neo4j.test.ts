/** The demo as everybody gets it: generated, imported, and asked for what was planted in it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { DEMO_REQUEST, generateNetwork } from '../../server/generate/generate-network.ts';
import { loadDemoIfEmpty } from '../../server/load-demo.ts';
import { loadCommodityCatalogue } from '../../server/load-lists.ts';
import type { FoundPath, FoundPaths } from '../../server/model/path-answer.ts';
import {
  parsePathQuestion,
  type PathQuestionInput,
} from '../../server/model/parse-path-question.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { Neo4jGraphStatusReader } from '../../server/neo4j/graph-status-reader.ts';
import { CypherPathFinder } from '../../server/paths/cypher-path-finder.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { openWorldDriver } from '../support/world.ts';

const { answerKey } = generateNetwork(DEMO_REQUEST);
const { list } = loadCommodityCatalogue();

let database: Database;
let finder: CypherPathFinder;

const load = () =>
  loadDemoIfEmpty(
    { database, isManaged: true },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );

const ask = (input: PathQuestionInput): Promise<FoundPaths> =>
  finder.find(parsePathQuestion(input, list), { first: 500, after: null });

/** Parties and kinds of hop: what the key says of a chain. */
const toChain = ({ partyIds, hops }: Pick<FoundPath, 'partyIds' | 'hops'>): string =>
  toText({ partyIds, hopKinds: hops.map(({ kind }) => kind) });
const toText = (chain: { partyIds: readonly string[]; hopKinds: readonly string[] }): string =>
  `${chain.partyIds.join(' ')} | ${chain.hopKinds.join(' ')}`;

beforeAll(async () => {
  database = await openTestDatabase();
  finder = new CypherPathFinder(database);
  const driver = openWorldDriver();
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
  await load();
}, 120_000);

afterAll(() => database.close());

it('is 5,000 shipments between about 300 companies, and known to be invented', async () => {
  const status = new Neo4jGraphStatusReader(database);
  const counts = await status.readCounts();
  expect(counts.shipments).toBe(5_000);
  expect(counts.companies).toBeGreaterThanOrEqual(280);
  expect(counts.companies).toBeLessThanOrEqual(340);
  const datasets = await status.readDatasets();
  expect(datasets.map(({ isInvented }) => isInvented)).toEqual([true]);
});

it('is not imported a second time', async () => {
  const status = new Neo4jGraphStatusReader(database);
  const before = await status.readGraphVersion();
  await load();
  expect(await status.readGraphVersion()).toBe(before);
});

describe('finds exactly the planted chains of', () => {
  const found = answerKey.filter(({ expected }) => expected.outcome === 'FOUND');
  it('at least a dozen schemes', () => expect(found.length).toBeGreaterThanOrEqual(12));

  it.each(found.map((entry) => [entry.id, entry] as const))(
    '%s',
    async (_, { question, expected }) => {
      if (expected.outcome !== 'FOUND') throw new Error('filtered above');
      const answer = await ask(question);
      expect(answer.conclusion).toBe('ALL');
      expect(answer.paths.map(toChain).sort()).toEqual(expected.chains.map(toText).sort());
    },
    30_000,
  );
});

describe('does not find the near miss', () => {
  const absent = answerKey.filter(({ expected }) => expected.outcome === 'ABSENT');
  it('of each kind', () => expect(absent.length).toBeGreaterThanOrEqual(5));

  it.each(absent.map((entry) => [entry.id, entry] as const))(
    '%s',
    async (_, { question }) => {
      expect(await ask(question)).toMatchObject({ conclusion: 'NONE', paths: [] });
    },
    30_000,
  );
});

it('finds every scheme that needs no special question among the answers to the plain one', async () => {
  let after: string | null = null;
  const chains = new Set<string>();
  do {
    const page: FoundPaths = await finder.find(parsePathQuestion({}, list), { first: 500, after });
    for (const path of page.paths) chains.add(toChain(path));
    after = page.endCursor;
  } while (after !== null);
  const missing = answerKey
    .filter(({ isFoundByDefault }) => isFoundByDefault)
    .filter(
      ({ expected }) =>
        expected.outcome === 'FOUND' &&
        !expected.chains.every((chain) => chains.has(toText(chain))),
    );
  expect(missing.map(({ id }) => id)).toEqual([]);
  expect(chains.size).toBeGreaterThan(50);
}, 60_000);
