/** The Neo4j of a part that runs in a process of its own: told by whoever forked it. */
import type { Neo4jAddress } from '../../../server/neo4j/connect.ts';

const VARIABLE = 'DETOUR_BENCH_NEO4J';

export const toEnvironment = (address: Neo4jAddress): Record<string, string> => ({
  [VARIABLE]: JSON.stringify(address),
});

export function readAddress(): Neo4jAddress {
  const text = process.env[VARIABLE];
  if (text === undefined) throw new Error(`${VARIABLE} is not set`);
  return JSON.parse(text) as Neo4jAddress;
}
