/**
 * The projection as a file, so that a restart maps the graph back instead of scanning it again.
 *
 * One file in a folder of its own, named after the database and the graph version. Whatever is wrong
 * with it, the graph is scanned: a file that is damaged, cut off or foreign is told, and not used.
 * Written under another name first, so that there is never half a one; not forced to the disk, since
 * its checksum tells what a power failure left of it. Calls wait for the disk: not for the thread
 * that serves.
 */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

import { allocateMemory } from './projection/allocate-memory.ts';
import type { GraphProjection } from './projection/graph-projection.ts';
import { openProjection } from './projection/open-projection.ts';
import {
  checksumInChunks,
  parseSnapshotHead,
  readSnapshotHeadLength,
  SNAPSHOT_START_BYTES,
  type SnapshotFault,
  type SnapshotHead,
  viewSnapshotBody,
  writeSnapshotHead,
} from './projection/snapshot.ts';

/** What a snapshot is of. */
export interface SnapshotKey {
  /** Tells databases apart whose versions are called alike; empty when the database does not say. */
  readonly databaseId: string;
  readonly version: string;
}

const ENDING = '.snapshot';
/** Read and checked in pieces, while they are in the processor's cache. */
const PIECE_BYTES = 2 ** 20;

/** Replaces whatever is in the folder. Throws the system's error when it cannot be written. */
export function writeSnapshot(
  folder: string,
  databaseId: string,
  projection: GraphProjection,
): void {
  const { layout } = projection;
  const body = viewSnapshotBody(projection);
  const name = toFileName({ databaseId, version: layout.version });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `${name}.${process.pid}`);
  try {
    const file = openSync(unfinished, 'w', 0o600);
    try {
      writeAll(file, writeSnapshotHead(layout, checksumInChunks(body, crc32), crc32));
      writeAll(file, body);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, join(folder, name));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  for (const other of listSnapshots(folder)) {
    if (other !== name) rmSync(join(folder, other), { force: true });
  }
}

/** The version that there is a snapshot of; null when there is none of that database. */
export function findSnapshot(folder: string, databaseId: string): string | null {
  const start = toFileName({ databaseId, version: '' }).slice(0, -ENDING.length);
  const found = listSnapshots(folder)
    .filter((name) => name.startsWith(start) && name.endsWith(ENDING))
    .map((name) => name.slice(start.length, -ENDING.length));
  return found.sort().at(-1) ?? null;
}

/**
 * The projection of a file, in memory of its own. `mayAllocate` is asked before, and may throw.
 * Throws the system's error when the file cannot be read.
 */
export function readSnapshot(
  folder: string,
  key: SnapshotKey,
  mayAllocate: (byteLength: number) => void = () => undefined,
): GraphProjection | SnapshotFault {
  const file = openSync(join(folder, toFileName(key)), 'r');
  try {
    const head = readHead(file);
    if ('fault' in head) return head;
    const { layout, bodyStart, bodyChecksum } = head;
    if (layout.version !== key.version) return { fault: `is of version ${layout.version}` };
    mayAllocate(layout.byteLength);
    const memory = allocateMemory(layout.byteLength);
    const body = new Uint8Array(memory.buffer, 0, layout.byteLength);
    const sum = readBody(file, bodyStart, body);
    if (sum !== bodyChecksum) return { fault: 'is damaged' };
    return openProjection(memory, layout);
  } finally {
    closeSync(file);
  }
}

function readHead(file: number): SnapshotHead | SnapshotFault {
  const { size } = fstatSync(file);
  const start = readUpTo(file, 0, SNAPSHOT_START_BYTES);
  const headLength = readSnapshotHeadLength(start);
  if (typeof headLength !== 'number') return headLength;
  return parseSnapshotHead(readUpTo(file, 0, headLength), size, crc32);
}

/** Answers the checksum of what was read; fewer bytes than asked for make it differ. */
function readBody(file: number, from: number, body: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < body.length;) {
    const room = Math.min(PIECE_BYTES, body.length - at);
    const count = readSync(file, body, at, room, from + at);
    if (count === 0) break;
    sum = crc32(body.subarray(at, at + count), sum);
    at += count;
  }
  return sum;
}

function readUpTo(file: number, from: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  let length = 0;
  while (length < most) {
    const count = readSync(file, bytes, length, most - length, from + length);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    at += writeSync(file, bytes, at, Math.min(8 * PIECE_BYTES, bytes.length - at));
  }
}

/** Ours, finished or not. */
function listSnapshots(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /\.snapshot(\.\d+)?$/.test(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const toFileName = ({ databaseId, version }: SnapshotKey): string =>
  `${databaseId.slice(0, 16) || 'graph'}-${version}${ENDING}`;
