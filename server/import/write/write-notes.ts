/**
 * Writes records that are kept as they are: those that state an address, before the parties that refer
 * to them by id, and those that have no place of their own in the graph, after the parties that they
 * are about.
 */
import type { MappedAddress, MappedNote } from '../../model/mapped-record.ts';
import { type BatchWork, toHashes } from './batch-work.ts';

export async function writeAddresses(
  work: BatchWork,
  batch: readonly MappedAddress[],
): Promise<void> {
  if (batch.length === 0) return;
  const rows = batch.map(({ address }) => address);
  await work.tx.run('import/merge-addresses', { rows, dataset: work.dataset });
  await createNotes(work, batch);
}

export async function writeNotes(work: BatchWork, batch: readonly MappedNote[]): Promise<void> {
  if (batch.length === 0) return;
  const fresh = await createNotes(work, batch);
  const rows = fresh.flatMap(({ row: { record, sha256 }, locations = [] }) =>
    locations.map((each) => ({ ...each, record, sha256 })),
  );
  if (rows.length === 0) return;
  await work.tx.run('import/create-locations', { rows, dataset: work.dataset });
}

/** Answers those that were not there yet. */

async function createNotes<Record extends MappedAddress | MappedNote>(
  { tx, dataset, sorting }: BatchWork,
  batch: readonly Record[],
): Promise<readonly Record[]> {
  const known = await tx.run('import/known-notes', { ids: batch.map(({ row }) => row.id) });
  const fresh = sorting.keepNew(batch, toHashes(known));
  const rows = fresh.map(({ row }) => row);
  if (rows.length === 0) return [];
  const [done] = await tx.run('import/create-notes', { rows, dataset });
  sorting.imported(rows.length, done?.written);
  return fresh;
}
