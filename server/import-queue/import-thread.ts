/** A thread that reads files, as the serving thread sees it: started when needed, and again when it dies. */
import { Worker } from 'node:worker_threads';

import type { ImportProgress, ImportReport } from '../import/import-files.ts';
import type { UploadPreview } from '../model/import-job.ts';
import {
  type ImportReply,
  type ImportRequest,
  type ImportSettings,
  type ImportTask,
  toError,
} from './import-messages.ts';

interface Waiting {
  readonly resolve: (value: UploadPreview | ImportReport) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (progress: ImportProgress) => void;
}

const WORKER = new URL('./import-worker.mjs', import.meta.url);

export class ImportThread {
  readonly #settings: ImportSettings;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;

  constructor(settings: ImportSettings) {
    this.#settings = settings;
  }

  preview(path: string, mapping: string | null): Promise<UploadPreview> {
    const id = ++this.#lastId;
    return this.#ask({ kind: 'preview', id, path, mapping }) as Promise<UploadPreview>;
  }

  /** Rejects when it is aborted, between two batches. */
  import(
    task: ImportTask,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<ImportReport> {
    const id = ++this.#lastId;
    const stop = () => this.#worker?.postMessage({ kind: 'cancel', id } satisfies ImportRequest);
    signal.addEventListener('abort', stop, { once: true });
    const done = this.#ask({ kind: 'import', id, ...task }, onProgress) as Promise<ImportReport>;
    return done.finally(() => signal.removeEventListener('abort', stop));
  }

  /** Whatever is being read or written is given up. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #ask(
    request: ImportRequest,
    onProgress: Waiting['onProgress'] = () => undefined,
  ): Promise<UploadPreview | ImportReport> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject, onProgress });
      worker.postMessage(request);
    });
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { workerData: this.#settings });
    worker.unref(); // whoever serves decides how long the process lives
    worker.on('message', (reply: ImportReply) => this.#take(reply));
    worker.on('error', (error: Error) => this.#end(error.message));
    worker.on('exit', (code) => this.#end(`it ended with code ${code}`));
    return worker;
  }

  #take(reply: ImportReply): void {
    const waiting = this.#waiting.get(reply.id);
    if (reply.kind === 'progress') {
      waiting?.onProgress(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    if (reply.kind === 'preview') waiting?.resolve(reply.preview);
    else if (reply.kind === 'report') waiting?.resolve(reply.report);
    else waiting?.reject(toError(reply.error));
  }

  /** The next request starts another one. */
  #end(why: string): void {
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) {
      reject(new Error(`The thread that imports ended: ${why}`));
    }
    this.#waiting.clear();
  }
}
