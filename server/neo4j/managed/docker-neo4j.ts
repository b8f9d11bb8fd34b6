/** Neo4j in Docker, from the project's compose.yaml; only when asked for (DETOUR_NEO4J=docker). */
import { join } from 'node:path';

import { Unavailable } from '../../model/errors.ts';
import { claimDataFolder } from './claim-data-folder.ts';
import type { ManagedNeo4j, ManagedOptions } from './managed-neo4j.ts';
import { awaitReady } from './neo4j-process.ts';
import { makePassword } from './password.ts';
import { runCommand } from './run-command.ts';
import { isOwned, readRun } from './run-file.ts';

const COMPOSE_FILE = join(import.meta.dirname, '../../../compose.yaml');

/**
 * The container stops with us, its volume stays. With `mayJoin`, it stays with the
 * Detour that runs on it, if there is one.
 */
export async function startDockerNeo4j(
  options: Omit<ManagedOptions, 'cacheFolder' | 'mayInstall'>,
  { mayJoin }: { mayJoin: boolean },
): Promise<ManagedNeo4j> {
  const { dataFolder, onProgress, signal } = options;
  const run = readRun(dataFolder);
  const joins = mayJoin && run !== null && isOwned(run);
  const claim = joins ? null : await claimDataFolder(options);
  const home = join(dataFolder, 'neo4j-docker');
  const port = options.env['DETOUR_NEO4J_PORT'] || '7687';
  const password = makePassword(home);
  const env = { ...options.env, DETOUR_NEO4J_PORT: port, DETOUR_NEO4J_PASSWORD: password };
  const compose = (...args: string[]) =>
    runCommand('docker', ['compose', '-f', COMPOSE_FILE, ...args], { env, signal });
  const stop = async () => {
    if (claim === null) return;
    // Not with our signal: it is what makes us stop.
    await runCommand('docker', ['compose', '-f', COMPOSE_FILE, 'stop', '--timeout', '7'], { env });
    claim.release();
  };

  try {
    onProgress({ step: 'Starting Neo4j in Docker' });
    const { code, output } = await compose('up', '--detach', '--quiet-pull');
    if (code !== 0) throw explainDocker(output);
    const address = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password };
    await awaitReady(address, home, { signal });
    return {
      address: { ...address, database: 'neo4j' },
      title: 'Neo4j in Docker',
      announce: (url) => claim?.update({ url }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function explainDocker(output: string): Unavailable {
  const cause = new Error(output);
  if (/daemon|not found|unknown command|unknown shorthand|^$/i.test(output)) {
    return new Unavailable(
      'DETOUR_NEO4J=docker needs a Docker engine with "docker compose", and none answers.',
      'Start Docker, or leave DETOUR_NEO4J out.',
      { cause },
    );
  }
  if (/port is already allocated|address already in use/i.test(output)) {
    return new Unavailable(
      'The port for Neo4j is taken.',
      'Set DETOUR_NEO4J_PORT to another one.',
      { cause },
    );
  }
  const reason = output.trim().split('\n').at(-1) ?? '';
  return new Unavailable(`Docker cannot start Neo4j: ${reason}.`, 'See compose.yaml.', { cause });
}
