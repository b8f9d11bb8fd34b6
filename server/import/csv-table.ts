/** A file of delimited text as a table. */
import { type FileStart, readRecords } from './read-records.ts';
import type { TableFile } from './table-file.ts';
import type { Encoding } from './text-encoding.ts';

const DELIMITER_NAMES: Record<string, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };

export interface CsvTableLayout {
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Line on which the header begins; the first when not given. */
  readonly headerLine?: number;
  /** Lines up to the end of the header. */
  readonly headerLines?: number;
}

export function openCsvTable(
  start: FileStart,
  header: readonly string[],
  { encoding, delimiter, headerLine = 1, headerLines = headerLine }: CsvTableLayout,
): TableFile {
  const width = header.length;
  return {
    format: 'delimited text',
    details: `${encoding}, separated by ${DELIMITER_NAMES[delimiter] ?? delimiter}`,
    header,
    headerLine,
    readRows: (options) => readRecords(start, { encoding, delimiter, width, headerLines }, options),
  };
}
