/**
 * Imports the files that were handed in, one at a time, in the order in which they were confirmed.
 *
 * Reading happens in threads of its own: one imports, one shows how files would be read, so that this
 * one goes on answering. What is kept over a restart: every file that is not imported yet, and how
 * every import ended, with its list of refused rows. An import that was cut off is told as failed;
 * begun again, it ends at the same graph as if it had not been.
 *
 * Past 250 lines: what may be done to a job, and what each step keeps, hang together by its state.
 */
import { randomUUID } from 'node:crypto';

import type { ImportProgress, ImportReport } from '../import/import-files.ts';
import { InvalidRequest, NotFound, Unavailable } from '../model/errors.ts';
import {
  type ImportJob,
  type ImportQueue,
  type ImportState,
  type ImportWish,
  type JobReport,
  type Reception,
  type RejectedPage,
  type UploadPreview,
  toReasonList,
} from '../model/import-job.ts';
import { buildJobProgress } from './job-progress.ts';
import type { ImportSettings } from './import-messages.ts';
import { ImportThread } from './import-thread.ts';
import { readRejectedRows } from './read-rejected-rows.ts';
import { toSafeName } from './safe-name.ts';
import { type StoredJob, UploadFolder } from './upload-folder.ts';

export interface QueueOptions extends ImportSettings {
  readonly folder: string;
  /** Bytes that one file may have. */
  readonly mostBytes: number;
  /** For what is a fault of ours. */
  readonly log: { error(facts: object, message: string): void };
}

/** Files and reports that are kept; further ones are refused until some are removed. */
const MOST_JOBS = 200;
const MOST_MAPPING_CHARACTERS = 200_000;

interface Running {
  readonly id: string;
  readonly stop: AbortController;
  readonly ended: Promise<void>;
}

export class UploadQueue implements ImportQueue {
  readonly mostBytes: number;
  readonly #log: QueueOptions['log'];
  readonly #files: UploadFolder;
  readonly #importer: ImportThread;
  readonly #previewer: ImportThread;
  /** In the order of arrival. */
  readonly #jobs = new Map<string, ImportJob>();
  readonly #waiting: { readonly id: string; readonly wish: ImportWish }[] = [];
  /** On their way here. */
  readonly #arriving = new Set<string>();
  #running: Running | null = null;
  #isClosed = false;

  private constructor({ folder, mostBytes, log, address }: QueueOptions) {
    this.mostBytes = mostBytes;
    this.#log = log;
    this.#files = new UploadFolder(folder);
    this.#importer = new ImportThread({ address });
    this.#previewer = new ImportThread({ address });
  }

  /** With what earlier runs left. */
  static async open(options: QueueOptions): Promise<UploadQueue> {
    const queue = new UploadQueue(options);
    const jobs = await queue.#files.readAll();
    for (const job of jobs.sort((a, b) => (a.uploadedAt < b.uploadedAt ? -1 : 1))) {
      queue.#put(toJobAfterRestart(job));
    }
    return queue;
  }

