/**
 * Is there a path with distinct companies through this shipment (and this run of links after it)?
 *
 * Depth first: rests of paths onward to an end user, and for each of them ways back to a supplier that
 * avoid its companies. Goes only where a walk goes on (the places), so that nothing but a company that
 * stands there already leads into a dead end. Steps per question are limited.
 */
import { CONSIGNEE_TO_BE_PASSED, type ClassGraph, NO_RUN } from './class-graph.ts';
import { NONE } from './kernel/suffix-kernel.ts';
import { NOBODY } from './link-runs.ts';
import { SUPPLIER, TO_BE_PASSED } from './party-roles.ts';
import type { SuffixScores } from './suffix-scores.ts';
import type { UnionQuestion } from './union-question.ts';

export type PathFoundThrough =
  | { readonly shipments: readonly number[]; readonly runs: readonly number[] }
  | 'NONE'
  | 'UNDECIDED';

/** Thrown when the pairs of shipments that may follow each other are too many to list. */
export class TooManyPairs extends Error {}

const MOST_PAIRS = 8 * 1024 * 1024;
const MOST_STEPS = 4_000;

class OutOfSteps extends Error {}

export class PathThrough {
  readonly #graph: ClassGraph;
  readonly #scores: SuffixScores;
  readonly #places: readonly Uint8Array[];
  readonly #question: UnionQuestion;
  /** Per shipment: what may come before it, and the extra window over which, or -1 directly. */
  readonly #beforeStart: Uint32Array;
  readonly #before: Uint32Array;
  readonly #beforeExtra: Int32Array;
  #steps = 0;
  #parties: number[] = [];
  #shipments: number[] = [];
  #runs: number[] = [];

  constructor(
    graph: ClassGraph,
    scores: SuffixScores,
    places: readonly Uint8Array[],
    onWalk: Uint8Array,
    question: UnionQuestion,
  ) {
    this.#graph = graph;
    this.#scores = scores;
    this.#places = places;
    this.#question = question;
    // Count what comes before each shipment, then turn the counts into start positions.
    const start = new Uint32Array(graph.count + 2);
    let pairs = 0;
    forPairs(graph, onWalk, (_before, after) => {
      start[after + 2]!++;
      if (++pairs > MOST_PAIRS) throw new TooManyPairs();
    });
    for (let at = 2; at < start.length; at++) start[at]! += start[at - 1]!;
    this.#before = new Uint32Array(pairs);
    this.#beforeExtra = new Int32Array(pairs);
    forPairs(graph, onWalk, (before, after, extra) => {
      const place = start[after + 1]!++;
      this.#before[place] = before;
      this.#beforeExtra[place] = extra;
    });
    this.#beforeStart = start;
  }

