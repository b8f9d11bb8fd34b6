/**
 * Writes ownership and control between parties that are in the graph.
 *
 * A record may state several links between the same two, all of which it brings along or none; and an
 * unknown party that only it knows of, which comes with it.
 */
import type { MappedLink } from '../../model/mapped-record.ts';
import { type BatchWork, toHashes } from './batch-work.ts';

export async function writeLinks(work: BatchWork, batch: readonly MappedLink[]): Promise<void> {
  const { tx, dataset, numbers, sorting } = work;
  if (batch.length === 0) return;
  const known = await tx.run('import/known-links', { ids: batch.map(({ row }) => row.id) });
  const ids = [...new Set(batch.flatMap(({ row }) => [row.ownerId, row.ownedId]))];
  const parties = new Map(
    (await tx.run('import/known-entities', { ids })).map(({ id, isCompany }) => [id, isCompany]),
  );
  for (const { unknownParty: party } of batch) if (party !== undefined) parties.set(party.id, true);
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
  await createUnknownParties(work, fresh);
  const rows = fresh
    .flatMap(({ row, otherRows = [] }) => [row, ...otherRows])
    .map((row) => ({ ...row, seq: numbers.takeLinks(1) }));
  const owns = rows.filter(({ kind }) => kind === 'OWNS');
  const controls = rows.filter(({ kind }) => kind === 'CONTROLS');
  const [ownerships] = await tx.run('import/create-ownerships', { rows: owns, dataset, version });
  const [control] = await tx.run('import/create-controls', { rows: controls, dataset, version });
  const written = (ownerships?.written ?? 0) + (control?.written ?? 0);
  if (written !== rows.length) throw new Error(`Neo4j wrote ${written} of ${rows.length} links`);
  sorting.imported(fresh.length, fresh.length);
}

async function createUnknownParties(
  { tx, dataset, numbers }: BatchWork,
  fresh: readonly MappedLink[],
): Promise<void> {
  const rows = fresh.flatMap(({ unknownParty: party }) => (party === undefined ? [] : [party]));
  if (rows.length === 0) return;
  const firstSeq = numbers.takeParties(rows.length);
  const parameters = { rows, dataset, firstSeq, version: numbers.version };
  const [done] = await tx.run('import/create-mentioned-companies', parameters);
  if (done?.written !== rows.length) throw new Error(`Neo4j lost some of ${rows.length} parties`);
}
