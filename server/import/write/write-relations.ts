/** Writes relations between parties that are in the graph. */
import type { MappedRelation } from '../../model/mapped-record.ts';
import { type BatchWork, toHashes } from './batch-work.ts';

export async function writeRelations(
  { tx, dataset, sorting }: BatchWork,
  batch: readonly MappedRelation[],
): Promise<void> {
  if (batch.length === 0) return;
  const known = await tx.run('import/known-relations', { ids: batch.map(({ row }) => row.id) });
  const ids = [...new Set(batch.flatMap(({ row }) => [row.fromId, row.toId]))];
  const parties = new Set((await tx.run('import/known-entities', { ids })).map(({ id }) => id));
  const rows = sorting
    .keepNew(batch, toHashes(known))
    .filter((record) => {
      const missing = [record.row.fromId, record.row.toId].find((id) => !parties.has(id));
      if (missing !== undefined) sorting.refuse(record, missing, 'party is not in the graph');
      return missing === undefined;
    })
    .map(({ row }) => row);
  if (rows.length === 0) return;
  const [done] = await tx.run('import/create-relations', { rows, dataset });
  sorting.imported(rows.length, done?.written);
}
