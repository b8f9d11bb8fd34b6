/**
 * Which objects does a file of JSON hold, with their lines?
 *
 * One object on each line, or one array of objects, by itself or inside an object. Streamed: what is
 * in memory at a time is about a megabyte, however long the file or one of its lines is. A broken
 * object is refused by itself, and those behind it are read.
 */
import { createReadStream } from 'node:fs';

import { InvalidRequest } from '../model/errors.ts';
import type { RejectionReason } from '../model/rejection.ts';
import { ArrayCutter } from './cut-json-array.ts';
import { LineCutter } from './cut-json-lines.ts';
import type { CutItem, ItemCutter } from './item-cutter.ts';
import type { FileStart } from './read-records.ts';
import { decode } from './text-encoding.ts';

/** LINES: an object on each line. ARRAY: all in one array. WRAPPED: in an array inside an object. */
export type JsonShape = 'LINES' | 'ARRAY' | 'WRAPPED';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface JsonItem {
  /** On which it begins. */
  readonly line: number;
  readonly value: JsonObject;
}

export interface RefusedItem {
  readonly line: number;
  readonly reason: RejectionReason;
  /** Beginning of its text. */
  readonly value: string;
}

export interface JsonBlock {
  readonly items: readonly JsonItem[];
  readonly refused: readonly RefusedItem[];
}

const CHUNK_BYTES = 1024 * 1024;
const MAX_DEPTH = 50;

/** Null when a file that begins like this is no JSON. `isItem` tells an item from what wraps them. */
export function findJsonShape(
  { firstLine, markedEncoding }: FileStart,
  isItem: (value: JsonObject) => boolean,
): JsonShape | null {
  if (markedEncoding !== null && markedEncoding !== 'utf-8') return null;
  const text = firstLine.toString('utf8').trim();
  if (text.startsWith('[')) return 'ARRAY';
  if (!text.startsWith('{')) return null;
  const value = parseObject(text);
  if (value === null) return text.endsWith('}') ? 'LINES' : 'WRAPPED';
  return isItem(value) || !Object.values(value).some(Array.isArray) ? 'LINES' : 'WRAPPED';
}

/**
 * Every item of the file. Rejects with the signal's reason when it is aborted, and with InvalidRequest
 * when the array does not end: how many items were lost nobody can say then.
 */
export async function* readJsonItems(
  start: FileStart,
  shape: JsonShape,
  options: {
    readonly onBytes?: ((bytes: Buffer) => void) | undefined;
    readonly signal?: AbortSignal | undefined;
  },
): AsyncGenerator<JsonBlock, void, undefined> {
  const cutter = openCutter(shape);
  const stream = createReadStream(start.path, { highWaterMark: CHUNK_BYTES });
  let isFirst = true;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      options.signal?.throwIfAborted();
      options.onBytes?.(chunk);
      const skip = isFirst && start.markedEncoding === 'utf-8' ? 3 : 0;
      isFirst = false;
      yield toBlock(cutter.take(chunk.subarray(skip)));
    }
    yield toBlock(cutter.end());
    const broken = cutter.brokenFrom();
    if (broken === null) return;
    throw new InvalidRequest(
      `Nothing was imported: in ${start.path} a bracket is missing behind line ${broken}, or its end.`,
      { field: 'files', allowed: 'a whole array of JSON objects' },
    );
  } finally {
    stream.destroy();
  }
}

/** Throws InvalidRequest when the file is no JSON that can be read. */
export function expectJsonShape(start: FileStart, isItem: (value: JsonObject) => boolean) {
  const shape = findJsonShape(start, isItem);
  if (shape !== null) return shape;
  throw new InvalidRequest(
    `${start.path} is no JSON in UTF-8: it must begin with an object or an array.`,
    { field: 'files', allowed: 'one JSON object on each line, or an array of objects' },
  );
}

function openCutter(shape: JsonShape): ItemCutter {
  if (shape === 'LINES') return new LineCutter();
  return new ArrayCutter(shape === 'WRAPPED' ? 2 : 1);
}

function toBlock(cut: readonly CutItem[]): JsonBlock {
  const items: JsonItem[] = [];
  const refused: RefusedItem[] = [];
  for (const { line, bytes, beginning } of cut) {
    const parsed = bytes === null ? 'row too long' : parseItem(bytes);
    if (typeof parsed !== 'string') items.push({ line, value: parsed });
    else refused.push({ line, reason: parsed, value: decode(beginning, 'utf-8') ?? '' });
  }
  return { items, refused };
}

function parseItem(bytes: Buffer): JsonObject | RejectionReason {
  const text = decode(bytes, 'utf-8');
  if (text === null) return 'bytes that are no text in this encoding';
  if (text.includes('\0')) return 'NUL character';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'broken JSON';
  }
  if (!isObject(value)) return 'not a JSON object';
  return findFlaw(value, 0) ?? value;
}

/** What keeps a value from being stored as it is. */
function findFlaw(value: unknown, depth: number): RejectionReason | null {
  if (typeof value === 'string') {
    if (value.includes('\0')) return 'NUL character';
    // Half of a surrogate pair, which a database would replace.
    return hasLoneSurrogate(value) ? 'bytes that are no text in this encoding' : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (depth === MAX_DEPTH) return 'nested too deep';
  for (const [name, each] of Object.entries(value)) {
    const flaw = findFlaw(name, depth) ?? findFlaw(each, depth + 1);
    if (flaw !== null) return flaw;
  }
  return null;
}

const hasLoneSurrogate = (text: string): boolean => /\p{Surrogate}/u.test(text);

function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
