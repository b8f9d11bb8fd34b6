/** Who is compared? Parties out of Neo4j page by page, so that memory does not grow with the graph. */
import type { Database, Row } from '../neo4j/database.ts';
import { type NamedParty, toListedParty, toParty } from './to-party.ts';

type Pages = AsyncGenerator<readonly NamedParty[], void, undefined>;

/** Parties of one page: they are compared, and what comes of it is written, before the next is read. */
const PAGE_PARTIES = 1_000;

export const readCompanies = (database: Database, dataset: string, signal?: AbortSignal): Pages =>
  readPages(`${dataset}:`, async (after) => {
    const page = { after, below: `${dataset};`, first: PAGE_PARTIES };
    const rows = await database.read('match/companies', page, { signal });
    return rows.map((row) => toParty(row, 'COMPANY'));
  });

export const readPersons = (database: Database, dataset: string, signal?: AbortSignal): Pages =>
  readPages(`${dataset}:`, async (after) => {
    const page = { after, below: `${dataset};`, first: PAGE_PARTIES };
    const rows: Row<'match/companies'>[] = await database.read('match/persons', page, { signal });
    return rows.map((row) => toParty(row, 'PERSON'));
  });

/** `dataset`: only the entries that it speaks of; null: all. */
export const readListEntries = (
  database: Database,
  dataset: string | null,
  signal?: AbortSignal,
): Pages =>
  readPages('', async (after) => {
    const page = { after, dataset, first: PAGE_PARTIES };
    const rows = await database.read('match/list-entries', page, { signal });
    return rows.map(toListedParty);
  });

async function* readPages(
  first: string,
  read: (after: string) => Promise<readonly NamedParty[]>,
): Pages {
  for (let after = first; ;) {
    const page = await read(after);
    if (page.length > 0) yield page;
    if (page.length < PAGE_PARTIES) return;
    after = page.at(-1)!.id;
  }
}
