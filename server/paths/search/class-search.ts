/**
 * The paths of one class, best first: chains of companies, or single sequences of shipments.
 *
 * A best-first search over beginnings. A beginning is worth the points of its hops and of the best rest
 * that the layers allow, so the first whole path that comes off the heap is the best one. Nothing
 * leads into a dead end but a company that would stand on the path twice. A beginning at level CHAIN
 * holds every shipment of its last lane with the best points that lead there; at level SHIPMENT it
 * holds one shipment.
 *
 * Work per step: the windows of the last lane. Memory: the beginnings that wait. One class in one file,
 * past 250 lines: its steps share the graph, the layers and the heap.
 */
import {
  type Beginning,
  type ClassRow,
  type ClassSearchQuestion,
  standsOn,
  type Supplier,
  toClassRow,
  type Whole,
} from './beginning.ts';
import { BestHeap } from './best-heap.ts';
import type { ClassGraph } from './class-graph.ts';
import { CONSIGNEE_TO_BE_PASSED, NO_RUN } from './class-graph.ts';
import { NONE } from './kernel/suffix-kernel.ts';
import { NOBODY } from './link-runs.ts';
import { SUPPLIER, TO_BE_PASSED } from './party-roles.ts';
import type { SuffixScores } from './suffix-scores.ts';

type Item = Supplier | Beginning | Whole;