  /** `run`: the path must go on over it after the shipment; null: any way. */
  find(shipment: number, run: number | null): PathFoundThrough {
    this.#steps = 0;
    const { maxHops, needs } = this.#question.limits;
    try {
      for (let need = 0; need < needs; need++) {
        for (let hop = 0; hop < maxHops; hop++) {
          if (this.#places[need * maxHops + hop]![shipment] === 0) continue;
          this.#parties = [this.#graph.consignor[shipment]!];
          this.#shipments = [];
          this.#runs = [];
          const wayBack = () => this.#goBack(shipment, need, hop);
          if (this.#goOn(shipment, need, hop, run, wayBack)) {
            return { shipments: [...this.#shipments], runs: [...this.#runs] };
          }
        }
      }
      return 'NONE';
    } catch (error) {
      if (error instanceof OutOfSteps) return 'UNDECIDED';
      throw error;
    }
  }

  #step(): void {
    if (++this.#steps > MOST_STEPS) throw new OutOfSteps();
  }

  #isOn(party: number): boolean {
    return this.#parties.includes(party);
  }

  /** Onward with a shipment whose consignor stands on the path; `then` is asked at every end. */
  #goOn(
    shipment: number,
    need: number,
    hop: number,
    forcedRun: number | null,
    then: () => boolean,
  ): boolean {
    this.#step();
    const graph = this.#graph;
    const { minHops, maxHops } = this.#question.limits;
    const consignee = graph.consignee[shipment]!;
    if (this.#isOn(consignee)) return false;
    this.#parties.push(consignee);
    this.#shipments.push(shipment);
    const isPassed = (graph.ends[shipment]! & CONSIGNEE_TO_BE_PASSED) !== 0;
    const still = need === 1 && !isPassed ? 1 : 0;

    if (forcedRun === null) {
      const isEnd = (graph.ends[shipment]! & 1) !== 0 && still === 0;
      if (isEnd && minHops <= hop + 1 && hop + 1 <= maxHops && then()) return true;
      if (hop + 1 < maxHops) {
        const start = graph.windowStart[shipment]!;
        if (this.#tryWindow(start, graph.windowEnd[shipment]!, still, hop + 1, then)) return true;
      }
    }
    if (this.#endOverRun(shipment, still, hop, forcedRun, then)) return true;
    for (let at = graph.extraStart[shipment]!; at < graph.extraStart[shipment + 1]!; at++) {
      const run = graph.extraRun[at]!;
      if (forcedRun !== null && run !== forcedRun) continue;
      const next = hop + 1 + (graph.extraKind[at]! & 3);
      if (next >= maxHops) continue;
      const needed = need === 1 && (graph.extraKind[at]! & 4) === 0 ? 1 : 0;
      const [start, end] = [graph.extraWindowStart[at]!, graph.extraWindowEnd[at]!];
      if (this.#overRun(run, () => this.#tryWindow(start, end, needed, next, then))) return true;
    }
    this.#shipments.pop();
    this.#parties.pop();
    return false;
  }

  #endOverRun(
    shipment: number,
    still: number,
    hop: number,
    forcedRun: number | null,
    then: () => boolean,
  ): boolean {
    const { endRun, endRunStart } = this.#graph;
    const { runs, limits } = this.#question;
    for (let at = endRunStart[shipment]!; at < endRunStart[shipment + 1]!; at++) {
      const run = endRun[at]!;
      if (forcedRun !== null && run !== forcedRun) continue;
      const hops = hop + 1 + runs.lengthOf(run);
      if (hops < limits.minHops || hops > limits.maxHops) continue;
      if ((still === 0 || runs.passes(run)) && this.#overRun(run, then)) return true;
    }
    return false;
  }

  #tryWindow(start: number, end: number, need: number, hop: number, then: () => boolean): boolean {
    const layer = (need * this.#scores.maxHops + hop) * this.#scores.count;
    for (let next = start; next < end; next++) {
      if (this.#scores.layers[layer + next] === NONE) continue;
      if (this.#goOn(next, need, hop, null, then)) return true;
    }
    return false;
  }

  /** With the parties of a run on the path; takes them off again when it leads nowhere. */
  #overRun(run: number, then: () => boolean): boolean {
    if (run === NO_RUN) return then();
    const { via, target } = this.#question.runs;
    const middle = via[run]!;
    if (this.#isOn(target[run]!) || (middle !== NOBODY && this.#isOn(middle))) return false;
    const before = this.#parties.length;
    if (middle !== NOBODY) this.#parties.push(middle);
    this.#parties.push(target[run]!);
    this.#runs.push(run);
    if (then()) return true;
    this.#runs.pop();
    this.#parties.length = before;
    return false;
  }

  /** Back from a shipment whose consignor stands on the path, to a supplier. */
  #goBack(shipment: number, need: number, hop: number): boolean {
    this.#step();
    const graph = this.#graph;
    const { maxHops, needs } = this.#question.limits;
    const { roles, runs } = this.#question;
    const consignor = graph.consignor[shipment]!;
    if (hop === 0) {
      const role = roles[consignor]!;
      const needed = needs === 2 && (role & TO_BE_PASSED) === 0 ? 1 : 0;
      return (role & SUPPLIER) !== 0 && need === needed;
    }
    for (let at = this.#beforeStart[shipment]!; at < this.#beforeStart[shipment + 1]!; at++) {
      const earlier = this.#before[at]!;
      const extra = this.#beforeExtra[at]!;
      const kind = extra < 0 ? 0 : graph.extraKind[extra]!;
      const run = extra < 0 ? NO_RUN : graph.extraRun[extra]!;
      const before = hop - 1 - (kind & 3);
      if (before < 0) continue;
      const passes =
        extra < 0 ? (graph.ends[earlier]! & CONSIGNEE_TO_BE_PASSED) !== 0 : (kind & 4) !== 0;
      for (let needed = 0; needed < needs; needed++) {
        if ((needed === 1 && !passes ? 1 : 0) !== need) continue;
        if (this.#places[needed * maxHops + before]![earlier] === 0) continue;
        const added = [graph.consignor[earlier]!];
        if (run !== NO_RUN) {
          added.push(graph.consignee[earlier]!);
          if (runs.via[run] !== NOBODY) added.push(runs.via[run]!);
        }
        if (added.some((party) => this.#isOn(party)) || new Set(added).size < added.length)
          continue;
        this.#parties.push(...added);
        this.#shipments.push(earlier);
        if (run !== NO_RUN) this.#runs.push(run);
        if (this.#goBack(earlier, needed, before)) return true;
        this.#parties.length -= added.length;
        this.#shipments.pop();
        if (run !== NO_RUN) this.#runs.pop();
      }
    }
    return false;
  }
}

/** Calls for each pair of shipments on a walk of which one may follow the other, and how. */
function forPairs(
  graph: ClassGraph,
  onWalk: Uint8Array,
  visit: (before: number, after: number, extra: number) => void,
): void {
  for (let at = 0; at < graph.count; at++) {
    if (onWalk[at] === 0) continue;
    for (let next = graph.windowStart[at]!; next < graph.windowEnd[at]!; next++) {
      if (onWalk[next] === 1) visit(at, next, -1);
    }
    for (let extra = graph.extraStart[at]!; extra < graph.extraStart[at + 1]!; extra++) {
      const end = graph.extraWindowEnd[extra]!;
      for (let next = graph.extraWindowStart[extra]!; next < end; next++) {
        if (onWalk[next] === 1) visit(at, next, extra);
      }
    }
  }
}
