/** The decimal mark of a mapping that leaves it to the file: `decimalMark: guess`. */
import { InvalidRequest } from '../model/errors.ts';
import { fieldsOf } from './fields.ts';
import type { Mapping } from './mapping.ts';
import { type NumberMarks, findNumberMarks } from './number-marks.ts';
import type { TableFile } from './table-file.ts';
import { readTableSample } from './table-sample.ts';

const SAMPLE_ROWS = 1_000;

/** The same mapping when it says its marks. Throws InvalidRequest when the file does not show them. */
export async function settleNumberMarks(
  mapping: Mapping,
  table: TableFile,
  path: string,
): Promise<Mapping> {
  if (!mapping.guessesMarks) return mapping;
  // Numbers that are numbers in the file are written by the mark: texts beside them decide it.
  const shown = await look(mapping, table, '.');
  const isTyped = table.format !== 'delimited text';
  const marks = typeof shown === 'string' && isTyped ? await look(mapping, table, ',') : shown;
  if (typeof marks === 'string') {
    throw new InvalidRequest(
      `Cannot import ${path}: the numbers of ${marks} do not show whether a point or a comma is their decimal mark; say decimalMark in a mapping, given with --mapping.`,
      { field: 'mapping', allowed: 'a mapping with a decimalMark' },
    );
  }
  const columns = [...mapping.columns].map(
    ([column, rule]) => [column, { ...rule, ...marks }] as const,
  );
  return { ...mapping, columns: new Map(columns) };
}

/** The name of a column that does not show its marks, or has others. */
async function look(
  mapping: Mapping,
  table: TableFile,
  decimalMark: '.' | ',',
): Promise<NumberMarks | string> {
  const { records } = await readTableSample(table, SAMPLE_ROWS, decimalMark);
  const fields = fieldsOf(mapping.kind);
  let decimal: '.' | ',' | null = null;
  let groupMark = '';
  let open: string | null = null;
  for (const [column, rule] of mapping.columns) {
    if (fields[rule.field]?.kind !== 'amount') continue;
    const place = table.header.indexOf(column);
    const texts = records
      .map(({ cells }) => (cells[place] ?? '').trim())
      .filter((text) => text !== '' && !rule.unknown.has(text));
    const marks = findNumberMarks(texts);
    if (marks === 'contradictory') return column;
    if (marks === 'ambiguous') open = column;
    if (marks === null || typeof marks === 'string') continue;
    if (marks.groupMark !== '') groupMark = marks.groupMark;
    if (!texts.some((text) => /[.,]/.test(text))) continue; // whole numbers
    if (decimal !== null && decimal !== marks.decimalMark) return column;
    decimal = marks.decimalMark;
  }
  if (decimal === null && open !== null) return open;
  if (open !== null && groupMark === '') groupMark = decimal === '.' ? ',' : '.';
  return { decimalMark: decimal ?? '.', groupMark };
}
