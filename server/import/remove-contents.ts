/**
 * Takes out everything that only one data set contributed, batch by batch.
 *
 * What refers to others goes before them, so that no batch of parties brings millions of shipments
 * along. Each batch goes by what is still there: stopped anywhere and run again, it goes on where it
 * stopped. Numbers are not given anew. Gaps do no harm (readers count what is there), and a number that
 * is never used again cannot lead from an older version in memory to a record that it does not know.
 */
import type { Database, WriteTransaction } from '../neo4j/database.ts';
import { toIdRange } from './id-range.ts';
import type { ImportClaim } from './import-claim.ts';
import { describeListEntries } from './write/write-list-records.ts';

/** One transaction. Parties bring what was proposed about them, entries all their rows. */
const BATCH = 5_000;
const SMALL_BATCH = 1_000;
const TIMEOUT_MS = 50_000; // less than a claim lasts

interface Step {
  /** As a report calls them. */
  readonly what: string;
  readonly most: number;
  /** Answers how many were taken out; 0 ends the step. */
  readonly remove: (tx: WriteTransaction, batch: Batch) => Promise<number>;
}

interface Batch {
  readonly after: string;
  readonly below: string;
  readonly most: number;
}

type PlainStatement =
  | 'import/remove-shipments'
  | 'import/remove-ownerships'
  | 'import/remove-controls'
  | 'import/remove-relations'
  | 'import/remove-locations'
  | 'import/remove-notes'
  | 'import/remove-flows'
  | 'import/remove-parties';

const run =
  (statement: PlainStatement): Step['remove'] =>
  async (tx, batch) =>
    (await tx.run(statement, batch))[0]?.removed ?? 0;

const STEPS: readonly Step[] = [
  { what: 'relations', most: BATCH, remove: run('import/remove-relations') },
  { what: 'places of parties', most: BATCH, remove: run('import/remove-locations') },
  { what: 'notes', most: SMALL_BATCH, remove: run('import/remove-notes') },
  { what: 'links', most: BATCH, remove: run('import/remove-ownerships') },
  { what: 'links', most: BATCH, remove: run('import/remove-controls') },
  { what: 'shipments', most: BATCH, remove: run('import/remove-shipments') },
  { what: 'trade flows', most: BATCH, remove: run('import/remove-flows') },
  { what: 'rows of lists', most: SMALL_BATCH, remove: removeListRecords },
  { what: 'parties', most: SMALL_BATCH, remove: removeParties },
];

async function removeListRecords(tx: WriteTransaction, batch: Batch): Promise<number> {
  const rows = await tx.run('import/remove-list-records', batch);
  const ids = [...new Set(rows.map(({ entryId }) => entryId))];
  await tx.run('import/keep-decisions-of-entries', { ids });
  await describeListEntries(tx, ids);
  return rows.length;
}

async function removeParties(tx: WriteTransaction, batch: Batch): Promise<number> {
  await tx.run('import/keep-decisions-of-parties', batch);
  return (await tx.run('import/remove-parties', batch))[0]?.removed ?? 0;
}

/** How much of each kind was taken out, by what a report calls it. */
export type RemovedCounts = ReadonlyMap<string, number>;

/** Rejects with the signal's reason between two batches. */
export async function removeContents(
  database: Database,
  claim: ImportClaim,
  dataset: string,
  { onRemoved, signal }: { onRemoved: (counts: RemovedCounts) => void; signal?: AbortSignal },
): Promise<RemovedCounts> {
  const counts = new Map<string, number>();
  const add = (what: string, count: number) => {
    if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count);
    onRemoved(counts);
  };
  const write = <Result>(work: (tx: WriteTransaction) => Promise<Result>): Promise<Result> => {
    signal?.throwIfAborted();
    const whole = async (tx: WriteTransaction) => {
      await claim.extend(tx);
      return work(tx);
    };
    return database.write(whole, { timeoutMs: TIMEOUT_MS });
  };
  for (const { what, most, remove } of STEPS) {
    const batch = { ...toIdRange(dataset), most };
    for (let removed = Infinity; removed > 0; add(what, removed)) {
      removed = await write((tx) => remove(tx, batch));
    }
  }
  // Their ids tell nothing about data sets: all of them are looked at.
  const leave = async (after: string) => {
    const batch = { dataset, after, most: SMALL_BATCH };
    const [done] = await write((tx) => tx.run('import/leave-addresses', batch));
    add('addresses', done?.removed ?? 0);
    return done?.lastId ?? null;
  };
  let after: string | null = '';
  while (after !== null) after = await leave(after);
  await write((tx) => tx.run('import/remove-list-copies', { dataset }));
  return counts;
}