  list(): readonly ImportJob[] {
    return [...this.#jobs.values()].reverse();
  }

  find(id: string): ImportJob | null {
    return this.#jobs.get(id) ?? null;
  }

  /** Throws InvalidRequest. */
  receive(fileName: string): Reception {
    if (this.#jobs.size + this.#arriving.size >= MOST_JOBS) {
      const message = `There are ${MOST_JOBS} imports in the list already: remove some of them first.`;
      throw new InvalidRequest(message, { field: 'file', allowed: `${MOST_JOBS} imports` });
    }
    const id = randomUUID();
    const name = toSafeName(fileName);
    this.#files.create(id);
    this.#arriving.add(id);
    return {
      id,
      path: this.#files.pathOf({ id, fileName: name }),
      admit: (bytes) => {
        this.#arriving.delete(id);
        return this.#put({
          id,
          fileName: name,
          bytes,
          state: 'PREVIEW',
          uploadedAt: new Date().toISOString(),
          startedAt: null,
          endedAt: null,
          dataset: null,
          report: null,
          problem: null,
        });
      },
      discard: async () => {
        this.#arriving.delete(id);
        await this.#files.remove(id);
      },
    };
  }

  async preview(id: string, mapping: string | null): Promise<UploadPreview> {
    const job = this.#get(id);
    this.#needsFile(job);
    const path = mapping === null ? null : this.#writeMapping(id, 'preview', mapping);
    try {
      return await this.#previewer.preview(this.#files.pathOf(job), path);
    } catch (error) {
      throw this.#withoutPaths(id, error);
    }
  }

  async start(id: string, wish: ImportWish): Promise<ImportJob> {
    const job = this.#get(id);
    if (job.state === 'QUEUED' || job.state === 'RUNNING') {
      throw refuse(
        `${job.fileName} is being imported already.`,
        'an import that waits or has ended',
      );
    }
    this.#needsFile(job);
    checkWish(wish);
    if (wish.mapping !== null) this.#writeMapping(id, 'mapping', wish.mapping);
    if (wish.dataset !== null) this.#files.writeDataset(id, wish.dataset);
    await this.#files.removeReport(id);
    const queued = this.#change(job, {
      state: 'QUEUED',
      dataset: wish.dataset,
      startedAt: null,
      endedAt: null,
      report: null,
      problem: null,
    });
    this.#waiting.push({ id, wish });
    this.#next();
    return this.find(id) ?? queued;
  }

  async cancel(id: string): Promise<ImportJob> {
    const job = this.#get(id);
    if (this.#running?.id === id) {
      const { stop, ended } = this.#running;
      stop.abort();
      await ended;
    } else if (job.state === 'QUEUED' || job.state === 'PREVIEW') {
      const place = this.#waiting.findIndex((each) => each.id === id);
      if (place !== -1) this.#waiting.splice(place, 1);
      this.#end(job, 'CANCELLED', 'Cancelled before anything was written.');
    }
    return this.#get(id);
  }

  async remove(id: string): Promise<void> {
    const job = this.#get(id);
    if (job.state === 'QUEUED' || job.state === 'RUNNING') {
      throw refuse(
        `${job.fileName} is being imported: cancel it first.`,
        'an import that has ended',
      );
    }
    this.#jobs.delete(id);
    await this.#files.remove(id);
  }

  async readRejected(
    id: string,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<RejectedPage> {
    const path = this.findRejectedFile(id);
    if (path === null) return { items: [], endCursor: null };
    return readRejectedRows(path, page);
  }

  findRejectedFile(id: string): string | null {
    const job = this.find(id);
    if (job === null || job.state === 'RUNNING' || !this.#files.hasReport(id)) return null;
    return this.#files.reportOf(id);
  }

  /** What runs is stopped between two batches, and told as failed by the next run. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#waiting.length = 0;
    if (this.#running !== null) {
      const { stop, ended } = this.#running;
      stop.abort();
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, CLOSE_WITHIN_MS))]);
    }
    await Promise.all([this.#importer.close(), this.#previewer.close()]);
  }

  #next(): void {
    if (this.#running !== null || this.#isClosed) return;
    const next = this.#waiting.shift();
    if (next === undefined) return;
    const stop = new AbortController();
    const ended = this.#run(next.id, next.wish, stop.signal).finally(() => {
      this.#running = null;
      this.#next();
    });
    this.#running = { id: next.id, stop, ended };
  }

  /** Never rejects: how it ended is in the job. */
  async #run(id: string, wish: ImportWish, signal: AbortSignal): Promise<void> {
    const job = this.#change(this.#get(id), {
      state: 'RUNNING',
      startedAt: new Date().toISOString(),
    });
    const toProgress = buildJobProgress(() => performance.now());
    const onProgress = (progress: ImportProgress) => {
      this.#jobs.set(id, { ...this.#get(id), progress: toProgress(progress) });
    };
    const task = {
      path: this.#files.pathOf(job),
      mapping: wish.mapping === null ? null : this.#files.mappingOf(id),
      dataset: wish.dataset?.id ?? null,
      acceptRejected: wish.acceptRejected,
      report: this.#files.reportOf(id),
    };
    try {
      const report = toJobReport(await this.#importer.import(task, onProgress, signal));
      await this.#files.removeFile(job); // it is in the graph
      this.#change(this.#get(id), { state: 'DONE', report, endedAt: new Date().toISOString() });
    } catch (error) {
      if (this.#isClosed) this.#end(this.#get(id), 'FAILED', CUT_OFF);
      else if (signal.aborted) this.#end(this.#get(id), 'CANCELLED', CANCELLED);
      else this.#end(this.#get(id), 'FAILED', this.#explain(id, error));
    }
  }

  #explain(id: string, error: unknown): string {
    if (error instanceof InvalidRequest) return this.#files.withoutPaths(id, error.message);
    this.#log.error({ err: error, import: id }, 'An import failed');
    if (error instanceof Unavailable) {
      return 'The graph database does not answer, or another import is writing to it. What is written already is kept; import the file again in a moment.';
    }
    return 'Something went wrong here; the log of the server says more. What is written already is kept; importing the file again ends at the same graph.';
  }

  #withoutPaths(id: string, error: unknown): unknown {
    if (!(error instanceof InvalidRequest)) return error;
    const { message, field, allowed } = error;
    return new InvalidRequest(this.#files.withoutPaths(id, message), { field, allowed });
  }

  #writeMapping(id: string, name: 'preview' | 'mapping', text: string): string {
    if (text.length > MOST_MAPPING_CHARACTERS) {
      throw new InvalidRequest('The mapping is too long.', {
        field: 'mapping',
        allowed: `at most ${MOST_MAPPING_CHARACTERS} characters`,
      });
    }
    return this.#files.writeMapping(id, name, text);
  }

  #get(id: string): ImportJob {
    const job = this.find(id);
    if (job === null) throw new NotFound('There is no such import; it may have been removed.');
    return job;
  }

  #needsFile(job: ImportJob): void {
    if (this.#files.hasFile(job)) return;
    throw refuse(`${job.fileName} is not here any more: hand it in again.`, 'a file that is here');
  }

  #end(job: ImportJob, state: ImportState, problem: string): void {
    this.#change(job, { state, problem, endedAt: new Date().toISOString() });
  }

  #change(job: ImportJob, change: Partial<StoredJob>): ImportJob {
    return this.#put({ ...job, ...change });
  }

  #put(job: StoredJob): ImportJob {
    const { id, fileName, bytes, state, uploadedAt, startedAt, endedAt } = job;
    const { dataset, report, problem } = job;
    const times = { uploadedAt, startedAt, endedAt };
    const stored = { id, fileName, bytes, state, ...times, dataset, report, problem };
    this.#files.save(stored);
    const whole = {
      ...stored,
      progress: null,
      hasFile: this.#files.hasFile(job),
      hasRejectedRows: this.#files.hasReport(id),
    };
    this.#jobs.set(id, whole);
    return whole;
  }
}

