/** Reads a table of a known source by its format: each row is a record, or a refusal. */
import { createHash, hash } from 'node:crypto';

import { InvalidRequest } from '../model/errors.ts';
import type { MappedRecord } from '../model/mapped-record.ts';
import type { Rejection } from '../model/rejection.ts';
import { openCsvTable } from './csv-table.ts';
import {
  type FormatTools,
  RefusedRow,
  type TableFormat,
  TableRow,
} from './formats/table-format.ts';
import { mapToHs2022 } from './hs-edition.ts';
import { type FileStart, readHeader } from './read-records.ts';
import type { SourceReader } from './source-reader.ts';

const ENCODING = 'utf-8';

/** Whether a file has the columns of a format. */
export function hasColumns(
  start: FileStart,
  { columns, delimiter }: Pick<TableFormat, 'columns' | 'delimiter'>,
): boolean {
  const header = new Set(readHeader(start, ENCODING, delimiter));
  return columns.every((column) => header.has(column));
}

/**
 * `beside`: SHA-256 of files that say what the rows of this one mean, if there are any.
 *
 * Throws InvalidRequest when columns of the format are missing or there twice.
 */
export function readTableFormat(start: FileStart, format: TableFormat, beside = ''): SourceReader {
  const header = readHeader(start, ENCODING, format.delimiter) ?? [];
  const missing = format.columns.filter((column) => !header.includes(column));
  const repeated = header.filter((column, place) => header.indexOf(column) !== place);
  if (missing.length > 0 || repeated.length > 0) {
    const why = missing.length > 0 ? `has no column ${missing[0]}` : `has ${repeated[0]} twice`;
    throw new InvalidRequest(`Cannot import ${start.path} as ${format.name}: it ${why}.`, {
      field: 'files',
      allowed: `a table with the columns ${format.columns.join(', ')}`,
    });
  }
  const places = new Map(header.map((column, place) => [column, place]));
  const imported = header.filter((column) => format.isImported(column));
  const encoding = start.markedEncoding ?? ENCODING;
  const table = openCsvTable(start, header, { encoding, delimiter: format.delimiter });
  const state = `${format.name} ${format.version} ${beside}`;
  return {
    name: format.name,
    sha256: createHash('sha256').update(state).digest('hex'),
    dataset: format.dataset,
    acceptRejected: format.acceptRejected,
    async *read({ dataset, sha256, onBytes, signal }) {
      const tools: FormatTools = {
        dataset: dataset.id,
        sha256,
        hash: (text) => hash('sha256', text, 'hex'),
        mapToHs2022,
      };
      for await (const block of table.readRows({ ...(onBytes && { onBytes }), signal })) {
        const records: MappedRecord[] = [];
        const rejections: Rejection[] = block.refused.map((each) => ({
          file: start.name,
          field: null,
          ...each,
        }));
        for (const raw of block.records) {
          try {
            records.push(format.toRecord(new TableRow(raw, places, imported, tools)));
          } catch (error) {
            if (!(error instanceof RefusedRow)) throw error;
            rejections.push({ file: start.name, line: raw.line, ...error.problem });
          }
        }
        yield { records, rejections: rejections.sort((a, b) => a.line - b.line) };
      }
    },
  };
}
