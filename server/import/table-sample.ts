/** The first rows of a table, to judge it by. */
import type { RawRecord, RefusedLine } from './parse-block.ts';
import type { TableFile } from './table-file.ts';

export interface TableSample {
  readonly records: readonly RawRecord[];
  readonly refused: readonly RefusedLine[];
}

export async function readTableSample(
  table: TableFile,
  rows: number,
  decimalMark: '.' | ',' = '.',
): Promise<TableSample> {
  const records: RawRecord[] = [];
  const refused: RefusedLine[] = [];
  for await (const block of table.readRows({ decimalMark })) {
    records.push(...block.records);
    refused.push(...block.refused);
    if (records.length + refused.length >= rows) break;
  }
  return { records: records.slice(0, rows), refused };
}
