/**
 * Imports files: checks all of them first, then writes them, then makes a new version of the graph.
 *
 * The first pass needs no database and finds whatever a file alone can show, so a file that is
 * refused leaves nothing behind. The second pass writes in batches; killed anywhere and run again,
 * it ends at the same graph. In an update the files replace what was imported of the data set: see
 * update-dataset.ts.
 */
import { InvalidRequest, Unavailable } from '../model/errors.ts';
import { type MappedRecord, RECORD_KINDS, type RecordKind } from '../model/mapped-record.ts';
import { type ReasonCounts, type Rejection, RejectionCounter } from '../model/rejection.ts';
import type { Database } from '../neo4j/database.ts';
import { commitImport } from './commit-import.ts';
import { findDatasets } from './dataset-facts.ts';
import { findReader } from './find-reader.ts';
import {
  type DatasetUpdate,
  readGraphChanges,
  type UpdateCounts,
  updateIsCutOff,
} from './graph-change.ts';
import { ImportClaim } from './import-claim.ts';
import {
  type CheckedSource,
  type ImportSource,
  checkSource,
  readMappedBlocks,
} from './import-source.ts';
import { type CountedCopy, joinCopyFacts, judgeCopies, parseCopyFacts } from './list-copy.ts';
import type { DatasetFacts } from './mapping.ts';
import { numberOlderGraph } from './number-older-graph.ts';
import { readFileStart } from './read-records.ts';
import { RejectionReport } from './rejection-report.ts';
import { completeOpenRemoval } from './remove-dataset.ts';
import type { Encoding } from './text-encoding.ts';
import { makeRoom } from './update-dataset.ts';
import type { BatchOutcome } from './write/batch-work.ts';
import { BatchWriter } from './write/write-batch.ts';

export interface ImportOptions {
  /** Path of a mapping file; null: recognised by the header. */
  readonly mapping?: string | null;
  /** Name of a known format; null: recognised by the beginning of the file. */
  readonly format?: string | null;
  /** Id of the data set; null: see dataset-facts.ts. */
  readonly dataset?: string | null;
  /** Whether the files are the new version of `dataset`, and replace what is there of it. */
  readonly isUpdate?: boolean;
  /** Null: as the byte order mark or the mapping says, or recognised. */
  readonly encoding?: Encoding | null;
  /** Name or number of a sheet of a spreadsheet; null: the first with a header. */
  readonly sheet?: string | null;
  /** Whether a guess may be used when no mapping fits and nothing about it is in doubt. */
  readonly acceptsGuess?: boolean;
  /** Of copies of a list: their day, `YYYY-MM-DD`; null: see list-copy.ts. */
  readonly asOf?: string | null;
  /** Of copies of a list: whether nobody is missing in them; null: see list-copy.ts. */
  readonly isComplete?: boolean | null;
  /** Share of refused rows to accept, 0 to 1; null: as the mapping says. */
  readonly acceptRejected?: number | null;
  /** Where the refused rows are listed; null: nowhere. A function may name it by the data set. */
  readonly report?: string | ((dataset: DatasetFacts) => string) | null;
}

export interface ImportProgress {
  readonly phase: 'CHECK' | 'WRITE';
  /** File at work, without its folder. */
  readonly file: string;
  /** Bytes in CHECK, rows in WRITE; over all files. */
  readonly done: number;
  readonly total: number;
}

/** `rows` = imported + unchanged + rejected. */
export interface FileReport {
  readonly name: string;
  readonly dataset: DatasetFacts;
  readonly mapping: string;
  readonly rows: number;
  readonly imported: number;
  /** There already, with the same content. */
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejectedByReason: ReasonCounts;
  /** Lists of sanctions and export controls that the file is a copy of. */
  readonly lists: readonly CountedCopy[];
}

export interface ImportReport {
  /** In the order given. */
  readonly files: readonly FileReport[];
  readonly graphVersion: string;
  /** Whether the graph has a new version. */
  readonly hasChanged: boolean;
  /** Of an update that changed something. */
  readonly update: UpdateReport | null;
  /** The list of refused rows; null when none was refused, or none was asked for. */
  readonly report: string | null;
}

/** Records that the data set held before, against those of the files. */
export interface UpdateReport extends UpdateCounts {
  /**
   * Records of the files that were compared but not written: said before in the same files, or refused
   * because of what the graph says. Counted above all the same.
   */
  readonly notWritten: number;
}

