/**
 * One question on one share of the classes: rows best first, as many as are asked for, again and again.
 *
 * Making it looks at every class in scope once: its graph, its layers, and the points of its best path.
 * After that only the classes whose best path comes up are searched. It can go on from where it stopped,
 * which is how further pages and repeated questions are answered.
 */
import type { GraphProjection, ShipmentIndex } from '../../projection/graph-projection.ts';
import { BestHeap } from './best-heap.ts';
import { ChainWitnessFinder } from './chain-witness.ts';
import { buildClassGraph, type ClassGraph, type ClassGraphMaker } from './class-graph.ts';
import { type ClassRow, ClassSearch, type ClassSearchQuestion } from './class-search.ts';
import { type ClassUnion, findClassUnion } from './class-union.ts';
import { countWalks } from './count-walks.ts';
import { ExtraWindows } from './extra-windows.ts';
import { toGoodsScope } from './goods-scope.ts';
import { NONE, type SuffixKernel } from './kernel/suffix-kernel.ts';
import { LinkRuns } from './link-runs.ts';
import { listLargeValues } from './list-large-values.ts';
import type { PartyRoles } from './party-roles.ts';
import { SUPPLIER, TO_BE_PASSED } from './party-roles.ts';
import { buildPathPoints } from './path-points.ts';
import type { SearchArena } from './search-arena.ts';
import type { SearchQuestion } from './search-request.ts';
import { toShipmentFilter } from './shipment-filter.ts';
import { fillSuffixScores, type SuffixScores } from './suffix-scores.ts';

export interface PathSearchOptions {
  readonly projection: GraphProjection;
  readonly index: ShipmentIndex;
  readonly question: SearchQuestion;
  readonly parties: PartyRoles;
  /** Places in the index, ascending: this worker's, in scope. */
  readonly classes: readonly number[];
  readonly kernel: SuffixKernel;
  readonly arena: SearchArena;
  /** Bytes of class graphs that are kept; what does not fit is made again when it is needed. */
  readonly keptBytes: number;
}

/** Throws when the search must stop. */
export type CheckStop = () => void;

interface OpenClass {
  readonly place: number;
  /** What orders its next row among those of all classes; it may be less when the row comes. */
  rank: number;
  kept: { readonly graph: ClassGraph; readonly scores: SuffixScores } | null;
  search: ClassSearch | null;
}

