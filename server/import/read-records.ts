/**
 * Which records does a file hold, with their lines?
 *
 * Streamed: a block of about a megabyte is in memory at a time, however long the file or one of its
 * lines is.
 */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { InvalidRequest } from '../model/errors.ts';
import {
  type CsvLayout,
  MAX_RECORD_BYTES,
  type RawRecord,
  type RefusedLine,
  parseBlock,
  parseLine,
} from './parse-block.ts';
import {
  type Encoding,
  decode,
  findLastLineEnd,
  findLineEnd,
  readByteOrderMark,
} from './text-encoding.ts';

const CHUNK_BYTES = 1024 * 1024;

/** The beginning of a file: enough to tell what it is. */
export interface FileStart {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  /** By its byte order mark; null without one. */
  readonly markedEncoding: Encoding | null;
  /** Its first line, at most a megabyte, without the mark. */
  readonly firstLine: Buffer;
  /** Its beginning, at most a megabyte, without the mark. */
  readonly head: Buffer;
}

export interface RecordBlock {
  readonly records: readonly RawRecord[];
  readonly refused: readonly RefusedLine[];
}

const refuseFile = (message: string, allowed: string): InvalidRequest =>
  new InvalidRequest(message, { field: 'files', allowed });

/** Throws InvalidRequest when there is no such file, or when it cannot be one of text. */
export async function readFileStart(path: string): Promise<FileStart> {
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'There is no file' : 'Cannot read the file';
    throw refuseFile(`${why} ${path}.`, 'the path of a CSV file');
  });
  if (facts.isDirectory()) {
    throw refuseFile(`${path} is a folder, not a file.`, 'the path of a CSV file');
  }
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw refuseFile(`Cannot read the file ${path}: ${error.code ?? error.message}.`, 'a file');
  });
  try {
    const buffer = Buffer.alloc(MAX_RECORD_BYTES);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    if (bytesRead === 0) throw refuseFile(`${path} is empty.`, 'a CSV file with a header');
    const mark = readByteOrderMark(buffer.subarray(0, bytesRead));
    const text = buffer.subarray(mark?.length ?? 0, bytesRead);
    const end = findLineEnd(text, mark?.encoding ?? 'utf-8', 0);
    return {
      path,
      name: basename(path),
      bytes: facts.size,
      markedEncoding: mark?.encoding ?? null,
      firstLine: end === -1 ? text : text.subarray(0, end),
      head: text,
    };
  } finally {
    await file.close();
  }
}

/** The names in the header; null when the first line is no header in this encoding. */
export function readHeader(
  { firstLine, markedEncoding }: FileStart,
  encoding: Encoding,
  delimiter: string,
): string[] | null {
  const text = decode(firstLine, markedEncoding ?? encoding);
  if (text === null || text.includes('\0')) return null;
  const cells = parseLine(text.replace(/\r?\n$/, ''), delimiter);
  return cells?.map((cell) => cell.trim()) ?? null;
}

export interface ReadOptions {
  /** Called with the bytes of the file as they are read. */
  readonly onBytes?: (bytes: Buffer) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Every record behind the header, which ends with line `headerLines`: titles may stand above it.
 * Rejects with the signal's reason when it is aborted.
 */
export async function* readRecords(
  start: FileStart,
  layout: CsvLayout & { readonly headerLines?: number },
  { onBytes, signal }: ReadOptions,
): AsyncGenerator<RecordBlock, void, undefined> {
  const { encoding, headerLines = 1 } = layout;
  let pending: Buffer = Buffer.alloc(0); // bytes from the beginning of the next record
  let line = 1; // of that record
  let isSkipping = false; // inside a line that is too long
  let isFirst = true;

  const take = function* (bytes: Buffer, isLast: boolean): Generator<RecordBlock> {
    pending = pending.length === 0 ? bytes : Buffer.concat([pending, bytes]);
    if (isSkipping) {
      const end = findLineEnd(pending, encoding, 0);
      if (end === -1) {
        pending = forget(pending);
        return;
      }
      pending = pending.subarray(end);
      isSkipping = false;
      line++;
    }
    while (line <= headerLines) {
      const end = findLineEnd(pending, encoding, 0);
      if (end === -1 && !isLast) return;
      pending = end === -1 ? Buffer.alloc(0) : pending.subarray(end);
      line++;
    }
    const ready = isLast ? pending.length : findLastLineEnd(pending, encoding);
    if (ready > 0) {
      // An open quote before an endless line: decide now, or both would be kept in memory.
      const mustDecide = isLast || pending.length > 2 * MAX_RECORD_BYTES;
      const block = parseBlock(pending.subarray(0, ready), layout, line, mustDecide);
      line += block.usedLines;
      pending = pending.subarray(block.usedBytes);
      yield { records: block.records, refused: block.refused };
    }
    if (!isLast && ready === 0 && pending.length > MAX_RECORD_BYTES) {
      const value = decode(pending.subarray(0, 200), encoding) ?? '';
      pending = forget(pending);
      isSkipping = true;
      yield { records: [], refused: [{ line, reason: 'row too long', value }] };
    }
  };

  const stream = createReadStream(start.path, { highWaterMark: CHUNK_BYTES });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      signal?.throwIfAborted();
      onBytes?.(chunk);
      const skip = isFirst ? (readByteOrderMark(chunk)?.length ?? 0) : 0;
      isFirst = false;
      yield* take(chunk.subarray(skip), false);
    }
    yield* take(Buffer.alloc(0), true);
  } finally {
    stream.destroy();
  }
}

/** Drops bytes, but for half a character of two bytes: the next chunk must begin on a whole one. */
const forget = (bytes: Buffer): Buffer => bytes.subarray(bytes.length - (bytes.length % 2));