const CLOSE_WITHIN_MS = 5_000;
const CUT_OFF =
  'The server was stopped before the end. What is written already is kept; import the file again to finish it.';
const CANCELLED =
  'Cancelled. What was written until then is kept; import the file again to finish it.';

function toJobAfterRestart(job: StoredJob): StoredJob {
  if (job.state !== 'QUEUED' && job.state !== 'RUNNING') return job;
  const problem =
    job.state === 'RUNNING'
      ? CUT_OFF
      : 'The server was stopped before its turn came. Nothing of it is written; import it again.';
  return { ...job, state: 'FAILED', problem };
}

function toJobReport({ files, graphVersion, hasChanged }: ImportReport): JobReport {
  const [file] = files;
  if (file === undefined) throw new Error('An import of a file reports on it');
  const { dataset, mapping, rows, imported, unchanged, rejected } = file;
  const counts = { rows, imported, unchanged, rejected };
  return {
    datasetId: dataset.id,
    datasetTitle: dataset.title,
    mapping,
    ...counts,
    rejectedByReason: toReasonList(file.rejectedByReason),
    graphVersion,
    hasChanged,
  };
}

function checkWish({ acceptRejected, dataset }: ImportWish): void {
  if (acceptRejected !== null && !(acceptRejected >= 0 && acceptRejected <= 1)) {
    throw new InvalidRequest('acceptRejected must be a number from 0 to 1.', {
      field: 'acceptRejected',
      allowed: 'a number from 0 to 1',
    });
  }
  if (dataset === null) return;
  if (!/^[a-z0-9][a-z0-9._-]{0,63}$/.test(dataset.id)) {
    throw new InvalidRequest(
      'The id of a data set has up to 64 of a-z, 0-9, dot, dash and underscore.',
      {
        field: 'dataset.id',
        allowed: 'up to 64 of a-z, 0-9, dot, dash and underscore; a letter or digit first',
      },
    );
  }
  if (dataset.title.trim() === '' || dataset.title.length > 300) {
    throw new InvalidRequest('The title of a data set has 1 to 300 characters.', {
      field: 'dataset.title',
      allowed: '1 to 300 characters',
    });
  }
}

const refuse = (message: string, allowed: string): InvalidRequest =>
  new InvalidRequest(message, { field: 'id', allowed });
