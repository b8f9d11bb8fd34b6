/**
 * Searches in threads over shared memory: the thread that serves requests never waits for one.
 *
 * Each thread searches its share of the classes of every question. Questions wait for a thread in the
 * order in which they came. A new version of the graph takes over at once: what is searched on the old
 * one ends there, then the old one is dropped.
 */
import { availableParallelism } from 'node:os';

import type { GraphProjection, ProjectionLayout } from '../projection/graph-projection.ts';
import { openProjection } from '../projection/open-projection.ts';
import { DerivedIndexes } from './derived-indexes.ts';
import type { PathQuestion } from '../model/path-question.ts';
import { PROJECTED } from './path-cursor.ts';
import { type Core, prepareCore } from './prepare-core.ts';
import { rehearseQuestion } from './rehearse-question.ts';
import { isInsideCore } from './search/core-index.ts';
import type { PackedResult } from './search/pack-result.ts';
import { toDerivedIndex } from './search/search-index.ts';
import type { SearchRequest } from './search/search-request.ts';
import type { OpenMessage } from './search-messages.ts';
import { SearchThread } from './search-thread.ts';

export interface SearchWorkersOptions {
  /** At least 1, at most one per core. */
  readonly threads?: number;
  /** What most questions are like, between countries: prepared after each load. */
  readonly standing?: PathQuestion;
  /** Most bytes of derived indexes that are kept for later questions, per graph version. */
  readonly keptIndexBytes?: number;
  /** Megabytes of JavaScript objects that each thread may have. */
  readonly heapMb?: number;
  /** URL of the module whose `openEngine` the threads run. */
  readonly engine?: string;
}

/** What a search is asked; who takes which share is decided here. */
export type WholeSearch = Omit<SearchRequest, 'index' | 'share' | 'shares'>;

/** One version of the graph, kept until it is released. */
export interface SearchLease {
  readonly projection: GraphProjection;
  /**
   * One result per share. Rejects with the signal's reason at once when it is aborted, TooExpensive
   * when the memory has no room, and an Error when a thread died.
   */
  search(request: WholeSearch, signal: AbortSignal): Promise<readonly PackedResult[]>;
  release(): void;
}

interface HeldProjection {
  readonly number: number;
  readonly projection: GraphProjection;
  readonly indexes: DerivedIndexes;
  /** Aborted when a newer version is loaded. */
  readonly superseded: AbortController;
  /** Null while it is prepared, and when that failed. */
  core: Core | null;
  /** Leases, and searches whose threads have not ended. */
  uses: number;
}

const THREADS = 2;
const KEPT_INDEX_BYTES = 512 * 2 ** 20;
const HEAP_MB = 2_048;

export class SearchWorkers {
  readonly #options: SearchWorkersOptions;
  readonly #threads: readonly SearchThread[];
  readonly #held = new Map<number, HeldProjection>();
  #current: HeldProjection | null = null;
  #loaded = 0;
  #preparation: Promise<void> = Promise.resolve();

  constructor(options: SearchWorkersOptions = {}) {
    this.#options = options;
    const threads = Math.max(1, Math.min(options.threads ?? THREADS, availableParallelism()));
    this.#threads = Array.from(
      { length: threads },
      () =>
        new SearchThread({
          engine: options.engine ?? new URL('./open-search-engine.ts', import.meta.url).href,
          heapMb: options.heapMb ?? HEAP_MB,
          listOpen: () => [...this.#held.values()].map(toOpenMessage),
        }),
    );
  }

