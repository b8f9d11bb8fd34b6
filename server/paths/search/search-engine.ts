/**
 * Answers search requests on one projection: what a worker thread runs.
 *
 * Keeps the last searches, so that a further page or a repeated question goes on from where its search
 * stopped. A question is one search over a share of the classes; the shares of all workers together
 * are the answer (`merge-results.ts`).
 */
import { openShipmentIndex } from '../../projection/open-projection.ts';
import type { GraphProjection, ShipmentIndex } from '../../projection/graph-projection.ts';
import { buildClassBound, type ClassMaxima, findClassMaxima } from './class-bounds.ts';
import { ClassBuilder } from './class-builder.ts';
import { countConsidered } from './count-considered.ts';
import { markCore, toCoreRoles } from './core-index.ts';
import { toSearchRow } from './describe-row.ts';
import { TooManyWindows } from './extra-windows.ts';
import { toGoodsScope } from './goods-scope.ts';
import type { SuffixKernel } from './kernel/suffix-kernel.ts';
import { type PartyRoles, RoleAssigner } from './party-roles.ts';
import { PathSearch } from './path-search.ts';
import { ChunkPool, OutOfSearchMemory, SearchArena } from './search-arena.ts';
import { narrowToSides, takeShare } from './search-classes.ts';
import type {
  RowRank,
  SearchConsidered,
  SearchQuestion,
  SearchRequest,
  SearchResult,
  SearchRow,
  SearchUnion,
} from './search-request.ts';
import { UnionLanes } from './union-lanes.ts';

/** Thrown by `search` when `shouldStop` said so. */
export class SearchAborted extends Error {}

/** Thrown inside when the time of a request is up. */
class OutOfTime extends Error {}

/** Steps that a search may make to count its rows; then it is not known how many there are. */
const COUNTED_STEPS = 5_000;
/** Of the time that is left, the part that the union may take before it leaves the rest undecided. */
const UNION_SHARE_OF_TIME = 0.5;
const KEPT_SEARCHES = 6;
/** Bytes of class graphs that one search keeps; what does not fit is built again when it comes up. */
const KEPT_BYTES = 64 * 2 ** 20;
/** Bytes that all kept searches may take together; the one under way may take more. */
const KEPT_BYTES_OF_ALL = 128 * 2 ** 20;

interface KeptSearch {
  readonly search: PathSearch;
  readonly parties: PartyRoles;
  readonly described: SearchRow[];
  walkCount: number | null;
  union: SearchUnion | null;
  considered: SearchConsidered | null;
}

export class SearchEngine {
  readonly #projection: GraphProjection;
  readonly #kernel: SuffixKernel;
  readonly #chunks: ChunkPool;
  readonly #roles: RoleAssigner;
  readonly #kept = new Map<string, KeptSearch>();
  readonly #shares = new Map<string, readonly number[]>();
  readonly #maxima = new Map<number, ClassMaxima>();

  constructor(projection: GraphProjection, kernel: SuffixKernel) {
    this.#projection = projection;
    this.#kernel = kernel;
    this.#chunks = new ChunkPool(projection.memory);
    this.#roles = new RoleAssigner(projection.parties);
  }

  /** Throws SearchAborted. Out of time is not an error: the result says how far it came. */
  search(request: SearchRequest, shouldStop: () => boolean): SearchResult {
    const started = performance.now();
    const deadline = started + request.budgetMs;
    const checkAborted = () => {
      if (shouldStop()) throw new SearchAborted();
    };
    const checkStop = () => {
      checkAborted();
      if (performance.now() >= deadline) throw new OutOfTime();
    };
    const kept = this.#openSearch(request);
    const { search } = kept;
    const wanted = request.rank + request.first;
    const { extras } = request;
    let isStopped = false;
    // Whatever the time: an answer that stopped early has to say what it is about.
    const considered = extras.considered ? this.#count(kept, request, checkAborted) : null;
    try {
      search.findRows(wanted, Infinity, checkStop);
      if (extras.rowCount) search.findRows(Infinity, COUNTED_STEPS - search.steps, checkStop);
      if (extras.walkCount) kept.walkCount ??= search.countWalks(checkStop);
      if (extras.union) {
        const unionDeadline =
          performance.now() + UNION_SHARE_OF_TIME * (deadline - performance.now());
        kept.union ??= this.#joinUnion(kept.search, checkStop, unionDeadline);
      }
    } catch (error) {
      if (!isOutOfBudget(error)) throw error;
      isStopped = true;
    }
    const rows = this.#describeRows(kept, wanted);
    const bound = search.bound;
    const missing = this.#findMissing(search, rows.length);
    const isWhole = bound === null;
    const stoppedShort = isStopped && rows.length < wanted && !isWhole;
    return {
      rows,
      end: missing === null ? 'DONE' : stoppedShort ? 'STOPPED' : 'MORE',
      missingRank: missing,
      rowCount: extras.rowCount && isWhole ? search.rows.length : null,
      walkCount: extras.walkCount ? kept.walkCount : null,
      union: extras.union ? kept.union : null,
      considered,
      milliseconds: performance.now() - started,
    };
  }

  /** Forgets what was found for a question, but not its layers: for measuring. */
  rewind(key: string): void {
    const kept = this.#kept.get(key);
    if (kept === undefined) return;
    kept.described.length = 0;
    kept.search.rewind();
  }

