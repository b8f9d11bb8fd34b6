/**
 * Where are the jars of Neo4j? In the cache folder, one folder per version, fetched by Maven once.
 *
 * A folder appears there complete or not at all: Maven copies into a temporary one, which is then
 * renamed. One process fetches at a time; the others wait for it.
 */
import {
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Unavailable } from '../../model/errors.ts';
import type { Java } from './find-tools.ts';
import { type ToolOptions, requireMaven } from './install-tools.ts';
import { makeFolder } from './make-folder.ts';
import { type Neo4jLine, pomOf, readVersion } from './neo4j-line.ts';
import { runCommand } from './run-command.ts';
import { RunClaim, claimRun, clearRun, isOwned } from './run-file.ts';

export interface ProvisionOptions extends ToolOptions {
  readonly cacheFolder: string;
  readonly java: Java;
}

/** Lists name and size of each jar: written last, so a folder that lacks it, or a jar, is remade. */
const MANIFEST = 'jars.txt';
const UNFINISHED = '.unfinished';

/** The folder with the jars; null when they are not there, or not whole. */
export function findJars(line: Neo4jLine, cacheFolder: string): string | null {
  const folder = folderOf(line, cacheFolder);
  return isComplete(folder) ? folder : null;
}

/** Answers the folder with the jars. Throws Unavailable when they are not there and cannot be fetched. */
export async function provisionJars(line: Neo4jLine, options: ProvisionOptions): Promise<string> {
  const folder = folderOf(line, options.cacheFolder);
  if (isComplete(folder)) return folder;
  makeFolder(options.cacheFolder, 'DETOUR_CACHE');
  const claim = await waitForClaim(options);
  try {
    if (!isComplete(folder)) await fetchJars(line, folder, options);
  } finally {
    claim.release();
  }
  return folder;
}

async function waitForClaim({ cacheFolder, onProgress, signal }: ProvisionOptions) {
  for (;;) {
    signal?.throwIfAborted();
    const claim = claimRun(cacheFolder, 'fetch Neo4j');
    if (claim instanceof RunClaim) return claim;
    if (!isOwned(claim)) clearRun(cacheFolder, claim);
    else {
      onProgress({ step: `Waiting for process ${claim.owner.pid}, which fetches Neo4j` });
      await sleep(250, undefined, { signal });
    }
  }
}

async function fetchJars(
  line: Neo4jLine,
  folder: string,
  options: ProvisionOptions,
): Promise<void> {
  await requireMaven(options);
  const version = readVersion(line);
  const step = `Fetching Neo4j ${version} with Maven (once, about 130 MB)`;
  options.onProgress({ step });
  // Of this process only: the Maven of a Detour that was killed may still be copying.
  const unfinished = `${folder}.${process.pid}${UNFINISHED}`;
  for (const name of readdirSync(options.cacheFolder)) {
    if (!name.endsWith(UNFINISHED)) continue;
    rmSync(join(options.cacheFolder, name), { recursive: true, force: true });
  }

  // A download is counted when it ends; a copy goes into the folder.
  let [fetched, copied] = [0, 0];
  const onLine = (text: string) => {
    if (/Downloaded from/.test(text)) fetched += 1;
    else if (/Copying .* to /.test(text)) copied += 1;
    else return;
    options.onProgress({ step, detail: `${fetched} files fetched, ${copied} jars in place` });
  };
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime'];
  // -U: ask again for what a Maven without a network noted as missing.
  const args = ['-B', '-U', '-f', pomOf(line), ...goal, `-DoutputDirectory=${unfinished}`];
  const env = { ...options.env, ...(options.java.home && { JAVA_HOME: options.java.home }) };
  const { code, output } = await runCommand('mvn', args, { env, onLine, signal: options.signal });
  if (code !== 0) throw toUnavailable(version, output);

  writeFileSync(join(unfinished, MANIFEST), listJars(unfinished));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

const folderOf = (line: Neo4jLine, cacheFolder: string): string =>
  join(cacheFolder, `neo4j-${readVersion(line)}`);

function isComplete(folder: string): boolean {
  const manifest = join(folder, MANIFEST);
  return existsSync(manifest) && readFileSync(manifest, 'utf8') === listJars(folder);
}

const listJars = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => `${name} ${statSync(join(folder, name)).size}\n`)
    .join('');

function toUnavailable(version: string, output: string): Unavailable {
  const cause = new Error(output.slice(-4_000));
  const isOffline =
    /UnknownHost|unknown host|Could not transfer|Connection (refused|timed out)|offline mode/i.test(
      output,
    );
  if (isOffline) {
    return new Unavailable(
      `Maven cannot reach the repository that has Neo4j ${version}.`,
      'Only the first start needs the network: connect, and start again.',
      { cause },
    );
  }
  if (/No space left on device/.test(output)) {
    return new Unavailable('The disk is full.', 'Neo4j needs 300 MB: make room.', { cause });
  }
  const reason = /\[ERROR\] (.+)/.exec(output)?.[1] ?? 'it does not say why';
  return new Unavailable(
    `Maven cannot fetch Neo4j ${version}: ${reason.slice(0, 200)}.`,
    'Run again with --verbose to see all it says.',
    { cause },
  );
}
