/** What a person reads when an import has ended. */
import type { FileReport, ImportReport, UpdateReport } from '../import/import-files.ts';
import { toNumber } from './import-progress.ts';
import { toTable } from './to-table.ts';

const COLUMNS = ['File', 'Data set', 'Mapping', 'Rows', 'Imported', 'Unchanged', 'Rejected'];
const LIST_COLUMNS = ['File', 'List', 'As of', 'Entries', 'Aliases', 'Addresses', 'Complete'];
const TEXT_COLUMNS = 3;

/** Rows = imported + unchanged + rejected, on every line. */
export function describeImport(report: ImportReport): string {
  const rows = report.files.map((file) => toRow(file.name, file.dataset.id, file.mapping, file));
  if (report.files.length > 1) rows.push(toRow('Total', '', '', sumUp(report.files)));
  const lines = toTable([COLUMNS, ...rows], TEXT_COLUMNS);

  const reasons = countReasons(report);
  if (reasons.length > 0) {
    lines.push('', 'Rejected rows by reason:');
    lines.push(...reasons.map(([reason, count]) => `  ${reason}: ${toNumber(count)}`));
    if (report.report !== null) lines.push(`They are listed in ${report.report}`);
  }

  const lists = describeLists(report.files);
  if (lists.length > 0) lines.push('', ...lists);

  if (report.update !== null) lines.push('', ...describeUpdate(report.update));

  lines.push('');
  for (const facts of new Map(report.files.map(({ dataset }) => [dataset.id, dataset])).values()) {
    const mark = facts.isInvented ? ' Invented data: it refers to nobody.' : '';
    lines.push(`Data set ${facts.id}: ${facts.title}.${mark}`);
  }
  lines.push(
    report.hasChanged
      ? `The graph is now at version ${report.graphVersion}.`
      : `Nothing changed: the graph stays at version ${report.graphVersion}.`,
  );
  return lines.join('\n');
}

function describeUpdate({
  added,
  changed,
  unchanged,
  removed,
  notWritten,
}: UpdateReport): string[] {
  const counts = { added, changed, unchanged, removed };
  const said = Object.entries(counts).map(([what, count]) => `${toNumber(count)} ${what}`);
  const lines = [`Against the version before, by the ids of records: ${said.join(', ')}.`];
  if (notWritten > 0) {
    lines.push(
      `Of these, ${toNumber(notWritten)} were repeated or refused, and are counted above.`,
    );
  }
  return lines;
}

/** What was read of each list of sanctions or export controls. */
function describeLists(files: readonly FileReport[]): string[] {
  const copies = files.flatMap(({ name, lists }) => lists.map((copy) => ({ name, ...copy })));
  if (copies.length === 0) return [];
  const rows = copies.map(({ name, list, asOf, entries, aliases, addresses, isComplete }) => {
    const counts = [entries, aliases, addresses].map(toNumber);
    return [name, list, asOf, ...counts, isComplete ? 'yes' : 'not known to be'];
  });
  const lines = toTable([LIST_COLUMNS, ...rows], TEXT_COLUMNS);
  const blank = copies.reduce((all, { blankAddresses }) => all + blankAddresses, 0);
  if (blank > 0) lines.push(`Of the addresses, ${toNumber(blank)} are blank.`);
  const isAbsenceUnknown = copies.some(({ isComplete, entries }) => !isComplete && entries > 0);
  if (isAbsenceUnknown) {
    lines.push(
      'Who is missing in a copy that is not known to be complete counts as unknown, not as delisted.',
    );
  }
  return lines;
}

/** Plain values, for programs. */
export function toImportJson(report: ImportReport): string {
  const files = report.files.map(({ rejectedByReason, dataset, ...file }) => ({
    ...file,
    dataset: dataset.id,
    isInvented: dataset.isInvented,
    rejectedByReason: Object.fromEntries(rejectedByReason),
  }));
  return JSON.stringify({ ...report, files, total: sumUp(report.files) }, null, 2);
}

export function countReasons({ files }: ImportReport): [string, number][] {
  const counts = new Map<string, number>();
  for (const [reason, count] of files.flatMap(({ rejectedByReason }) => [...rejectedByReason])) {
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

type Sums = Pick<FileReport, 'rows' | 'imported' | 'unchanged' | 'rejected'>;

const sumUp = (files: readonly FileReport[]): Sums => {
  const sum = (field: keyof Sums) => files.reduce((all, file) => all + file[field], 0);
  return {
    rows: sum('rows'),
    imported: sum('imported'),
    unchanged: sum('unchanged'),
    rejected: sum('rejected'),
  };
};

const toRow = (name: string, dataset: string, mapping: string, sums: Sums): string[] => [
  name,
  dataset,
  mapping,
  ...[sums.rows, sums.imported, sums.unchanged, sums.rejected].map(toNumber),
];
