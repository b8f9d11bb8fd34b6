/**
 * Which characters do the bytes of a source stand for?
 *
 * Always strictly: a byte that means nothing in the encoding refuses its row, since a replacement
 * character inside a company's name would look like data.
 */
import { isUtf8 } from 'node:buffer';

/** Those in which the byte of a line end is never a part of another character, and UTF-16. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1254',
  'gb18030',
  'euc-kr',
  'shift_jis',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface EncodingMark {
  readonly encoding: Encoding;
  /** Bytes of the mark, to be skipped. */
  readonly length: number;
}

/** The encoding that a byte order mark states; null when the file begins without one. */
export function readByteOrderMark(bytes: Uint8Array): EncodingMark | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

const decoders = new Map<Encoding, TextDecoder>();

/** Null when the bytes are no text in this encoding. */
export function decode(bytes: Buffer, encoding: Encoding): string | null {
  if (encoding === 'utf-8') return isUtf8(bytes) ? bytes.toString('utf8') : null;
  let decoder = decoders.get(encoding);
  if (decoder === undefined) {
    decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    decoders.set(encoding, decoder);
  }
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
}

const LINE_FEED = Buffer.from([0x0a]);
const LINE_FEED_LE = Buffer.from([0x0a, 0x00]);
const LINE_FEED_BE = Buffer.from([0x00, 0x0a]);

/** Just behind the first line feed at or after `from`; -1 when there is none. */
export function findLineEnd(bytes: Buffer, encoding: Encoding, from: number): number {
  const mark = lineFeedOf(encoding);
  for (let at = bytes.indexOf(mark, from); at !== -1; at = bytes.indexOf(mark, at + 1)) {
    if (at % mark.length === 0) return at + mark.length;
  }
  return -1;
}

/** Just behind the last line feed; 0 when there is none. */
export function findLastLineEnd(bytes: Buffer, encoding: Encoding): number {
  const mark = lineFeedOf(encoding);
  for (
    let at = bytes.lastIndexOf(mark);
    at !== -1;
    at = at > 0 ? bytes.lastIndexOf(mark, at - 1) : -1
  ) {
    if (at % mark.length === 0) return at + mark.length;
  }
  return 0;
}

function lineFeedOf(encoding: Encoding): Buffer {
  if (encoding === 'utf-16le') return LINE_FEED_LE;
  return encoding === 'utf-16be' ? LINE_FEED_BE : LINE_FEED;
}
