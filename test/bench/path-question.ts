/**
 * How long does a path question on the demo take, as the browser asks it?
 *
 * The client's own operation over HTTP on loopback: search, names, records, flags, answer as JSON; from
 * the graph in memory, and from Neo4j. A question asked again is known to the graph in memory.
 * Median, 95th percentile and maximum in milliseconds over the runs after a warm-up. Empties the
 * database and loads the demo: for a private Neo4j (`npm run bench`).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

import { print } from 'graphql';
import pino from 'pino';

import { PathsDocument } from '../../client/api/generated.ts';
import { createApp } from '../../server/app.ts';
import { loadDemoIfEmpty } from '../../server/load-demo.ts';
import type { PathFinder } from '../../server/model/path-finder.ts';
import { openPaths } from '../../server/open-paths.ts';
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
const address = {
  ...{ uri: process.env['DETOUR_TEST_NEO4J_URI'] ?? '', username: 'neo4j', database: 'neo4j' },
  password: process.env['DETOUR_TEST_NEO4J_PASSWORD'] ?? '',
};
const driver = openWorldDriver();
await driver.executeQuery('MATCH (n) DETACH DELETE n');
await driver.close();
await loadDemoIfEmpty(
  { database, isManaged: true },
  { onProgress: () => undefined, signal: new AbortController().signal },
);
const dataFolder = mkdtempSync(join(tmpdir(), 'detour-bench-'));
const paths = openPaths({ paths: 'memory', dataFolder }, { database, address }, console.error);
await paths.load(() => undefined);

/** Serves the same graph with one finder or the other. */
async function serve(pathFinder: PathFinder): Promise<{ url: string; server: Server }> {
  const app = await createApp({
    ...{ database, pathFinder, log: pino(), version: 'bench', isNeo4jManaged: true },
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
}

async function ask(url: string, question: object): Promise<{ ms: number; answer: Answer }> {
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
for (const finder of [paths.finder, new CypherPathFinder(database)]) {
  const { url, server } = await serve(finder);
  for (const [question, input] of Object.entries(QUESTIONS)) {
    const times: number[] = [];
    let chains = 0;
    for (let run = 0; run < WARM_UPS + RUNS; run++) {
      const { ms, answer } = await ask(url, input);
      if (answer.data === undefined) throw new Error(`${question}: ${JSON.stringify(answer)}`);
      if (run >= WARM_UPS) times.push(ms);
      chains = answer.data.paths.totalCount;
      graphVersion = answer.data.paths.graphVersion;
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1] ?? 0);
    const { name } = finder;
    results.push({ question, finder: name, chains, p50: at(0.5), p95: at(0.95), max: at(1) });
  }
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
console.log(
  `Path questions on the demo, ms over HTTP, ${RUNS} runs; ${cpus().length} cores, Node ${process.versions.node}, graph version ${graphVersion}`,
);
console.table(results);
const folder = join(import.meta.dirname, '../../build');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench-demo.json'), JSON.stringify({ graphVersion, results }, null, 2));
await paths.close();
rmSync(dataFolder, { recursive: true, force: true });
await database.close();
