/**
 * Which shipments carry a chain: a best sequence as evidence, how many sequences there are, and how many
 * shipments can stand at each step.
 *
 * Looks only at the lanes of the chain. Backward, it counts the sequences from each shipment on, and
 * finds their best points; forward, it marks where a sequence arrives, and walks along the best, taking
 * the shipment with the lowest number among equals. O(pairs of shipments that may follow each other).
 */
import { type ClassGraph, NO_RUN } from './class-graph.ts';
import type { ClassRow } from './beginning.ts';
import { NONE, UNLIMITED } from './kernel/suffix-kernel.ts';
import { type LinkRuns, NOBODY } from './link-runs.ts';
import type { PathPoints } from './path-points.ts';

export interface ChainWitness {
  /** Places in the class graph. */
  readonly shipments: readonly number[];
  /** Run after each shipment, or NO_RUN. */
  readonly runs: readonly number[];
  readonly sequenceCount: number;
  readonly alternativeCounts: readonly number[];
}

/** A way from one shipment to the next of a chain: over a run, or directly. */
interface Step {
  readonly next: number;
  readonly run: number;
}

interface Lane {
  readonly shipments: readonly number[];
  /** 1 where a sequence arrives. */
  readonly arriving: Uint8Array;
  /** Sequences that begin with each shipment. */
  readonly leaving: Float64Array;
  /** Best points of a rest that begins with each shipment; NONE without one. */
  readonly best: Float64Array;
}

export class ChainWitnessFinder {
  readonly #graph: ClassGraph;
  readonly #runs: LinkRuns;
  readonly #points: PathPoints;
  /** Of the shipments in the index: breaks ties. */
  readonly #seq: Uint32Array;

  constructor(graph: ClassGraph, runs: LinkRuns, points: PathPoints, seq: Uint32Array) {
    this.#graph = graph;
    this.#runs = runs;
    this.#points = points;
    this.#seq = seq;
  }

  /** `row` must be a chain that the search found in this graph. */
  find(row: ClassRow): ChainWitness {
    const lanes = this.#findLanes(row);
    const last = lanes.length - 1;
    for (let place = last; place >= 0; place--) this.#fillBackward(row, lanes, place);
    lanes[0]!.arriving.fill(1);
    for (let place = 0; place < last; place++) this.#fillForward(row, lanes, place);
    const { shipments, runs } = this.#walk(row, lanes);
    return {
      shipments,
      runs,
      sequenceCount: lanes[0]!.leaving.reduce((sum, each) => sum + each, 0),
      alternativeCounts: lanes.map((lane) => {
        let standing = 0;
        lane.arriving.forEach(
          (each, at) => (standing += each > 0 && lane.leaving[at]! > 0 ? 1 : 0),
        );
        return standing - 1;
      }),
    };
  }