  /** Questions from now on are answered from this. */
  load(memory: WebAssembly.Memory, layout: ProjectionLayout): void {
    const before = this.#current;
    const held = this.#hold(openProjection(memory, layout));
    this.#current = held;
    for (const thread of this.#threads) thread.tell(toOpenMessage(held));
    before?.superseded.abort(new Error('A newer version was loaded.'));
    if (before !== null) this.#dropUnused(before);
    this.#preparation = this.#prepare(held);
    this.#preparation.catch(() => undefined); // told to whoever waits for it
  }

  /** Ends when the usual questions are as quick as they get. Rejects when that cannot be. */
  whenPrepared(): Promise<void> {
    return this.#preparation;
  }

  /** The version that is loaded now; null before the first. Release it when the answer is complete. */
  lease(): SearchLease | null {
    const held = this.#current;
    if (held === null) return null;
    held.uses += 1;
    let isReleased = false;
    return {
      projection: held.projection,
      search: (request, signal) => this.#search(held, request, signal),
      release: () => {
        if (isReleased) return;
        isReleased = true;
        this.#endUse(held);
      },
    };
  }

  /** Versions that are still held. */
  get versionCount(): number {
    return this.#held.size;
  }

  /** Searches under way are rejected. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  async #search(
    held: HeldProjection,
    request: WholeSearch,
    signal: AbortSignal,
  ): Promise<readonly PackedResult[]> {
    signal.throwIfAborted();
    held.uses += 1;
    const work = this.#openIndex(held, request, signal).finally(() => this.#endUse(held));
    return untilAborted(work, signal);
  }

  #hold(projection: GraphProjection): HeldProjection {
    const number = ++this.#loaded;
    const indexes = new DerivedIndexes({
      build: (classes, room, signal) =>
        this.#leastBusy().run({ kind: 'derive', projection: number, classes, room }, signal),
      forget: () => {
        for (const thread of this.#threads) thread.tell({ kind: 'forget', projection: number });
      },
      keptBytes: this.#options.keptIndexBytes ?? KEPT_INDEX_BYTES,
    });
    const superseded = new AbortController();
    const held = { number, projection, indexes, superseded, core: null, uses: 0 };
    this.#held.set(number, held);
    return held;
  }

  async #prepare(held: HeldProjection): Promise<void> {
    const { standing } = this.#options;
    if (standing === undefined) return;
    const { number, projection, superseded } = held;
    const { signal } = superseded;
    const sides = { from: standing.from.countries, to: standing.to.countries };
    held.core = await prepareCore(number, projection, sides, this.#threads, signal);
    await rehearseQuestion(standing, PROJECTED, projection.parties, (request) =>
      this.#search(held, request, signal),
    );
  }

  #openIndex(
    held: HeldProjection,
    request: WholeSearch,
    signal: AbortSignal,
  ): Promise<readonly PackedResult[]> {
    const derived = toDerivedIndex(request.question);
    if (derived === null) {
      const { core, projection } = held;
      const isInside =
        core !== null && isInsideCore(request.question, core.question, projection.parties);
      const index = isInside ? core.layout : null;
      return this.#searchShares(held, { ...request, index }, signal);
    }
    return held.indexes.use(
      derived.key,
      derived.classes,
      (index) => this.#searchShares(held, { ...request, index }, signal),
      signal,
    );
  }

  /** Settles when every thread is done with its share: until then they read the index. */
  async #searchShares(
    held: HeldProjection,
    request: Omit<SearchRequest, 'share' | 'shares'>,
    signal: AbortSignal,
  ): Promise<readonly PackedResult[]> {
    const shares = this.#threads.length;
    const failure = new AbortController();
    const both = AbortSignal.any([signal, failure.signal]);
    const results = await Promise.allSettled(
      this.#threads.map(async (thread, share) => {
        try {
          const asked = { ...request, share, shares };
          const task = { kind: 'search', projection: held.number, request: asked } as const;
          return await thread.run(task, both);
        } catch (error) {
          failure.abort(error); // the other shares are of no use then
          throw error;
        }
      }),
    );
    if (failure.signal.aborted) throw failure.signal.reason;
    return results.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  }

  #leastBusy(): SearchThread {
    return this.#threads.reduce((least, each) => (each.taskCount < least.taskCount ? each : least));
  }

  #endUse(held: HeldProjection): void {
    held.uses -= 1;
    this.#dropUnused(held);
  }

  #dropUnused(held: HeldProjection): void {
    if (held === this.#current || held.uses > 0) return;
    this.#held.delete(held.number);
    for (const thread of this.#threads) thread.tell({ kind: 'drop', projection: held.number });
  }
}

const toOpenMessage = ({ number, projection }: HeldProjection): OpenMessage => ({
  kind: 'open',
  projection: number,
  memory: projection.memory,
  layout: projection.layout,
});

/** Rejects as soon as nobody waits any more; `work` ends by itself. */
function untilAborted<Answer>(work: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
