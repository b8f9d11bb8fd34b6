/** A door to the private Neo4j of this test run, schema applied. */
import { Database } from '../../server/neo4j/database.ts';

/** Its address comes from the set-up of the jest project; every test file uses the same server. */
export async function openTestDatabase(): Promise<Database> {
  const uri = process.env['DETOUR_TEST_NEO4J_URI'];
  const password = process.env['DETOUR_TEST_NEO4J_PASSWORD'];
  if (uri === undefined || password === undefined) {
    throw new Error('No test Neo4j: DETOUR_TEST_NEO4J_URI and _PASSWORD are not set');
  }
  const database = new Database({ uri, username: 'neo4j', password, database: 'neo4j' });
  await database.applySchema();
  return database;
}