  #findLanes({ parties, runLengths }: ClassRow): Lane[] {
    let hop = 0;
    return runLengths.map((links) => {
      const shipments = this.#findLane(parties[hop]!, parties[hop + 1]!);
      hop += 1 + links;
      return {
        shipments,
        arriving: new Uint8Array(shipments.length),
        leaving: new Float64Array(shipments.length),
        best: new Float64Array(shipments.length).fill(NONE),
      };
    });
  }

  #findLane(consignor: number, consignee: number): number[] {
    const { junctionParty, junctionStart } = this.#graph;
    let low = 0;
    let high = junctionParty.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (junctionParty[middle]! < consignor) low = middle + 1;
      else high = middle;
    }
    const lane: number[] = [];
    for (let at = junctionStart[low]!; at < junctionStart[low + 1]!; at++) {
      if (this.#graph.consignee[at] === consignee) lane.push(at);
    }
    return lane;
  }

  #fillBackward(row: ClassRow, lanes: readonly Lane[], place: number): void {
    const lane = lanes[place]!;
    const { weight } = this.#graph;
    lane.shipments.forEach((shipment, at) => {
      let best = NONE;
      let count = 0;
      if (place === lanes.length - 1) {
        const ends = this.#findEnds(row, place, shipment);
        count = ends.length;
        if (count > 0) best = this.#points.isSmallest ? UNLIMITED : this.#earnedAfter(row, place);
      } else {
        const next = lanes[place + 1]!;
        this.#forSteps(row, lanes, place, shipment, ({ next: after }) => {
          if (next.leaving[after] === 0) return;
          count += next.leaving[after]!;
          best = Math.max(best, next.best[after]! + this.#earnedAfter(row, place));
        });
      }
      lane.leaving[at] = count;
      if (count > 0) {
        const own = weight[shipment]!;
        lane.best[at] = this.#points.isSmallest ? Math.min(own, best) : own + best;
      }
    });
  }

  #fillForward(row: ClassRow, lanes: readonly Lane[], place: number): void {
    const next = lanes[place + 1]!;
    lanes[place]!.shipments.forEach((shipment, at) => {
      if (lanes[place]!.arriving[at] === 0) return;
      this.#forSteps(row, lanes, place, shipment, ({ next: after }) => {
        next.arriving[after] = 1;
      });
    });
  }

  #walk(row: ClassRow, lanes: readonly Lane[]): { shipments: number[]; runs: number[] } {
    const { weight, shipment: placeInIndex } = this.#graph;
    const { isSmallest } = this.#points;
    const shipments: number[] = [];
    const runs: number[] = [];
    const whole = findBest(lanes[0]!);
    let before = isSmallest ? UNLIMITED : 0;
    let choices: Step[] = lanes[0]!.shipments.map((_, next) => ({ next, run: NO_RUN }));
    for (let place = 0; place < lanes.length; place++) {
      const lane = lanes[place]!;
      const isBest = ({ next }: Step): boolean =>
        lane.leaving[next]! > 0 &&
        (isSmallest ? Math.min(before, lane.best[next]!) : before + lane.best[next]!) === whole;
      const numberOf = ({ next }: Step) => this.#seq[placeInIndex[lane.shipments[next]!]!]!;
      const chosen = choices
        .filter(isBest)
        .reduce((a, b) =>
          numberOf(b) < numberOf(a) || (numberOf(b) === numberOf(a) && this.#isBefore(b.run, a.run))
            ? b
            : a,
        );
      const shipment = lane.shipments[chosen.next]!;
      shipments.push(shipment);
      if (place > 0) runs.push(chosen.run);
      if (isSmallest) before = Math.min(before, weight[shipment]!);
      else before += weight[shipment]! + this.#earnedAfter(row, place);
      choices = [];
      if (place < lanes.length - 1) {
        this.#forSteps(row, lanes, place, shipment, (step) => choices.push(step));
      } else {
        const ends = this.#findEnds(row, place, shipment);
        runs.push(ends.reduce((a, b) => (this.#isBefore(b, a) ? b : a)));
      }
    }
    return { shipments, runs };
  }

  /** By the order of its links. */
  #isBefore(a: number, b: number): boolean {
    if (a === b || a === NO_RUN || b === NO_RUN) return false;
    const { firstLink, secondLink } = this.#runs;
    return firstLink[a] === firstLink[b]
      ? secondLink[a]! < secondLink[b]!
      : firstLink[a]! < firstLink[b]!;
  }

  #earnedAfter({ runLengths }: ClassRow, place: number): number {
    return runLengths[place]! * this.#points.link;
  }

  /** Calls for each way from a shipment to one of the next lane. */
  #forSteps(
    row: ClassRow,
    lanes: readonly Lane[],
    place: number,
    shipment: number,
    visit: (step: Step) => void,
  ): void {
    const graph = this.#graph;
    const after = lanes[place + 1]!.shipments;
    const visitWindow = (start: number, end: number, run: number) => {
      for (let next = findFirst(after, start); next < after.length; next++) {
        if (after[next]! >= end) break;
        visit({ next, run });
      }
    };
    const isDirect = row.runLengths[place] === 0;
    if (isDirect) visitWindow(graph.windowStart[shipment]!, graph.windowEnd[shipment]!, NO_RUN);
    for (let at = graph.extraStart[shipment]!; at < graph.extraStart[shipment + 1]!; at++) {
      const run = graph.extraRun[at]!;
      const fits = isDirect ? run === NO_RUN : run !== NO_RUN && this.#leadsAlong(row, place, run);
      if (fits) visitWindow(graph.extraWindowStart[at]!, graph.extraWindowEnd[at]!, run);
    }
  }

  /** Runs over which the path may end with this shipment; NO_RUN when it ends at the consignee. */
  #findEnds(row: ClassRow, place: number, shipment: number): number[] {
    if (row.runLengths[place] === 0) return [NO_RUN];
    const { endRun, endRunStart } = this.#graph;
    const ends: number[] = [];
    for (let at = endRunStart[shipment]!; at < endRunStart[shipment + 1]!; at++) {
      if (this.#leadsAlong(row, place, endRun[at]!)) ends.push(endRun[at]!);
    }
    return ends;
  }

  /** Whether a run has the parties that the chain has after a shipment. */
  #leadsAlong({ parties, runLengths }: ClassRow, place: number, run: number): boolean {
    const length = runLengths[place]!;
    if (this.#runs.lengthOf(run) !== length) return false;
    let consignee = 1;
    for (let before = 0; before < place; before++) consignee += 1 + runLengths[before]!;
    const via = this.#runs.via[run]!;
    const isVia = via === NOBODY || parties[consignee + 1] === via;
    return isVia && this.#runs.target[run] === parties[consignee + length];
  }
}

function findBest({ best, leaving }: Lane): number {
  let most = NONE;
  for (let at = 0; at < best.length; at++) {
    if (leaving[at]! > 0 && best[at]! > most) most = best[at]!;
  }
  return most;
}

/** The first place of ascending numbers that is at least `wanted`. */
function findFirst(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
