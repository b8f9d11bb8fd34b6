import { afterAll, beforeAll } from '@jest/globals';
import type { Driver } from 'neo4j-driver';

import type { Database } from '../../../server/neo4j/database.ts';
import { CypherPathFinder } from '../../../server/paths/cypher-path-finder.ts';
import { describePathFinder } from '../../support/path-finder-contract.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { openWorldDriver, writeWorld } from '../../support/world.ts';

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
