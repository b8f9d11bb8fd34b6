/**
 * Finds paths in the graph as it lies in memory, in threads: exact, ranked and complete.
 *
 * An answer belongs to the version that was loaded when it was asked for, whatever is loaded meanwhile.
 * Neo4j is asked for what is not in memory only: who is on a list, and the records and parties that are
 * shown, in one round trip. Rows are proven always: when time is up, the answer is the rows proven until
 * then, with conclusion BUDGET, and its cursor goes on from there.
 */
import { Unavailable } from '../model/errors.ts';
import { LIMITS } from '../model/limits.ts';
import type { Conclusion, Considered, FoundPaths } from '../model/path-answer.ts';
import type { Page, PathExtras, PathFinder } from '../model/path-finder.ts';
import type { PathQuestion } from '../model/path-question.ts';
import type { Database } from '../neo4j/database.ts';
import { toFoundPath } from './describe-path.ts';
import { toFoundUnion, toRankedRow } from './open-search-row.ts';
import { parsePathCursor, PROJECTED, toPathCursor, toQuestionKey } from './path-cursor.ts';
import { readEvidence } from './read-evidence.ts';
import { refuseUnknownIds } from './refuse-unknown-ids.ts';
import { resolveLists } from './resolve-lists.ts';
import { type MergedConsidered, type MergedResult, mergeResults } from './search/merge-results.ts';
import type { SearchLease, SearchWorkers } from './search-workers.ts';
import { findProblemIds, toSearchQuestion } from './to-search-question.ts';

export interface ProjectedPathFinderOptions {
  /** Milliseconds that the threads may take for one question. */
  readonly budgetMs?: number;
}

const ALL_EXTRAS: PathExtras = { rowCount: true, walkCount: true, union: true, considered: true };

export class ProjectedPathFinder implements PathFinder {
  readonly name = PROJECTED;
  /** Points tell paths of up to seven hops apart. */
  readonly mostHops = 7;
  readonly #database: Database;
  readonly #workers: SearchWorkers;
  readonly #budgetMs: number;

  /** `workers`: with a projection loaded; whoever made them closes them. */
  constructor(
    database: Database,
    workers: SearchWorkers,
    { budgetMs = LIMITS.pathBudgetMs }: ProjectedPathFinderOptions = {},
  ) {
    this.#database = database;
    this.#workers = workers;
    this.#budgetMs = budgetMs;
  }

  /** Rejects with TooExpensive, too, when the memory has no room for what the question needs. */
  async find(question: PathQuestion, page: Page, signal?: AbortSignal): Promise<FoundPaths> {
    const lease = this.#workers.lease();
    if (lease === null) {
      throw new Unavailable('The graph is not in memory yet.', 'Ask again when it is loaded.');
    }
    try {
      return await this.#findIn(lease, question, page, signal ?? new AbortController().signal);
    } finally {
      lease.release();
    }
  }

  async #findIn(
    lease: SearchLease,
    question: PathQuestion,
    { first, after, extras }: Page,
    signal: AbortSignal,
  ): Promise<FoundPaths> {
    const started = performance.now();
    signal.throwIfAborted();
    const { projection } = lease;
    const { version, parties, totals } = projection;
    const questionKey = toQuestionKey(question, this.name);
    const rank = parsePathCursor(after, questionKey, version);
    refuseUnknownIds(question, findProblemIds(question, parties));
    const resolved = await resolveLists(this.#database, question, signal);

    const request = {
      key: resolved === question ? questionKey : toQuestionKey(resolved, this.name), // lists change
      question: toSearchQuestion(resolved, parties),
      rank,
      first: first + 1, // whether there are more
      extras: { ...ALL_EXTRAS, ...extras },
      budgetMs: this.#budgetMs,
    };
    const results = await lease.search(request, signal);
    const merged = mergeResults(results, rank, first, LIMITS.networkEdges);

    const { factsOf, ...evidence } = await readEvidence(
      this.#database,
      merged.rows,
      parties,
      signal,
    );
    const end = rank + merged.rows.length;
    return {
      paths: merged.rows.map((row) =>
        toFoundPath(toRankedRow(row, question, projection), question, totals.newestDay, factsOf),
      ),
      ...conclude(merged, end),
      endCursor: hasMore(merged) ? toPathCursor(questionKey, version, end) : null,
      walkCount: merged.walkCount,
      considered: merged.considered && toConsidered(merged.considered),
      union: toFoundUnion(merged.union, projection),
      evidence,
      graphVersion: version,
      milliseconds: performance.now() - started,
    };
  }
}

/** `end`: rank of the last row that is shown. */
function conclude(
  { end: reached, rows, rowCount }: MergedResult,
  end: number,
): Pick<FoundPaths, 'conclusion' | 'exact' | 'provenRank' | 'totalCount'> {
  const conclusions: Record<MergedResult['end'], Conclusion> = {
    ALL: end === 0 ? 'NONE' : 'ALL',
    MORE: 'TOP',
    STOPPED: 'BUDGET',
  };
  return {
    conclusion: conclusions[reached],
    exact: reached !== 'STOPPED' || rows.length > 0,
    provenRank: rows.length,
    totalCount: rowCount ?? (reached === 'ALL' ? end : null),
  };
}

const hasMore = ({ end, rows }: MergedResult): boolean =>
  end === 'MORE' || (end === 'STOPPED' && rows.length > 0);

const toConsidered = ({ classes, ...considered }: MergedConsidered): Considered => ({
  ...considered,
  commodityClasses: classes,
});
