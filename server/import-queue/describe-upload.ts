/** How would a file be read that was handed in? The preview of the import, in the words of the browser. */
import { basename } from 'node:path';

import { findDateFormats } from '../import/column-values.ts';
import { findDatasets } from '../import/dataset-facts.ts';
import { type MappingKind, FIELDS, fieldsOf } from '../import/fields.ts';
import { findKnownFormat, findTableMapping, NO_WISHES } from '../import/find-reader.ts';
import type { ColumnRule, DatasetFacts, Mapping } from '../import/mapping.ts';
import { type PreviewValue, type TablePreview, previewFile } from '../import/preview-file.ts';
import { readFileStart } from '../import/read-records.ts';
import type { JobDataset, UploadColumn, UploadPreview, UploadTable } from '../model/import-job.ts';

/** As the guess is used: below it a column is proposed, but not taken. */
const WORTH_USING = 0.5;
const SHOWN_SAMPLES = 3;
const SHOWN_CHARACTERS = 80;

/** `mapping`: path of a mapping file; null: as recognised. Throws InvalidRequest. */
export async function describeUpload(path: string, mapping: string | null): Promise<UploadPreview> {
  const wishes = { ...NO_WISHES, mapping };
  const preview = await previewFile(path, wishes);
  const { format, table } = preview;
  const { facts, mapping: bound } = await readFacts(path, wishes);
  const [found] = findDatasets([{ path, reader: { dataset: null } }], null);
  const dataset = facts ?? { ...found!, title: toTitle(path) };
  return {
    format: format?.title ?? null,
    table: table && describeTable(table, bound, mapping !== null),
    dataset: toJobDataset(dataset),
    isDatasetFixed: facts !== null && mapping === null,
  };
}

/** What the format or the mapping says of the data set, and the mapping itself. */
async function readFacts(
  path: string,
  wishes: Parameters<typeof findTableMapping>[1],
): Promise<{ facts: DatasetFacts | null; mapping: Mapping | null }> {
  const start = await readFileStart(path);
  const format = findKnownFormat(start, wishes);
  if (format !== null) {
    const reader = await format.open(start);
    return { facts: reader.dataset, mapping: null };
  }
  const { mapping } = await findTableMapping(start, wishes);
  return { facts: mapping?.dataset ?? null, mapping };
}

const toJobDataset = ({ id, title, isInvented }: DatasetFacts): JobDataset => ({
  id,
  title,
  isInvented,
});

/** The name of the file as a person would write it. */
const toTitle = (path: string): string => {
  const words = basename(path)
    .replace(/\.[a-z0-9]{1,8}(\.gz)?$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return words === '' ? 'Import' : words[0]!.toUpperCase() + words.slice(1);
};

function describeTable(
  table: TablePreview,
  mapping: Mapping | null,
  isGiven: boolean,
): UploadTable {
  const { guess, rows } = table;
  const anyRule = mapping && [...mapping.columns.values()][0];
  const shown = [...new Set(rows.flatMap((row) => Object.keys(row.mapped ?? {})))];
  const order = Object.keys(fieldsOf(mapping?.kind ?? 'shipment'));
  const placeOf = (field: string) => {
    const place = order.indexOf(field);
    return place === -1 ? order.length : place;
  };
  const fields = shown.sort((a, b) => placeOf(a) - placeOf(b));
  const constants = mapping ? [...mapping.constants] : Object.entries(guess.constants);
  return {
    layout: `${table.format}, ${table.details}${table.headerLine > 1 ? `, header in line ${table.headerLine}` : ''}`,
    recognisedAs: isGiven ? null : table.mapping,
    kind: mapping?.kind ?? guess.kind,
    columns: table.header.map((column, place) => describeColumn(column, place, table, mapping)),
    constants: constants.map(([field, text]) => ({ field, text })),
    decimalMark: anyRule?.decimalMark ?? guess.marks.decimalMark,
    groupMark: anyRule?.groupMark ?? guess.marks.groupMark,
    doubts: mapping === null ? table.doubts : [],
    unusable: table.unusable,
    fields,
    rows: rows.map(({ line, mapped, problem }) => ({
      line,
      values: fields.map((field) => toText(mapped?.[field])),
      problem: problem && {
        field: problem.field,
        value: cut(problem.value),
        reason: problem.reason,
      },
    })),
    kinds: (Object.keys(FIELDS) as MappingKind[]).map((kind) => ({
      kind,
      fields: Object.keys(fieldsOf(kind)),
    })),
  };
}

function describeColumn(
  column: string,
  place: number,
  { guess, rows }: TablePreview,
  mapping: Mapping | null,
): UploadColumn {
  const guessed = guess.fields.find((each) => each.column === column) ?? null;
  const rule = mapping?.columns.get(column) ?? null;
  const values = [...new Set(rows.map(({ cells }) => cells[place]?.trim() ?? ''))].filter(
    (text) => text !== '',
  );
  const isUsed = guessed !== null && guessed.question === null && guessed.confidence >= WORTH_USING;
  const isAsGuessed = guessed !== null && (mapping === null || rule?.field === guessed.field);
  const days = findDateFormats(values).map(({ format }) => format ?? 'YYYY-MM-DD');
  return {
    column,
    field: mapping ? (rule?.field ?? null) : isUsed ? guessed.field : null,
    suggestion: mapping === null && guessed !== null && !isUsed ? guessed.field : null,
    confidence: isAsGuessed ? guessed.confidence : null,
    reasons: isAsGuessed ? guessed.reasons : [],
    question: mapping === null ? (guessed?.question ?? null) : null,
    options: JSON.stringify(rule ? toOptions(rule) : (guessed?.options ?? {})),
    samples: values.slice(0, SHOWN_SAMPLES).map(cut),
    dateFormats: days,
  };
}

/** The rule of a column without its field, as in a mapping file. */
function toOptions(rule: ColumnRule): Record<string, unknown> {
  return {
    ...(rule.dateFormat === null ? {} : { format: rule.dateFormat }),
    ...(rule.factor === 1 ? {} : { factor: rule.factor }),
    ...(rule.separator === ';' ? {} : { separator: rule.separator }),
    ...(rule.unknown.size === 0 ? {} : { unknown: [...rule.unknown] }),
    ...(rule.values === null ? {} : { values: Object.fromEntries(rule.values) }),
    ...(rule.restoresLeadingZero ? { restoreLeadingZero: true } : {}),
    ...(rule.joinedWith.length === 0 ? {} : { with: [...rule.joinedWith] }),
  };
}

function toText(value: PreviewValue | undefined): string | null {
  if (value === null || value === undefined) return null;
  return cut(Array.isArray(value) ? value.join('; ') : String(value));
}

const cut = (text: string): string =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS - 1)}…` : text;
