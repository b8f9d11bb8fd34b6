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
  work: BatchWork,
  batch: readonly MappedListEntry[],
): Promise<void> {
  if (batch.length === 0) return;
  const { tx, dataset, sorting } = work;
  const known = await tx.run('import/known-list-records', { ids: batch.map(({ row }) => row.id) });
  const fresh = sorting.keepNew(batch, toHashes(known));
  if (fresh.length === 0) return;
  const rows = fresh.map(({ row }) => row);
  const [done] = await tx.run('import/create-list-records', { rows, dataset });
  await describeListEntries(
    tx,
    rows.map(({ entryId }) => entryId),
  );
  sorting.imported(rows.length, done?.written);
}

/** Puts entries together anew; those that no row speaks of any more are taken out. */
export async function describeListEntries(
  tx: BatchWork['tx'],
  entryIds: readonly string[],
): Promise<void> {
  const ids = [...new Set(entryIds)];
  const byEntry = new Map<string, StoredListRecord[]>(ids.map((id) => [id, []]));
  for (const row of await tx.run('import/list-records', { entryIds: ids })) {
    byEntry.get(row.entryId)?.push({ ...row, part: row.part as StoredListRecord['part'] });
  }
  const entries = [...byEntry.values()].map(buildListEntry).filter((entry) => entry !== null);
  await tx.run('import/describe-list-entries', { rows: entries });
  const gone = ids.filter((id) => byEntry.get(id)?.length === 0);
  if (gone.length > 0) await tx.run('import/remove-list-entries', { ids: gone });
}
