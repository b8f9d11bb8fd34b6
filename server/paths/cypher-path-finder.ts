/**
 * Finds paths in Neo4j itself: the reference on small graphs, the way for graphs beyond memory.
 *
 * One statement of fixed length per number of shipments and batch of suppliers streams every walk
 * that the question allows; ranking is done here, keeping only the best rows. The work grows with the
 * number of walks, which can grow with the power of the hops. When time, Neo4j's memory for one
 * transaction or our own room runs out, the answer is what was found until then, with conclusion
 * BUDGET: nothing about it is proven, since walks come in no order.
 */
import { TimedOut, Unavailable } from '../model/errors.ts';
import { type VisibleGraph, toGraphVersion } from '../model/graph-version.ts';
import { LIMITS } from '../model/limits.ts';
import type { Conclusion, Considered, Exclusion, FoundPaths } from '../model/path-answer.ts';
import type { Page, PathFinder } from '../model/path-finder.ts';
import type { PathQuestion } from '../model/path-question.ts';
import { buildRanking } from '../model/ranking.ts';
import type { PathFilter } from '../model/rows.ts';
import { graphIsChanging } from '../neo4j/committed-graph.ts';
import { type Database, OutOfTransactionMemory } from '../neo4j/database.ts';
import { type ShipmentFacts, toFoundPath } from './describe-path.ts';
import { parsePathCursor, toPathCursor, toQuestionKey } from './path-cursor.ts';
import { type RankedRow, WalkRanker } from './rank-walks.ts';
import { toPathFilter } from './path-filter.ts';
import { listIds, refuseUnknownIds } from './refuse-unknown-ids.ts';
import { resolveLists } from './resolve-lists.ts';

export interface CypherPathFinderOptions {
  /** Milliseconds for one question. */
  readonly budgetMs?: number;
  /** Suppliers per statement. Each statement holds the rows of one batch. */
  readonly batchSize?: number;
  /** Rows that one batch may hold before the search stops: about 1 kB each. */
  readonly maxRows?: number;
}

type WalkStatement =
  | 'path/walks-of-1-shipment'
  | 'path/walks-of-2-shipments'
  | 'path/walks-of-3-shipments'
  | 'path/walks-of-4-shipments'
  | 'path/walks-of-5-shipments'
  | 'path/walks-of-6-shipments';

const WALK_STATEMENTS: readonly WalkStatement[] = [
  'path/walks-of-1-shipment',
  'path/walks-of-2-shipments',
  'path/walks-of-3-shipments',
  'path/walks-of-4-shipments',
  'path/walks-of-5-shipments',
  'path/walks-of-6-shipments',
];

/** Statements at once: more would only take turns on the cores of a small server. */
const PARALLEL = 2;
/** Rows taken before other requests get their turn. */
const ROWS_PER_TURN = 500;

interface NamedGraph extends VisibleGraph {
  readonly name: string;
}
/** Of a graph that no import of ours has written: all there is. */
const WHOLE_GRAPH: VisibleGraph = {
  number: 0,
  belowSeq: Number.MAX_SAFE_INTEGER,
  belowPartySeq: Number.MAX_SAFE_INTEGER,
};

/** Thrown inside when a batch holds too many rows: a budget like time. */
class TooManyRows extends Error {}

export class CypherPathFinder implements PathFinder {
  readonly name = 'Cypher';
  readonly mostHops = WALK_STATEMENTS.length;
  readonly #database: Database;
  readonly #budgetMs: number;
  readonly #batchSize: number;
  readonly #maxRows: number;

  constructor(database: Database, options: CypherPathFinderOptions = {}) {
    this.#database = database;
    this.#budgetMs = options.budgetMs ?? LIMITS.pathBudgetMs;
    this.#batchSize = options.batchSize ?? 100;
    this.#maxRows = options.maxRows ?? 200_000;
  }

