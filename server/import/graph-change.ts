/**
 * Removing or replacing a data set takes records away, in many transactions: what is under way, and how
 * far it is, stands in the graph.
 *
 * Until it is complete the graph is of no version. Who has the version before in memory goes on with
 * it; who would have to read the half of a data set says so. A removal that was cut off is completed by
 * whatever is imported or removed next. An update that was cut off needs its files again.
 */
import { InvalidRequest } from '../model/errors.ts';
import type { Database } from '../neo4j/database.ts';
import { splitFileKey } from './file-key.ts';
import type { ImportClaim } from './import-claim.ts';

export interface GraphChange {
  readonly dataset: string;
  readonly kind: 'REMOVAL' | 'UPDATE';
  /** Tells one update from another. */
  readonly mark: string;
  readonly phase: 'REMOVING' | 'WRITING';
  /** Null for a removal. */
  readonly counts: UpdateCounts | null;
}

/** Records, by their ids: what the data set held against what its new files say. */
export interface UpdateCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** The change that files are, against what was imported of their data set before. */
export interface DatasetUpdate {
  readonly mark: string;
  readonly counts: UpdateCounts;
}

export interface GraphChanges {
  readonly underWay: GraphChange | null;
  /** Data sets of which an import was begun and not completed. */
  readonly unfinished: ReadonlySet<string>;
}

export async function readGraphChanges(database: Database): Promise<GraphChanges> {
  const [row] = await database.read('import/change-under-way', {});
  if (row === undefined) return { underWay: null, unfinished: new Set() };
  const { dataset, kind, mark, phase, counts, openFiles } = row;
  const unfinished = new Set(openFiles.map((key) => splitFileKey(key).dataset));
  if (dataset === null) return { underWay: null, unfinished };
  return {
    underWay: {
      dataset,
      kind: kind as GraphChange['kind'],
      mark: mark ?? '',
      phase: phase as GraphChange['phase'],
      counts: toUpdateCounts(counts),
    },
    unfinished,
  };
}

/** Null for what no update wrote. */
export function toUpdateCounts(counts: readonly number[]): UpdateCounts | null {
  const [added, changed, unchanged, removed] = counts;
  if (added === undefined || changed === undefined) return null;
  if (unchanged === undefined || removed === undefined) return null;
  return { added, changed, unchanged, removed };
}

export const fromUpdateCounts = (counts: UpdateCounts | null): number[] =>
  counts === null ? [] : [counts.added, counts.changed, counts.unchanged, counts.removed];

/** What an import that was not completed wrote of the data set goes with the rest: it is not counted. */
export async function beginChange(
  database: Database,
  claim: ImportClaim,
  { dataset, kind, mark, counts }: Omit<GraphChange, 'phase'>,
): Promise<void> {
  await database.write(async (tx) => {
    const { openFiles, openCounts } = await claim.extend(tx);
    const isOther = (at: number) => splitFileKey(openFiles[at] ?? '').dataset !== dataset;
    await tx.run('import/begin-change', {
      dataset,
      kind,
      mark,
      counts: fromUpdateCounts(counts),
      openFiles: openFiles.filter((_, at) => isOther(at)),
      openCounts: openCounts.filter((_, at) => isOther(at)),
    });
  });
}

export async function goOnToWrite(database: Database, claim: ImportClaim): Promise<void> {
  await database.write(async (tx) => {
    await claim.extend(tx);
    await tx.run('import/go-on-to-write', {});
  });
}

export const updateIsCutOff = (dataset: string): InvalidRequest =>
  new InvalidRequest(
    `An update of the data set ${dataset} was cut off, and part of it is missing. Run it again with the same files, or remove it: detour datasets remove ${dataset}`,
    { field: 'update', allowed: `the same files as before, as the update of ${dataset}` },
  );
