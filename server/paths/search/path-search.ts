/**
 * One question on one share of the classes: rows best first, as many as are asked for, again and again.
 *
 * A class comes up by the most points that a path of it could have; then it is opened (its graph, its
 * layers), comes up again by the points of its best path, and only then is it searched. Counting and
 * joining open every class. It can go on from where it stopped, which is how further pages and repeated
 * questions are answered.
 */
import type { CheckStop } from '../../projection/check-stop.ts';
import type { ShipmentIndex } from '../../projection/graph-projection.ts';
import { BestHeap } from './best-heap.ts';
import { ChainWitnessFinder } from './chain-witness.ts';
import type { BuiltClass, ClassBuilder } from './class-builder.ts';
import type { ClassGraph } from './class-graph.ts';
import type { ClassRow, ClassSearchQuestion } from './beginning.ts';
import { ClassSearch } from './class-search.ts';
import { type ClassUnion, findClassUnion } from './class-union.ts';
import { countWalks } from './count-walks.ts';
import { NONE } from './kernel/suffix-kernel.ts';
import type { RowRank } from './search-request.ts';

interface SearchedClass {
  readonly place: number;
  /** That a path of it can have at most, by what its shipments earn. */
  readonly mostRank: number;
  /** Of its best path, once it was opened; NO_PATH: it has none. */
  bestRank: number | null;
  /** By which it stands on the heap: of its next row, or higher. */
  rank: number;
  /** Null when it was not kept: it is built again when it is needed. */
  built: BuiltClass | null;
  search: ClassSearch | null;
}

const NO_PATH = -Infinity;
/** Steps between two looks at the clock. */
const STEPS_PER_TURN = 64;

export class PathSearch {
  /** Found so far, best first. */
  readonly rows: ClassRow[] = [];
  /** Steps made so far, over all classes. */
  steps = 0;
  readonly #builder: ClassBuilder;
  readonly #keptBytes: number;
  readonly #classes = new Map<number, SearchedClass>();
  readonly #heap = new BestHeap<SearchedClass>(
    (a, b) => a.rank > b.rank || (a.rank === b.rank && a.place < b.place),
  );

  /**
   * `places`: the classes to search; `boundOf`: most points of a path of each; `keptBytes`: how much of
   * their graphs is kept between two calls.
   */
  constructor(
    builder: ClassBuilder,
    places: readonly number[],
    boundOf: (place: number) => number,
    keptBytes: number,
  ) {
    this.#builder = builder;
    this.#keptBytes = keptBytes;
    for (const place of places) {
      const rank = this.toRank(boundOf(place));
      const each = { place, mostRank: rank, bestRank: null, rank, built: null, search: null };
      this.#classes.set(place, each);
      this.#heap.push(each);
    }
  }

  get index(): ShipmentIndex {
    return this.#builder.index;
  }

  /** No row that is still to come ranks above it; null at the end. */
  get bound(): RowRank | null {
    const top = this.#heap.peek();
    return top === undefined ? null : { points: top.rank, classPlace: top.place };
  }

  /** Bytes that it holds of the shared memory. */
  get byteLength(): number {
    return this.#builder.arena.byteLength;
  }

  /** What orders rows of all classes and workers. */
  toRank(points: number): number {
    return this.#builder.asked.points.toRank(points);
  }

  /** Finds rows until there are `wanted`, or no more steps. Goes on when it was stopped before. */
  findRows(wanted: number, mostSteps: number, checkStop: CheckStop): void {
    const last = this.steps + mostSteps;
    while (this.rows.length < wanted && this.steps < last) {
      const top = this.#heap.peek();
      if (top === undefined) return;
      const bestRank = this.#findBest(top, checkStop);
      if (bestRank === NO_PATH) {
        this.#heap.pop();
        continue;
      }
      if (top.search === null && top.rank > bestRank) {
        top.rank = bestRank;
        this.#heap.sinkTop();
        continue;
      }
      if (this.steps++ % STEPS_PER_TURN === 0) checkStop();
      if (top.search === null) {
        // A search needs its graph as long as it lasts: it stays once the class has come up.
        top.built ??= this.#builder.build(top.place, checkStop)!;
        top.search = new ClassSearch(top.built.graph, top.built.scores, this.#builder.asked);
      }
      const row = top.search.step();
      if (row) this.rows.push(row);
      const { bound } = top.search;
      if (bound === NONE) this.#heap.pop();
      else {
        top.rank = this.toRank(bound);
        this.#heap.sinkTop();
      }
    }
  }

  /** Begins again at the best row, with the layers that are there. */
  rewind(): void {
    this.rows.length = 0;
    this.steps = 0;
    while (this.#heap.size > 0) this.#heap.pop();
    for (const each of this.#classes.values()) {
      each.search = null;
      each.rank = each.bestRank ?? each.mostRank;
      if (each.rank > NO_PATH) this.#heap.push(each);
    }
  }

  countWalks(checkStop: CheckStop): number {
    const { limits, roles, runs } = this.#builder.asked;
    let walks = 0;
    for (const each of this.#listOpen(checkStop)) {
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
    const question = { ...this.#builder.asked, checkStop, hasTime };
    for (const each of this.#listOpen(checkStop)) {
      this.#with(each, checkStop, ({ graph, scores }) =>
        visit(graph, findClassUnion(graph, scores, question)),
      );
    }
  }

  /** Calls with the graph of the class of a row, and how to find the evidence of its rows. */
  withEvidence<Result>(
    { classPlace }: ClassRow,
    visit: (graph: ClassGraph, evidence: ChainWitnessFinder, asked: ClassSearchQuestion) => Result,
  ): Result {
    const { asked, index } = this.#builder;
    const neverStop = () => undefined;
    return this.#with(this.#classes.get(classPlace)!, neverStop, ({ graph }) =>
      visit(graph, new ChainWitnessFinder(graph, asked.runs, asked.points, index.seq), asked),
    );
  }

  dispose(): void {
    this.#builder.arena.dispose();
  }

  /** Opens the class unless that was done. Keeps its graph and layers as long as there is room. */
  #findBest(each: SearchedClass, checkStop: CheckStop): number {
    if (each.bestRank !== null) return each.bestRank;
    checkStop();
    const { arena } = this.#builder;
    const mark = arena.mark();
    const built = this.#builder.build(each.place, checkStop);
    const bound = built === null ? NONE : this.#builder.findBound(built);
    const isKept = bound > NONE && arena.byteLength <= this.#keptBytes;
    if (isKept) each.built = built;
    else arena.releaseTo(mark);
    each.bestRank = bound === NONE ? NO_PATH : this.toRank(bound);
    return each.bestRank;
  }

  /** Every class with a path; opens those that are not open yet. */
  *#listOpen(checkStop: CheckStop): Generator<SearchedClass> {
    for (const each of this.#classes.values()) {
      if (this.#findBest(each, checkStop) > NO_PATH) yield each;
    }
  }

  #with<Result>(
    each: SearchedClass,
    checkStop: CheckStop,
    visit: (built: BuiltClass) => Result,
  ): Result {
    if (each.built !== null) return visit(each.built);
    return this.#builder.visit(each.place, checkStop, (built) => visit(built!));
  }
}
