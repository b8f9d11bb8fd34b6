/**
 * Writes one batch of rows in one transaction, and tells what became of each.
 *
 * A record that is there with the same content is skipped, one with other content refused: so an
 * import can be killed anywhere and run again. Shipments, parties and links get their numbers in the
 * transaction that writes them, in the order of the file, so that the numbers come out the same either
 * way, and each set is numbered without gaps.
 */
import type { EntityRow } from '../model/rows.ts';
import type { Database, WriteTransaction } from '../neo4j/database.ts';
import type { ImportClaim } from './import-claim.ts';
import type { MappedEntity, MappedLink, MappedRecord, MappedShipment } from './map-record.ts';
import { NextNumbers } from './next-numbers.ts';
import type { RejectionReason } from './rejection.ts';

export interface BatchOutcome {
  readonly imported: number;
  /** There already, with the same content. */
  readonly unchanged: number;
  readonly refused: readonly RefusedRecord[];
}
export interface RefusedRecord {
  readonly line: number;
  /** Id of the record or party that the reason is about, as it stands in the graph. */
  readonly value: string;
  readonly reason: RejectionReason;
}

const TIMEOUT_MS = 50_000; // less than a claim lasts

export class BatchWriter {
  readonly #database: Database;
  readonly #claim: ImportClaim;
  /** Companies that are in the graph for sure. */
  readonly #companies = new BoundedSet(200_000);

  constructor(database: Database, claim: ImportClaim) {
    this.#database = database;
    this.#claim = claim;
  }

  /** All of one kind and of one data set. */
  async write(batch: readonly MappedRecord[], dataset: string): Promise<BatchOutcome> {
    const mentioned: string[] = [];
    const outcome = await this.#database.write(
      async (tx) => {
        mentioned.length = 0; // the driver may run this again
        const numbers = new NextNumbers(await this.#claim.extend(tx));
        const work: Work = { tx, dataset, numbers, sorting: new Sorting() };
        await writeEntities(work, batch.filter(isEntity));
        mentioned.push(...(await this.#writeShipments(work, batch.filter(isShipment))));
        await writeLinks(work, batch.filter(isLink));
        await tx.run('import/set-next-numbers', numbers.left());
        return work.sorting.outcome();
      },
      { timeoutMs: TIMEOUT_MS },
    );
    this.#companies.addAll(mentioned);
    return outcome;
  }

  /** Answers the companies that are in the graph once the transaction is committed. */
  async #writeShipments(work: Work, batch: readonly MappedShipment[]): Promise<string[]> {
    if (batch.length === 0) return [];
    const { tx, dataset, numbers, sorting } = work;
    const known = await tx.run('import/known-shipments', { ids: batch.map(({ row }) => row.id) });
    let fresh = sorting.keepNew(batch, toHashes(known));

    // Whoever mentions a party first describes it.
    const isUnsure = ({ id }: EntityRow) => !this.#companies.has(id);
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
}

/** One transaction at work. */
interface Work {
  readonly tx: WriteTransaction;
  readonly dataset: string;
  readonly numbers: NextNumbers;
  readonly sorting: Sorting;
}

const isEntity = (record: MappedRecord): record is MappedEntity => record.kind === 'entity';
const isShipment = (record: MappedRecord): record is MappedShipment => record.kind === 'shipment';
const isLink = (record: MappedRecord): record is MappedLink => record.kind === 'link';

const toParties = ({ consignor, consignee }: MappedShipment) => [consignor, consignee];

function firstOfEach(parties: readonly EntityRow[]): Map<string, EntityRow> {
  const first = new Map<string, EntityRow>();
  for (const party of parties) if (!first.has(party.id)) first.set(party.id, party);
  return first;
}

async function createCompanies(
  { tx, dataset, numbers }: Work,
  rows: readonly EntityRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const firstSeq = numbers.takeParties(rows.length);
  const parameters = { rows, dataset, firstSeq, version: numbers.version };
  const [done] = await tx.run('import/create-mentioned-companies', parameters);
  if (done?.written !== rows.length) throw new Error(`Neo4j lost some of ${rows.length} companies`);
}

async function writeEntities(
  { tx, dataset, numbers, sorting }: Work,
  batch: readonly MappedEntity[],
): Promise<void> {
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
  sorting.imported(rows.length, rows.length);
}

async function writeLinks(
  { tx, dataset, numbers, sorting }: Work,
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

const toHashes = (rows: readonly { id: string; rowHash: string }[]): Map<string, string> =>
  new Map(rows.map(({ id, rowHash }) => [id, rowHash]));

/** What becomes of the records of one batch. */
class Sorting {
  readonly #refused: RefusedRecord[] = [];
  #imported = 0;
  #unchanged = 0;

  /** The records that are not in the graph yet; of several with one id, the first. */
  keepNew<Each extends MappedRecord>(
    batch: readonly Each[],
    known: Map<string, string>,
  ): readonly Each[] {
    return batch.filter((record) => {
      const { id, rowHash } = record.row;
      const before = known.get(id);
      known.set(id, before ?? rowHash);
      if (before === undefined) return true;
      if (before === rowHash) this.#unchanged++;
      else this.refuse(record, id, 'imported before with other content');
      return false;
    });
  }

  refuse({ line }: MappedRecord, value: string, reason: RejectionReason): void {
    this.#refused.push({ line, value, reason });
  }

  /** A count that differs means that a statement lost rows: nothing of the batch may stay. */
  imported(asked: number, written = 0): void {
    if (asked !== written) throw new Error(`Neo4j wrote ${written} of ${asked} rows`);
    this.#imported += written;
  }

  outcome(): BatchOutcome {
    return {
      imported: this.#imported,
      unchanged: this.#unchanged,
      refused: this.#refused.sort((a, b) => a.line - b.line),
    };
  }
}

/** Forgets everything when it is full: what it forgets is only looked up once more. */
class BoundedSet {
  readonly #most: number;
  readonly #items = new Set<string>();

  constructor(most: number) {
    this.#most = most;
  }

  has(item: string): boolean {
    return this.#items.has(item);
  }

  addAll(items: readonly string[]): void {
    if (this.#items.size + items.length > this.#most) this.#items.clear();
    for (const item of items) this.#items.add(item);
  }
}
