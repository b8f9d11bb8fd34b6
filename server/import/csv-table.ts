/** A file of delimited text as a table. */
import { type FileStart, readRecords } from './read-records.ts';
import type { TableFile } from './table-file.ts';
import type { Encoding } from './text-encoding.ts';

export function openCsvTable(
  start: FileStart,
  header: readonly string[],
  layout: { readonly encoding: Encoding; readonly delimiter: string },
): TableFile {
  const width = header.length;
  return {
    header,
    readRows: (options) => readRecords(start, { ...layout, width }, options),
  };
}
