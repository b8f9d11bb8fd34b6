/** A page of an export costs what it holds, however large the graph is. */
import { readdirSync } from 'node:fs';

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Session } from 'neo4j-driver';

import { readCypherFiles } from '../../../server/neo4j/cypher-file.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { openTestDriver } from '../import/dump-graph.ts';

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

let database: Database;
let driver: ReturnType<typeof openTestDriver>;
let session: Session;
beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
  session = driver.session({ database: 'neo4j' });
}, 60_000);
afterAll(async () => {
  await session.close();
  await driver.close();
  await database.close();
});

const PAGES = readdirSync('cypher/export').filter((name) => name !== 'datasets.cypher');

it.each(PAGES)('%s begins at an index, in the order of the ids', async (name) => {
  const file = readCypherFiles().find((each) => `${each.name}.cypher` === `export/${name}`);
  const params = { after: 'demo:', end: 'demo;', first: 5 };
  const { summary } = await session.run(`EXPLAIN ${file?.text}`, params);
  const below = findLimits(summary.plan as unknown as Plan).map(listOperators);
  expect(below).toHaveLength(1);
  expect(below[0]).toMatch(/IndexSeekByRange/);
  expect(below[0]).not.toMatch(/Sort|Top|Scan/);
});

const findLimits = (plan: Plan): Plan[] =>
  plan.operatorType.startsWith('Limit') ? [plan] : plan.children.flatMap(findLimits);

/** What has to be done before the first row leaves the plan. */
const listOperators = (plan: Plan): string =>
  [plan.operatorType, ...plan.children.map(listOperators)].join(' ');