/** One transaction: large enough to keep Neo4j busy, small enough for a heap of 512 MB. */
const BATCH_ROWS = 5_000;
/** Refusing a file as a whole is for systematic mistakes: a handful of rows never does. */
const HANDFUL = 20;

/**
 * Throws InvalidRequest for files that cannot be imported at all (nothing is written then), and
 * Unavailable when Neo4j is gone or another import is at work. Rejects with the signal's reason when
 * it is aborted, between two batches. Refused rows are no error: they are in the report. A database
 * that has to be opened first is opened when all files are checked.
 */
export async function importFiles(
  database: Database | (() => Promise<Database>),
  paths: readonly string[],
  options: ImportOptions = {},
  onProgress: (progress: ImportProgress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<ImportReport> {
  const sources = await openSources(paths, options);
  const report = openReport(sources, options);
  try {
    const checked = await checkSources(sources, { options, report, onProgress, signal });
    signal?.throwIfAborted();
    const opened = typeof database === 'function' ? await database() : database;
    const claim = await ImportClaim.take(opened);
    try {
      await numberOlderGraph(opened, claim);
      await completeOpenRemoval(opened, claim, signal);
      const update = await prepareUpdate(opened, claim, checked, options, signal);
      const readable = checked.map(({ rows, refused }) => rows - refused.total);
      const work = { writer: new BatchWriter(opened, claim), report, onProgress, signal };
      const written = await writeSources(checked, work);
      const version = await commitImport(opened, claim, written, update);
      // The import is done: plans that come later by themselves do not make it fail.
      if (version.hasChanged) await opened.refreshPlans().catch(() => undefined);
      await claim.release().catch(() => undefined); // it is done, and the claim ends by itself
      report?.close();
      return {
        files: written.map(({ rejected, reader, ...file }) => ({
          ...file,
          mapping: reader.name,
          rejected: total(rejected),
          rejectedByReason: rejected,
        })),
        graphVersion: version.graphVersion,
        hasChanged: version.hasChanged,
        update: update && {
          ...update.counts,
          notWritten: readable.reduce((all, each) => all + each, 0) - version.recordsOfFiles,
        },
        report: report !== null && report.rows > 0 ? report.path : null,
      };
    } catch (error) {
      // Of a database that is gone nobody can give up a claim: it ends by itself.
      if (!(error instanceof Unavailable)) await claim.release().catch(() => undefined);
      throw error;
    }
  } finally {
    report?.close();
  }
}

/** Null when this is no update, or one that changes nothing. */
async function prepareUpdate(
  database: Database,
  claim: ImportClaim,
  sources: readonly CheckedSource[],
  { isUpdate = false }: ImportOptions,
  signal: AbortSignal | undefined,
): Promise<DatasetUpdate | null> {
  if (isUpdate) return makeRoom(database, claim, sources, signal);
  const { underWay } = await readGraphChanges(database);
  if (underWay !== null) throw updateIsCutOff(underWay.dataset);
  return null;
}

async function openSources(
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportSource[]> {
  if (paths.length === 0) {
    throw new InvalidRequest('Name at least one file to import.', {
      field: 'files',
      allowed: 'paths of CSV files',
    });
  }
  const found = [];
  for (const path of paths) {
    const start = await readFileStart(path);
    const { mapping = null, format = null, encoding = null, sheet = null } = options;
    const acceptsGuess = options.acceptsGuess ?? false;
    const wishes = { mapping, format, encoding, sheet, acceptsGuess };
    found.push({ path, start, reader: await findReader(start, wishes) });
  }
  const copy = parseCopyFacts(options.asOf, options.isComplete);
  const datasets = findDatasets(found, options.dataset ?? null);
  return found.map((source, place) => {
    const dataset = datasets[place]!;
    return { ...source, dataset: { ...dataset, copy: joinCopyFacts(copy, dataset.copy) } };
  });
}

function openReport(
  [first]: readonly ImportSource[],
  { report = null }: ImportOptions,
): RejectionReport | null {
  if (report === null || first === undefined) return null;
  return new RejectionReport(typeof report === 'string' ? report : report(first.dataset));
}

type CheckedFile = CheckedSource & { readonly refused: RejectionCounter };

interface Work {
  readonly report: RejectionReport | null;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal | undefined;
}

async function checkSources(
  sources: readonly ImportSource[],
  { options, report, onProgress, signal }: Work & { options: ImportOptions },
): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = [];
  const bytes = sources.reduce((all, { start }) => all + start.bytes, 0);
  let done = 0;
  for (const source of sources) {
    const refused = new RejectionCounter();
    const onRejection = (rejection: Rejection) => {
      refused.add(rejection.reason);
      report?.add(rejection);
    };
    const onBytes = (chunk: Buffer) => {
      done += chunk.length;
      onProgress({ phase: 'CHECK', file: source.start.name, done, total: bytes });
    };
    checked.push({ ...(await checkSource(source, onRejection, { onBytes, signal })), refused });
  }
  for (const source of checked) {
    refuseUnusable(source, options.acceptRejected ?? source.reader.acceptRejected, report);
  }
  return checked;
}

function refuseUnusable(
  { start, reader, rows, refused }: CheckedFile,
  accepted: number,
  report: RejectionReport | null,
): void {
  const refuse = (why: string) =>
    new InvalidRequest(`Nothing was imported: ${start.path} ${why}.`, {
      field: 'files',
      allowed: 'a CSV file with the columns of a mapping',
    });
  if (rows === 0) throw refuse('has a header but no rows');
  const isTooMany = refused.total > HANDFUL && refused.total > accepted * rows;
  if (!isTooMany && refused.total < rows) return;
  const reasons = [...refused.counts()].map(([reason, count]) => `${reason} ${count}`).join(', ');
  const limit = isTooMany ? `, more than the ${accepted * 100} % that ${reader.name} accepts` : '';
  const list = report === null ? '' : `; see ${report.path}`;
  throw refuse(`has ${refused.total} unusable of ${rows} rows (${reasons})${limit}${list}`);
}

async function writeSources(
  sources: readonly CheckedFile[],
  { writer, report, onProgress, signal }: Work & { writer: BatchWriter },
) {
  const rows = sources.reduce((all, source) => all + source.rows, 0);
  let done = sources.reduce((all, { refused }) => all + refused.total, 0);
  const written = new Map(sources.map((source) => [source, { imported: 0, unchanged: 0 }]));
  for (const kind of RECORD_KINDS) {
    for (const source of sources) {
      if (!source.kinds.has(kind)) continue;
      const counts = written.get(source)!;
      const onOutcome = ({ imported, unchanged, refused }: BatchOutcome) => {
        counts.imported += imported;
        counts.unchanged += unchanged;
        for (const each of refused) {
          source.refused.add(each.reason);
          report?.add({ file: source.start.name, field: null, ...each });
        }
        done += imported + unchanged + refused.length;
        onProgress({ phase: 'WRITE', file: source.start.name, done, total: rows });
      };
      await writeSource(source, kind, writer, onOutcome, signal);
    }
  }
  return sources.map((source) => ({
    name: source.start.name,
    dataset: source.dataset,
    reader: source.reader,
    sha256: source.sha256,
    rows: source.rows,
    ...written.get(source)!,
    rejected: source.refused.counts(),
    lists: judgeCopies(source.lists, {
      copy: source.dataset.copy,
      isWhole: source.isWhole,
      refused: source.refused.total,
    }),
  }));
}

/** Reads the next batch while Neo4j writes the one before; batches are written in order. */
async function writeSource(
  source: CheckedSource,
  kind: RecordKind,
  writer: BatchWriter,
  onOutcome: (outcome: BatchOutcome) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  let inFlight: Promise<void> = Promise.resolve();
  try {
    for await (const batch of readBatches(source, kind, signal)) {
      await inFlight;
      signal?.throwIfAborted();
      const place = { dataset: source.dataset.id, file: source.sha256 };
      inFlight = writer.write(batch, place).then(onOutcome);
      inFlight.catch(() => undefined); // awaited below, or in the next turn
    }
  } finally {
    await inFlight;
  }
}

async function* readBatches(
  source: CheckedSource,
  kind: RecordKind,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly MappedRecord[], void, undefined> {
  const { sha256, stamp } = source;
  let batch: MappedRecord[] = [];
  for await (const { records } of readMappedBlocks(source, { sha256, stamp, signal })) {
    for (const record of records) {
      if (record.kind !== kind) continue;
      batch.push(record);
      if (batch.length < BATCH_ROWS) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

const total = (counts: ReasonCounts): number =>
  [...counts.values()].reduce((all, each) => all + each, 0);
