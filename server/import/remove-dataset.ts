/**
 * Removes a data set: everything that only it contributed, then the graph gets its next version, and
 * with it a new history, so that nobody takes it for an addition to the version before.
 *
 * Killed anywhere and run again, it ends at the same graph; so it does when something else is imported
 * instead, which completes the removal first. What people decided about its parties is kept, and holds
 * again when they come back.
 */
import { createHash } from 'node:crypto';

import { NotFound, Unavailable } from '../model/errors.ts';
import { toGraphVersion } from '../model/graph-version.ts';
import type { Database } from '../neo4j/database.ts';
import { beginChange, readGraphChanges, updateIsCutOff } from './graph-change.ts';
import { ImportClaim } from './import-claim.ts';
import { numberOlderGraph } from './number-older-graph.ts';
import { type RemovedCounts, removeContents } from './remove-contents.ts';

export interface RemovalReport {
  readonly dataset: string;
  /** What this run took out: a removal that was cut off had begun already. */
  readonly removed: RemovedCounts;
  readonly graphVersion: string;
}

export interface RemovalOptions {
  readonly onRemoved?: (counts: RemovedCounts) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Throws NotFound when nothing of the data set was ever imported, Unavailable while an import is at
 * work, and rejects with the signal's reason between two batches.
 */
export async function removeDataset(
  database: Database,
  dataset: string,
  options: RemovalOptions = {},
): Promise<RemovalReport> {
  const claim = await ImportClaim.take(database);
  try {
    await numberOlderGraph(database, claim);
    const { underWay, unfinished } = await readGraphChanges(database);
    if (underWay !== null && underWay.dataset !== dataset) {
      if (underWay.kind === 'UPDATE') throw updateIsCutOff(underWay.dataset);
      await completeRemoval(database, claim, underWay.dataset, options);
    }
    if (underWay?.dataset !== dataset || underWay.kind !== 'REMOVAL') {
      const [before] = await database.read('import/dataset-imported', { id: dataset });
      const isKnown = before !== undefined || unfinished.has(dataset) || underWay !== null;
      if (!isKnown) throw new NotFound(`There is no data set ${dataset}.`);
      await beginChange(database, claim, { dataset, kind: 'REMOVAL', mark: '', counts: null });
    }
    const report = await completeRemoval(database, claim, dataset, options);
    await claim.release().catch(() => undefined); // it is done, and the claim ends by itself
    return report;
  } catch (error) {
    // Of a database that is gone nobody can give up a claim: it ends by itself.
    if (!(error instanceof Unavailable)) await claim.release().catch(() => undefined);
    throw error;
  }
}

/** Under the claim of whoever comes next: does nothing when there is no removal to complete. */
export async function completeOpenRemoval(
  database: Database,
  claim: ImportClaim,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { underWay } = await readGraphChanges(database);
  if (underWay?.kind !== 'REMOVAL') return;
  await completeRemoval(database, claim, underWay.dataset, { signal });
}

async function completeRemoval(
  database: Database,
  claim: ImportClaim,
  dataset: string,
  { onRemoved = () => undefined, signal }: RemovalOptions,
): Promise<RemovalReport> {
  const options = { onRemoved, ...(signal !== undefined && { signal }) };
  const removed = await removeContents(database, claim, dataset, options);
  const graphVersion = await database.write(async (tx) => {
    const { number, hash } = await claim.extend(tx);
    await tx.run('import/remove-dataset', { id: dataset });
    const sum = createHash('sha256').update(`${hash}\nremoved ${dataset}\n`).digest('hex');
    const next = { number: number + 1, hash: sum };
    const name = toGraphVersion(next);
    await tx.run('import/begin-history', { ...next, name });
    return name;
  });
  return { dataset, removed, graphVersion };
}
