/**
 * A Parquet file as a table.
 *
 * Every value becomes the text that states it exactly: decimals digit by digit, 64 bit numbers as
 * they are, days and moments in ISO form. A window of rows is in memory at a time, so pages that lie
 * before it are passed over again and again; that is cheap. Lines are the numbers of the rows.
 */
import { type FileHandle, open } from 'node:fs/promises';

import {
  type FileMetaData,
  type SchemaElement,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

import { InvalidRequest } from '../model/errors.ts';
import { InOrderBytes } from './in-order-bytes.ts';
import {
  type ParquetColumn,
  UNREADABLE,
  showParquetValue,
  toParquetColumn,
} from './parquet-values.ts';
import type { RawRecord, RefusedLine } from './parse-block.ts';
import type { FileStart, RecordBlock } from './read-records.ts';
import type { ReadRowsOptions, TableFile } from './table-file.ts';

const WINDOW_ROWS = 32_768;
/** Passed on at a time: what rows are mapped to takes far more room than their cells. */
const BLOCK_ROWS = 2_048;
/** Of one row group, which is the least that can be read: unpacked, as the file declares it. */
const MAX_GROUP_BYTES = 2 * 1024 ** 3;
const MAX_GROUP_PACKED_BYTES = 160 * 1024 ** 2;
/** Of one page, as it declares it. */
const MAX_PAGE_BYTES = 64 * 1024 ** 2;

const refuse = (path: string, why: string): InvalidRequest =>
  new InvalidRequest(`Cannot import ${path}: ${why}.`, {
    field: 'files',
    allowed: 'a Parquet file',
  });

/** Throws InvalidRequest for a file that is damaged, encrypted or made of groups too large to read. */
export async function openParquetTable(start: FileStart): Promise<TableFile> {
  const { path } = start;
  const metadata = await readMetadata(start);
  for (const { columns } of metadata.row_groups) {
    const sum = (of: 'total_uncompressed_size' | 'total_compressed_size') =>
      columns.reduce((all, { meta_data }) => all + Number(meta_data?.[of] ?? 0), 0);
    const [bytes, packed] = [sum('total_uncompressed_size'), sum('total_compressed_size')];
    if (bytes > MAX_GROUP_BYTES || packed > MAX_GROUP_PACKED_BYTES) {
      const size = Math.round(bytes / 1024 ** 2);
      throw refuse(
        path,
        `one of its row groups has ${size} MB; write smaller groups, or save it as CSV`,
      );
    }
  }
  const columns = findColumns(metadata.schema);
  const header = columns.map(({ name }) => name);
  return {
    format: 'Parquet',
    details: `${Number(metadata.num_rows).toLocaleString('en-US')} rows`,
    header,
    headerLine: 0,
    readRows: (options) => readWindows(start, metadata, columns, options),
  };
}

async function readMetadata({ path, bytes }: FileStart): Promise<FileMetaData> {
  const file = await open(path, 'r');
  try {
    return await parquetMetadataAsync(toAsyncBuffer(file, bytes));
  } catch (error) {
    throw refuse(path, `it is no whole Parquet file (${describe(error)})`);
  } finally {
    await file.close();
  }
}

/** Those at the top; what is nested inside is shown as JSON. */
function findColumns(schema: readonly SchemaElement[]): ParquetColumn[] {
  const columns: ParquetColumn[] = [];
  let at = 1;
  const skip = (place: number): number => {
    let next = place + 1;
    for (let child = 0; child < (schema[place]?.num_children ?? 0); child++) next = skip(next);
    return next;
  };
  while (at < schema.length) {
    columns.push(toParquetColumn(schema[at]!));
    at = skip(at);
  }
  return columns;
}

async function* readWindows(
  { path, bytes }: FileStart,
  metadata: FileMetaData,
  columns: readonly ParquetColumn[],
  { onBytes, signal, decimalMark = '.' }: ReadRowsOptions,
): AsyncGenerator<RecordBlock, void, undefined> {
  const inOrder = new InOrderBytes(path, onBytes);
  const file = await open(path, 'r');
  const total = Number(metadata.num_rows);
  const raw = { ...metadata, schema: metadata.schema.map(withoutDecimal) };
  const what = { file: toAsyncBuffer(file, bytes), metadata: raw, compressors: guarded(path) };
  try {
    for (let rowStart = 0; rowStart < total; rowStart += WINDOW_ROWS) {
      signal?.throwIfAborted();
      const rowEnd = Math.min(total, rowStart + WINDOW_ROWS);
      // One column after the other: a page may be a whole column, and is decoded as one.
      const cells: string[][] = Array.from({ length: rowEnd - rowStart }, () => []);
      for (const column of columns) {
        const rows = await parquetReadObjects({
          ...what,
          columns: [column.name],
          rowStart,
          rowEnd,
          utf8: false,
          parsers: PARSERS,
          geoparquet: false,
          useOffsetIndex: true,
        }).catch((error: unknown) => {
          if (error instanceof InvalidRequest) throw error;
          throw refuse(path, `it is damaged (${describe(error)})`);
        });
        for (const [place, row] of rows.entries()) {
          cells[place]!.push(showParquetValue(row[column.name], column, decimalMark));
        }
      }
      for (let at = 0; at < cells.length; at += BLOCK_ROWS) {
        yield toBlock(cells.slice(at, at + BLOCK_ROWS), rowStart + at);
      }
      await inOrder.readTo((bytes * rowEnd) / total);
    }
    await inOrder.readAll();
  } finally {
    await inOrder.close();
    await file.close();
  }
}

function toBlock(rows: readonly (readonly string[])[], rowStart: number): RecordBlock {
  const records: RawRecord[] = [];
  const refused: RefusedLine[] = [];
  for (const [place, cells] of rows.entries()) {
    const line = rowStart + place + 1;
    if (!cells.some((cell) => cell.includes('\0'))) {
      records.push({ line, cells });
      continue;
    }
    const isText = !cells.includes(UNREADABLE);
    const reason = isText ? 'NUL character' : 'bytes that are no text in this encoding';
    const value = cells.filter((cell) => cell !== UNREADABLE).join(',');
    refused.push({ line, reason, value: value.slice(0, 200) });
  }
  return { records, refused };
}

/** Moments and days are handed over as they are stored: a Date would drop what is below a millisecond. */
const PARSERS = {
  timestampFromMilliseconds: (value: bigint) => value,
  timestampFromMicroseconds: (value: bigint) => value,
  timestampFromNanoseconds: (value: bigint) => value,
  dateFromDays: (days: number) => days,
  stringFromBytes: (bytes: Uint8Array | undefined) => bytes,
  jsonFromBytes: (bytes: Uint8Array | undefined) => bytes,
};

/** The library makes a floating number of a decimal; without the mark it hands over the digits. */
function withoutDecimal(element: SchemaElement): SchemaElement {
  const isDecimal =
    element.converted_type === 'DECIMAL' || element.logical_type?.type === 'DECIMAL';
  if (!isDecimal) return element;
  const rest = { ...element };
  delete rest.converted_type;
  delete rest.logical_type;
  return rest;
}

/** Nothing larger than a page may be unpacked, whatever its header declares. */
function guarded(path: string): typeof compressors {
  return Object.fromEntries(
    Object.entries(compressors).map(([name, decompress]) => [
      name,
      (input: Uint8Array, bytes: number) => {
        if (bytes > MAX_PAGE_BYTES) throw refuse(path, `one of its pages has ${bytes} bytes`);
        return decompress(input, bytes);
      },
    ]),
  );
}

function toAsyncBuffer(file: FileHandle, byteLength: number) {
  return {
    byteLength,
    async slice(start: number, end = byteLength): Promise<ArrayBuffer> {
      const from = start < 0 ? byteLength + start : start;
      const length = Math.max(0, Math.min(end, byteLength) - from);
      const buffer = new ArrayBuffer(length);
      await file.read(new Uint8Array(buffer), 0, length, from);
      return buffer;
    },
  };
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
