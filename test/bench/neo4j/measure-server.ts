/**
 * The whole server: from its start with a snapshot to the first path answer, then path questions over
 * HTTP with names and records from Neo4j, and the memory that it takes.
 */
import type { ChildProcess } from 'node:child_process';

import { print } from 'graphql';

import { PathsDocument, StatusDocument } from '../../../client/api/generated.ts';
import { Random } from '../../../server/generate/random.ts';
import { loadCommodityCatalogue } from '../../../server/load-lists.ts';
import type { PathQuestionInput } from '../../../server/model/parse-path-question.ts';
import type { GraphProjection } from '../../../server/projection/graph-projection.ts';
import { drawCompanies, drawFilters } from '../draw-questions.ts';
import { atMost, type Figure, toFigure, toSingle } from '../figure.ts';
import { forkProgram } from '../fork.ts';
import { type CachedNetwork, readArrays } from '../network-cache.ts';
import { runForAWhile } from '../run-for-a-while.ts';
import { TARGETS } from '../targets.ts';
import { readAddress, toEnvironment } from './bench-address.ts';
import type { FromServer } from './serve-network.ts';

/** Chains with the evidence at each junction: names and records, without the network and the flags. */
const EVIDENCE = `
query Evidence($question: PathQuestion!, $first: Int!) {
  paths(question: $question, first: $first) {
    paths {
      score
      companies { id name country }
      junctions {
        company { id name }
        arrival { ...Record }
        departure { ...Record }
        dwellDays { min max }
        continuity
        quantityRatio
      }
    }
    conclusion
    milliseconds
  }
}
fragment Record on Shipment {
  id date hs6 description valueUsd weightKg quantity unit originCountry transitCountries carrier
  provenance { record }
}`;

const RUNS = 100;
const ROWS = 50;

interface Answer {
  readonly wholeMs: number;
  /** As the answer says: the search, with the ids of the records. */
  readonly searchMs: number;
  readonly rows: number;
}

export async function measureServer(cached: CachedNetwork, signal: AbortSignal): Promise<Figure[]> {
  const { shipments, seed } = cached;
  const listed = new Set([...loadCommodityCatalogue().list.tierOf.keys()].map(Number));
  const started = performance.now();
  const server = forkProgram(
    './neo4j/serve-network.ts',
    [cached.servedFolder],
    toEnvironment(readAddress()),
  );
  const stop = () => server.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  try {
    const message = await hear(server);
    if (message.kind !== 'listening') throw new Error('The server does not say its port');
    const url = `http://127.0.0.1:${message.port}/graphql`;
    await waitUntilLoaded(url);
    await ask(url, EVIDENCE, {});
    const figures = [
      toSingle(
        'restart with a snapshot until the first path answer',
        'ms',
        performance.now() - started,
        atMost(TARGETS.restartMs[shipments], 'p50'),
        'from the start of the process, Neo4j runs; over HTTP',
      ),
    ];
    const projection = readArrays(cached);
    figures.push(
      ...(await measureQuestions(url, projection, { seed, shipments }, (hs6) => listed.has(hs6))),
    );
    const { newestDay } = projection.totals;
    figures.push(await measureStillness(server, url, new Random(`${seed}/stillness`), newestDay));
    server.send('memory');
    const memory = await hear(server);
    if (memory.kind !== 'memory') throw new Error('The server does not say its memory');
    const target = atMost(TARGETS.memoryMb[shipments], 'p50');
    return [
      ...figures,
      toSingle('memory of the server process', 'MB', memory.rss / 2 ** 20, target),
    ];
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

/** Everything that the client asks for at first, of another question each time. */
async function measureStillness(
  server: ChildProcess,
  url: string,
  random: Random,
  newestDay: number,
): Promise<Figure> {
  const query = print(PathsDocument);
  const readLongest = async () => {
    server.send('stillness');
    const message = await hear(server);
    if (message.kind !== 'stillness') throw new Error('The server does not say how still it stood');
    return message.ms;
  };
  const times = await runForAWhile(RUNS, async () => {
    await readLongest();
    await ask(url, query, drawFilters(random, newestDay));
    return readLongest();
  });
  const target = atMost(TARGETS.eventLoopMs);
  return toFigure(
    "event loop, longest stillness in the client's first question",
    'high priority',
    times,
    target,
  );
}

async function measureQuestions(
  url: string,
  projection: GraphProjection,
  { seed, shipments }: { seed: number; shipments: number },
  isListed: (hs6: number) => boolean,
): Promise<Figure[]> {
  const random = new Random(`${seed}/graphql`);
  const { newestDay } = projection.totals;
  const suppliers = drawCompanies(projection, { country: 'US', sends: true }, isListed, random);
  const target = atMost(TARGETS.graphqlMs[shipments]);
  const askAll = (query: string) =>
    runForAWhile(RUNS, () => ask(url, query, drawFilters(random, newestDay)));
  const askOne = (query: string) =>
    runForAWhile(Math.min(RUNS, suppliers.length - 3), (run) =>
      ask(url, query, { from: { ids: [suppliers[run]!] } }),
    );
  const name = 'GraphQL, 50 chains with evidence';
  const whole = "GraphQL, the client's first question";
  return [
    toHttpFigure(`${name}, all US to all RU, new filters`, await askAll(EVIDENCE), target),
    toHttpFigure(`${name}, one supplier`, await askOne(EVIDENCE), target),
    toHttpFigure(`${whole}, new filters`, await askAll(print(PathsDocument)), null),
  ];
}

function toHttpFigure(name: string, answers: readonly Answer[], target: Figure['target']): Figure {
  const own = toFigure(
    name,
    'high priority',
    answers.map(({ searchMs }) => searchMs),
  );
  const rows = answers.reduce((sum, answer) => sum + answer.rows, 0) / answers.length;
  const note = `of that the search ${own.p50.toFixed(1)} / ${(own.p95 ?? 0).toFixed(1)}; ${rows.toFixed(0)} rows on average`;
  const whole = answers.map(({ wholeMs }) => wholeMs);
  return toFigure(name, 'high priority', whole, target, note);
}

async function ask(url: string, query: string, question: PathQuestionInput): Promise<Answer> {
  const started = performance.now();
  const { paths } = (await post(url, query, { question, first: ROWS })) as {
    paths: { paths: unknown[]; milliseconds: number };
  };
  const wholeMs = performance.now() - started;
  return { wholeMs, searchMs: paths.milliseconds, rows: paths.paths.length };
}

/** Throws an Error when it is answered from Neo4j, or from a scan: that is not what is measured. */
async function waitUntilLoaded(url: string): Promise<void> {
  for (;;) {
    const { status } = (await post(url, print(StatusDocument), {})) as {
      status: { engine: { state: string; origin: string | null; reason: string | null } };
    };
    const { state, origin, reason } = status.engine;
    if (state === 'READY' && origin === 'SNAPSHOT') return;
    if (state !== 'LOADING') {
      throw new Error(`The server does not load the snapshot: ${reason ?? `${state}, ${origin}`}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function post(url: string, query: string, variables: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(url, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

function hear(server: ChildProcess): Promise<FromServer> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`The server ended with ${code}`));
    server.once('exit', onExit);
    server.once('message', (message) => {
      server.off('exit', onExit);
      resolve(message as FromServer);
    });
  });
}
