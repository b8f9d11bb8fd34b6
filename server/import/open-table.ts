/** Which table is in a file: delimited text, a sheet of a spreadsheet, or a Parquet file? */
import { InvalidRequest } from '../model/errors.ts';
import { openCsvTable } from './csv-table.ts';
import { openParquetTable } from './parquet-table.ts';
import type { FileStart } from './read-records.ts';
import type { TableFile } from './table-file.ts';
import { type AskedLayout, findTextLayout } from './text-layout.ts';
import { openXlsxTable } from './xlsx-table.ts';

export interface AskedTable extends AskedLayout {
  /** Name of a sheet; null: the first one that has a header. */
  readonly sheet: string | null;
}

export const NOTHING_ASKED: AskedTable = { encoding: null, delimiter: null, sheet: null };

/** First bytes of files that are no table, and what to do about each. */
const NO_TABLES: readonly (readonly [magic: string, what: string])[] = [
  ['1f8b', 'is compressed with gzip: unpack it first'],
  ['d0cf11e0a1b11ae1', 'is an old Excel file (.xls): save it as .xlsx or CSV first'],
  ['25504446', 'is a PDF: export the table as CSV first'],
  ['28b52ffd', 'is compressed with zstd: unpack it first'],
  ['425a68', 'is compressed with bzip2: unpack it first'],
  ['377abcaf271c', 'is a 7z archive: unpack it first'],
  ['526172211a07', 'is a RAR archive: unpack it first'],
];

/** Throws InvalidRequest, with what to do, for a file that is none. */
export async function openTable(start: FileStart, asked: AskedTable): Promise<TableFile> {
  const magic = start.head.subarray(0, 8).toString('hex');
  const [, what] = NO_TABLES.find(([beginning]) => magic.startsWith(beginning)) ?? [];
  if (what !== undefined) {
    throw new InvalidRequest(`Cannot import ${start.path}: it ${what}.`, {
      field: 'files',
      allowed: 'CSV, XLSX or Parquet',
    });
  }
  if (magic.startsWith('504b0304') || magic.startsWith('504b0506')) {
    return await openXlsxTable(start, asked.sheet);
  }
  if (magic.startsWith('50415231')) return await openParquetTable(start); // PAR1
  const { header, ...layout } = await findTextLayout(start, asked);
  return openCsvTable(start, header, layout);
}
