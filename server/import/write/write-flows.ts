/** Writes trade flows: each stands for itself, so there is nothing to look up but whether it is there. */
import type { MappedFlow } from '../../model/mapped-record.ts';
import { type BatchWork, toHashes } from './batch-work.ts';

export async function writeFlows(
  { tx, dataset, sorting }: BatchWork,
  batch: readonly MappedFlow[],
): Promise<void> {
  if (batch.length === 0) return;
  const known = await tx.run('import/known-flows', { ids: batch.map(({ row }) => row.id) });
  const rows = sorting.keepNew(batch, toHashes(known)).map(({ row }) => row);
  const [done] = await tx.run('import/create-flows', { rows, dataset });
  sorting.imported(rows.length, done?.written);
}
