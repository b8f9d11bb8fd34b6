/**
 * The entries of a ZIP archive, read from where they lie in the file; nothing is unpacked to disk.
 *
 * An archive can claim anything, so it is refused by what it declares (paths that lead out of it,
 * sizes and ratios that no document has) and, while it is read, by what really comes out.
 */
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';

import { InvalidRequest } from '../model/errors.ts';

export interface ZipEntry {
  readonly name: string;
  readonly compressedBytes: number;
  readonly bytes: number;
  readonly isDeflated: boolean;
  /** Of its local header in the file. */
  readonly offset: number;
}

export interface ZipArchive {
  readonly path: string;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const MAX_ENTRIES = 10_000;
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;
/** A sheet of a million rows is about a gigabyte of XML. */
const MAX_ENTRY_BYTES = 4 * 1024 ** 3;
/** Rows that hardly differ shrink to a hundredth; beyond this nobody meant to store a table. */
const MAX_RATIO = 300;
const RATIO_COUNTS_FROM_BYTES = 10 * 1024 * 1024;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

const refuse = (path: string, why: string): InvalidRequest =>
  new InvalidRequest(`Cannot import ${path}: ${why}.`, {
    field: 'files',
    allowed: 'a whole XLSX file of up to 4 GB of XML',
  });

/** Throws InvalidRequest for what is no archive, or none that can be trusted. */
export async function openZipArchive(path: string): Promise<ZipArchive> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { count, start, length } = await findDirectory(file, size, path);
    if (count > MAX_ENTRIES) throw refuse(path, `its archive has ${count} entries`);
    if (length > MAX_DIRECTORY_BYTES || start + length > size)
      throw refuse(path, 'its archive is damaged');
    const entries = new Map<string, ZipEntry>();
    for (const entry of readDirectory(await readAt(file, start, length), path)) {
      checkEntry(entry, path);
      entries.set(entry.name, entry);
    }
    return { path, entries };
  } finally {
    await file.close();
  }
}

/**
 * What an entry holds. Throws InvalidRequest as soon as more comes out than it declares.
 *
 * `onRead` is called with the place in the file up to which it is used.
 */
export async function* readEntry(
  { path }: ZipArchive,
  entry: ZipEntry,
  onRead: (place: number) => Promise<void> = () => Promise.resolve(),
): AsyncGenerator<Buffer, void, undefined> {
  const begin = await findContent(path, entry);
  if (entry.compressedBytes === 0) return;
  const raw = createReadStream(path, {
    start: begin,
    end: begin + entry.compressedBytes - 1,
    highWaterMark: 64 * 1024,
  });
  const inflated = entry.isDeflated ? raw.pipe(createInflateRaw()) : raw;
  raw.on('error', (error) => inflated.destroy(error));
  let counted = 0;
  try {
    for await (const chunk of inflated as AsyncIterable<Buffer>) {
      counted += chunk.length;
      if (counted > entry.bytes) {
        throw refuse(path, `${entry.name} in its archive holds more than it declares`);
      }
      await onRead(begin + raw.bytesRead);
      yield chunk;
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw code.startsWith('Z_') ? refuse(path, `${entry.name} in its archive is damaged`) : error;
  } finally {
    raw.destroy();
    inflated.destroy();
  }
  if (counted < entry.bytes) throw refuse(path, `${entry.name} in its archive is cut off`);
}

function checkEntry({ name, bytes, compressedBytes }: ZipEntry, path: string): void {
  const parts = name.split(/[\\/]/);
  if (parts.includes('..') || /^([\\/]|[A-Za-z]:)/.test(name) || name.includes('\0')) {
    throw refuse(path, 'its archive holds a path that leads out of it');
  }
  const isDense = bytes > RATIO_COUNTS_FROM_BYTES && bytes > compressedBytes * MAX_RATIO;
  if (bytes > MAX_ENTRY_BYTES || isDense) {
    const size = `${Math.round(bytes / 1024 ** 2)} MB`;
    throw refuse(path, `${name} in its archive would unpack to ${size}; save the sheet as CSV`);
  }
}

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly length: number;
}

/** Its end is searched from the back: a comment of up to 64 KB may stand behind it. */
async function findDirectory(file: FileHandle, size: number, path: string): Promise<Directory> {
  const length = Math.min(size, 65_557);
  const tail = await readAt(file, size - length, length);
  for (let at = length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    const end = {
      count: tail.readUInt16LE(at + 10),
      length: tail.readUInt32LE(at + 12),
      start: tail.readUInt32LE(at + 16),
    };
    const isLarge = end.count === 0xffff || end.start === 0xffffffff || end.length === 0xffffffff;
    return isLarge && at >= 20 ? await findLargeDirectory(file, tail, at - 20, path) : end;
  }
  throw refuse(path, 'its archive is cut off');
}

async function findLargeDirectory(
  file: FileHandle,
  tail: Buffer,
  at: number,
  path: string,
): Promise<Directory> {
  const end = await readAt(file, toNumber(tail.readBigUInt64LE(at + 8)), 56).catch(() => null);
  if (end?.readUInt32LE(0) !== END_64) throw refuse(path, 'its archive is damaged');
  return {
    count: toNumber(end.readBigUInt64LE(32)),
    length: toNumber(end.readBigUInt64LE(40)),
    start: toNumber(end.readBigUInt64LE(48)),
  };
}

function* readDirectory(bytes: Buffer, path: string): Generator<ZipEntry> {
  for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === CENTRAL;) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const next = at + 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) throw refuse(path, 'its archive is damaged');
    const method = bytes.readUInt16LE(at + 10);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw refuse(path, 'it is encrypted');
    if (method !== 0 && method !== 8) throw refuse(path, `${name} is packed in an unknown way`);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const sizes = [24, 20, 42].map((place) => bytes.readUInt32LE(at + place));
    const [size, compressedBytes, offset] = widen(sizes, extra);
    yield {
      name,
      bytes: size!,
      compressedBytes: compressedBytes!,
      offset: offset!,
      isDeflated: method === 8,
    };
    at = next;
  }
}

/** Numbers too large for 32 bits stand in an extra field, in this order. */
function widen(sizes: readonly number[], extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let place = at + 4;
    return sizes.map((size) => {
      if (size !== 0xffffffff || place + 8 > extra.length) return size;
      place += 8;
      return toNumber(extra.readBigUInt64LE(place - 8));
    });
  }
  return [...sizes];
}

async function findContent(path: string, { offset, name }: ZipEntry): Promise<number> {
  const file = await open(path, 'r');
  try {
    const header = await readAt(file, offset, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) {
      throw refuse(path, `${name} in its archive is damaged`);
    }
    return offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await file.close();
  }
}

async function readAt(file: FileHandle, place: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, place);
  return buffer.subarray(0, bytesRead);
}

const toNumber = (large: bigint): number => Number(large);
