/** Writes ownership and control between parties that are in the graph. */
import type { MappedLink } from '../../model/mapped-record.ts';
import { type BatchWork, toHashes } from './batch-work.ts';

export async function writeLinks(
  { tx, dataset, numbers, sorting }: BatchWork,
  batch: readonly MappedLink[],
): Promise<void> {
  if (batch.length === 0) return;
  const known = await tx.run('import/known-links', { ids: batch.map(({ row }) => row.id) });
  const ids = [...new Set(batch.flatMap(({ row }) => [row.ownerId, row.ownedId]))];
  const parties = new Map(
    (await tx.run('import/known-entities', { ids })).map(({ id, isCompany }) => [id, isCompany]),
  );
  const fresh = sorting.keepNew(batch, toHashes(known)).filter((record) => {
    const { ownerId, ownedId } = record.row;
    if (!parties.has(ownerId)) sorting.refuse(record, ownerId, 'owner is not in the graph');
    else if (!parties.has(ownedId)) {
      sorting.refuse(record, ownedId, 'owned company is not in the graph');
    } else if (parties.get(ownedId) !== true) {
      sorting.refuse(record, ownedId, 'party is a person, not a company');
    } else return true;
    return false;
  });
  const { version } = numbers;
  const rows = fresh.map(({ row }) => ({ ...row, seq: numbers.takeLinks(1) }));
  const owns = rows.filter(({ kind }) => kind === 'OWNS');
  const controls = rows.filter(({ kind }) => kind === 'CONTROLS');
  const [ownerships] = await tx.run('import/create-ownerships', { rows: owns, dataset, version });
  const [control] = await tx.run('import/create-controls', { rows: controls, dataset, version });
  sorting.imported(rows.length, (ownerships?.written ?? 0) + (control?.written ?? 0));
}
