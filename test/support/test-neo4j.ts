/**
 * The Neo4j of one test run: brought up by the same code as `npm start`, on a free port and in a
 * throw-away folder, and taken away again however the run ends.
 *
 * DETOUR_TEST_NEO4J_URI and DETOUR_TEST_NEO4J_PASSWORD name it to the tests. When they are set
 * already, that server is used and none is started. It is emptied by tests: never name a real one.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { endLeftBehind } from '../../server/neo4j/managed/claim-data-folder.ts';
import { startManagedNeo4j } from '../../server/neo4j/managed/managed-neo4j.ts';
import { readRun } from '../../server/neo4j/managed/run-file.ts';
import { readConfig } from '../../server/config.ts';

const PREFIX = 'detour-test-';
const MEMORY_BYTES = 6 * 2 ** 30;

/** Answers what takes it away. Rejects with the reason when it cannot start. */
export async function startTestNeo4j(): Promise<() => Promise<void>> {
  if (process.env['DETOUR_TEST_NEO4J_URI'] !== undefined) return () => Promise.resolve();
  await removeLeftBehind();
  const dataFolder = mkdtempSync(join(tmpdir(), PREFIX));
  const { cacheFolder, mayInstall } = readConfig(process.env);
  const remove = () => rmSync(dataFolder, { recursive: true, force: true });
  const interrupted = new AbortController();
  const onSignal = () => interrupted.abort(new Error('The test run was interrupted.'));
  // Not once: Ctrl-C in a terminal comes twice, directly and through run.mjs.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);

  let step = '';
  try {
    const server = await startManagedNeo4j({
      env: process.env,
      dataFolder,
      cacheFolder,
      mayInstall,
      command: 'test',
      memoryBytes: MEMORY_BYTES,
      signal: interrupted.signal,
      onNotice: (sentence) => console.error(sentence),
      onProgress: (progress) => {
        if (progress.step !== step) console.error(`${(step = progress.step)} ...`);
      },
    });
    process.env['DETOUR_TEST_NEO4J_URI'] = server.address.uri;
    process.env['DETOUR_TEST_NEO4J_PASSWORD'] = server.address.password;
    const stop = () => server.stop().finally(remove);
    interrupted.signal.addEventListener('abort', () => void stop().then(() => process.exit(130)));
    return stop;
  } catch (error) {
    remove();
    throw error;
  }
}

/** A run that was killed could not do it itself. */
async function removeLeftBehind(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    if (readRun(folder) === null) continue;
    await endLeftBehind(folder);
    if (readRun(folder) === null) rmSync(folder, { recursive: true, force: true });
  }
}
