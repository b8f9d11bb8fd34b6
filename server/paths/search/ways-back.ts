/**
 * What may come before a shipment? The windows of a class graph, read backwards.
 *
 * One entry per window that is not empty, in the order in which windows begin: those that hold a
 * shipment lie together, since the windows of a junction begin and end in nearly the same order.
 * O(windows x log) to make, O(log + windows of about that day) to ask.
 */
import { type ClassGraph, NO_RUN } from './class-graph.ts';

/** A window: whose it is, and which of its extras; -1: the direct one. */
export type VisitWay = (before: number, extra: number) => void;

export class WaysBack {
  readonly #graph: ClassGraph;
  readonly #before: Uint32Array;
  readonly #extra: Int32Array;
  readonly #start: Uint32Array;
  readonly #end: Uint32Array;
  /** The latest end of a window up to each. */
  readonly #latestEnd: Uint32Array;

  /** `isOnWalk`: 1 for the shipments whose windows count. */
  constructor(graph: ClassGraph, isOnWalk: Uint8Array) {
    this.#graph = graph;
    const { windowStart, windowEnd, extraWindowStart, extraWindowEnd } = graph;
    const owners: number[] = [];
    const extras: number[] = [];
    for (let at = 0; at < graph.count; at++) {
      if (isOnWalk[at] === 0) continue;
      for (let extra = graph.extraStart[at]!; extra < graph.extraStart[at + 1]!; extra++) {
        if (extraWindowStart[extra]! >= extraWindowEnd[extra]!) continue;
        owners.push(at);
        extras.push(extra);
      }
      if (windowStart[at]! < windowEnd[at]!) {
        owners.push(at);
        extras.push(-1);
      }
    }
    const startOf = (entry: number) =>
      extras[entry] === -1 ? windowStart[owners[entry]!]! : extraWindowStart[extras[entry]!]!;
    // Two whole numbers in one that sorts natively.
    const sorted = Float64Array.from(owners, (_, entry) => startOf(entry) * ENTRIES + entry).sort();
    this.#before = new Uint32Array(sorted.length);
    this.#extra = new Int32Array(sorted.length);
    this.#start = new Uint32Array(sorted.length);
    this.#end = new Uint32Array(sorted.length);
    this.#latestEnd = new Uint32Array(sorted.length);
    let latest = 0;
    sorted.forEach((key, place) => {
      const entry = key % ENTRIES;
      const extra = extras[entry]!;
      this.#before[place] = owners[entry]!;
      this.#extra[place] = extra;
      this.#start[place] = startOf(entry);
      this.#end[place] = extra === -1 ? windowEnd[owners[entry]!]! : extraWindowEnd[extra]!;
      latest = Math.max(latest, this.#end[place]);
      this.#latestEnd[place] = latest;
    });
  }

  /** Calls for each window that holds one of these departures, which are ascending. */
  visit(departures: readonly number[], call: VisitWay): void {
    const first = departures[0]!;
    const last = departures.at(-1)!;
    for (let at = this.#countStarts(last) - 1; at >= 0 && this.#latestEnd[at]! > first; at--) {
      const [start, end] = [this.#start[at]!, this.#end[at]!];
      if (end > first && holdsOne(departures, start, end))
        call(this.#before[at]!, this.#extra[at]!);
    }
  }

  /** Whether one of these shipments may follow over a run of links, or directly. */
  mayFollow(shipment: number, run: number, departures: readonly number[]): boolean {
    const graph = this.#graph;
    if (run === NO_RUN) {
      const [start, end] = [graph.windowStart[shipment]!, graph.windowEnd[shipment]!];
      if (holdsOne(departures, start, end)) return true;
    }
    for (let at = graph.extraStart[shipment]!; at < graph.extraStart[shipment + 1]!; at++) {
      if (graph.extraRun[at] !== run) continue;
      const [start, end] = [graph.extraWindowStart[at]!, graph.extraWindowEnd[at]!];
      if (holdsOne(departures, start, end)) return true;
    }
    return false;
  }

  /** Windows that begin at a place or before it. */
  #countStarts(place: number): number {
    let low = 0;
    let high = this.#start.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#start[middle]! <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** More entries than a graph can have windows, and small enough for two numbers in one. */
const ENTRIES = 2 ** 26;

/** Whether one of these ascending numbers lies in [start, end). */
function holdsOne(numbers: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < numbers.length && numbers[low]! < end;
}
