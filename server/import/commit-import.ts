/**
 * Ends an import: what was read becomes part of the data set, and the graph gets its next version.
 *
 * Both in one transaction. The hash is chained over the version before and the files read, not over
 * what this run wrote: a run that was killed and repeated ends at the same version as one that went
 * through.
 */
import { createHash } from 'node:crypto';

import { toGraphVersion } from '../model/graph-version.ts';
import type { Database, Params, Row, WriteTransaction } from '../neo4j/database.ts';
import type { ImportClaim } from './import-claim.ts';
import { type CountedCopy, toListCopyRow } from './list-copy.ts';
import type { DatasetFacts } from './mapping.ts';
import type { SourceReader } from './source-reader.ts';
import { type ReasonCounts, type RejectionReason, sortCounts } from '../model/rejection.ts';

export interface ImportedFile {
  readonly name: string;
  readonly sha256: string;
  readonly reader: Pick<SourceReader, 'name' | 'sha256'>;
  readonly dataset: DatasetFacts;
  readonly rows: number;
  /** Rows that this run wrote. */
  readonly imported: number;
  readonly rejected: ReasonCounts;
  readonly lists: readonly CountedCopy[];
}

export interface CommittedVersion {
  readonly graphVersion: string;
  readonly hasChanged: boolean;
}

type DatasetRecord = Row<'import/dataset-imported'>;

export async function commitImport(
  database: Database,
  claim: ImportClaim,
  files: readonly ImportedFile[],
): Promise<CommittedVersion> {
  return database.write(async (tx) => {
    const version = await claim.extend(tx);
    const changed: ImportedFile[] = [];
    for (const facts of new Map(files.map(({ dataset }) => [dataset.id, dataset])).values()) {
      const [before] = await tx.run('import/dataset-imported', { id: facts.id });
      const own = files.filter(({ dataset }) => dataset.id === facts.id);
      const isNewCopy = await writeListCopies(tx, facts.id, own);
      const news = own.filter(
        (file) => file.imported > 0 || !isRecorded(before, file) || isNewCopy(file),
      );
      if (news.length === 0) continue;
      changed.push(...news);
      await tx.run('import/write-dataset', toDatasetParams(facts, before, own));
    }
    if (changed.length === 0) {
      return { graphVersion: toGraphVersion(version), hasChanged: false };
    }
    const next = { number: version.number + 1, hash: chainHash(version.hash, changed) };
    const name = toGraphVersion(next);
    await tx.run('import/write-graph-version', { ...next, name });
    return { graphVersion: name, hasChanged: true };
  });
}

/** Answers whether what is known of a file as a copy of lists has changed. */
async function writeListCopies(
  tx: WriteTransaction,
  dataset: string,
  files: readonly ImportedFile[],
): Promise<(file: ImportedFile) => boolean> {
  const rowsOf = ({ lists, sha256 }: ImportedFile) =>
    lists.map((copy) => toListCopyRow(copy, dataset, sha256));
  const rows = files.flatMap(rowsOf);
  if (rows.length === 0) return () => false;
  const before = await tx.run('import/list-copies-of-dataset', { dataset });
  const known = new Map(before.map(({ id, isComplete }) => [id, isComplete]));
  await tx.run('import/write-list-copies', { rows, dataset });
  return (file) => rowsOf(file).some(({ id, isComplete }) => known.get(id) !== isComplete);
}

function isRecorded(before: DatasetRecord | undefined, file: ImportedFile): boolean {
  const place = before?.fileSha256.indexOf(file.sha256) ?? -1;
  return place !== -1 && before?.fileMappings[place] === file.reader.name;
}

function chainHash(before: string, files: readonly ImportedFile[]): string {
  const sum = createHash('sha256').update(`${before}\n`);
  for (const { dataset, sha256, reader } of files) {
    sum.update(`${dataset.id} ${sha256} ${reader.sha256}\n`);
  }
  return sum.digest('hex');
}

/** A file that was imported before is replaced in the record, not counted twice. */
function toDatasetParams(
  facts: DatasetFacts,
  before: DatasetRecord | undefined,
  files: readonly ImportedFile[],
): Params<'import/write-dataset'> {
  const own = new Map(files.map((file) => [file.sha256, toRecorded(file)]));
  const kept = before === undefined ? [] : fromRecord(before);
  const seen = new Set(kept.map(({ sha256 }) => sha256));
  const all = [
    ...kept.map((file) => own.get(file.sha256) ?? file),
    ...[...own.values()].filter(({ sha256 }) => !seen.has(sha256)),
  ];
  const byReason = new Map<RejectionReason, number>();
  for (const [reason, count] of all.flatMap(({ reasons }) => reasons)) {
    byReason.set(reason, (byReason.get(reason) ?? 0) + count);
  }
  const reasons = sortCounts(byReason);
  const perFile = all.flatMap(({ sha256, reasons: counts }) =>
    counts.map(([reason, count]) => ({ sha256, reason, count })),
  );
  const rejectedOf = (file: Recorded) => sum(file.reasons.map(([, count]) => count));
  return {
    id: facts.id,
    title: facts.title,
    publisher: facts.publisher,
    licence: facts.licence,
    retrievedOn: facts.retrievedOn,
    isInvented: facts.isInvented,
    rows: sum(all.map(({ rows }) => rows)),
    rejected: sum([...reasons.values()]),
    reasons: [...reasons.keys()],
    reasonCounts: [...reasons.values()],
    fileNames: all.map(({ name }) => name),
    fileSha256: all.map(({ sha256 }) => sha256),
    fileMappings: all.map(({ mapping }) => mapping),
    fileRows: all.map(({ rows }) => rows),
    fileRejected: all.map(rejectedOf),
    rejectedFiles: perFile.map(({ sha256 }) => sha256),
    rejectedReasons: perFile.map(({ reason }) => reason),
    rejectedCounts: perFile.map(({ count }) => count),
  };
}

interface Recorded {
  readonly name: string;
  readonly sha256: string;
  readonly mapping: string;
  readonly rows: number;
  readonly reasons: readonly (readonly [RejectionReason, number])[];
}

const toRecorded = ({ name, sha256, reader, rows, rejected }: ImportedFile): Recorded => ({
  name,
  sha256,
  mapping: reader.name,
  rows,
  reasons: [...rejected],
});

function fromRecord(record: DatasetRecord): Recorded[] {
  return record.fileSha256.map((sha256, place) => ({
    name: record.fileNames[place] ?? '',
    sha256,
    mapping: record.fileMappings[place] ?? '',
    rows: record.fileRows[place] ?? 0,
    reasons: record.rejectedFiles.flatMap((file, at) =>
      file === sha256
        ? [[record.rejectedReasons[at] as RejectionReason, record.rejectedCounts[at] ?? 0] as const]
        : [],
    ),
  }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
