/**
 * How long does a path question on the demo take, as the browser asks it?
 *
 * The client's own operation over HTTP on loopback: search, names, records, flags, answer as JSON.
 * Median, 95th percentile and maximum in milliseconds over the runs after a warm-up. Empties the
 * database and loads the demo: for a private Neo4j (`npm run bench`).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { join } from 'node:path';

import { print } from 'graphql';
import pino from 'pino';

import { PathsDocument } from '../../client/api/generated.ts';
import { createApp } from '../../server/app.ts';
import { loadDemoIfEmpty } from '../../server/load-demo.ts';
import { CypherPathFinder } from '../../server/paths/cypher-path-finder.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { openWorldDriver } from '../support/world.ts';

const WARM_UPS = 5;
const RUNS = 50;
const QUESTIONS = {
  'all suppliers to all end users, all defaults': {},
  'the same with two ownership steps': { maxLinks: 2 },
  'the same by heading (SAME_HS4)': { continuity: 'SAME_HS4' },
  'all goods, same HS code': { commodities: { any: true } },
};

interface Answer {
  readonly data?: {
    readonly paths: { readonly totalCount: number; readonly graphVersion: string };
  };
}

const database = await openTestDatabase();
const driver = openWorldDriver();
await driver.executeQuery('MATCH (n) DETACH DELETE n');
await driver.close();
await loadDemoIfEmpty(
  { database, isManaged: true },
  { onProgress: () => undefined, signal: new AbortController().signal },
);
const app = await createApp({
  database,
  pathFinder: new CypherPathFinder(database),
  log: pino(),
  version: 'bench',
  isNeo4jManaged: true,
});
const server = createServer(app);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;

async function ask(question: object): Promise<{ ms: number; answer: Answer }> {
  const body = JSON.stringify({
    query: print(PathsDocument),
    variables: { question, first: 50 },
  });
  const headers = { 'content-type': 'application/json' };
  const started = performance.now();
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer = (await response.json()) as Answer;
  return { ms: performance.now() - started, answer };
}

const results = [];
let graphVersion = '';
for (const [name, question] of Object.entries(QUESTIONS)) {
  const times: number[] = [];
  let chains = 0;
  for (let run = 0; run < WARM_UPS + RUNS; run++) {
    const { ms, answer } = await ask(question);
    if (answer.data === undefined) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    if (run >= WARM_UPS) times.push(ms);
    chains = answer.data.paths.totalCount;
    graphVersion = answer.data.paths.graphVersion;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1] ?? 0);
  results.push({ question: name, chains, p50: at(0.5), p95: at(0.95), max: at(1) });
}
console.log(
  `Path questions on the demo, ms over HTTP, ${RUNS} runs; ${cpus().length} cores, Node ${process.versions.node}, graph version ${graphVersion}`,
);
console.table(results);
const folder = join(import.meta.dirname, '../../build');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench-demo.json'), JSON.stringify({ graphVersion, results }, null, 2));
await new Promise((resolve) => server.close(resolve));
server.closeAllConnections();
await database.close();