export class PathSearch {
  /** Found so far, best first. */
  readonly rows: ClassRow[] = [];
  /** Steps made so far, over all classes. */
  steps = 0;
  readonly #options: PathSearchOptions;
  readonly #maker: Omit<ClassGraphMaker, 'checkStop'>;
  readonly #asked: ClassSearchQuestion;
  readonly #classes: OpenClass[] = [];
  readonly #heap = new BestHeap<OpenClass>(
    (a, b) => a.rank > b.rank || (a.rank === b.rank && a.place < b.place),
  );
  #next = 0;

  constructor(options: PathSearchOptions) {
    this.#options = options;
    const { projection, index, question, parties } = options;
    const { roles } = parties;
    const points = buildPathPoints(question, projection.totals.newestDay, () =>
      listLargeValues(projection.shipments.valueUsd),
    );
    const runs = new LinkRuns(projection.links, roles, question.maxLinks, question.minLinkShare);
    const scope = toGoodsScope(question);
    const filter = toShipmentFilter(question);
    const extras = new ExtraWindows();
    this.#maker = { index, roles, filter, points, tierOf: scope.tierOf, runs, extras };
    this.#asked = {
      limits: {
        minHops: question.hops.min,
        maxHops: question.hops.max,
        needs: question.mustPass.length > 0 ? 2 : 1,
      },
      points,
      roles,
      runs,
      isDistinct: question.distinctCompanies,
      bySequence: question.level === 'SHIPMENT',
    };
  }

  get index(): ShipmentIndex {
    return this.#options.index;
  }

  /** What orders rows of all classes and workers. */
  toRank(points: number): number {
    return this.#asked.points.toRank(points);
  }

  /** Points of the best row that is still to come; null at the end, infinity before `open` is done. */
  get bound(): { readonly points: number; readonly classPlace: number } | null {
    if (!this.isOpen) return { points: Infinity, classPlace: 0 };
    const top = this.#heap.peek();
    return top === undefined ? null : { points: top.rank, classPlace: top.place };
  }

  get isOpen(): boolean {
    return this.#next === this.#options.classes.length;
  }

  /** Looks at the classes that it has not looked at yet. Call again after it was stopped. */
  open(checkStop: CheckStop): void {
    const { classes, arena, keptBytes } = this.#options;
    while (this.#next < classes.length) {
      checkStop();
      const place = classes[this.#next]!;
      const mark = arena.mark();
      const built = this.#build(place, checkStop, mark);
      const bound = built === null ? NONE : this.#findBound(built.graph, built.scores);
      const isKept = bound > NONE && arena.byteLength <= keptBytes;
      if (!isKept) arena.releaseTo(mark);
      if (bound > NONE) {
        const rank = this.#asked.points.toRank(bound);
        const opened = { place, rank, kept: isKept ? built : null, search: null };
        this.#classes.push(opened);
        this.#heap.push(opened);
      }
      this.#next++;
    }
  }

  /** Finds rows until there are `wanted`, or all. Throws what `checkStop` throws; goes on when called again. */
  findRows(wanted: number, mostSteps: number, checkStop: CheckStop): void {
    const last = this.steps + mostSteps;
    while (this.rows.length < wanted && this.steps < last) {
      const top = this.#heap.peek();
      if (top === undefined) return;
      if (this.steps++ % 64 === 0) checkStop();
      top.search ??= this.#openSearch(top, checkStop);
      const row = top.search.step();
      const bound = top.search.bound;
      if (row) this.rows.push(row);
      if (bound === NONE) this.#heap.pop();
      else {
        top.rank = this.#asked.points.toRank(bound);
        this.#heap.sinkTop();
      }
    }
  }

  /** Makes the search begin again at the best row, with the layers that are there. */
  rewind(): void {
    this.rows.length = 0;
    while (this.#heap.size > 0) this.#heap.pop();
    for (const each of this.#classes) {
      each.search = null;
      const bound = each.kept && this.#findBound(each.kept.graph, each.kept.scores);
      each.rank = bound === null ? Infinity : this.#asked.points.toRank(bound);
      this.#heap.push(each);
    }
  }

  countWalks(checkStop: CheckStop): number {
    const { limits, roles, runs } = this.#asked;
    let walks = 0;
    for (const each of this.#classes) {
      this.#with(each, checkStop, ({ graph }) => {
        walks += countWalks(graph, limits, roles, runs, checkStop);
      });
    }
    return walks;
  }

  /** Calls for each class with what is on a path there. */
  forUnions(
    checkStop: CheckStop,
    hasTime: () => boolean,
    visit: (graph: ClassGraph, union: ClassUnion) => void,
  ): void {
    const question = { ...this.#asked, checkStop, hasTime };
    for (const each of this.#classes) {
      this.#with(each, checkStop, ({ graph, scores }) =>
        visit(graph, findClassUnion(graph, scores, question)),
      );
    }
  }

  /** Calls for each row with the graph of its class and how to find its evidence. */
  withEvidence<Result>(
    row: ClassRow,
    visit: (graph: ClassGraph, evidence: ChainWitnessFinder, asked: ClassSearchQuestion) => Result,
  ): Result {
    const each = this.#classes.find(({ place }) => place === row.classPlace)!;
    const { runs, points } = this.#asked;
    const neverStop = () => undefined;
    return this.#with(each, neverStop, ({ graph }) =>
      visit(
        graph,
        new ChainWitnessFinder(graph, runs, points, this.#options.index.seq),
        this.#asked,
      ),
    );
  }

  dispose(): void {
    this.#options.arena.dispose();
  }

  #build(
    place: number,
    checkStop: CheckStop,
    mark = this.#options.arena.mark(),
  ): NonNullable<OpenClass['kept']> | null {
    const { arena, kernel } = this.#options;
    try {
      const graph = buildClassGraph({ ...this.#maker, checkStop }, place, arena);
      if (graph === null) return null;
      const { limits, points } = this.#asked;
      return { graph, scores: fillSuffixScores(graph, limits, points, kernel, arena) };
    } catch (error) {
      arena.releaseTo(mark); // stopped half way
      throw error;
    }
  }

  /** A search needs its graph as long as it lasts: it stays once the class has come up. */
  #openSearch(each: OpenClass, checkStop: CheckStop): ClassSearch {
    each.kept ??= this.#build(each.place, checkStop)!;
    return new ClassSearch(each.kept.graph, each.kept.scores, this.#asked);
  }

  #with<Result>(
    each: OpenClass,
    checkStop: CheckStop,
    visit: (built: NonNullable<OpenClass['kept']>) => Result,
  ): Result {
    if (each.kept !== null) return visit(each.kept);
    const { arena } = this.#options;
    const mark = arena.mark();
    try {
      return visit(this.#build(each.place, checkStop)!);
    } finally {
      arena.releaseTo(mark);
    }
  }

  /** Points of the best path of a class; NONE without one. */
  #findBound(graph: ClassGraph, scores: SuffixScores): number {
    const { roles, limits } = this.#asked;
    let bound = NONE;
    for (let junction = 0; junction < graph.junctionParty.length; junction++) {
      const role = roles[graph.junctionParty[junction]!]!;
      if ((role & SUPPLIER) === 0) continue;
      const need = limits.needs === 2 && (role & TO_BE_PASSED) === 0 ? 1 : 0;
      const layer = need * limits.maxHops * graph.count;
      for (let at = graph.junctionStart[junction]!; at < graph.junctionStart[junction + 1]!; at++) {
        if (scores.layers[layer + at]! > bound) bound = scores.layers[layer + at]!;
      }
    }
    return bound;
  }
}
