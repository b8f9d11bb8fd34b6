/** Writes shipments, and the companies that nobody has described before. */
import type { MappedShipment } from '../../model/mapped-record.ts';
import type { EntityRow } from '../../model/rows.ts';
import { type BatchWork, toHashes } from './batch-work.ts';

/** `sure`: companies known to be in the graph. Answers those that are once this is committed. */
export async function writeShipments(
  work: BatchWork,
  batch: readonly MappedShipment[],
  sure: { has(id: string): boolean },
): Promise<string[]> {
  const { tx, dataset, numbers, sorting } = work;
  const known = await tx.run('import/known-shipments', { ids: batch.map(({ row }) => row.id) });
  let fresh = sorting.keepNew(batch, toHashes(known));

  // Whoever mentions a party first describes it.
  const isUnsure = ({ id }: EntityRow) => !sure.has(id);
  const mentioned = firstOfEach(fresh.flatMap(toParties).filter(isUnsure));
  const ids = [...mentioned.keys()];
  const inGraph = ids.length === 0 ? [] : await tx.run('import/known-entities', { ids });
  const persons = new Set(inGraph.filter((each) => !each.isCompany).map(({ id }) => id));
  if (persons.size > 0) {
    fresh = fresh.filter((record) => {
      const person = toParties(record).find(({ id }) => persons.has(id));
      if (person !== undefined) {
        sorting.refuse(record, person.id, 'party is a person, not a company');
      }
      return person === undefined;
    });
  }
  if (fresh.length === 0) return [];
  const parties = firstOfEach(fresh.flatMap(toParties).filter(isUnsure));
  const isThere = new Set(inGraph.map(({ id }) => id));
  await createCompanies(
    work,
    [...parties.values()].filter(({ id }) => !isThere.has(id)),
  );
  const rows = fresh.map(({ row }) => row);
  const firstSeq = numbers.takeShipments(rows.length);
  const [done] = await tx.run('import/create-shipments', { rows, dataset, firstSeq });
  sorting.imported(rows.length, done?.written);
  return [...parties.keys()];
}

const toParties = ({ consignor, consignee }: MappedShipment) => [consignor, consignee];

function firstOfEach(parties: readonly EntityRow[]): Map<string, EntityRow> {
  const first = new Map<string, EntityRow>();
  for (const party of parties) if (!first.has(party.id)) first.set(party.id, party);
  return first;
}

async function createCompanies(
  { tx, dataset, numbers }: BatchWork,
  rows: readonly EntityRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const firstSeq = numbers.takeParties(rows.length);
  const parameters = { rows, dataset, firstSeq, version: numbers.version };
  const [done] = await tx.run('import/create-mentioned-companies', parameters);
  if (done?.written !== rows.length) throw new Error(`Neo4j lost some of ${rows.length} companies`);
}
