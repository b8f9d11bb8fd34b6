import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';

import type { Database } from '../../../server/neo4j/database.ts';
import { parsePathQuestion } from '../../../server/model/parse-path-question.ts';
import { CypherPathFinder } from '../../../server/paths/cypher-path-finder.ts';
import { describePathFinder } from '../../support/path-finder-contract.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { drawWorld, openWorldDriver, writeWorld } from '../../support/world.ts';

let database: Database;
let driver: Driver;

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openWorldDriver();
}, 60_000);

afterAll(async () => {
  await driver.close();
  await database.close();
});

describePathFinder(
  'CypherPathFinder',
  {
    over: async (world) => {
      await writeWorld(driver, world);
      return new CypherPathFinder(database, { batchSize: 2 });
    },
    withoutBudget: async (world) => {
      await writeWorld(driver, world);
      return new CypherPathFinder(database, { maxRows: 0 });
    },
  },
  { randomWorlds: 500 },
);

it('counts the rows that were refused at import because a party is not named', async () => {
  await writeWorld(driver, drawWorld('acme in US', 'acme > bosfor 854231 2024-01-01'));
  const session = driver.session({ database: 'neo4j' });
  await session.run(
    `CREATE (:Dataset {id: 'a', reasons: ['no consignor', 'no such day'], reasonCounts: [7, 100]}),
            (:Dataset {id: 'b', reasons: ['no consignee'], reasonCounts: [2]})`,
  );
  await session.close();
  const list = { id: 'L', title: 'L', version: '2024-02-23', source: '', tierOf: new Map() };
  const question = parsePathQuestion({ commodities: { any: true } }, list);
  const { considered } = await new CypherPathFinder(database).find(question, {
    first: 1,
    after: null,
  });
  expect(considered?.excluded).toEqual([{ reason: 'PARTY_UNKNOWN', shipments: 9 }]);
});
