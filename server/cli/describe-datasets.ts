/** What a person reads about the data sets of the graph. Rows = imported + unchanged + rejected. */
import type { Dataset } from '../model/dataset.ts';
import { toNumber } from './import-progress.ts';
import { toTable } from './to-table.ts';

const COLUMNS = ['Id', 'Title', 'File', 'Rows', 'Imported', 'Unchanged', 'Rejected'];
const TEXT_COLUMNS = 3;

export function describeDatasets(datasets: readonly Dataset[]): string {
  if (datasets.length === 0) return 'There is no data set yet: detour import FILES';
  const lines = toTable([COLUMNS, ...datasets.flatMap(toRows)], TEXT_COLUMNS);
  for (const dataset of datasets) {
    lines.push('', `${dataset.id}: ${describeTimes(dataset)}`);
    if (dataset.isInvented) lines.push('  Invented data: it refers to nobody.');
    if (dataset.update !== null) {
      const { added, changed, unchanged, removed } = dataset.update;
      const counts = [added, changed, unchanged, removed].map(toNumber);
      lines.push(
        `  Last update: ${counts[0]} records added, ${counts[1]} changed, ${counts[2]} unchanged, ${counts[3]} removed.`,
      );
    }
    if (dataset.rejectedByReason.length > 0) lines.push('  Rejected rows by reason:');
    for (const { reason, count } of dataset.rejectedByReason) {
      lines.push(`    ${reason}: ${toNumber(count)}`);
    }
  }
  return lines.join('\n');
}

/** One line per file, and their sum when there are several. */
function toRows(dataset: Dataset): string[][] {
  const { id, title, files } = dataset;
  const sums = (of: Sums) => [of.rows, of.imported, of.unchanged, of.rejected].map(toNumber);
  const rows = files.map((file) => ['', '', file.name, ...sums(file)]);
  const [first] = rows;
  if (first === undefined || rows.length > 1) {
    return [[id, title, `${rows.length} files`, ...sums(dataset)], ...rows];
  }
  return [[id, title, ...first.slice(2)]];
}

type Sums = Pick<Dataset, 'rows' | 'imported' | 'unchanged' | 'rejected'>;

function describeTimes({ importedAt, retrievedOn, copiesAsOf }: Dataset): string {
  const facts = [
    importedAt === null ? 'imported at a time not recorded' : `imported ${toMinute(importedAt)}`,
    ...(copiesAsOf.length > 0 ? [`as of ${copiesAsOf.join(', ')}`] : []),
    ...(retrievedOn === null ? [] : [`retrieved ${retrievedOn}`]),
  ];
  return `${facts.join('; ')}.`;
}

const toMinute = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`;

/** Plain values, for programs. */
export const toDatasetsJson = (datasets: readonly Dataset[]): string =>
  JSON.stringify({ datasets }, null, 2);
