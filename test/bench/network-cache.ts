/**
 * Networks and what is made of them, kept between runs: in the user's cache, by seed, size and the
 * sources that make them. A changed source makes new ones and drops the old.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readConfig } from '../../server/config.ts';
import {
  countUsualCompanies,
  generateLargeNetwork,
  type LargeNetwork,
} from '../../server/generate/large/generate-large-network.ts';
import type { AnswerKeyEntry } from '../../server/generate/records.ts';
import { toGraphVersion } from '../../server/model/graph-version.ts';
import type { GraphProjection } from '../../server/projection/graph-projection.ts';
import { findSnapshot, readSnapshot } from '../../server/snapshot-file.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Takes the place of a database in the name of a snapshot. */
export const SNAPSHOT_OWNER = 'bench';

export interface CachedNetwork {
  readonly seed: number;
  readonly shipments: number;
  readonly folder: string;
  /** Of the arrays of it. */
  readonly arraysFolder: string;
  /** What a server on it has for its data folder. */
  readonly servedFolder: string;
  /** What the graph version of it is made from. */
  readonly hash: string;
  readonly version: string;
}

/**
 * The folder is there afterwards; what is in it is made by whoever needs it. Once per run: sources may
 * change while it lasts.
 */
export function openNetwork(seed: number, shipments: number): CachedNetwork {
  const root = join(readConfig(process.env).cacheFolder, 'bench');
  const hash = hashSources('server/generate', `${seed} ${shipments}`);
  const folder = join(root, keepOnly(root, `${seed}-${shipments}-`, hash));
  const layout = hashSources('server/projection', '');
  return {
    ...{ seed, shipments, folder, hash },
    arraysFolder: join(folder, keepOnly(folder, 'arrays-', layout)),
    servedFolder: join(folder, keepOnly(folder, 'served-', layout)),
    version: toGraphVersion({ number: 1, hash }),
  };
}

/** A folder of that family in `root`, made if need be; the others of the family go. */
function keepOnly(root: string, family: string, hash: string): string {
  const name = family + hash.slice(0, 12);
  mkdirSync(join(root, name), { recursive: true });
  for (const other of readdirSync(root)) {
    if (!other.startsWith(family) || other === name) continue;
    rmSync(join(root, other), { recursive: true, force: true });
  }
  return name;
}

export const generate = ({ seed, shipments }: CachedNetwork): LargeNetwork =>
  generateLargeNetwork({ seed, shipments, companies: countUsualCompanies(shipments) });

/** Throws an Error when it is not there, or damaged: `search/build-index.ts` makes it. */
export function readArrays(network: CachedNetwork): GraphProjection {
  const key = { databaseId: SNAPSHOT_OWNER, version: network.version };
  const read = readSnapshot(network.arraysFolder, key);
  if ('fault' in read) throw new Error(`The kept arrays cannot be used: the file ${read.fault}`);
  return read;
}

/** Where the server looks for its snapshot. */
export const servedSnapshotsOf = ({ servedFolder }: CachedNetwork): string =>
  join(servedFolder, 'projection');

export const hasServedSnapshot = (network: CachedNetwork): boolean =>
  existsSync(servedSnapshotsOf(network));

const answerKeyOf = ({ folder }: CachedNetwork): string => join(folder, 'answer-key.json');

export function writeAnswerKey(network: CachedNetwork, key: readonly AnswerKeyEntry[]): void {
  writeFileSync(answerKeyOf(network), JSON.stringify(key));
}

export const readAnswerKey = (network: CachedNetwork): AnswerKeyEntry[] =>
  JSON.parse(readFileSync(answerKeyOf(network), 'utf8')) as AnswerKeyEntry[];

export const hasArrays = (network: CachedNetwork): boolean =>
  findSnapshot(network.arraysFolder, SNAPSHOT_OWNER) === network.version;

/** Of the sources in a folder, and of what else counts. */
function hashSources(folder: string, request: string): string {
  const sum = createHash('sha256').update(request);
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names.filter((each) => each.endsWith('.ts'))) {
    sum.update(`\n${name}\n`).update(readFileSync(join(ROOT, folder, name)));
  }
  return sum.digest('hex');
}
