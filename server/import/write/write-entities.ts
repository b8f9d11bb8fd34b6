/** Writes what records say about companies and persons. */
import type { MappedEntity } from '../../model/mapped-record.ts';
import { type BatchWork, toHashes } from './batch-work.ts';

export async function writeEntities(
  work: BatchWork,
  batch: readonly MappedEntity[],
): Promise<void> {
  const { tx, dataset, numbers, sorting } = work;
  if (batch.length === 0) return;
  const known = await tx.run('import/known-entities', { ids: batch.map(({ row }) => row.id) });
  const described = known.flatMap(({ id, rowHash }) => (rowHash === null ? [] : { id, rowHash }));
  const companies = new Set(known.filter((each) => each.isCompany).map(({ id }) => id));
  const fresh = sorting.keepNew(batch, toHashes(described)).filter((record) => {
    if (record.row.kind === 'COMPANY' || !companies.has(record.row.id)) return true;
    sorting.refuse(record, record.row.id, 'party is a company, not a person');
    return false;
  });
  const isThere = new Set(known.map(({ id }) => id));
  const { version } = numbers;
  const rows = fresh.map(({ row }) => ({
    ...row,
    seq: isThere.has(row.id) ? null : numbers.takeParties(1),
  }));
  const companyRows = rows.filter(({ kind }) => kind === 'COMPANY');
  const personRows = rows.filter(({ kind }) => kind === 'PERSON');
  await tx.run('import/describe-companies', { rows: companyRows, dataset, version });
  await tx.run('import/describe-persons', { rows: personRows, dataset, version });
  await writeLocations(work, fresh);
  sorting.imported(rows.length, rows.length);
}

async function writeLocations(
  { tx, dataset }: BatchWork,
  fresh: readonly MappedEntity[],
): Promise<void> {
  const addresses = fresh.flatMap(({ addresses: stated = [] }) => stated);
  const rows = fresh.flatMap(({ row, locations = [] }) =>
    locations.map((each) => ({ ...each, record: row.record, sha256: row.sha256 })),
  );
  if (rows.length === 0) return;
  await tx.run('import/merge-addresses', { rows: addresses, dataset });
  await tx.run('import/create-locations', { rows, dataset });
}
