/** One run of the Neo4j server as a child process: from the command line to its first answer. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import neo4j from 'neo4j-driver';

import { TimedOut, Unavailable } from '../../model/errors.ts';
import { answersBolt } from './answers-bolt.ts';
import type { Java } from './find-tools.ts';
import { type Memory, buildNeo4jConf } from './neo4j-conf.ts';
import type { Neo4jLine } from './neo4j-line.ts';
import { type ProcessIdentity, identifyProcess } from './process-identity.ts';

export interface LaunchPlan {
  readonly java: Java;
  readonly line: Neo4jLine;
  /** Folder of the jars. */
  readonly jars: string;
  /** Folder with all that the server keeps. */
  readonly home: string;
  readonly memory: Memory;
}

/** Thrown when the port was taken between our look and the server's. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

export interface LaunchedNeo4j {
  readonly identity: ProcessIdentity;
  readonly exited: Promise<number | null>;
}

const JVM_OPENINGS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
/** Recovery after a crash in the middle of a big import takes 14 s; this is for slow disks. */
const READY_WITHIN_MS = 180_000;

export const confFolderOf = (home: string): string => join(home, 'conf');
export const consoleLogOf = (home: string): string => join(home, 'logs', 'console.log');

/** Starts the server on `port` and returns at once; see `awaitReady`. */
export function launchNeo4j(plan: LaunchPlan, port: number): LaunchedNeo4j {
  const { java, line, jars, home, memory } = plan;
  mkdirSync(confFolderOf(home), { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
  writeFileSync(join(confFolderOf(home), 'neo4j.conf'), buildNeo4jConf(line, { ...plan, port }));
  const args = [
    '-Xms256m',
    `-Xmx${memory.heapMb}m`,
    ...JVM_OPENINGS.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '--enable-native-access=ALL-UNNAMED',
    '-Dlog4j2.disable.jmx=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
    '-cp',
    join(jars, '*'),
    line.mainClass,
    `--home-dir=${home}`,
    `--config-dir=${confFolderOf(home)}`,
    '--console-mode',
  ];
  // Its output goes to a file, not through us: it must not break when we are killed. Its own
  // process group keeps Ctrl-C in a terminal from reaching it before we have closed our sessions.
  const log = openSync(consoleLogOf(home), 'w');
  const child = spawn(java.command, args, { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const exited = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
    child.on('error', () => resolve(null));
  });
  return { identity: identify(child), exited };
}

function identify({ pid }: ChildProcess): ProcessIdentity {
  const identity = pid === undefined ? null : identifyProcess(pid);
  if (identity !== null) return identity;
  throw new Unavailable('Java ended at once.', 'Check the Java installation (detour doctor).');
}

/** Resolves when the server answers a query. Throws what `exited` means when it ends instead. */
export async function awaitReady(
  address: { uri: string; username: string; password: string },
  home: string,
  { exited, signal }: { exited?: Promise<number | null>; signal?: AbortSignal | undefined },
): Promise<void> {
  const { uri, username, password } = address;
  const ended = new AbortController();
  void exited?.then(() => ended.abort());
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 2_000,
    telemetryDisabled: true,
  });
  try {
    const deadline = Date.now() + READY_WITHIN_MS;
    while (Date.now() < deadline) {
      signal?.throwIfAborted();
      if (ended.signal.aborted) throw explainExit(home, await exited!);
      if (!(await answersBolt(uri))) {
        await sleep(50);
        continue;
      }
      try {
        await driver.verifyConnectivity({ database: 'neo4j' });
        return;
      } catch (error) {
        if (/Unauthorized/.test((error as { code?: string }).code ?? '')) {
          throw new Unavailable(
            `The Neo4j in ${home} does not accept the password in its file.`,
            'Remove that folder to begin with an empty database.',
            { cause: error },
          );
        }
        await sleep(50);
      }
    }
    throw new TimedOut(
      `Neo4j did not answer within ${READY_WITHIN_MS / 1_000} s; see ${consoleLogOf(home)}`,
    );
  } finally {
    await driver.close();
  }
}

/** One sentence for why the server ended while it started. */
export function explainExit(home: string, code: number | null): Error {
  const log = readFileSync(consoleLogOf(home), 'utf8');
  const cause = new Error(log.slice(-4_000));
  if (/PortBindException|Address already in use/.test(log)) return new PortTaken('', { cause });
  const reasons: [RegExp, string, string][] = [
    [
      /store_lock|Lock file has been locked/,
      `Another process uses the database in ${home}.`,
      'Stop it, then start again.',
    ],
    [/No space left on device/, `The disk with ${home} is full.`, 'Make room, then start again.'],
    [
      /Could not reserve enough space|insufficient memory|Cannot allocate memory|OutOfMemoryError/,
      'There is not enough free memory to start Neo4j.',
      'Close something, then start again.',
    ],
  ];
  for (const [pattern, message, remedy] of reasons) {
    if (pattern.test(log)) return new Unavailable(message, remedy, { cause });
  }
  const ending = code === null ? 'was ended by a signal' : `ended with code ${code}`;
  return new Unavailable(
    `Neo4j ${ending} while it started.`,
    `Its own words are in ${consoleLogOf(home)}.`,
    { cause },
  );
}
