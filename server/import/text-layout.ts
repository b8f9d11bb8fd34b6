/** How is a file of delimited text laid out: encoding, delimiter, and where is its header? */
import { createReadStream } from 'node:fs';

import { InvalidRequest } from '../model/errors.ts';
import { SURE_ENCODING, guessEncoding } from './guess-encoding.ts';
import { findHeaderRow } from './header-row.ts';
import { parseLine } from './parse-block.ts';
import type { FileStart } from './read-records.ts';
import { type Encoding, decode, findLastLineEnd } from './text-encoding.ts';

export interface TextLayout {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly header: readonly string[];
  /** Line on which the header begins; above it are titles. */
  readonly headerLine: number;
  /** Lines up to its end. */
  readonly headerLines: number;
}

export interface AskedLayout {
  /** Null: by the byte order mark, or recognised. */
  readonly encoding: Encoding | null;
  /** Null: recognised. */
  readonly delimiter: string | null;
}

const DELIMITERS = [',', ';', '\t', '|'];
const LOOKED_AT_LINES = 60;
/** A quoted cell of the header or of the first rows runs over a few lines at most. */
const MOST_LINES_OF_A_ROW = 20;

/** Throws InvalidRequest when it is no text with a header, or its encoding has to be asked for. */
export async function findTextLayout(start: FileStart, asked: AskedLayout): Promise<TextLayout> {
  const encoding = start.markedEncoding ?? asked.encoding ?? (await findEncoding(start));
  const text = decodeHead(start, encoding);
  if (text === null || text.includes('\0')) throw refuse(start);
  const lines = text.split(/\r?\n/, LOOKED_AT_LINES);
  const delimiters = asked.delimiter === null ? DELIMITERS : [asked.delimiter];
  const read = delimiters
    .map((delimiter) => ({ delimiter, rows: readRows(lines, delimiter) }))
    .map((each) => ({ ...each, fit: judge(each.rows) }))
    .sort((a, b) => b.fit - a.fit);
  const { delimiter, rows } = read[0]!;
  const header = rows[findHeaderRow(rows.map(({ cells }) => cells ?? []))];
  if (header?.cells == null) throw refuse(start);
  return {
    encoding,
    delimiter,
    header: header.cells.map((cell) => cell.replace(/\s+/g, ' ').trim()),
    headerLine: header.line,
    headerLines: header.line + header.lines - 1,
  };
}

const refuse = (start: FileStart): InvalidRequest =>
  new InvalidRequest(`Cannot import ${start.path}: its first line is no header of a CSV file.`, {
    field: 'files',
    allowed: 'a table with a header',
  });

async function findEncoding(start: FileStart): Promise<Encoding> {
  const guess = guessEncoding(await readTellingBytes(start));
  if (guess.confidence >= SURE_ENCODING) return guess.encoding;
  const known = decodeHead(start, guess.encoding) !== null && guess.confidence > 0.2;
  if (!known) throw refuse(start);
  const names = [guess.encoding, guess.rival].filter((each) => each !== null).join(' or ');
  throw new InvalidRequest(
    `Cannot tell the encoding of ${start.path}: it may be ${names}. Say which with --encoding.`,
    { field: 'encoding', allowed: 'the name of an encoding' },
  );
}

/** The beginning; when that is plain ASCII, the first part of the file that is not. */
async function readTellingBytes({ path, head, bytes }: FileStart): Promise<Buffer> {
  if (bytes <= head.length || !isAscii(head)) return head;
  const stream = createReadStream(path, { highWaterMark: 1024 * 1024 });
  let before: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const whole = Buffer.concat([before.subarray(before.lastIndexOf(0x0a) + 1), chunk]);
      if (!isAscii(chunk)) return whole;
      before = chunk;
    }
  } finally {
    stream.destroy();
  }
  return head;
}

const isAscii = (bytes: Buffer): boolean => {
  for (const byte of bytes) if (byte > 0x7f) return false;
  return true;
};

/** Whole lines of the beginning; null when it is no text, or one line without an end. */
function decodeHead({ head, bytes, markedEncoding }: FileStart, encoding: Encoding): string | null {
  const isWhole = head.length >= bytes - (markedEncoding === null ? 0 : 3);
  const end = isWhole ? head.length : findLastLineEnd(head, encoding);
  if (end === 0) return null;
  // Only the lines that are looked at: a bad byte further down is the matter of its row.
  const near = findLastLineEnd(head.subarray(0, Math.min(end, 64 * 1024)), encoding);
  return decode(head.subarray(0, near || end), encoding) ?? decodeFirstLine(head, encoding);
}

function decodeFirstLine(head: Buffer, encoding: Encoding): string | null {
  const end = findLastLineEnd(head.subarray(0, head.indexOf(0x0a) + 2), encoding);
  return end === 0 ? null : decode(head.subarray(0, end), encoding);
}

interface TextRow {
  /** Null when the line is no row. */
  readonly cells: readonly string[] | null;
  readonly line: number;
  readonly lines: number;
}

function readRows(lines: readonly string[], delimiter: string): TextRow[] {
  const rows: TextRow[] = [];
  for (let at = 0; at < lines.length;) {
    const row = readRow(lines, at, delimiter);
    if (lines[at] !== '') rows.push({ ...row, line: at + 1 });
    at += row.lines;
  }
  return rows;
}

function readRow(lines: readonly string[], from: number, delimiter: string) {
  let text = lines[from] ?? '';
  const last = Math.min(lines.length, from + MOST_LINES_OF_A_ROW);
  for (let end = from + 1; ; end++) {
    const cells = parseLine(text, delimiter);
    if (cells !== null) return { cells, lines: end - from };
    if (end >= last) return { cells: null, lines: 1 };
    text += `\n${lines[end]}`;
  }
}

/** How much does it look like a table: rows of one width, the wider the better. */
function judge(rows: readonly TextRow[]): number {
  const widths = new Map<number, number>();
  for (const { cells } of rows) {
    if (cells !== null) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  let best = 0;
  for (const [width, count] of widths) {
    if (width > 1) best = Math.max(best, (count / rows.length) * (1 + Math.log2(width) / 4));
  }
  return best;
}
