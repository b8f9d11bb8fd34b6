import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';

import { parsePathQuestion } from '../../../server/model/parse-path-question.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { CypherPathFinder } from '../../../server/paths/cypher-path-finder.ts';
import { ProjectedPathFinder } from '../../../server/paths/projected-path-finder.ts';
import { SearchWorkers } from '../../../server/paths/search-workers.ts';
import { describePathFinder } from '../../support/path-finder-contract.ts';
import { TEST_TIERS } from '../../support/random-worlds.ts';
import { scanProjection } from '../../support/scan-projection.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { drawWorld, openWorldDriver, type World, writeWorld } from '../../support/world.ts';

let database: Database;
let driver: Driver;
let workers: SearchWorkers; // one for all worlds: starting threads takes longer than most tests

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openWorldDriver();
  workers = new SearchWorkers();
}, 60_000);

afterAll(async () => {
  await workers.close();
  await driver.close();
  await database.close();
});

async function load(world: World): Promise<void> {
  await writeWorld(driver, world);
  const { memory, layout } = await scanProjection(database);
  workers.load(memory, layout);
}

describePathFinder(
  'ProjectedPathFinder',
  {
    over: async (world) => {
      await load(world);
      return new ProjectedPathFinder(database, workers);
    },
    withoutBudget: async (world) => {
      await load(world);
      return new ProjectedPathFinder(database, workers, { budgetMs: 0 });
    },
  },
  { randomWorlds: 500 },
);

const list = { id: 'L', title: 'L', version: '2024-02-23', source: '', tierOf: TEST_TIERS };
const twoTraders = drawWorld(
  'acme in US',
  'kvant in RU',
  'bosfor owns sister 60%',
  'acme > bosfor 854231 2024-01-01 $5000',
  'acme > harbour 854231 2024-01-02',
  'bosfor > kvant 854231 2024-01-20',
  'sister > kvant 854231 2024-01-20',
  'harbour > kvant 854231 2024-01-20',
);
const page = { first: 10, after: null };

it('gives the same answer as the Cypher finder, names of rows and counts included', async () => {
  await load(twoTraders);
  const question = parsePathQuestion({}, list);
  const found = await new ProjectedPathFinder(database, workers).find(question, page);
  const expected = await new CypherPathFinder(database).find(question, page);
  expect(found.paths).toHaveLength(3);
  const { evidence, ...rest } = found;
  const { totalLanes, totalLinks, undecided, ...union } = found.union;
  expect([totalLanes, totalLinks, undecided]).toEqual([5, 1, 0]);
  expect(new Set(evidence!.parties.keys())).toEqual(
    new Set(found.paths.flatMap(({ partyIds }) => partyIds)),
  );
  const shipped = found.paths.flatMap(({ hops }) =>
    hops.flatMap((hop) => (hop.kind === 'SHIPMENT' ? [hop.shipmentId] : [])),
  );
  expect(new Set(evidence!.shipments.keys())).toEqual(new Set(shipped));
  expect({ ...rest, union, milliseconds: 0 }).toEqual({ ...expected, milliseconds: 0 });
}, 30_000); // Neo4j plans six statements first

it('leaves out what is not asked for', async () => {
  await load(twoTraders);
  const extras = { rowCount: false, walkCount: false, union: false, considered: false };
  const finder = new ProjectedPathFinder(database, workers);
  const found = await finder.find(parsePathQuestion({}, list), { first: 1, after: null, extras });
  expect(found).toMatchObject({
    conclusion: 'TOP',
    totalCount: null,
    walkCount: null,
    considered: null,
    union: { lanes: [], isComplete: false },
  });
  expect(found.paths).toHaveLength(1);
});

it('finds who is on a list by asking Neo4j, and leaves out who came there since', async () => {
  await load(twoTraders);
  const session = driver.session({ database: 'neo4j' });
  await session.run(
    `CREATE (entry:ListEntry {id: 'e', list: 'LIST'})
     WITH entry MATCH (company:Company {id: 'harbour'})
     CREATE (company)-[:MATCHES {id: 'm', decision: 'confirmed'}]->(entry)
     CREATE (:Entity:Company {id: 'newcomer'})-[:MATCHES {id: 'n', decision: 'confirmed'}]->(entry)`,
  );
  await session.close();
  const question = parsePathQuestion({ through: { listedOn: ['LIST'] } }, list);
  const { paths } = await new ProjectedPathFinder(database, workers).find(question, page);
  expect(paths.map(({ partyIds }) => partyIds)).toEqual([['acme', 'harbour', 'kvant']]);
});

it('says so when no graph is loaded, and when what it found is gone from Neo4j', async () => {
  const empty = new SearchWorkers();
  const question = parsePathQuestion({}, list);
  const before = new ProjectedPathFinder(database, empty).find(question, page);
  await expect(before).rejects.toMatchObject({ name: 'Unavailable' });
  await empty.close();

  await load(twoTraders);
  await writeWorld(driver, drawWorld('acme in US'));
  const after = new ProjectedPathFinder(database, workers).find(question, page);
  await expect(after).rejects.toMatchObject({ name: 'Unavailable' });
});
