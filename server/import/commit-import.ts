/**
 * Ends an import: what was read becomes part of the data set, and the graph gets its next version.
 *
 * Both in one transaction. The hash is chained over the version before and the files read, not over
 * what this run wrote: a run that was killed and repeated ends at the same version as one that went
 * through. An update replaces what stands of the data set, and begins a new history: see graph-change.ts.
 */
import { createHash } from 'node:crypto';

import { toGraphVersion } from '../model/graph-version.ts';
import type { Database, Params, Row, WriteTransaction } from '../neo4j/database.ts';
import { toFileKey } from './file-key.ts';
import { type DatasetUpdate, fromUpdateCounts } from './graph-change.ts';
import type { ClaimedVersion, ImportClaim } from './import-claim.ts';
import { type CountedCopy, toListCopyRow } from './list-copy.ts';
import type { DatasetFacts } from './mapping.ts';
import type { SourceReader } from './source-reader.ts';
import { toOpenFiles } from './write/next-numbers.ts';
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
  /** Written of these files, by this import and those before it. */
  readonly recordsOfFiles: number;
}

type DatasetRecord = Row<'import/dataset-imported'>;

export async function commitImport(
  database: Database,
  claim: ImportClaim,
  files: readonly ImportedFile[],
  update: DatasetUpdate | null,
): Promise<CommittedVersion> {
  return database.write(async (tx) => {
    const version = await claim.extend(tx);
    const open = toOpenFiles(version);
    const changed: ImportedFile[] = [];
    let recordsOfFiles = 0;
    for (const facts of new Map(files.map(({ dataset }) => [dataset.id, dataset])).values()) {
      const [before] = await tx.run('import/dataset-imported', { id: facts.id });
      const own = files.filter(({ dataset }) => dataset.id === facts.id);
      const isNewCopy = await writeListCopies(tx, facts.id, own);
      const isOpen = ({ sha256 }: ImportedFile) => open.has(toFileKey(facts.id, sha256));
      const news = own.filter(
        (file) => update !== null || isOpen(file) || !isRecorded(before, file) || isNewCopy(file),
      );
      if (news.length === 0) continue;
      changed.push(...news);
      const kept = update === null ? before : undefined;
      const written = own.map((file) => toRecorded(file, kept, open));
      recordsOfFiles += sum(written.map(({ imported }) => imported));
      const params = toDatasetParams(facts, kept, written);
      await tx.run('import/write-dataset', {
        ...params,
        updateCounts: update === null ? null : fromUpdateCounts(update.counts),
        updateMark: update?.mark ?? null,
      });
    }
    if (changed.length === 0) {
      return { graphVersion: toGraphVersion(version), hasChanged: false, recordsOfFiles };
    }
    await tx.run('import/restore-matches', {});
    await tx.run('import/restore-same-as', {});
    await closeFiles(tx, version, open, changed);
    const next = { number: version.number + 1, hash: chainHash(version.hash, changed, update) };
    const name = toGraphVersion(next);
    const statement = update === null ? 'import/write-graph-version' : 'import/begin-history';
    await tx.run(statement, { ...next, name });
    return { graphVersion: name, hasChanged: true, recordsOfFiles };
  });
}

/** Their rows are counted with the data set from now on. */
async function closeFiles(
  tx: WriteTransaction,
  version: ClaimedVersion,
  open: Map<string, number>,
  files: readonly ImportedFile[],
): Promise<void> {
  for (const { dataset, sha256 } of files) open.delete(toFileKey(dataset.id, sha256));
  const { nextPartySeq, nextLinkSeq, nextSeq } = version;
  if (nextPartySeq === null || nextLinkSeq === null) {
    throw new Error('The parties of this graph must be numbered before anything is committed');
  }
  const counts = { openFiles: [...open.keys()], openCounts: [...open.values()] };
  await tx.run('import/set-next-numbers', { nextSeq, nextPartySeq, nextLinkSeq, ...counts });
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

function chainHash(
  before: string,
  files: readonly ImportedFile[],
  update: DatasetUpdate | null,
): string {
  const sum = createHash('sha256').update(`${before}\n`);
  if (update !== null) sum.update('updated\n');
  for (const { dataset, sha256, reader } of files) {
    sum.update(`${dataset.id} ${sha256} ${reader.sha256}\n`);
  }
  return sum.digest('hex');
}

/** A file that was imported before is replaced in the record, not counted twice. */
function toDatasetParams(
  facts: DatasetFacts,
  before: DatasetRecord | undefined,
  files: readonly Recorded[],
): Omit<Params<'import/write-dataset'>, 'updateCounts' | 'updateMark'> {
  const own = new Map(files.map((file) => [file.sha256, file]));
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
  return {
    id: facts.id,
    title: facts.title,
    publisher: facts.publisher,
    licence: facts.licence,
    retrievedOn: facts.retrievedOn,
    isInvented: facts.isInvented,
    rows: sum(all.map(({ rows }) => rows)),
    imported: sum(all.map(({ imported }) => imported)),
    rejected: sum([...reasons.values()]),
    reasons: [...reasons.keys()],
    reasonCounts: [...reasons.values()],
    fileNames: all.map(({ name }) => name),
    fileSha256: all.map(({ sha256 }) => sha256),
    fileMappings: all.map(({ mapping }) => mapping),
    fileRows: all.map(({ rows }) => rows),
    fileImported: all.map(({ imported }) => imported),
    fileRejected: all.map(({ reasons: counts }) => countOf(counts)),
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
  /** Rows written, by this import and those before it. */
  readonly imported: number;
  readonly reasons: Reasons;
}

type Reasons = readonly (readonly [RejectionReason, number])[];

/** With what runs that were killed have written of the file, and imports of it before. */
function toRecorded(
  { name, sha256, reader, dataset, rows, rejected }: ImportedFile,
  before: DatasetRecord | undefined,
  open: ReadonlyMap<string, number>,
): Recorded {
  const file = before === undefined ? undefined : fromRecord(before).find(hasSha(sha256));
  const written = open.get(toFileKey(dataset.id, sha256)) ?? 0;
  const imported = (file?.imported ?? 0) + written;
  return { name, sha256, mapping: reader.name, rows, imported, reasons: [...rejected] };
}

const hasSha = (sha256: string) => (file: Recorded) => file.sha256 === sha256;

function fromRecord(record: DatasetRecord): Recorded[] {
  return record.fileSha256.map((sha256, place) => {
    const reasons = record.rejectedFiles.flatMap((file, at) =>
      file === sha256
        ? [[record.rejectedReasons[at] as RejectionReason, record.rejectedCounts[at] ?? 0] as const]
        : [],
    );
    const rows = record.fileRows[place] ?? 0;
    return {
      name: record.fileNames[place] ?? '',
      sha256,
      mapping: record.fileMappings[place] ?? '',
      rows,
      imported: record.fileImported[place] ?? rows - countOf(reasons), // of an older graph
      reasons,
    };
  });
}

const countOf = (reasons: Reasons): number => sum(reasons.map(([, count]) => count));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
