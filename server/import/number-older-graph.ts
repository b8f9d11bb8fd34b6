/**
 * Numbers the parties and links of a graph that was written before they had numbers.
 *
 * By id, owners before controllers; batch by batch, so that a large graph does not need a large
 * transaction. Stopped anywhere and run again, it goes on where it stopped. All that is there then
 * belongs to the present version: which of it an import left unfinished, such a graph does not say.
 */
import { Unavailable } from '../model/errors.ts';
import { toGraphVersion } from '../model/graph-version.ts';
import type { Database } from '../neo4j/database.ts';
import { ImportClaim } from './import-claim.ts';

/** One transaction. */
const BATCH = 10_000;
const TIMEOUT_MS = 50_000; // less than a claim lasts

/**
 * At the start of a process: does nothing in a graph that has its numbers, or none of our versions.
 * While another process imports, it leaves the numbering to that one.
 */
export async function numberAtStart(database: Database): Promise<void> {
  const [graph] = await database.read('import/next-numbers', {});
  if (graph === undefined || graph.nextPartySeq !== null) return;
  let claim;
  try {
    claim = await ImportClaim.take(database);
  } catch (error) {
    if (error instanceof Unavailable) return;
    throw error;
  }
  try {
    await numberOlderGraph(database, claim);
  } finally {
    await claim.release().catch(() => undefined); // it ends by itself
  }
}

/** Under the claim of an import. */
export async function numberOlderGraph(database: Database, claim: ImportClaim): Promise<void> {
  const [graph] = await database.read('import/next-numbers', {});
  if (graph === undefined || graph.nextPartySeq !== null) return;
  const [before] = await database.read('import/count-numbered', {});
  if (before === undefined) throw new Error('count-numbered answers one row');
  const nextPartySeq = await numberAll(database, claim, 'import/number-parties', before.parties);
  const owned = await numberAll(database, claim, 'import/number-ownerships', before.links);
  const nextLinkSeq = await numberAll(database, claim, 'import/number-controls', owned);
  await database.write(async (tx) => {
    const version = await claim.extend(tx);
    const history = Array.from({ length: version.number }, (_, index) =>
      index + 1 === version.number ? toGraphVersion(version) : '',
    );
    await tx.run('import/finish-numbering', { nextPartySeq, nextLinkSeq, history });
  });
}

/** Answers the number that comes next. */
async function numberAll(
  database: Database,
  claim: ImportClaim,
  statement: 'import/number-parties' | 'import/number-ownerships' | 'import/number-controls',
  firstSeq: number,
): Promise<number> {
  const numberBatch = (after: string, next: number) =>
    database.write(
      async (tx) => {
        const { number: version } = await claim.extend(tx);
        const [done] = await tx.run(statement, { after, firstSeq: next, most: BATCH, version });
        return done ?? { numbered: 0, lastId: null };
      },
      { timeoutMs: TIMEOUT_MS },
    );
  let next = firstSeq;
  let after: string | null = '';
  while (after !== null) {
    const { numbered, lastId } = await numberBatch(after, next);
    next += numbered;
    after = lastId;
  }
  return next;
}
