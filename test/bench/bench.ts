/**
 * Measures the path engine on invented networks and prints each figure beside its target.
 *
 * Networks, arrays and a loaded Neo4j are made once and kept (`network-cache.ts`). Each part runs in a
 * process of its own, one after the other: none shares its memory or its warmth with another.
 */
import type { Figure } from './figure.ts';
import { forkProgram, readAnswer } from './fork.ts';
import { toEnvironment } from './neo4j/bench-address.ts';
import { startKeptNeo4j } from './neo4j/kept-neo4j.ts';
import { type CachedNetwork, hasArrays, hasServedSnapshot, openNetwork } from './network-cache.ts';
import type { BenchOptions, Part } from './options.ts';
import { describeMachine, printSize, type SizeReport, writeReport } from './report.ts';
import type { PartRequest } from './run-part.ts';
import type { SearchReport } from './search/measure-search.ts';

/** Beyond, no question of more than one shipment ends in time. */
const MOST_FOR_CYPHER = 1_000_000;

const interrupted = new AbortController();
const { signal } = interrupted;

const tell = (sentence: string): void => console.error(`${sentence} ...`);

/** Throws an Error when a part ends without an answer, or the run is interrupted. */
export async function measureNetworks({ parts, sizes, seed }: BenchOptions): Promise<void> {
  const stop = () => interrupted.abort(new Error('The benchmark was interrupted.'));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, stop);
  const asked = (['search', 'scan', 'server', 'cypher'] as const).some((part) => parts.has(part));
  if (!asked) return;
  console.log(`${describeMachine()}; networks of seed ${seed}`);
  const reports: SizeReport[] = [];
  for (const shipments of sizes) {
    const cached = openNetwork(seed, shipments);
    const report = await measureSize(cached, parts);
    printSize(report);
    if (report.figures.some(({ isWrong }) => isWrong === true)) process.exitCode = 1;
    reports.push(report);
    writeReport({ seed, sizes: reports });
  }
}

async function measureSize(
  cached: CachedNetwork,
  parts: BenchOptions['parts'],
): Promise<SizeReport> {
  const size = `${cached.shipments.toLocaleString('en')} shipments`;
  const figures: Figure[] = [];
  let planted: SizeReport['planted'] = null;
  if (parts.has('search') || !hasArrays(cached)) {
    tell(`${size}: making the network and its arrays`);
    figures.push(...(await runPart<Figure[]>(cached, 'index')));
  }
  if (parts.has('search')) {
    tell(`${size}: searching`);
    const found = await runPart<SearchReport>(cached, 'search');
    figures.push(...found.figures);
    planted = found.planted;
  }
  const needsScan = parts.has('server') && !hasServedSnapshot(cached);
  const isTooLarge = cached.shipments > MOST_FOR_CYPHER;
  const onNeo4j = (['scan', 'server', 'cypher'] as const).filter(
    (part) =>
      (parts.has(part) || (part === 'scan' && needsScan)) && !(part === 'cypher' && isTooLarge),
  );
  if (onNeo4j.length > 0) {
    tell(`${size}: starting a private Neo4j`);
    const server = await startKeptNeo4j(cached, (sentence) => tell(`${size}: ${sentence}`), signal);
    try {
      for (const part of onNeo4j) {
        tell(`${size}: measuring ${part}`);
        figures.push(...(await runPart<Figure[]>(cached, part, toEnvironment(server.address))));
      }
    } finally {
      await server.stop();
    }
  }
  return { shipments: cached.shipments, graphVersion: cached.version, figures, planted };
}

function runPart<Answer>(
  network: CachedNetwork,
  part: PartRequest['part'] & (Part | 'index'),
  env: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  signal.throwIfAborted();
  const request: PartRequest = { part, network };
  return readAnswer(forkProgram('./run-part.ts', [JSON.stringify(request)], env), signal);
}