  /** Marks this share of the core of a projection; see `core-index.ts`. */
  markCore(
    question: SearchQuestion,
    share: number,
    shares: number,
    bits: Uint32Array,
    shouldStop: () => boolean,
  ): void {
    const { shipments } = this.#projection;
    const roles = toCoreRoles(this.#roles.assign(question).roles);
    const arena = new SearchArena(this.#chunks);
    const places = this.#shareOfAll(shipments, share, shares);
    const builder = new ClassBuilder(
      this.#projection,
      shipments,
      question,
      roles,
      this.#kernel,
      arena,
    );
    const checkStop = () => {
      if (shouldStop()) throw new SearchAborted();
    };
    try {
      markCore(builder, places, bits, checkStop);
    } finally {
      arena.dispose();
    }
  }

  /** Also before the room of a derived index is used for another one. */
  dispose(): void {
    for (const { search } of this.#kept.values()) search.dispose();
    this.#kept.clear();
    this.#shares.clear();
    this.#maxima.clear();
  }

  #openSearch(request: SearchRequest): KeptSearch {
    const { question, share, shares } = request;
    const key = `${request.key} ${share}/${shares}`;
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const kept = known ?? this.#beginSearch(request, question, share, shares);
    this.#kept.set(key, kept); // now the last to be forgotten
    this.#forgetOldest(key);
    return kept;
  }

  #forgetOldest(current: string): void {
    const searches = [...this.#kept.values()].map(({ search }) => search);
    let bytes = searches.reduce((sum, { byteLength }) => sum + byteLength, 0);
    for (const [key, { search }] of this.#kept) {
      if (key === current) continue;
      if (this.#kept.size <= KEPT_SEARCHES && bytes <= KEPT_BYTES_OF_ALL) break;
      bytes -= search.byteLength;
      search.dispose();
      this.#kept.delete(key);
    }
  }

  #beginSearch(
    { index: layout }: SearchRequest,
    question: SearchRequest['question'],
    share: number,
    shares: number,
  ): KeptSearch {
    const projection = this.#projection;
    const index =
      layout === null ? projection.shipments : openShipmentIndex(projection.memory, layout);
    const parties = this.#roles.assign(question);
    const scope = toGoodsScope(question);
    // A core index has the classes of the projection's own, others only what is in scope.
    const isInScope = (place: number) =>
      question.continuity !== 'SAME_HS6' || scope.judge(index.classKey[place]!) === 'IN_SCOPE';
    const inScope = Array.from(index.classKey.keys()).filter(isInScope);
    const wanted = narrowToSides(projection.links, index, question, inScope);
    const builder = new ClassBuilder(
      projection,
      index,
      question,
      parties.roles,
      this.#kernel,
      new SearchArena(this.#chunks),
    );
    const places = takeShare(index, wanted, share, shares);
    const maxima = this.#findMaxima(index, layout?.classKey.offset ?? 0);
    const boundOf = buildClassBound(index, maxima, question, builder.asked);
    const search = new PathSearch(builder, places, boundOf, KEPT_BYTES);
    return { search, parties, described: [], walkCount: null, union: null, considered: null };
  }

  /** Of all classes of the projection's own index; kept, since every question counts what it considers. */
  #shareOfAll(index: ShipmentIndex, share: number, shares: number): readonly number[] {
    const key = `${share}/${shares}`;
    const all = Array.from(index.classKey.keys());
    const known = this.#shares.get(key) ?? takeShare(index, all, share, shares);
    this.#shares.set(key, known);
    return known;
  }

  /** `offset`: where the classes of the index begin in the memory; tells indexes apart. */
  #findMaxima(index: ShipmentIndex, offset: number): ClassMaxima {
    const known = this.#maxima.get(offset) ?? findClassMaxima(index);
    this.#maxima.set(offset, known);
    return known;
  }

  #count(kept: KeptSearch, request: SearchRequest, checkStop: () => void): SearchConsidered {
    if (kept.considered !== null) return kept.considered;
    const { question, share, shares } = request;
    const own = this.#shareOfAll(this.#projection.shipments, share, shares);
    kept.considered = countConsidered(
      this.#projection,
      question,
      kept.parties,
      own,
      share === 0,
      checkStop,
    );
    return kept.considered;
  }

  #joinUnion(search: PathSearch, checkStop: () => void, deadline: number): SearchUnion {
    const lanes = new UnionLanes(this.#projection);
    const hasTime = () => performance.now() < deadline;
    search.forUnions(checkStop, hasTime, (graph, union) => lanes.add(search.index, graph, union));
    return lanes.toUnion();
  }

  /** Rows already described are kept: a further page begins at the first row again. */
  #describeRows({ search, described }: KeptSearch, wanted: number): readonly SearchRow[] {
    const end = Math.min(wanted, search.rows.length);
    for (let at = described.length; at < end; at++) {
      described.push(toSearchRow(search, search.rows[at]!, this.#projection.layout.units));
    }
    return described.slice(0, end);
  }

  /** The rank of the best row behind the first `count`; null when there is none. */
  #findMissing(search: PathSearch, count: number): RowRank | null {
    const next = search.rows[count];
    if (next === undefined) return search.bound;
    return { points: search.toRank(next.points), classPlace: next.classPlace };
  }
}

const isOutOfBudget = (error: unknown): boolean =>
  error instanceof OutOfTime ||
  error instanceof OutOfSearchMemory ||
  error instanceof TooManyWindows;
