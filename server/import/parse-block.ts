/**
 * Which records stand in these lines of a CSV file, and which lines are none?
 *
 * A block is read in one go when nothing in it is doubtful. Otherwise line by line: a quote that
 * never closes swallows the lines behind it, and which of them are good rows has to be decided. A
 * line whose quote is open may go on below; but when one of the lines that it would swallow is a
 * whole row by itself, the quote is broken, and only the line that opened it is refused.
 */
import { parse } from 'csv-parse/sync';

import type { RejectionReason } from '../model/rejection.ts';
import { type Encoding, decode, findLineEnd } from './text-encoding.ts';

export interface CsvLayout {
  readonly encoding: Encoding;
  /** One character. */
  readonly delimiter: string;
  /** Fields of a row. */
  readonly width: number;
}

export interface RawRecord {
  /** Line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface RefusedLine {
  readonly line: number;
  readonly reason: RejectionReason;
  /** Beginning of the line. */
  readonly value: string;
}

export interface ParsedBlock {
  readonly records: readonly RawRecord[];
  readonly refused: readonly RefusedLine[];
  /** What was used up: less than all when the last record may go on in the next block. */
  readonly usedBytes: number;
  readonly usedLines: number;
}

/** A quoted text may run over this many lines, and be this long, before its quote counts as broken. */
const MAX_RECORD_LINES = 500;
export const MAX_RECORD_BYTES = 1024 * 1024;
const SHOWN_CHARACTERS = 200;
const RECORD_DELIMITERS = ['\r\n', '\n'];

/** `bytes` are whole lines, the last one without its end only when `isLast`. */
export function parseBlock(
  bytes: Buffer,
  layout: CsvLayout,
  firstLine: number,
  isLast: boolean,
): ParsedBlock {
  return parseAtOnce(bytes, layout, firstLine) ?? parseByLine(bytes, layout, firstLine, isLast);
}

/** The cells of a line; null when it is no row of CSV. */
export function parseLine(text: string, delimiter: string): string[] | null {
  if (!text.includes('"')) return withoutReturn(text).split(delimiter);
  try {
    const rows = parse(`${text}\n`, { delimiter, record_delimiter: RECORD_DELIMITERS });
    return rows.length === 1 ? (rows[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** Null when anything in the block is doubtful. */
function parseAtOnce(bytes: Buffer, layout: CsvLayout, firstLine: number): ParsedBlock | null {
  const text = decode(bytes, layout.encoding);
  if (text === null || text.includes('\0')) return null;
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(layout.encoding === 'utf-8' ? bytes : text, {
      delimiter: layout.delimiter,
      record_delimiter: RECORD_DELIMITERS,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as typeof rows;
  } catch {
    return null;
  }
  const isDoubtful = ({ record }: (typeof rows)[number]) =>
    record.length !== layout.width || record.some((cell) => cell.includes('\n'));
  if (rows.some(isDoubtful)) return null;
  return {
    records: rows.map(({ record, info }) => ({ line: firstLine + info.lines - 1, cells: record })),
    refused: [],
    usedBytes: bytes.length,
    usedLines: countLines(text),
  };
}

function parseByLine(
  bytes: Buffer,
  layout: CsvLayout,
  firstLine: number,
  isLast: boolean,
): ParsedBlock {
  const records: RawRecord[] = [];
  const refused: RefusedLine[] = [];
  const lines = splitLines(bytes, layout.encoding);
  let place = 0;
  while (place < lines.length) {
    const { text, start } = lines[place]!;
    const line = firstLine + place;
    const refuse = (reason: RejectionReason) =>
      refused.push({ line, reason, value: (text ?? '').slice(0, SHOWN_CHARACTERS) });

    let taken = 1;
    if (text === null) refuse('bytes that are no text in this encoding');
    else if (text.includes('\0')) refuse('NUL character');
    else if (withoutReturn(text) === '') taken = 1;
    else if (countQuotes(text) % 2 === 0) {
      const cells = parseLine(text, layout.delimiter);
      if (cells?.length === layout.width) records.push({ line, cells });
      else refuse(cells === null ? 'broken quote' : 'wrong number of fields');
    } else {
      const grown = growRecord(lines, place, layout);
      if (grown === 'unfinished' && !isLast) {
        return { records, refused, usedBytes: start, usedLines: place };
      }
      if (typeof grown === 'string') refuse('broken quote');
      else {
        taken = grown.taken;
        if (grown.cells.length === layout.width) records.push({ line, cells: grown.cells });
        else refuse('wrong number of fields');
      }
    }
    place += taken;
  }
  return { records, refused, usedBytes: bytes.length, usedLines: lines.length };
}

interface Line {
  /** Without its line feed; null when the bytes are no text. */
  readonly text: string | null;
  /** First byte. */
  readonly start: number;
}

/** The record that opens a quote on the line at `from` and closes it further down. */
function growRecord(
  lines: readonly Line[],
  from: number,
  { delimiter, width }: CsvLayout,
): { cells: readonly string[]; taken: number } | 'broken' | 'unfinished' {
  const first = lines[from]!;
  const texts = [first.text ?? ''];
  for (let place = from + 1; place < lines.length; place++) {
    const { text, start } = lines[place]!;
    if (text === null || text.includes('\0')) return 'broken';
    if (place - from >= MAX_RECORD_LINES || start - first.start > MAX_RECORD_BYTES) return 'broken';
    const isOdd = countQuotes(text) % 2 === 1;
    if (!isOdd && width > 1 && parseLine(text, delimiter)?.length === width) return 'broken';
    texts.push(text);
    if (isOdd) {
      const cells = parseLine(texts.join('\n'), delimiter);
      return cells === null ? 'broken' : { cells, taken: texts.length };
    }
  }
  return 'unfinished';
}

function splitLines(bytes: Buffer, encoding: Encoding): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = findLineEnd(bytes, encoding, start);
    const stop = end === -1 ? bytes.length : end;
    const text = decode(bytes.subarray(start, stop), encoding);
    lines.push({ text: text?.endsWith('\n') ? text.slice(0, -1) : text, start });
    start = stop;
  }
  return lines;
}

const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++;
  return count;
}

/** Lines of a text, the last one counted even when it has no end. */
function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return text.endsWith('\n') || text === '' ? count : count + 1;
}
