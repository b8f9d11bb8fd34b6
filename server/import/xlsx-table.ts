/**
 * A sheet of a spreadsheet as a table.
 *
 * Streamed: of the sheet itself only the rows at hand are in memory. Lines are the numbers of the
 * rows as the spreadsheet shows them. Formulas are what they were last computed to; one without a
 * result is shown as the formula, so that it is not taken for an empty cell.
 */
import { InvalidRequest } from '../model/errors.ts';
import { findHeaderRow } from './header-row.ts';
import { InOrderBytes } from './in-order-bytes.ts';
import { MAX_RECORD_BYTES, type RawRecord, type RefusedLine } from './parse-block.ts';
import type { FileStart, RecordBlock } from './read-records.ts';
import { readXml } from './read-xml.ts';
import type { ReadRowsOptions, TableFile } from './table-file.ts';
import { type XlsxBook, type XlsxSheet, openXlsxBook, unescapeText } from './xlsx-book.ts';
import { showNumber, toColumnPlace } from './xlsx-cells.ts';
import { readEntry } from './zip-archive.ts';

const LOOKED_AT_ROWS = 30;
const MAX_COLUMNS = 16_384;

/** `wanted`: name or number of a sheet; null: the first one shown that has a header. */
export async function openXlsxTable(start: FileStart, wanted: string | null): Promise<TableFile> {
  const book = await openXlsxBook(start.path);
  const sheets = findSheets(book, wanted, start.path);
  for (const sheet of sheets) {
    const rows = await readFirstRows(book, sheet);
    const found = rows[findHeaderRow(rows.map(({ cells }) => cells))];
    const header = trimEnd(found?.cells.map((cell) => cell.replace(/\s+/g, ' ').trim()) ?? []);
    if (found === undefined || header.length < 2) continue;
    return {
      format: 'spreadsheet',
      details: `sheet ${sheet.name}`,
      header,
      headerLine: found.line,
      readRows: (options) => readRecords(book, sheet, header.length, found.line, options),
    };
  }
  const names = sheets.map(({ name }) => name).join(', ');
  throw new InvalidRequest(`Cannot import ${start.path}: no header was found in ${names}.`, {
    field: 'sheet',
    allowed: 'a sheet whose first rows name its columns',
  });
}

function findSheets({ sheets }: XlsxBook, wanted: string | null, path: string): XlsxSheet[] {
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const found =
    wanted === null
      ? shown
      : sheets.filter(({ name }, place) => name === wanted || String(place + 1) === wanted);
  if (found.length > 0) return found;
  const names = sheets.map(({ name }) => name).join(', ');
  const what = wanted === null ? 'no sheet that is shown' : `no sheet ${wanted}`;
  throw new InvalidRequest(`${path} has ${what}; its sheets are ${names}.`, {
    field: 'sheet',
    allowed: names,
  });
}

async function readFirstRows(book: XlsxBook, sheet: XlsxSheet): Promise<RawRecord[]> {
  const first: RawRecord[] = [];
  for await (const rows of readSheet(book, sheet, '.')) {
    first.push(...rows);
    if (first.length >= LOOKED_AT_ROWS) break;
  }
  return first;
}

async function* readRecords(
  book: XlsxBook,
  sheet: XlsxSheet,
  width: number,
  headerLine: number,
  { onBytes, signal, decimalMark = '.' }: ReadRowsOptions,
): AsyncGenerator<RecordBlock, void, undefined> {
  const inOrder = new InOrderBytes(book.archive.path, onBytes);
  try {
    const onRead = (place: number) => inOrder.readTo(place);
    for await (const rows of readSheet(book, sheet, decimalMark, onRead)) {
      signal?.throwIfAborted();
      const records: RawRecord[] = [];
      const refused: RefusedLine[] = [];
      for (const { line, cells } of rows) {
        if (line <= headerLine) continue;
        if (trimEnd(cells).length > width) {
          const value = cells.join(',').slice(0, 200);
          refused.push({ line, reason: 'wrong number of fields', value });
        } else if (cells.reduce((all, cell) => all + cell.length, 0) > MAX_RECORD_BYTES) {
          refused.push({ line, reason: 'row too long', value: cells.join(',').slice(0, 200) });
        } else records.push({ line, cells: toWidth(cells, width) });
      }
      yield { records, refused };
    }
    await inOrder.readAll();
  } finally {
    await inOrder.close();
  }
}

/** Rows with anything in them, in portions. */
async function* readSheet(
  book: XlsxBook,
  { name: title, entry }: XlsxSheet,
  decimalMark: '.' | ',',
  onRead?: (place: number) => Promise<void>,
): AsyncGenerator<RawRecord[], void, undefined> {
  let rows: RawRecord[] = [];
  let cells: string[] = [];
  let line = 0;
  let place = -1; // column of the cell
  let type = '';
  let style = 0;
  let text = '';
  let formula = '';
  let hasValue = false;
  let into: 'value' | 'formula' | null = null;

  const show = (): string => {
    if (!hasValue) return formula === '' ? '' : `=${formula}`;
    if (type === 's') return book.texts[Number(text)] ?? '';
    if (type === 'b') return text === '1' ? 'true' : 'false';
    if (type === 'str' || type === 'inlineStr') return unescapeText(text);
    if (type === 'd') return text.replace(/T00:00:00(\.0+)?Z?$/, '');
    if (type === 'e') return text;
    return showNumber(text, book.styles[style] ?? 'general', book.is1904, decimalMark);
  };
  const onOpen = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'row') {
      line = attributes['r'] === undefined ? line + 1 : Number(attributes['r']);
      cells = [];
      place = -1;
    } else if (name === 'c') {
      const { r, t = 'n', s = '0' } = attributes;
      place = r === undefined ? place + 1 : toColumnPlace(r);
      type = t;
      style = Number(s);
      text = '';
      formula = '';
      hasValue = false;
    } else if (name === 'v' || name === 't') {
      into = 'value';
      hasValue = true;
    } else if (name === 'f') into = 'formula';
    else if (name === 'rPh') into = null;
  };
  const onText = (part: string) => {
    if (into === 'value') text += part;
    else if (into === 'formula') formula += part;
  };
  const onClose = (name: string) => {
    into = null;
    if (name === 'c' && place >= 0 && place < MAX_COLUMNS) {
      const shown = show();
      if (shown === '') return;
      while (cells.length < place) cells.push('');
      cells[place] = shown;
    } else if (name === 'row' && cells.length > 0) rows.push({ line, cells });
  };
  const chunks = readEntry(book.archive, entry, onRead);
  const what = `${book.archive.path} (sheet ${title})`;
  const parts = readXml(chunks, what, { onOpen, onText, onClose });
  try {
    while ((await parts.next()).done !== true) {
      if (rows.length === 0) continue;
      yield rows;
      rows = [];
    }
  } finally {
    await parts.return();
  }
}

function trimEnd(cells: readonly string[]): string[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? '').trim() === '') end--;
  return cells.slice(0, end);
}

function toWidth(cells: readonly string[], width: number): string[] {
  const row = cells.slice(0, width);
  while (row.length < width) row.push('');
  return row;
}
