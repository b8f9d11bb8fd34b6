/**
 * One question on one share of the classes: rows best first, as many as are asked for, again and again.
 *
 * Opening it looks at every class in scope once: its graph, its layers, and the points of its best path.
 * After that only the classes whose best path comes up are searched. It can go on from where it stopped,
 * which is how further pages and repeated questions are answered.
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

interface OpenClass {
  readonly place: number;
  /** Of its next row; no more than that before it is searched. */
  rank: number;
  /** Null when it was not kept: it is built again when it is needed. */
  built: BuiltClass | null;
  search: ClassSearch | null;
}

/** Steps between two looks at the clock. */
const STEPS_PER_TURN = 64;

export class PathSearch {
  /** Found so far, best first. */
  readonly rows: ClassRow[] = [];
  /** Steps made so far, over all classes. */
  steps = 0;
  readonly #builder: ClassBuilder;
  readonly #places: readonly number[];
  readonly #keptBytes: number;
  readonly #classes = new Map<number, OpenClass>();
  readonly #heap = new BestHeap<OpenClass>(
    (a, b) => a.rank > b.rank || (a.rank === b.rank && a.place < b.place),
  );
  #next = 0;

  /** `places`: the classes to search; `keptBytes`: how much of their graphs is kept between two calls. */
  constructor(builder: ClassBuilder, places: readonly number[], keptBytes: number) {
    this.#builder = builder;
    this.#places = places;
    this.#keptBytes = keptBytes;
  }

  get index(): ShipmentIndex {
    return this.#builder.index;
  }

  /** Rank of the best row that is still to come; null at the end, infinite before all classes are open. */
  get bound(): RowRank | null {
    if (this.#next < this.#places.length) return { points: Infinity, classPlace: 0 };
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

  /** Looks at the classes that it has not looked at yet. Goes on when it was stopped before. */
  open(checkStop: CheckStop): void {
    const { arena } = this.#builder;
    while (this.#next < this.#places.length) {
      checkStop();
      const place = this.#places[this.#next]!;
      const mark = arena.mark();
      const built = this.#builder.build(place, checkStop);
      const bound = built === null ? NONE : this.#builder.findBound(built);
      const isKept = bound > NONE && arena.byteLength <= this.#keptBytes;
      if (!isKept) arena.releaseTo(mark);
      if (bound > NONE) {
        const opened = {
          place,
          rank: this.toRank(bound),
          built: isKept ? built : null,
          search: null,
        };
        this.#classes.set(place, opened);
        this.#heap.push(opened);
      }
      this.#next++;
    }
  }

  /** Finds rows until there are `wanted`, or no more steps. Goes on when it was stopped before. */
  findRows(wanted: number, mostSteps: number, checkStop: CheckStop): void {
    const last = this.steps + mostSteps;
    while (this.rows.length < wanted && this.steps < last) {
      const top = this.#heap.peek();
      if (top === undefined) return;
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
      // Unknown without its layers: it then comes up first and finds its place.
      each.rank = each.built === null ? Infinity : this.toRank(this.#builder.findBound(each.built));
      this.#heap.push(each);
    }
  }

  countWalks(checkStop: CheckStop): number {
    const { limits, roles, runs } = this.#builder.asked;
    let walks = 0;
    for (const each of this.#classes.values()) {
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
    for (const each of this.#classes.values()) {
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

  #with<Result>(
    each: OpenClass,
    checkStop: CheckStop,
    visit: (built: BuiltClass) => Result,
  ): Result {
    if (each.built !== null) return visit(each.built);
    return this.#builder.visit(each.place, checkStop, (built) => visit(built!));
  }
}
