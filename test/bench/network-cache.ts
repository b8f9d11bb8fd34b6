/**
 * Networks and what is made of them, kept between runs: in the user's cache, by seed, size and the
 * sources that make them. A changed source makes a new folder and drops the old one.
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
/** Whatever changes a network, or the arrays that are kept of it. */
const SOURCES = ['server/generate', 'server/projection'];
/** Takes the place of a database in the name of a snapshot. */
export const SNAPSHOT_OWNER = 'bench';

export interface CachedNetwork {
  readonly seed: number;
  readonly shipments: number;
  readonly folder: string;
  /** What the graph version of it is made from. */
  readonly hash: string;
  readonly version: string;
}

/** The folder is there afterwards; what is in it is made by whoever needs it. */
export function openNetwork(seed: number, shipments: number): CachedNetwork {
  const root = join(readConfig(process.env).cacheFolder, 'bench');
  const hash = hashSources(`${seed} ${shipments}`);
  const family = `${seed}-${shipments}-`;
  const name = family + hash.slice(0, 12);
  mkdirSync(join(root, name), { recursive: true });
  for (const other of readdirSync(root)) {
    if (other.startsWith(family) && other !== name) {
      rmSync(join(root, other), { recursive: true, force: true });
    }
  }
  const version = toGraphVersion({ number: 1, hash });
  return { seed, shipments, folder: join(root, name), hash, version };
}

export const generate = ({ seed, shipments }: CachedNetwork): LargeNetwork =>
  generateLargeNetwork({ seed, shipments, companies: countUsualCompanies(shipments) });

export const snapshotFolderOf = ({ folder }: CachedNetwork): string => join(folder, 'arrays');

/** Throws an Error when it is not there, or damaged: `search/build-index.ts` makes it. */
export function readArrays(network: CachedNetwork): GraphProjection {
  const key = { databaseId: SNAPSHOT_OWNER, version: network.version };
  const read = readSnapshot(snapshotFolderOf(network), key);
  if ('fault' in read) throw new Error(`The kept arrays cannot be used: the file ${read.fault}`);
  return read;
}

/** What a server on this network has for its data folder. */
export const servedFolderOf = ({ folder }: CachedNetwork): string => join(folder, 'served');

/** Where the server looks for its snapshot. */
export const servedSnapshotsOf = (network: CachedNetwork): string =>
  join(servedFolderOf(network), 'projection');

export const hasServedSnapshot = (network: CachedNetwork): boolean =>
  existsSync(servedSnapshotsOf(network));

const answerKeyOf = ({ folder }: CachedNetwork): string => join(folder, 'answer-key.json');

export function writeAnswerKey(network: CachedNetwork, key: readonly AnswerKeyEntry[]): void {
  writeFileSync(answerKeyOf(network), JSON.stringify(key));
}

export const readAnswerKey = (network: CachedNetwork): AnswerKeyEntry[] =>
  JSON.parse(readFileSync(answerKeyOf(network), 'utf8')) as AnswerKeyEntry[];

export const hasArrays = (network: CachedNetwork): boolean =>
  findSnapshot(snapshotFolderOf(network), SNAPSHOT_OWNER) === network.version;

function hashSources(request: string): string {
  const sum = createHash('sha256').update(request);
  for (const folder of SOURCES) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names.filter((each) => each.endsWith('.ts'))) {
      sum.update(`\n${folder}/${name}\n`).update(readFileSync(join(ROOT, folder, name)));
    }
  }
  return sum.digest('hex');
}
