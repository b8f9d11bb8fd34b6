/** A list as its reader gives it, without a database: all rows, what was refused, and the counts. */
import { findReader, NO_WISHES } from '../../../server/import/find-reader.ts';
import { ListCounter } from '../../../server/import/list-copy.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import type { Rejection } from '../../../server/model/rejection.ts';
import type { ListRecordRow } from '../../../server/model/rows.ts';

export async function readListFile(path: string, asOf: string | null = null) {
  const reader = await findReader(await readFileStart(path), NO_WISHES);
  if (reader.dataset === null) throw new Error(`${reader.name} names no data set`);
  const dataset = { ...reader.dataset, copy: { asOf, isComplete: null } };
  const counter = new ListCounter();
  const rows: ListRecordRow[] = [];
  const rejections: Rejection[] = [];
  let isWhole = false;
  for await (const block of reader.read({ dataset, sha256: 'f00d' })) {
    for (const record of block.records) {
      counter.add(record);
      if (record.kind === 'listEntry') rows.push(record.row);
    }
    rejections.push(...block.rejections);
    isWhole ||= block.isWhole === true;
  }
  return { rows, rejections, isWhole, counts: counter.counts() };
}
