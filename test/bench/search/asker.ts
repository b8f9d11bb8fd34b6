/** Asks the search threads as the server does, without Neo4j: times the engine alone. */
import { setTimeout as sleep } from 'node:timers/promises';

import type { CommodityCatalogue } from '../../../server/model/commodity-catalogue.ts';
import { LIMITS } from '../../../server/model/limits.ts';
import {
  parsePathQuestion,
  type PathQuestionInput,
} from '../../../server/model/parse-path-question.ts';
import { PROJECTED, toQuestionKey } from '../../../server/paths/path-cursor.ts';
import { type MergedResult, mergeResults } from '../../../server/paths/search/merge-results.ts';
import type { SearchExtras } from '../../../server/paths/search/search-request.ts';
import { type SearchLease, SearchWorkers } from '../../../server/paths/search-workers.ts';
import { toSearchQuestion } from '../../../server/paths/to-search-question.ts';
import type { GraphProjection } from '../../../server/projection/graph-projection.ts';
import { type Figure, type Target, toFigure } from '../figure.ts';

export interface Timed extends MergedResult {
  /** Of the slowest thread, by its own clock. */
  readonly engineMs: number;
  /** With the way to the threads and back, and the merging of what they found. */
  readonly wholeMs: number;
}

/** The best rows that an answer shows, and nothing else. */
export const ROWS_ONLY: SearchExtras = {
  ...{ rowCount: false, walkCount: false, union: false, considered: false },
};
export const UNION_AND_COUNTS: SearchExtras = {
  ...{ rowCount: true, walkCount: true, union: true, considered: false },
};
const FIRST = 100;
/** Live horses: a class that hardly any network has much of. */
const SMALL: PathQuestionInput = { commodities: { hs: ['010121'] } };

/** The engine's own time; what comes to it until an answer is merged stands in the note. */
export function toSearchFigure(
  name: string,
  goods: Figure['goods'],
  answers: readonly Timed[],
  target: Target | null,
  note: string,
): Figure {
  const whole = toFigure(
    name,
    goods,
    answers.map(({ wholeMs }) => wholeMs),
  );
  const around = `with the way to the threads ${whole.p50.toFixed(1)} / ${(whole.p95 ?? 0).toFixed(1)}`;
  const own = answers.map(({ engineMs }) => engineMs);
  return toFigure(name, goods, own, target, `${note}; ${around}`);
}

export class Asker {
  readonly #list: CommodityCatalogue['list'];
  readonly #workers: SearchWorkers;
  readonly #lease: SearchLease;

  private constructor(list: CommodityCatalogue['list'], workers: SearchWorkers) {
    const lease = workers.lease();
    if (lease === null) throw new Error('Nothing is loaded');
    this.#list = list;
    this.#workers = workers;
    this.#lease = lease;
  }

  /** Ready when the usual questions are as quick as they get. `threads`: as the server unless given. */
  static async open(
    projection: GraphProjection,
    list: CommodityCatalogue['list'],
    threads?: number,
  ): Promise<Asker> {
    const standing = parsePathQuestion({}, list);
    const workers = new SearchWorkers({ standing, ...(threads && { threads }) });
    workers.load(projection.memory, projection.layout);
    await workers.whenPrepared();
    return new Asker(list, workers);
  }

  async ask(
    input: PathQuestionInput,
    extras: SearchExtras = ROWS_ONLY,
    first = FIRST,
  ): Promise<Timed> {
    const started = performance.now();
    const results = await this.#search(input, extras, first, new AbortController().signal);
    const merged = mergeResults(results, 0, first, LIMITS.networkEdges);
    const engineMs = Math.max(...results.map(({ milliseconds }) => milliseconds));
    return { ...merged, engineMs, wholeMs: performance.now() - started };
  }

  /** Milliseconds from giving up until the threads are free; null when it had ended before. */
  async giveUp(input: PathQuestionInput, afterMs: number): Promise<number | null> {
    const gone = new AbortController();
    let hasEnded = false;
    const asked = this.#search(input, UNION_AND_COUNTS, FIRST, gone.signal)
      .then(() => (hasEnded = true))
      .catch(() => undefined);
    await sleep(afterMs);
    const since = performance.now();
    gone.abort();
    await asked;
    await this.ask(SMALL);
    return hasEnded ? null : performance.now() - since;
  }

  async close(): Promise<void> {
    this.#lease.release();
    await this.#workers.close();
  }

  #search(input: PathQuestionInput, extras: SearchExtras, first: number, signal: AbortSignal) {
    const question = parsePathQuestion(input, this.#list);
    const request = {
      key: toQuestionKey(question, PROJECTED),
      question: toSearchQuestion(question, this.#lease.projection.parties),
      ...{ rank: 0, first: first + 1, extras, budgetMs: LIMITS.pathBudgetMs },
    };
    return this.#lease.search(request, signal);
  }
}
