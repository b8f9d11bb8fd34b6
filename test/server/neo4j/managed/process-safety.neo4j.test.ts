/** Real processes, killed at bad moments: the next start works, and no orphan holds the store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';

import { readConfig } from '../../../../server/config.ts';
import { endProcess, isRunning } from '../../../../server/neo4j/managed/process-identity.ts';
import { type RunState, readRun } from '../../../../server/neo4j/managed/run-file.ts';
import { type RunningDetour, runDetour } from '../../../support/run-detour.ts';

const WITHIN_MS = 180_000;
const STOP_WITHIN_MS = 10_000;

let dataFolder = '';
let started: RunningDetour[] = [];
beforeAll(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'detour-safety-'));
});
afterEach(async () => {
  // Only after a failure is there anything to end.
  const run = readRun(dataFolder);
  for (const { child } of started) child.kill('SIGKILL');
  if (run?.neo4j) await endProcess(run.neo4j, 1_000);
  started = [];
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

function start(): RunningDetour {
  const env = { DETOUR_DATA: dataFolder, DETOUR_CACHE: readConfig(process.env).cacheFolder };
  const detour = runDetour(['start', '--no-client'], env);
  started.push(detour);
  return detour;
}

/** Where it answers, and its processes. */
async function untilReady(detour: RunningDetour): Promise<{ url: string; run: RunState }> {
  const [, url = ''] = await detour.says(/Detour is ready: (\S+)/);
  return { url, run: readRun(dataFolder)! };
}

async function readShipmentCount(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ status { counts { shipments } } }' }),
  });
  return response.json();
}

async function endsInTime(detour: RunningDetour, signal: NodeJS.Signals): Promise<number | null> {
  const before = Date.now();
  detour.child.kill(signal);
  const code = await detour.ended;
  expect(Date.now() - before).toBeLessThan(STOP_WITHIN_MS);
  return code;
}

it(
  'tells a second start where the first one is, brings a killed Neo4j back, and stops with all it started',
  async () => {
    const first = start();
    const { url, run } = await untilReady(first);
    const counted = await readShipmentCount(url);
    expect(counted).toMatchObject({
      data: { status: { counts: { shipments: expect.any(Number) } } },
    });

    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.output()).toBe(
      `Detour already runs at ${url} (process ${first.child.pid}). Open it there, or stop it first.\n`,
    );

    process.kill(run.neo4j!.pid, 'SIGKILL');
    await first.says(/Neo4j ended by itself; it is being started again\./);
    // On a quick machine it is back before the driver gives up: then the answer is the right one.
    const meanwhile = JSON.stringify(await readShipmentCount(url));
    expect([
      JSON.stringify(counted),
      meanwhile.match(/"code":"UNAVAILABLE"/) && meanwhile,
    ]).toContain(meanwhile);
    await first.says(/Neo4j answers again\./);
    expect(await readShipmentCount(url)).toEqual(counted);

    const { neo4j } = readRun(dataFolder)!;
    expect(await endsInTime(first, 'SIGTERM')).toBe(0);
    expect(isRunning(neo4j!)).toBe(false);
    expect(readRun(dataFolder)).toBeNull();
  },
  WITHIN_MS,
);

it(
  'recovers from a Detour that was killed, and from both being killed',
  async () => {
    const killed = start();
    const { url, run } = await untilReady(killed);
    const counted = await readShipmentCount(url);
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(isRunning(run.neo4j!)).toBe(true);

    const next = start();
    const after = await untilReady(next);
    expect(isRunning(run.neo4j!)).toBe(false);
    expect(await readShipmentCount(after.url)).toEqual(counted);
    next.child.kill('SIGKILL');
    process.kill(after.run.neo4j!.pid, 'SIGKILL');
    await next.ended;

    const last = start();
    const final = await untilReady(last);
    expect(await readShipmentCount(final.url)).toEqual(counted);
    expect(await endsInTime(last, 'SIGINT')).toBe(0);
    expect(isRunning(final.run.neo4j!)).toBe(false);
  },
  WITHIN_MS,
);

it(
  'leaves nothing behind when it is stopped while Neo4j is still starting',
  async () => {
    const detour = start();
    while (readRun(dataFolder)?.neo4j === undefined)
      await new Promise((next) => setTimeout(next, 20));
    const { neo4j } = readRun(dataFolder)!;
    expect(await endsInTime(detour, 'SIGTERM')).toBe(130);
    expect(isRunning(neo4j!)).toBe(false);
    expect(readRun(dataFolder)).toBeNull();
  },
  WITHIN_MS,
);
