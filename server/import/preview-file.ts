/**
 * What would an import make of a file? Plain data, for the command line and for the browser.
 *
 * Nothing is written and no database is needed. Only the first rows are read, so what it says holds
 * for those rows; a later one can still be refused.
 */
import type { MappedRecord } from '../model/mapped-record.ts';
import { isProblem } from '../model/mapped-record.ts';
import type { Rejection } from '../model/rejection.ts';
import { fieldsOf } from './fields.ts';
import { bindMapping } from './find-mapping.ts';
import {
  type ReaderWishes,
  SAMPLE_ROWS,
  findKnownFormat,
  findTableMapping,
} from './find-reader.ts';
import { type MappingGuess, findDoubts, guessMapping } from './guess-mapping.ts';
import { buildTableMapper } from './mapped-table.ts';
import { type DatasetFacts, type Mapping, parseMapping } from './mapping.ts';
import { readFileStart } from './read-records.ts';
import type { TableFile } from './table-file.ts';
import { readTableSample } from './table-sample.ts';
import { toMappingText } from './write-mapping.ts';

export const PREVIEWED_ROWS = 20;

export interface FilePreview {
  readonly file: string;
  readonly bytes: number;
  /** Known format that reads it without a mapping; null for a table. */
  readonly format: { readonly name: string; readonly title: string } | null;
  /** Null when a known format reads the file. */
  readonly table: TablePreview | null;
}

export interface TablePreview {
  readonly format: TableFile['format'];
  readonly details: string;
  readonly header: readonly string[];
  /** Line or row of the header; 0 when the names of the columns stand elsewhere. */
  readonly headerLine: number;
  /** Name of the mapping that reads it: given, or recognised by the header; null when none fits. */
  readonly mapping: string | null;
  /** Column to field, as the mapping or else the guess says. */
  readonly columns: readonly { readonly column: string; readonly field: string }[];
  readonly guess: MappingGuess;
  /** What keeps the guess from being used without asking; empty when nothing does. */
  readonly doubts: readonly string[];
  /** The guess as the text of a mapping file. */
  readonly guessText: string;
  readonly rows: readonly PreviewedRow[];
  /** Why the guess makes no mapping yet; null when it does, or when a mapping fits. */
  readonly unusable: string | null;
}

export interface PreviewedRow {
  readonly line: number;
  /** As in the file; empty for a line that is no row. */
  readonly cells: readonly string[];
  /** Field to value, as it would be imported; null when the row would be refused. */
  readonly mapped: Readonly<Record<string, PreviewValue>> | null;
  readonly problem: Rejection | null;
}

export type PreviewValue = string | number | boolean | null | readonly string[];

/** Throws InvalidRequest for a file that is not there or is no table. */
export async function previewFile(path: string, wishes: ReaderWishes): Promise<FilePreview> {
  const start = await readFileStart(path);
  const { name: file, bytes } = start;
  const format = findKnownFormat(start, wishes);
  if (format !== null) {
    return { file, bytes, format: { name: format.name, title: format.title }, table: null };
  }
  const { table, mapping } = await findTableMapping(start, wishes);
  return { file, bytes, format: null, table: await previewTable(table, mapping, file) };
}

async function previewTable(
  table: TableFile,
  fitting: Mapping | null,
  file: string,
): Promise<TablePreview> {
  const sample = await readTableSample(table, SAMPLE_ROWS);
  const guess = guessMapping(
    table.header,
    sample.records.map(({ cells }) => cells),
  );
  const guessText = toMappingText(guess, { file });
  const guessed = fitting ?? toMapping(guessText, table.header);
  const mapping = typeof guessed === 'string' ? null : guessed;
  return {
    format: table.format,
    details: table.details,
    header: table.header,
    headerLine: table.headerLine,
    mapping: fitting?.name ?? null,
    columns: [...(mapping?.columns ?? [])].map(([column, { field }]) => ({ column, field })),
    guess,
    doubts: findDoubts(guess),
    guessText,
    unusable: typeof guessed === 'string' ? guessed : null,
    rows: await previewRows(table, mapping, file),
  };
}

/** Why not, as a sentence, when too little is decided. */
function toMapping(text: string, header: readonly string[]): Mapping | string {
  try {
    return bindMapping(parseMapping(text, 'guess'), header) ?? 'The guess does not fit.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function previewRows(
  table: TableFile,
  mapping: Mapping | null,
  file: string,
): Promise<PreviewedRow[]> {
  const decimalMark = [...(mapping?.columns.values() ?? [])][0]?.decimalMark ?? '.';
  const { records, refused } = await readTableSample(table, PREVIEWED_ROWS, decimalMark);
  const dataset = mapping?.dataset ?? PREVIEWED_DATASET;
  const map = mapping && buildTableMapper(mapping, table.header, { dataset, sha256: '' });
  const rows = records.map((record): PreviewedRow => {
    const { line, cells } = record;
    const outcome = map?.(record) ?? null;
    if (outcome === null) return { line, cells, mapped: null, problem: null };
    if (isProblem(outcome)) {
      return { line, cells, mapped: null, problem: { file, line, ...outcome } };
    }
    return { line, cells, mapped: toFields(outcome, mapping!), problem: null };
  });
  const broken = refused.map(({ line, ...why }): PreviewedRow => ({
    line,
    cells: [],
    mapped: null,
    problem: { file, line, field: null, ...why },
  }));
  return [...rows, ...broken].sort((a, b) => a.line - b.line).slice(0, PREVIEWED_ROWS);
}

const PREVIEWED_DATASET: DatasetFacts = {
  id: 'preview',
  title: 'Preview',
  publisher: null,
  licence: null,
  retrievedOn: null,
  isInvented: false,
};

/** The fields that the mapping fills, by our names; parties by the names of their fields. */
function toFields(
  record: MappedRecord,
  { kind, columns, constants }: Mapping,
): Record<string, PreviewValue> {
  const filled = new Set([...[...columns.values()].map(({ field }) => field), ...constants.keys()]);
  const values: Record<string, unknown> = { ...record.row };
  if (record.kind === 'shipment') {
    const { consignor, consignee } = record;
    for (const [role, party] of Object.entries({ consignor, consignee })) {
      const id = party.id.slice(party.id.indexOf(':') + 1);
      values[`${role}Id`] = id.startsWith('~') ? null : id; // ours, made of name and country
      values[`${role}Name`] = party.name;
      values[`${role}Country`] = party.country;
    }
  }
  const shown: Record<string, PreviewValue> = {};
  for (const field of Object.keys(fieldsOf(kind))) {
    if (filled.has(field)) shown[field] = (values[field] ?? null) as PreviewValue;
  }
  // Made of others, and what a path rests on.
  if (filled.has('hs')) shown['hs6'] = (values['hs6'] ?? null) as PreviewValue;
  if (filled.has('value')) shown['valueUsd'] = (values['valueUsd'] ?? null) as PreviewValue;
  return shown;
}
