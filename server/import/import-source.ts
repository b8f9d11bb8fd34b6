/**
 * One file that is to be imported: how to read it, what it belongs to, and its records as rows.
 *
 * The file is read twice, once to check and once to write, and must say the same both times: its
 * stamp tells.
 */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';

import { InvalidRequest } from '../model/errors.ts';
import { buildRecordMapper, isProblem, type MappedRecord } from './map-record.ts';
import type { DatasetFacts, Mapping } from './mapping.ts';
import { type FileStart, readRecords } from './read-records.ts';
import type { Rejection } from './rejection.ts';
import type { Encoding } from './text-encoding.ts';

export interface ImportSource {
  readonly start: FileStart;
  readonly mapping: Mapping;
  readonly header: readonly string[];
  readonly dataset: DatasetFacts;
  readonly encoding: Encoding;
}

export interface MappedBlock {
  readonly records: readonly MappedRecord[];
  readonly rejections: readonly Rejection[];
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
  source: ImportSource,
  { sha256, stamp, onBytes, signal }: PassOptions,
): AsyncGenerator<MappedBlock, void, undefined> {
  const { start, mapping, header, dataset, encoding } = source;
  const map = buildRecordMapper({ mapping, header, dataset, sha256 });
  const layout = { encoding, delimiter: mapping.delimiter, width: header.length };
  const before = stamp ?? (await readStamp(start.path));
  for await (const block of readRecords(start, layout, { ...(onBytes && { onBytes }), signal })) {
    const records: MappedRecord[] = [];
    const rejections: Rejection[] = block.refused.map((each) => ({
      file: start.name,
      field: null,
      ...each,
    }));
    for (const record of block.records) {
      const outcome = map(record);
      if (isProblem(outcome)) rejections.push({ file: start.name, line: record.line, ...outcome });
      else records.push(outcome);
    }
    yield { records, rejections: rejections.sort((a, b) => a.line - b.line) };
  }
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
}

/** First pass: reads the whole file without the database; every refused row goes to `onRejection`. */
export async function checkSource(
  source: ImportSource,
  onRejection: (rejection: Rejection) => void,
  options: Pick<PassOptions, 'onBytes' | 'signal'>,
): Promise<CheckedSource> {
  const stamp = await readStamp(source.start.path);
  const sum = createHash('sha256');
  let rows = 0;
  const onBytes = (bytes: Buffer) => {
    sum.update(bytes);
    options.onBytes?.(bytes);
  };
  const pass = { ...options, sha256: '', stamp, onBytes };
  for await (const block of readMappedBlocks(source, pass)) {
    rows += block.records.length + block.rejections.length;
    for (const rejection of block.rejections) onRejection(rejection);
  }
  return { ...source, sha256: sum.digest('hex'), stamp, rows };
}
