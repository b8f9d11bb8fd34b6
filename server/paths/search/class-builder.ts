/** What a search makes of one class, again and again: its graph and its layers. */
import type { CheckStop } from '../../projection/check-stop.ts';
import type { GraphProjection, ShipmentIndex } from '../../projection/graph-projection.ts';
import { buildClassGraph } from './build-class-graph.ts';
import type { ClassGraph } from './class-graph.ts';
import type { ClassGraphMaker } from './class-graph-maker.ts';
import type { ClassSearchQuestion } from './beginning.ts';
import { ExtraWindows } from './extra-windows.ts';
import { toGoodsScope } from './goods-scope.ts';
import { NONE, type SuffixKernel } from './kernel/suffix-kernel.ts';
import { LinkRuns } from './link-runs.ts';
import { listLargeValues } from './list-large-values.ts';
import { SUPPLIER, TO_BE_PASSED } from './party-roles.ts';
import { buildPathPoints } from './path-points.ts';
import type { SearchArena } from './search-arena.ts';
import type { SearchQuestion } from './search-request.ts';
import { toShipmentFilter } from './shipment-filter.ts';
import { fillSuffixScores, type SuffixScores } from './suffix-scores.ts';

export interface BuiltClass {
  readonly graph: ClassGraph;
  readonly scores: SuffixScores;
}

export class ClassBuilder {
  readonly index: ShipmentIndex;
  /** What every class is asked. */
  readonly asked: ClassSearchQuestion;
  readonly arena: SearchArena;
  readonly #maker: Omit<ClassGraphMaker, 'checkStop'>;
  readonly #kernel: SuffixKernel;

  constructor(
    projection: GraphProjection,
    index: ShipmentIndex,
    question: SearchQuestion,
    roles: Uint8Array,
    kernel: SuffixKernel,
    arena: SearchArena,
  ) {
    this.index = index;
    this.arena = arena;
    this.#kernel = kernel;
    const points = buildPathPoints(question, projection.totals.newestDay, () =>
      listLargeValues(projection.shipments.valueUsd),
    );
    const runs = new LinkRuns(projection.links, roles, question.maxLinks, question.minLinkShare);
    const scope = toGoodsScope(question);
    this.#maker = {
      index,
      roles,
      filter: toShipmentFilter(question),
      points,
      tierOf: (hs6) => scope.tierOf(hs6),
      runs,
      extras: new ExtraWindows(),
    };
    this.asked = {
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

  /** Null when nothing of the class may stand on a path; then, and when stopped, nothing is taken. */
  build(place: number, checkStop: CheckStop): BuiltClass | null {
    const mark = this.arena.mark();
    try {
      const graph = buildClassGraph({ ...this.#maker, checkStop }, place, this.arena);
      if (graph === null) return null;
      const { limits, points } = this.asked;
      const scores = fillSuffixScores(graph, limits, points, this.#kernel, this.arena, checkStop);
      return { graph, scores };
    } catch (error) {
      this.arena.releaseTo(mark);
      throw error;
    }
  }

  /** Builds a class, lets it be looked at, and forgets it. */
  visit<Result>(place: number, checkStop: CheckStop, look: (built: BuiltClass | null) => Result) {
    const mark = this.arena.mark();
    try {
      return look(this.build(place, checkStop));
    } finally {
      this.arena.releaseTo(mark);
    }
  }

  /** Points of the best path of a class; NONE without one. */
  findBound({ graph, scores }: BuiltClass): number {
    const { roles, limits } = this.asked;
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
