/** How is a file of delimited text laid out: encoding, delimiter, and where is its header? */
import { createReadStream } from 'node:fs';

import { InvalidRequest } from '../model/errors.ts';
import { SURE_ENCODING, guessEncoding } from './guess-encoding.ts';
import { findHeaderRow } from './header-row.ts';
import { parseLine } from './parse-block.ts';
import type { FileStart } from './read-records.ts';
import { type Encoding, decode, findLineEnd } from './text-encoding.ts';

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
/** A zero among them is of no text, unless it is UTF-16. */
const BINARY_BYTES = 4_096;
/** Most that a byte order mark takes. */
const MARK_BYTES = 3;
/** A quoted cell of the header or of the first rows runs over a few lines at most. */
const MOST_LINES_OF_A_ROW = 20;

/** Throws InvalidRequest when it is no text with a header, or its encoding has to be asked for. */
export async function findTextLayout(start: FileStart, asked: AskedLayout): Promise<TextLayout> {
  const encoding = start.markedEncoding ?? asked.encoding ?? (await findEncoding(start));
  const lines = decodeLines(start, encoding);
  const delimiters = asked.delimiter === null ? DELIMITERS : [asked.delimiter];
  const read = delimiters
    .map((delimiter) => ({ delimiter, rows: readRows(lines, delimiter) }))
    .map((each) => ({ ...each, fit: judge(each.rows) }))
    .sort((a, b) => b.fit - a.fit);
  const { delimiter, rows } = read[0]!;
  const place = findHeaderRow(rows.map(({ cells }) => cells ?? []));
  const header = rows[place];
  // A line that cannot be read might be the header: what stands below it is not taken for one.
  if (header?.cells == null || rows.slice(0, place).some(({ cells }) => cells === null)) {
    throw refuse(start);
  }
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
  const isBinary = start.head.subarray(0, BINARY_BYTES).includes(0);
  if (guess.confidence <= 0.2 || isBinary) throw refuse(start);
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

/** The first lines; null for one that is no text, which is the matter of its row. */
function decodeLines({ head, bytes }: FileStart, encoding: Encoding): (string | null)[] {
  const lines: (string | null)[] = [];
  for (let from = 0; from < head.length && lines.length < LOOKED_AT_LINES;) {
    const end = findLineEnd(head.subarray(from), encoding, 0);
    if (end === -1 && bytes > head.length + MARK_BYTES) break; // it goes on behind the beginning
    const line = head.subarray(from, end === -1 ? head.length : from + end);
    const text = decode(line, encoding)?.replace(/\r?\n$/, '') ?? null;
    lines.push(text?.includes('\0') === true ? null : text);
    from += line.length;
  }
  return lines;
}

interface TextRow {
  /** Null when the line is no row. */
  readonly cells: readonly string[] | null;
  readonly line: number;
  readonly lines: number;
}

function readRows(lines: readonly (string | null)[], delimiter: string): TextRow[] {
  const rows: TextRow[] = [];
  for (let at = 0; at < lines.length;) {
    const row = readRow(lines, at, delimiter);
    if (lines[at] !== '') rows.push({ ...row, line: at + 1 });
    at += row.lines;
  }
  return rows;
}

function readRow(lines: readonly (string | null)[], from: number, delimiter: string) {
  let text = lines[from] ?? null;
  if (text === null) return { cells: null, lines: 1 };
  const last = Math.min(lines.length, from + MOST_LINES_OF_A_ROW);
  for (let end = from + 1; ; end++) {
    const cells = parseLine(text, delimiter);
    if (cells !== null) return { cells, lines: end - from };
    const next = end < last ? lines[end] : null;
    if (next == null) return { cells: null, lines: 1 };
    text += `\n${next}`;
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
