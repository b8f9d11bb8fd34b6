/** Every statement of `cypher/` is what its header says: it plans, runs, and reads only when it reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j, { type Driver, type Session } from 'neo4j-driver';

import { buildGeneratedFiles } from '../../server/codegen.ts';
import { openDriver } from '../../server/neo4j/connect.ts';
import { type CypherFile, type Field, readCypherFiles } from '../../server/neo4j/cypher-file.ts';
import { openTestDatabase } from '../support/test-database.ts';

const files = readCypherFiles();
let driver: Driver;
let session: Session;

beforeAll(async () => {
  const database = await openTestDatabase();
  await database.close();
  driver = openDriver({
    uri: process.env['DETOUR_TEST_NEO4J_URI'] ?? '',
    username: 'neo4j',
    password: process.env['DETOUR_TEST_NEO4J_PASSWORD'] ?? '',
    database: 'neo4j',
  });
  session = driver.session({ database: 'neo4j' });
}, 60_000);

afterAll(async () => {
  await session.close();
  await driver.close();
});

/** Values of the types that the header states; `filled` gives what may be null a value too. */
function toSamples(file: CypherFile, filled: boolean): Record<string, unknown> {
  return Object.fromEntries(file.params.map((param) => [param.name, toSample(param, filled)]));
}

function toSample({ type }: Field, filled: boolean): unknown {
  if (type.isNullable && !filled) return null;
  const scalars: Record<string, unknown> = {
    string: 'sample',
    int: neo4j.int(1),
    float: 1.5,
    boolean: true,
    date: new neo4j.types.Date(2022, 2, 24),
  };
  if (!(type.base in scalars)) return type.isList ? [] : {};
  return type.isList ? [scalars[type.base]] : scalars[type.base];
}

describe.each(files.map((file) => [file.name, file] as const))('%s', (_name, file) => {
  it.each([true, false])('plans and runs, optional values given: %s', async (filled) => {
    const params = toSamples(file, filled);
    if (file.access === 'schema') {
      await session.run(file.text, params);
      return;
    }
    const transaction = session.beginTransaction();
    try {
      const { summary, records } = await transaction.run(file.text, params);
      // No warning: a deprecated form, an unknown label or a cartesian product is a mistake here.
      const mistakes = summary.gqlStatusObjects
        .filter((each) => each.severity === 'WARNING')
        .filter((each) => !/UNRECOGNIZED|NOT_FOUND/i.test(each.rawClassification ?? ''))
        .filter((each) => !/^01N5[0-2]/.test(each.gqlStatus)); // not in the graph yet
      expect(mistakes.map((each) => each.statusDescription)).toEqual([]);
      for (const record of records.slice(0, 1)) {
        expect(record.keys).toEqual(file.row.map((field) => field.name));
      }
      if (file.access === 'read') expect(summary.counters.containsUpdates()).toBe(false);
    } finally {
      await transaction.rollback();
    }
  });

  it('is a read by its plan when its header says so', async () => {
    if (file.access !== 'read') return;
    const { summary } = await session.run(`EXPLAIN ${file.text}`, toSamples(file, true));
    expect(summary.queryType).toBe('r');
  });
});

it('has no stale generated file', async () => {
  const root = join(import.meta.dirname, '../..');
  const stale = [...(await buildGeneratedFiles())].filter(
    ([path, text]) => readFileSync(join(root, path), 'utf8') !== text,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
}, 30_000);
