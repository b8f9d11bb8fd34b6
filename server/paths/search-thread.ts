/**
 * One search thread, and the tasks that wait for it in the order in which they came.
 *
 * The thread has one task at a time, so that a thread that dies loses no other: it is replaced, its
 * task is rejected, and whatever waited goes on.
 */
import { Worker } from 'node:worker_threads';

import { TooExpensive } from '../model/errors.ts';
import type {
  AnswerOf,
  DropMessage,
  ForgetMessage,
  FromThread,
  OpenMessage,
  Task,
} from './search-messages.ts';

export interface SearchThreadOptions {
  /** URL of the module whose `openEngine` the thread runs. */
  readonly engine: string;
  /** Of JavaScript objects, beside the shared memory: more ends the thread. */
  readonly heapMb: number;
  /** What a new thread has to know. */
  readonly listOpen: () => readonly OpenMessage[];
}

interface WaitingTask {
  readonly task: Task;
  /** By the clock of this thread. */
  readonly since: number;
  readonly stop: Int32Array;
  readonly signal: AbortSignal;
  readonly onAbort: () => void;
  readonly resolve: (answer: AnswerOf[Task['kind']]) => void;
  readonly reject: (reason: unknown) => void;
}

export class SearchThread {
  readonly #options: SearchThreadOptions;
  readonly #waiting: WaitingTask[] = [];
  #running: WaitingTask | null = null;
  #worker: Worker | null = null;
  #isClosed = false;

  constructor(options: SearchThreadOptions) {
    this.#options = options;
    this.#worker = this.#start();
  }

  /** Tasks under way and waiting. */
  get taskCount(): number {
    return this.#waiting.length + (this.#running === null ? 0 : 1);
  }

  /**
   * Settles when the thread is done with the task: after an abort too, then with the signal's reason.
   * Rejects with TooExpensive when the memory has no room, and an Error when the thread died.
   */
  run<Kind extends Task['kind']>(
    task: Extract<Task, { kind: Kind }>,
    signal: AbortSignal,
  ): Promise<AnswerOf[Kind]> {
    return new Promise<AnswerOf[Task['kind']]>((resolve, reject) => {
      if (this.#isClosed) throw new Error('The search threads are closed.');
      signal.throwIfAborted();
      const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const onAbort = () => this.#abort(waiting);
      const since = performance.now();
      const waiting: WaitingTask = { task, since, stop, signal, onAbort, resolve, reject };
      signal.addEventListener('abort', onAbort);
      this.#waiting.push(waiting);
      this.#next();
    }) as Promise<AnswerOf[Kind]>;
  }

  /** For a thread that runs: a new one asks by `listOpen`. Heard after the task under way. */
  tell(message: OpenMessage | DropMessage | ForgetMessage): void {
    this.#worker?.postMessage(message);
  }

  /** Rejects whatever is under way or waits. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = this.#worker;
    this.#worker = null;
    this.#rejectAll(new Error('The search threads were closed.'));
    await worker?.terminate();
  }

  #abort(waiting: WaitingTask): void {
    if (waiting === this.#running) {
      Atomics.store(waiting.stop, 0, 1);
      return;
    }
    this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
    this.#settle(waiting).reject(waiting.signal.reason);
  }

  #next(): void {
    if (this.#running !== null) return;
    const next = this.#waiting.shift();
    if (next === undefined) return;
    this.#running = next;
    this.#worker ??= this.#start();
    const waitedMs = performance.now() - next.since;
    this.#worker.postMessage({ kind: 'run', task: next.task, stop: next.stop, waitedMs });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./search-worker.mjs', import.meta.url), {
      workerData: { engine: this.#options.engine },
      resourceLimits: { maxOldGenerationSizeMb: this.#options.heapMb },
      execArgv: [], // it learns TypeScript by itself
    });
    let cause: unknown;
    let isReady = false;
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'ready') isReady = true;
      else this.#receive(message);
    });
    worker.on('error', (error) => (cause = error));
    worker.on('messageerror', (error) => {
      cause = error;
      void worker.terminate();
    });
    worker.on('exit', (code) => this.#replace(worker, code, cause, isReady));
    for (const message of this.#options.listOpen()) worker.postMessage(message);
    return worker;
  }

  #receive(message: Exclude<FromThread, { kind: 'ready' }>): void {
    const running = this.#running;
    if (running === null) return;
    this.#running = null;
    const { resolve, reject } = this.#settle(running);
    if (message.kind === 'done') resolve(message.answer);
    else if (message.kind === 'stopped') reject(running.signal.reason);
    else reject(toError(message));
    this.#next();
  }

  #replace(worker: Worker, code: number, cause: unknown, wasReady: boolean): void {
    if (worker !== this.#worker) return; // closed
    this.#worker = null;
    const error = new Error(`A search thread ended by itself, with code ${code}.`, { cause });
    // One that cannot even start would die again and again.
    if (!wasReady) return this.#rejectAll(error);
    const running = this.#running;
    this.#running = null;
    if (running !== null) this.#settle(running).reject(error);
    this.#worker = this.#start();
    this.#next();
  }

  #rejectAll(reason: unknown): void {
    const all = [...(this.#running === null ? [] : [this.#running]), ...this.#waiting.splice(0)];
    this.#running = null;
    for (const each of all) this.#settle(each).reject(reason);
  }

  #settle(waiting: WaitingTask): WaitingTask {
    waiting.signal.removeEventListener('abort', waiting.onAbort);
    return waiting;
  }
}

function toError({ name, message, stack }: Extract<FromThread, { kind: 'failed' }>): Error {
  if (name === 'TooExpensive') return new TooExpensive(message);
  const error = new Error(`A search failed: ${message}`);
  error.stack = stack;
  return error;
}
