/** `detour import --dry-run` and `--write-mapping`: how files would be read, without a database. */
import { writeFileSync } from 'node:fs';

import type { ReaderWishes } from '../import/find-reader.ts';
import {
  type FilePreview,
  type PreviewValue,
  type PreviewedRow,
  type TablePreview,
  previewFile,
} from '../import/preview-file.ts';
import { InvalidRequest } from '../model/errors.ts';

export interface PreviewOptions {
  readonly dryRun?: boolean;
  /** Where the guess is saved; a file that is there already is not written over. */
  readonly writeMapping?: string;
  readonly json?: boolean;
}

const WIDEST_CELL = 24;

/** What is to be printed. */
export async function previewImport(
  files: readonly string[],
  wishes: ReaderWishes,
  { dryRun = false, writeMapping, json = false }: PreviewOptions,
): Promise<string> {
  const previews: FilePreview[] = [];
  for (const file of files) previews.push(await previewFile(file, wishes));
  const saved = writeMapping === undefined ? [] : [saveGuess(previews, writeMapping)];
  if (!dryRun) return saved.join('\n');
  if (json) return JSON.stringify(previews, null, 2);
  return [...previews.map(describePreview), ...saved].join('\n\n');
}

function saveGuess(previews: readonly FilePreview[], path: string): string {
  const [only] = previews;
  if (previews.length !== 1 || only?.table == null) {
    throw new InvalidRequest('--write-mapping needs one file, a table.', {
      field: 'writeMapping',
      allowed: 'one file',
    });
  }
  try {
    writeFileSync(path, only.table.guessText, { flag: 'wx' });
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'it is there already' : code;
    throw new InvalidRequest(`Cannot write the mapping ${path}: ${why}.`, {
      field: 'writeMapping',
      allowed: 'the path of a new file',
    });
  }
  return `The guess is in ${path}. Check it, then import with --mapping ${path}`;
}

/** For people: what was recognised, what each column is taken for, and the rows as imported. */
export function describePreview({ file, format, table }: FilePreview): string {
  if (format !== null)
    return `${file}: ${format.title} (format ${format.name}). It needs no mapping.`;
  if (table === null) return file;
  const where = table.headerLine > 1 ? `, header in line ${table.headerLine}` : '';
  const lines = [`${file}: ${table.format}, ${table.details}${where}`];
  if (table.mapping !== null) lines.push(`Read by the mapping ${table.mapping}.`);
  else lines.push('No mapping fits its columns. This is a guess:', '', ...describeGuess(table));
  lines.push('', ...describeRows(table.rows));
  if (table.mapping === null) lines.push('', ...describeNextStep(table));
  return lines.join('\n');
}

function describeGuess({ guess }: TablePreview): string[] {
  const rows = guess.fields.map(({ field, column, confidence, reasons, question }) => [
    field,
    column,
    `${Math.round(confidence * 100)} %`,
    question === null ? reasons.join('; ') : `to be decided: ${question}`,
  ]);
  const lines = toTable([['Field', 'Column', 'Sure', 'Because'], ...rows]);
  const constants = Object.entries(guess.constants).map(([field, text]) => `${field} ${text}`);
  if (constants.length > 0) lines.push(`In every row: ${constants.join(', ')}`);
  if (guess.unused.length > 0) lines.push(`Not used: ${guess.unused.join(', ')}`);
  return lines;
}

function describeRows(rows: readonly PreviewedRow[]): string[] {
  const mapped = rows.filter((row) => row.mapped !== null);
  const fields = Object.keys(mapped[0]?.mapped ?? {});
  // A field that is empty in all rows, or the same in all, takes no room.
  const telling = fields.filter((field) => {
    const shown = new Set(mapped.map((row) => showValue(row.mapped?.[field])));
    return !(shown.size === 1 && (mapped.length > 1 || shown.has('')));
  });
  const same = fields
    .filter((field) => !telling.includes(field))
    .map((field) => `${field} ${showValue(mapped[0]?.mapped?.[field]) || '(empty)'}`);
  const lines: string[] = [];
  if (mapped.length > 0) {
    const body = mapped.map(({ line, mapped: values }) => [
      String(line),
      ...telling.map((field) => showValue(values?.[field])),
    ]);
    lines.push(`The first ${mapped.length} rows as they would be imported:`);
    lines.push(...toTable([['line', ...telling], ...body]));
    if (same.length > 0) lines.push(`The same in all of them: ${same.join(', ')}`);
  }
  const problems = rows.flatMap(({ problem }) => (problem === null ? [] : [problem]));
  if (problems.length > 0) lines.push('', 'Refused of these rows:');
  for (const { line, field, value, reason } of problems) {
    const where = field === null ? '' : `, ${field}`;
    lines.push(`  line ${line}${where}: ${reason}${value === '' ? '' : `, got ${cut(value, 80)}`}`);
  }
  return lines;
}

function describeNextStep({ doubts, unusable }: TablePreview): string[] {
  if (doubts.length === 0 && unusable === null) {
    return [
      'Nothing is in doubt: import it with --accept-guess, or save the guess with --write-mapping FILE.',
    ];
  }
  const what = doubts.length > 0 ? doubts : [unusable ?? ''];
  return [
    'To be decided before it can be imported:',
    ...what.map((doubt) => `  ${doubt}`),
    'Save the guess with --write-mapping FILE, change it there, and import with --mapping FILE.',
  ];
}

const showValue = (value: PreviewValue | undefined): string =>
  value === null || value === undefined
    ? ''
    : Array.isArray(value)
      ? value.join('; ')
      : String(value);

/** Control characters would move the cursor of a terminal. */
const cut = (text: string, most: number): string => {
  const plain = text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
};

function toTable(rows: readonly (readonly string[])[]): string[] {
  const last = (rows[0]?.length ?? 0) - 1;
  const cells = rows.map((row) =>
    row.map((cell, at) => cut(cell, at === last ? 100 : WIDEST_CELL)),
  );
  const widths =
    rows[0]?.map((_, at) => Math.max(...cells.map((row) => toWidth(row[at] ?? '')))) ?? [];
  return cells.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat(widths[at]! - toWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Columns of a terminal: a Chinese or Korean character takes two. */
const toWidth = (text: string): number =>
  text.length +
  (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0);