export class ClassSearch {
  readonly classPlace: number;
  readonly #graph: ClassGraph;
  readonly #scores: SuffixScores;
  readonly #question: ClassSearchQuestion;
  readonly #heap = new BestHeap<Item>(
    (a, b) => a.points > b.points || (a.points === b.points && a.number < b.number),
  );
  #items = 0;
  /** Best points that lead to each shipment, while one beginning is extended; NONE otherwise. */
  #reached: Int32Array | null = null;
  /** Beginnings extended so far: what a budget counts. */
  steps = 0;

  constructor(graph: ClassGraph, scores: SuffixScores, question: ClassSearchQuestion) {
    this.classPlace = graph.classPlace;
    this.#graph = graph;
    this.#scores = scores;
    this.#question = question;
    const { junctionParty, junctionStart } = graph;
    for (let junction = 0; junction < junctionParty.length; junction++) {
      if ((question.roles[junctionParty[junction]!]! & SUPPLIER) === 0) continue;
      const layer = this.#layer(this.#needAt(junctionParty[junction]!, 1), 0);
      let points = NONE;
      for (let at = junctionStart[junction]!; at < junctionStart[junction + 1]!; at++) {
        const score = scores.layers[layer + at]!;
        if (score > points) points = score;
      }
      if (points > NONE)
        this.#heap.push({ kind: 'SUPPLIER', points, number: this.#items++, junction });
    }
  }

  /** No row that is still to come has more points; NONE when there is none. */
  get bound(): number {
    return this.#heap.peek()?.points ?? NONE;
  }

  /** One step: a row when the best item is a whole path, else null. Undefined at the end. */
  step(): ClassRow | null | undefined {
    const item = this.#heap.pop();
    if (item === undefined) return undefined;
    this.steps++;
    if (item.kind === 'WHOLE') return toClassRow(item, this.classPlace, this.#question);
    if (item.kind === 'SUPPLIER') this.#openSupplier(item.junction);
    else this.#extend(item);
    return null;
  }

  #layer(need: number, hop: number): number {
    return (need * this.#scores.maxHops + hop) * this.#scores.count;
  }

  /** What is still needed once the path stands at a party. */
  #needAt(party: number, need: number): number {
    if (this.#question.limits.needs === 1) return 0;
    return (this.#question.roles[party]! & TO_BE_PASSED) !== 0 ? 0 : need;
  }

  #openSupplier(junction: number): void {
    const supplier = this.#graph.junctionParty[junction]!;
    const start = this.#graph.junctionStart[junction]!;
    const end = this.#graph.junctionStart[junction + 1]!;
    const need = this.#needAt(supplier, 1);
    const layer = this.#layer(need, 0);
    const lanes = new Map<number, number[]>();
    for (let at = start; at < end; at++) {
      if (this.#scores.layers[layer + at]! === NONE) continue;
      const consignee = this.#graph.consignee[at]!;
      if (this.#question.isDistinct && consignee === supplier) continue;
      addTo(lanes, this.#question.bySequence ? at : consignee, at);
    }
    for (const shipments of lanes.values()) {
      const pointsOf = shipments.map((at) => this.#graph.weight[at]!);
      this.#pushLane({ before: null, supplier, run: NO_RUN, hops: 1, need }, shipments, pointsOf);
    }
  }

  #extend(last: Beginning): void {
    this.#endDirectly(last);
    const { extraStart, endRunStart } = this.#graph;
    this.#goOn(last, NO_RUN, last.shipments, last.pointsOf);
    const hasRuns = last.shipments.some(
      (at) => extraStart[at]! < extraStart[at + 1]! || endRunStart[at]! < endRunStart[at + 1]!,
    );
    if (hasRuns) this.#goOnOverLinks(last);
  }

  #endDirectly(last: Beginning): void {
    const { ends } = this.#graph;
    const { minHops, maxHops } = this.#question.limits;
    if (last.hops < minHops || last.hops > maxHops) return;
    const first = last.shipments[0]!;
    const bits = last.need === 0 ? 1 : 8;
    if ((ends[first]! & bits) === 0) return; // the same for the whole lane
    this.#pushWhole(findMost(last.pointsOf), last, NO_RUN);
  }

  /** Runs with the same parties are one way on at level CHAIN; each run is its own otherwise. */
  #goOnOverLinks(last: Beginning): void {
    const { limits, bySequence, runs, isDistinct, points } = this.#question;
    const { extraStart, extraRun, endRunStart, endRun } = this.#graph;
    const ways = new Map<string, { run: number; shipments: number[]; ends: number[] }>();
    const note = (run: number, shipment: number, isEnd: boolean) => {
      const key = bySequence ? String(run) : `${runs.via[run]} ${runs.target[run]}`;
      let way = ways.get(key);
      if (way === undefined) ways.set(key, (way = { run, shipments: [], ends: [] }));
      const list = isEnd ? way.ends : way.shipments;
      if (list.at(-1) !== shipment) list.push(shipment);
    };
    for (const shipment of last.shipments) {
      for (let at = endRunStart[shipment]!; at < endRunStart[shipment + 1]!; at++) {
        note(endRun[at]!, shipment, true);
      }
      for (let at = extraStart[shipment]!; at < extraStart[shipment + 1]!; at++) {
        if (extraRun[at] !== NO_RUN) note(extraRun[at]!, shipment, false);
      }
    }
    const pointsAt = new Map(last.shipments.map((at, place) => [at, last.pointsOf[place]!]));
    for (const { run, shipments, ends } of ways.values()) {
      const via = runs.via[run]!;
      const hops = last.hops + runs.lengthOf(run);
      if (hops > limits.maxHops) continue;
      const repeats =
        isDistinct &&
        (standsOn(runs, last, runs.target[run]!) || (via !== NOBODY && standsOn(runs, last, via)));
      if (repeats) continue;
      const earned = runs.lengthOf(run) * points.link;
      const isMet = last.need === 0 || runs.passes(run);
      if (ends.length > 0 && isMet && hops >= limits.minHops) {
        const most = findMost(ends.map((at) => pointsAt.get(at)!));
        this.#pushWhole(most + earned, last, run);
      }
      if (shipments.length > 0) {
        const pointsOf = shipments.map((at) => pointsAt.get(at)! + earned);
        this.#goOn(last, run, shipments, pointsOf);
      }
    }
  }

  /** All departures that may follow, over this way, one lane at a time. */
  #goOn(
    last: Beginning,
    run: number,
    arrivals: readonly number[],
    pointsOf: readonly number[],
  ): void {
    const { runs, isDistinct, bySequence, points } = this.#question;
    const via = run === NO_RUN ? NOBODY : runs.via[run]!;
    const target = run === NO_RUN ? NOBODY : runs.target[run]!;
    const hops = last.hops + (run === NO_RUN ? 0 : runs.lengthOf(run));
    if (hops >= this.#scores.maxHops) return;
    let need = last.need;
    if (run !== NO_RUN && need === 1 && runs.passes(run)) need = 0;
    const layer = this.#layer(need, hops);
    const { consignee, weight } = this.#graph;
    const reached = (this.#reached ??= new Int32Array(this.#graph.count).fill(NONE));
    const lanes = new Map<number, number[]>();
    const reach = (start: number, end: number, so: number) => {
      for (let at = start; at < end; at++) {
        if (this.#scores.layers[layer + at]! === NONE) continue;
        const before = reached[at]!;
        if (so <= before) continue;
        reached[at] = so;
        if (before === NONE) addTo(lanes, bySequence ? at : consignee[at]!, at);
      }
    };
    arrivals.forEach((arrival, place) =>
      this.#forWindows(arrival, run, (start, end) => reach(start, end, pointsOf[place]!)),
    );
    const begun = { before: last, supplier: last.supplier, run, hops: hops + 1, need };
    for (const shipments of lanes.values()) {
      const receiver = consignee[shipments[0]!]!;
      const repeats =
        isDistinct && (standsOn(runs, last, receiver) || receiver === via || receiver === target);
      const next = shipments.map((at) => {
        const so = reached[at]!;
        reached[at] = NONE;
        return points.isSmallest ? Math.min(so, weight[at]!) : so + weight[at]!;
      });
      if (!repeats) this.#pushLane(begun, shipments, next);
    }
  }

  /** The windows of an arrival over one way; parallel links with the same parties are one way. */
  #forWindows(arrival: number, run: number, visit: (start: number, end: number) => void): void {
    const graph = this.#graph;
    if (run === NO_RUN) visit(graph.windowStart[arrival]!, graph.windowEnd[arrival]!);
    for (let at = graph.extraStart[arrival]!; at < graph.extraStart[arrival + 1]!; at++) {
      if (this.#isSameWay(graph.extraRun[at]!, run)) {
        visit(graph.extraWindowStart[at]!, graph.extraWindowEnd[at]!);
      }
    }
  }

  #isSameWay(a: number, b: number): boolean {
    if (a === b) return true;
    if (a === NO_RUN || b === NO_RUN || this.#question.bySequence) return false;
    const { via, target } = this.#question.runs;
    return via[a] === via[b] && target[a] === target[b];
  }

  /** Bounds a beginning by the best rest of any of its shipments. */
  #pushLane(
    begun: Pick<Beginning, 'before' | 'supplier' | 'run' | 'hops' | 'need'>,
    shipments: readonly number[],
    pointsOf: readonly number[],
  ): void {
    const { layers } = this.#scores;
    const { weight, ends, consignee } = this.#graph;
    const layer = this.#layer(begun.need, begun.hops - 1);
    const { isSmallest } = this.#question.points;
    let points = NONE;
    for (let place = 0; place < shipments.length; place++) {
      const at = shipments[place]!;
      const rest = layers[layer + at]!;
      if (rest === NONE) continue;
      const whole = isSmallest
        ? Math.min(pointsOf[place]!, rest)
        : pointsOf[place]! + rest - weight[at]!;
      if (whole > points) points = whole;
    }
    if (points === NONE) return;
    const first = shipments[0]!;
    const isPassed = (ends[first]! & CONSIGNEE_TO_BE_PASSED) !== 0;
    this.#heap.push({
      kind: 'BEGINNING',
      points,
      number: this.#items++,
      ...begun,
      party: consignee[first]!,
      need: isPassed ? 0 : begun.need,
      shipments,
      pointsOf,
    });
  }

  #pushWhole(points: number, last: Beginning, run: number): void {
    this.#heap.push({ kind: 'WHOLE', points, number: this.#items++, last, run });
  }
}

function addTo(lanes: Map<number, number[]>, key: number, shipment: number): void {
  const lane = lanes.get(key);
  if (lane === undefined) lanes.set(key, [shipment]);
  else lane.push(shipment);
}

/** A lane may hold more shipments than a call takes arguments. */
function findMost(numbers: readonly number[]): number {
  let most = NONE;
  for (const each of numbers) if (each > most) most = each;
  return most;
}
