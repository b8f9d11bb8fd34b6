/** Reads lists of sanctions and export controls that are published as delimited text. */
import { hash } from 'node:crypto';

import { InvalidRequest } from '../model/errors.ts';
import { isProblem, type MappedRecord } from '../model/mapped-record.ts';
import type { Problem, Rejection } from '../model/rejection.ts';
import type { ListCopySource } from './formats/list-record.ts';
import { findOfacPart, type OfacPart, readOfacRow } from './formats/ofac-sdn.ts';
import { CSL_HEADER, readCslRow } from './formats/us-csl.ts';
import type { KnownFormat } from './known-format.ts';
import { findAsOf } from './list-copy.ts';
import type { DatasetFacts } from './mapping.ts';
import { parseLine, type RawRecord } from './parse-block.ts';
import { type FileStart, readHeader, readRecords } from './read-records.ts';
import type { MappedBlock, SourceReader } from './source-reader.ts';
import { decode } from './text-encoding.ts';

const DELIMITER = ',';
/** Ends the files of OFAC: one character, alone on the last line. */
const END_MARK = '\x1a';
const ACCEPT_REJECTED = 0.05;

/** Goes up when rows come to be read otherwise. */
const VERSION = 1;

interface ListTable {
  readonly name: string;
  readonly dataset: DatasetFacts;
  /** Fields of a row. */
  readonly width: number;
  readonly headerLines: 0 | 1;
  readonly toRecord: (row: RawRecord, copy: ListCopySource) => MappedRecord | Problem;
}

export const US_CSL: KnownFormat = {
  name: 'us-csl',
  title: 'US Consolidated Screening List (CSV)',
  recognise: isCsl,
  open: (start) => {
    if (!isCsl(start)) {
      throw new InvalidRequest(`${start.path} is no US Consolidated Screening List.`, {
        field: 'files',
        allowed: `a table with the columns ${CSL_HEADER.join(', ')}`,
      });
    }
    return Promise.resolve(
      readListTable(start, {
        name: US_CSL.name,
        dataset: toDataset('us-csl', 'US Consolidated Screening List', 'US Department of Commerce'),
        width: CSL_HEADER.length,
        headerLines: 1,
        toRecord: ({ line, cells }, copy) => readCslRow(line, cells, copy),
      }),
    );
  },
};

export const OFAC_SDN: KnownFormat = {
  name: 'ofac-sdn',
  title: 'OFAC SDN list, legacy files sdn, alt and add (CSV)',
  recognise: (start) => findOfacLayout(start) !== null,
  open: (start) => {
    const layout = findOfacLayout(start);
    if (layout === null) {
      throw new InvalidRequest(`${start.path} is none of the legacy files of the SDN list.`, {
        field: 'files',
        allowed:
          'entries with 12 columns, aliases with 5 or addresses with 6, as OFAC publishes them',
      });
    }
    const { part, width, headerLines } = layout;
    return Promise.resolve(
      readListTable(start, {
        name: OFAC_SDN.name,
        dataset: toDataset('ofac-sdn', 'Specially Designated Nationals', 'US Treasury, OFAC'),
        width,
        headerLines,
        toRecord: ({ line, cells }, copy) => readOfacRow(part, line, cells, copy),
      }),
    );
  },
};

function isCsl(start: FileStart): boolean {
  const header = readHeader(start, 'utf-8', DELIMITER);
  return (
    header?.length === CSL_HEADER.length && header.every((name, at) => name === CSL_HEADER[at])
  );
}

/** The files have no header; some copies were given one. */
function findOfacLayout({ head, markedEncoding }: FileStart): {
  part: OfacPart;
  width: number;
  headerLines: 0 | 1;
} | null {
  if (markedEncoding !== null && markedEncoding !== 'utf-8') return null;
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = cutLines(head, 2);
  for (const [headerLines, bytes] of [first, second].entries()) {
    const text = decode(bytes, 'utf-8')?.replace(/\r?\n$/, '');
    const cells = text === undefined ? null : parseLine(text, DELIMITER);
    const part = cells === null ? null : findOfacPart(cells);
    if (cells !== null && part !== null) {
      return { part, width: cells.length, headerLines: headerLines === 0 ? 0 : 1 };
    }
  }
  return null;
}

function cutLines(bytes: Buffer, count: number): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; lines.length < count && start < bytes.length;) {
    const end = bytes.indexOf('\n', start);
    lines.push(bytes.subarray(start, end === -1 ? bytes.length : end));
    start = end === -1 ? bytes.length : end + 1;
  }
  return lines;
}

const toDataset = (id: string, title: string, publisher: string): DatasetFacts => ({
  id,
  title,
  publisher,
  licence: 'Public domain (US Government)',
  retrievedOn: null,
  isInvented: false,
});

function readListTable(start: FileStart, table: ListTable): SourceReader {
  const encoding = start.markedEncoding ?? 'utf-8';
  const { width, headerLines } = table;
  return {
    name: table.name,
    sha256: hash('sha256', `${table.name} ${VERSION}`, 'hex'),
    dataset: table.dataset,
    acceptRejected: ACCEPT_REJECTED,
    async *read({ dataset, sha256, onBytes, signal }): AsyncGenerator<MappedBlock> {
      const copy: ListCopySource = {
        dataset: dataset.id,
        asOf: findAsOf(dataset.copy, null, start.path),
        sha256,
        hash: (text) => hash('sha256', text, 'hex'),
      };
      const layout = { encoding, delimiter: DELIMITER, width, headerLines };
      for await (const block of readRecords(start, layout, {
        ...(onBytes && { onBytes }),
        signal,
      })) {
        const records: MappedRecord[] = [];
        const rejections: Rejection[] = [];
        let isWhole = false;
        for (const refused of block.refused) {
          if (refused.value.trim() === END_MARK) isWhole = true;
          else rejections.push({ file: start.name, field: null, ...refused });
        }
        for (const row of block.records) {
          // A copy that went through a spreadsheet has the mark in a row of its own.
          if (row.cells[0] === END_MARK && row.cells.slice(1).every((cell) => cell === '')) {
            isWhole = true;
            continue;
          }
          const outcome = table.toRecord(row, copy);
          if (isProblem(outcome)) {
            rejections.push({ file: start.name, line: row.line, ...outcome });
          } else records.push(outcome);
        }
        yield { records, rejections: rejections.sort((a, b) => a.line - b.line), isWhole };
      }
    },
  };
}