  async find(question: PathQuestion, page: Page, signal?: AbortSignal): Promise<FoundPaths> {
    const deadline = performance.now() + this.#budgetMs;
    // An import may commit while we read. What the statements see is of one version all the same, but
    // what is refused is counted over all imports; and a newer answer is a better one.
    for (;;) {
      const before = await this.#readVersion(signal);
      const found = await this.#search(question, page, before, deadline, signal);
      if ((await this.#readVersion(signal)).name === before.name) return found;
      if (performance.now() > deadline) {
        throw new Unavailable(
          'The graph kept changing while this question was searched.',
          'Ask again when the import has ended.',
        );
      }
    }
  }

  async #search(
    question: PathQuestion,
    { first, after }: Page,
    graph: NamedGraph,
    deadline: number,
    signal: AbortSignal | undefined,
  ): Promise<FoundPaths> {
    const started = performance.now();
    const options = () => ({ signal, timeoutMs: Math.max(1, deadline - performance.now()) });
    const graphVersion = graph.name;
    const questionKey = toQuestionKey(question, this.name);
    const rank = parsePathCursor(after, questionKey, graphVersion);
    await this.#refuseUnknownIds(question, graph, signal);
    const filter = toPathFilter(await resolveLists(this.#database, question, signal), graph);
    const [newest] = await this.#database.read('path/newest-day', { filter }, options());
    const newestDay = newest?.day ?? 0;
    const suppliers = await this.#database.read('path/suppliers', { filter }, options());
    const supplierIds = suppliers.map(({ id }) => id);
    const considered = await this.#countConsidered(filter, supplierIds.length, options());

    const ranker = new WalkRanker(question, buildRanking(question, newestDay), rank + first);
    const isComplete = await this.#rankWalks(ranker, filter, supplierIds, deadline, signal);

    const rows = ranker.best().slice(rank);
    const factsOf = await this.#readShipments(rows, signal);
    const end = rank + rows.length;
    const hasMore = end < ranker.rowCount;
    return {
      paths: rows.map((row) => toFoundPath(row, question, newestDay, factsOf)),
      conclusion: conclude(isComplete, ranker.rowCount, hasMore),
      exact: isComplete,
      provenRank: isComplete ? rows.length : 0,
      endCursor: isComplete && hasMore ? toPathCursor(questionKey, graphVersion, end) : null,
      totalCount: isComplete ? ranker.rowCount : null,
      walkCount: isComplete ? ranker.walkCount : null,
      considered,
      union: { lanes: ranker.unionLanes(), linkIds: ranker.unionLinkIds(), isComplete },
      graphVersion,
      milliseconds: performance.now() - started,
    };
  }

  /** Whether every walk was seen. Short walks first: they are what a search cut short should show. */
  async #rankWalks(
    ranker: WalkRanker,
    filter: PathFilter,
    supplierIds: readonly string[],
    deadline: number,
    signal: AbortSignal | undefined,
  ): Promise<boolean> {
    const tasks = WALK_STATEMENTS.slice(0, filter.maxHops).flatMap((statement) =>
      toBatches(supplierIds, this.#batchSize).map((batch) => ({ statement, batch })),
    );
    const stop = new AbortController();
    const both = AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]);
    const work = async () => {
      for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
        const parameters = { filter, supplierIds: task.batch };
        await this.#rankBatch(ranker, task.statement, parameters, deadline, both);
      }
    };
    try {
      await Promise.all(Array.from({ length: PARALLEL }, work));
      return true;
    } catch (error) {
      const isOutOfBudget =
        error instanceof TimedOut ||
        error instanceof OutOfTransactionMemory ||
        error instanceof TooManyRows;
      if (!isOutOfBudget) throw error;
      return false;
    } finally {
      stop.abort(); // the other statement, when one failed
    }
  }

  async #rankBatch(
    ranker: WalkRanker,
    statement: WalkStatement,
    parameters: { filter: PathFilter; supplierIds: readonly string[] },
    deadline: number,
    signal: AbortSignal,
  ): Promise<void> {
    const timeoutMs = deadline - performance.now();
    if (timeoutMs <= 0) throw new TimedOut('The time for this question is up.');
    const batch = ranker.openBatch();
    let rows = 0;
    try {
      for await (const walk of this.#database.stream(statement, parameters, {
        signal,
        timeoutMs,
      })) {
        batch.add(walk);
        rows += 1;
        if (batch.rows.size > this.#maxRows) throw new TooManyRows();
        if (rows % ROWS_PER_TURN !== 0) continue;
        if (performance.now() > deadline) throw new TimedOut('The time for this question is up.');
        await new Promise(setImmediate);
      }
    } finally {
      await ranker.settle(batch); // what was found until a budget ended is shown, without proof
    }
  }

  async #countConsidered(
    filter: PathFilter,
    suppliers: number,
    options: { signal: AbortSignal | undefined; timeoutMs: number },
  ): Promise<Considered> {
    const [scope, sides, unnamed] = await Promise.all([
      this.#database.read('path/scope', { filter }, options),
      this.#database.read('path/sides', { filter }, options),
      this.#database.read('path/unnamed-parties', {}, options),
    ]);
    const inScope = scope.find(({ verdict }) => verdict === 'IN_SCOPE');
    const excluded = scope
      .filter(({ verdict }) => verdict !== 'IN_SCOPE')
      .map(({ verdict, shipments }) => ({ reason: verdict as Exclusion, shipments }));
    const withoutParty = unnamed[0]?.rows ?? 0;
    return {
      shipments: inScope?.shipments ?? 0,
      companies: inScope?.companies ?? 0,
      commodityClasses: inScope?.classes ?? 0,
      suppliers,
      endUsers: sides[0]?.endUsers ?? 0,
      onBothSides: sides[0]?.onBothSides ?? 0,
      excluded:
        withoutParty === 0
          ? excluded
          : [...excluded, { reason: 'PARTY_UNKNOWN', shipments: withoutParty }],
    };
  }

  async #refuseUnknownIds(
    question: PathQuestion,
    { belowPartySeq }: VisibleGraph,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const ids = listIds(question);
    if (ids.length === 0) return;
    const asked = { ids, belowPartySeq };
    refuseUnknownIds(question, await this.#database.read('path/unknown-ids', asked, { signal }));
  }

  async #readShipments(
    rows: readonly RankedRow[],
    signal: AbortSignal | undefined,
  ): Promise<Map<number, ShipmentFacts>> {
    const seqs = [...new Set(rows.flatMap(({ walk }) => walk.seqs))];
    if (seqs.length === 0) return new Map();
    const facts = await this.#database.read('path/shipments-by-number', { seqs }, { signal });
    return new Map(facts.map((each) => [each.seq, each]));
  }

  async #readVersion(signal: AbortSignal | undefined): Promise<NamedGraph> {
    const [version] = await this.#database.read('path/graph-version', {}, { signal });
    const changing = version?.changing ?? null;
    if (changing !== null) throw graphIsChanging(changing);
    return { ...(version ?? WHOLE_GRAPH), name: toGraphVersion(version) };
  }
}

function conclude(isComplete: boolean, rowCount: number, hasMore: boolean): Conclusion {
  if (!isComplete) return 'BUDGET';
  if (rowCount === 0) return 'NONE';
  return hasMore ? 'TOP' : 'ALL';
}

function toBatches<Item>(items: readonly Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += size) {
    batches.push(items.slice(start, start + size));
  }
  return batches;
}
