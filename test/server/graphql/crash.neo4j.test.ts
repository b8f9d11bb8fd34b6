/** A search thread that dies under a question, asked over HTTP of a real database. */
import { rmSync } from 'node:fs';

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';

import type { Database } from '../../../server/neo4j/database.ts';
import { ProjectedPathFinder } from '../../../server/paths/projected-path-finder.ts';
import { SearchWorkers } from '../../../server/paths/search-workers.ts';
import { CRASH_MARK, CRASHING_VALUE_USD } from '../../support/crashing-search-engine.ts';
import { scanProjection } from '../../support/scan-projection.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { clearGraph, writeLanternWorld } from './lantern-world.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

jest.setTimeout(60_000);

const ENGINE = new URL('../../support/crashing-search-engine.ts', import.meta.url).href;

let database: Database;
let workers: SearchWorkers;
let app: ServedApp;

beforeAll(async () => {
  database = await openTestDatabase();
  await writeLanternWorld(database);
  workers = new SearchWorkers({ engine: ENGINE });
  const { memory, layout } = await scanProjection(database);
  workers.load(memory, layout);
  app = await serveApp({ database, pathFinder: new ProjectedPathFinder(database, workers) });
}, 60_000);

afterAll(async () => {
  rmSync(CRASH_MARK, { force: true });
  await app.close();
  await workers.close();
  await clearGraph();
  await database.close();
});

const QUERY = `query ($question: PathQuestion!) { paths(question: $question) { conclusion totalCount } }`;
const ask = (minValueUsd: number) =>
  app.ask(QUERY, { question: { commodities: { any: true }, minValueUsd } });

it('is one error with a reference, and the same question works when it is asked again', async () => {
  const before = await ask(0);
  expect(before.errors).toBeUndefined();

  const [crashed, beside] = await Promise.all([ask(CRASHING_VALUE_USD), ask(1)]);
  expect(crashed.data).toBeNull();
  expect(crashed.errors).toHaveLength(1);
  const { message, extensions } = crashed.errors![0]!;
  expect(extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    reference: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
  });
  expect(message).not.toContain('thread');
  expect(app.logged.join('\n')).toContain(String(extensions['reference']));
  expect(app.logged.join('\n')).toContain('ended by itself');
  expect(beside.errors).toBeUndefined(); // a question that waited behind it

  const again = await ask(CRASHING_VALUE_USD);
  expect(again.errors).toBeUndefined();
  expect(again.data).toEqual({ paths: { conclusion: 'ALL', totalCount: 1 } });
});
