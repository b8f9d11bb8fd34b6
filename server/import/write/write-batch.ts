/**
 * Writes one batch of rows in one transaction, and tells what became of each.
 *
 * A record that is there with the same content is skipped, one with other content refused: so an
 * import can be killed anywhere and run again. Shipments, parties and links get their numbers in the
 * transaction that writes them, in the order of the file, so that the numbers come out the same either
 * way, and each set is numbered without gaps.
 */
import type { MappedRecord, RecordKind } from '../../model/mapped-record.ts';
import type { Database } from '../../neo4j/database.ts';
import { toFileKey } from '../file-key.ts';
import type { ImportClaim } from '../import-claim.ts';
import { type BatchOutcome, type BatchWork, Sorting } from './batch-work.ts';
import { NextNumbers } from './next-numbers.ts';
import { writeEntities } from './write-entities.ts';
import { writeFlows } from './write-flows.ts';
import { writeAddresses, writeNotes } from './write-notes.ts';
import { writeLinks } from './write-links.ts';
import { writeListRecords } from './write-list-records.ts';
import { writeRelations } from './write-relations.ts';
import { writeShipments } from './write-shipments.ts';

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

  /** All of one file; `file` is its SHA-256. */
  async write(
    batch: readonly MappedRecord[],
    { dataset, file }: { readonly dataset: string; readonly file: string },
  ): Promise<BatchOutcome> {
    const mentioned: string[] = [];
    const outcome = await this.#database.write(
      async (tx) => {
        mentioned.length = 0; // the driver may run this again
        const numbers = new NextNumbers(await this.#claim.extend(tx));
        const work: BatchWork = { tx, dataset, numbers, sorting: new Sorting() };
        await writeAddresses(work, pick(batch, 'address'));
        await writeEntities(work, pick(batch, 'entity'));
        mentioned.push(...(await writeShipments(work, pick(batch, 'shipment'), this.#companies)));
        await writeLinks(work, pick(batch, 'link'));
        await writeListRecords(work, pick(batch, 'listEntry'));
        await writeFlows(work, pick(batch, 'flow'));
        await writeRelations(work, pick(batch, 'relation'));
        await writeNotes(work, pick(batch, 'note'));
        const done = work.sorting.outcome();
        numbers.countRows(toFileKey(dataset, file), done.imported);
        await tx.run('import/set-next-numbers', numbers.left());
        return done;
      },
      { timeoutMs: TIMEOUT_MS },
    );
    this.#companies.addAll(mentioned);
    return outcome;
  }
}

function pick<Kind extends RecordKind>(
  batch: readonly MappedRecord[],
  kind: Kind,
): Extract<MappedRecord, { kind: Kind }>[] {
  return batch.filter(
    (record): record is Extract<MappedRecord, { kind: Kind }> => record.kind === kind,
  );
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
