/**
 * One file that is to be imported: how it is read, what it belongs to, and what a first look at all of
 * it shows.
 *
 * The file is read several times, once to check and once for each kind of record to write, and must
 * say the same each time: its stamp tells.
 */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';

import { InvalidRequest } from '../model/errors.ts';
import type { RecordKind } from '../model/mapped-record.ts';
import type { Rejection } from '../model/rejection.ts';
import { ListCounter, type ListCounts } from './list-copy.ts';
import type { DatasetFacts } from './mapping.ts';
import type { FileStart } from './read-records.ts';
import type { MappedBlock, SourceReader } from './source-reader.ts';

export interface ImportSource {
  readonly start: FileStart;
  readonly reader: SourceReader;
  readonly dataset: DatasetFacts;
}

export interface PassOptions {
  /** Of the file, for the provenance of its rows. */
  readonly sha256: string;
  /** Of the pass before; null: this is the first. */
  readonly stamp: string | null;
  readonly onBytes?: (bytes: Buffer) => void;
  readonly signal?: AbortSignal | undefined;
}

/** The rows of a file and what was refused, in the order of the file. */
export async function* readMappedBlocks(
  { start, reader, dataset }: ImportSource,
  { sha256, stamp, onBytes, signal }: PassOptions,
): AsyncGenerator<MappedBlock, void, undefined> {
  const before = stamp ?? (await readStamp(start.path));
  yield* reader.read({ dataset, sha256, onBytes, signal });
  if ((await readStamp(start.path)) !== before) {
    throw new InvalidRequest(`${start.path} changed while it was being read; import it again.`, {
      field: 'files',
      allowed: 'a file that nobody is writing',
    });
  }
}

/** Changes whenever somebody writes to the file. */
async function readStamp(path: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(path);
  return `${size} ${mtimeMs} ${ino}`;
}

export interface CheckedSource extends ImportSource {
  readonly sha256: string;
  readonly stamp: string;
  readonly rows: number;
  /** What there is to write. */
  readonly kinds: ReadonlySet<RecordKind>;
  /** Lists of sanctions and export controls that it is a copy of. */
  readonly lists: readonly ListCounts[];
  /** See MappedBlock. */
  readonly isWhole: boolean;
}

/** First pass: reads the whole file without the database; every refused row goes to `onRejection`. */
export async function checkSource(
  source: ImportSource,
  onRejection: (rejection: Rejection) => void,
  options: Pick<PassOptions, 'onBytes' | 'signal'>,
): Promise<CheckedSource> {
  const stamp = await readStamp(source.start.path);
  const sum = createHash('sha256');
  const kinds = new Set<RecordKind>();
  const lists = new ListCounter();
  let rows = 0;
  let isWhole = false;
  const onBytes = (bytes: Buffer) => {
    sum.update(bytes);
    options.onBytes?.(bytes);
  };
  const pass = { ...options, sha256: '', stamp, onBytes };
  for await (const block of readMappedBlocks(source, pass)) {
    rows += block.records.length + block.rejections.length;
    for (const record of block.records) {
      kinds.add(record.kind);
      lists.add(record);
    }
    isWhole ||= block.isWhole === true;
    for (const rejection of block.rejections) onRejection(rejection);
  }
  const found = { rows, kinds, lists: lists.counts(), isWhole };
  return { ...source, sha256: sum.digest('hex'), stamp, ...found };
}
