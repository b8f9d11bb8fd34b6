/**
 * A file that is a table: rows of cells under a header, whatever the file is made of.
 *
 * A mapping says what its columns mean; text, spreadsheets and column files each have an own reader.
 */
import type { RecordBlock } from './read-records.ts';

export interface TableFile {
  readonly format: 'delimited text' | 'spreadsheet' | 'Parquet';
  /** How it is laid out, for people: encoding and delimiter, or the sheet. */
  readonly details: string;
  /** Names of the columns, in their order. */
  readonly header: readonly string[];
  /** Line or row of the header; 0 when the names of the columns stand elsewhere. */
  readonly headerLine: number;
  /** Every row behind the header, in blocks of bounded size. Rejects with the signal's reason. */
  readRows(options: ReadRowsOptions): AsyncIterable<RecordBlock>;
}

export interface ReadRowsOptions {
  /** Called with the bytes of the file as they are read, all of them, in order. */
  readonly onBytes?: (bytes: Buffer) => void;
  readonly signal?: AbortSignal | undefined;
  /** How numbers are written out of a file that holds them as numbers, not as text. */
  readonly decimalMark?: '.' | ',';
}
