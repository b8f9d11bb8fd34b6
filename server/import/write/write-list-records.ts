/**
 * Writes rows of lists, and puts the entries together that they speak of.
 *
 * An entry is made anew of all its rows each time, in the transaction that adds some: so neither the
 * order of the copies nor an import that was killed makes a difference.
 */
import type { MappedListEntry } from '../../model/mapped-record.ts';
import { buildListEntry, type StoredListRecord } from '../build-list-entry.ts';
import { type BatchWork, toHashes } from './batch-work.ts';

export async function writeListRecords(
  { tx, dataset, sorting }: BatchWork,
  batch: readonly MappedListEntry[],
): Promise<void> {
  if (batch.length === 0) return;
  const known = await tx.run('import/known-list-records', { ids: batch.map(({ row }) => row.id) });
  const fresh = sorting.keepNew(batch, toHashes(known));
  if (fresh.length === 0) return;
  const rows = fresh.map(({ row }) => row);
  const ids = [...new Set(rows.map(({ entryId }) => entryId))];
  const before = await tx.run('import/known-list-entries', { ids });
  const [done] = await tx.run('import/create-list-records', { rows, dataset });

  // Of an entry that is new, all rows are at hand; of the others they are read.
  const isThere = new Set(before.map(({ id }) => id));
  const own = rows.filter(({ entryId }) => !isThere.has(entryId));
  await describe(tx, [...own.map((row) => ({ ...row, dataset })), ...(await read(tx, isThere))]);
  sorting.imported(rows.length, done?.written);
}

/** Puts entries together anew; those that no row speaks of any more are taken out. */
export async function describeListEntries(
  tx: BatchWork['tx'],
  entryIds: Iterable<string>,
): Promise<void> {
  const ids = new Set(entryIds);
  const records = await read(tx, ids);
  await describe(tx, records);
  for (const { entryId } of records) ids.delete(entryId);
  await tx.run('import/remove-list-entries', { ids: [...ids] });
}

async function read(
  tx: BatchWork['tx'],
  entryIds: ReadonlySet<string>,
): Promise<StoredListRecord[]> {
  if (entryIds.size === 0) return [];
  const rows = await tx.run('import/list-records', { entryIds: [...entryIds] });
  return rows.map((row) => ({ ...row, part: row.part as StoredListRecord['part'] }));
}

/** `records`: all there are of each entry. */
async function describe(tx: BatchWork['tx'], records: readonly StoredListRecord[]): Promise<void> {
  const byEntry = new Map<string, StoredListRecord[]>();
  for (const record of records) {
    const same = byEntry.get(record.entryId);
    if (same === undefined) byEntry.set(record.entryId, [record]);
    else same.push(record);
  }
  const rows = [...byEntry.values()].map(buildListEntry).filter((entry) => entry !== null);
  await tx.run('import/describe-list-entries', { rows });
}
