/** The thread that reads projections, as the serving thread sees it: started when it is needed, and again when it dies. */
import { Worker } from 'node:worker_threads';

import type { LoadingProgress } from './model/engine-status.ts';
import type {
  ReadAnswer,
  ReaderMessage,
  ReaderSettings,
  ReadMessage,
  SharedProjection,
} from './projection-messages.ts';

export interface ReadingListener {
  readonly onProgress: (progress: LoadingProgress) => void;
  readonly onNotice: (sentence: string) => void;
}

interface Reading {
  readonly listener: ReadingListener;
  readonly onAnswer: (answer: ReadAnswer) => void;
  readonly onSettled: () => void;
}

const WORKER = new URL('./projection-worker.mjs', import.meta.url);

export class ProjectionThread {
  readonly #settings: ReaderSettings;
  readonly #module: URL;
  #worker: Worker | null = null;
  #reading: Reading | null = null;
  /** Until the file is written, the thread does not listen. */
  #settled: Promise<void> = Promise.resolve();
  #isClosed = false;

  /** `module` begins the thread. */
  constructor(settings: ReaderSettings, module = WORKER) {
    this.#settings = settings;
    this.#module = module;
  }

  /** Begins to start the thread, which takes its time, before there is anything to read. */
  prepare(): void {
    this.#worker ??= this.#start();
  }

  /** One at a time. Never rejects: what goes wrong is an answer. */
  async read(before: SharedProjection | null, listener: ReadingListener): Promise<ReadAnswer> {
    await this.#settled;
    if (this.#isClosed) return { outcome: 'FAILED', reason: 'The server is being stopped.' };
    this.prepare();
    return new Promise((onAnswer) => {
      this.#settled = new Promise((onSettled) => {
        this.#reading = { listener, onAnswer, onSettled };
      });
      this.#worker?.postMessage({ before } satisfies ReadMessage);
    });
  }

  /** Whatever is being read or written is given up. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  /** When what was answered last is in its file. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  #start(): Worker {
    const worker = new Worker(this.#module, { workerData: this.#settings });
    worker.on('message', (message: ReaderMessage) => this.#take(message));
    worker.on('error', (error: Error) => this.#end(error.message));
    worker.on('exit', (code) => this.#end(`it ended with code ${code}`));
    return worker;
  }

  #take(message: ReaderMessage): void {
    const reading = this.#reading;
    if (message.kind === 'progress') reading?.listener.onProgress(message.progress);
    else if (message.kind === 'notice') reading?.listener.onNotice(message.sentence);
    else if (message.kind === 'answer') reading?.onAnswer(message.answer);
    else {
      this.#reading = null;
      reading?.onSettled();
    }
  }

  /** The next reading starts another one. */
  #end(why: string): void {
    this.#worker = null;
    const reason = `The thread that reads the graph died: ${why}.`;
    this.#reading?.onAnswer({ outcome: 'FAILED', reason });
    this.#reading?.onSettled();
    this.#reading = null;
  }
}
