/**
 * The whole graph as text that is the same for the same content: what two imports are compared by.
 *
 * Left out is what tells when and by whom it was written, not what: the time of import and the claim.
 */
import { createHash } from 'node:crypto';

import neo4j from 'neo4j-driver';

import { openDriver } from '../../../server/neo4j/connect.ts';

const NODES = `
MATCH (node)
RETURN labels(node) AS labels, properties(node) AS properties
ORDER BY labels(node), node.id`;
const RELATIONSHIPS = `
MATCH (from)-[edge]->(to)
RETURN type(edge) AS type, from.id AS from, to.id AS to, properties(edge) AS properties
ORDER BY type, edge.id, from, to`;
const NOT_CONTENT = /^(importedAt|touchedBy|lock[A-Z]\w*)$/;

export function openTestDriver() {
  return openDriver({
    uri: process.env['DETOUR_TEST_NEO4J_URI'] ?? '',
    username: 'neo4j',
    password: process.env['DETOUR_TEST_NEO4J_PASSWORD'] ?? '',
    database: 'neo4j',
  });
}

type TestDriver = ReturnType<typeof openTestDriver>;

/** One line of JSON per node, then one per relationship. */
export async function dumpGraph(driver: TestDriver): Promise<string[]> {
  const lines: string[] = [];
  for (const query of [NODES, RELATIONSHIPS]) {
    const { records } = await driver.executeQuery(query, {}, { database: 'neo4j' });
    for (const record of records) {
      const { properties, ...rest } = record.toObject() as { properties: Record<string, unknown> };
      const content = Object.entries(properties)
        .filter(([name]) => !NOT_CONTENT.test(name))
        .map(([name, value]) => [name, toPlain(value)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      lines.push(JSON.stringify({ ...rest, ...Object.fromEntries(content) }));
    }
  }
  return lines;
}

export const hashOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex');

export async function emptyGraph(driver: TestDriver): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run(
      'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 2000 ROWS',
    );
  } finally {
    await session.close();
  }
}

/** Dates of Neo4j as `YYYY-MM-DD`; everything else as it is. */
function toPlain(value: unknown): unknown {
  return neo4j.isDate(value) ? value.toString() : value;
}
