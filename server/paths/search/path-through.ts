/**
 * Is there a path with distinct companies through some of these shipments of one lane?
 *
 * Depth first over chains of companies, not over sequences of shipments: whatever is shipped along a
 * lane goes on together. First onward to an end user; then from there back to a supplier, around the
 * companies that stand on the way onward. Goes only where a walk goes on (the places and the layers),
 * so that nothing but a company that stands there already leads into a dead end. Where no way back
 * avoids some of the companies on the way onward, no way onward over these is tried again: most
 * shipments that are on no path are settled by one or two such companies.
 *
 * What is looked at is limited per question, since the question is hard in general. Past 250 lines: the
 * two directions share the companies that stand on the path.
 */
import { CONSIGNEE_TO_BE_PASSED, type ClassGraph, NO_RUN } from './class-graph.ts';
import { NONE } from './kernel/suffix-kernel.ts';
import { NOBODY } from './link-runs.ts';
import { SUPPLIER, TO_BE_PASSED } from './party-roles.ts';
import type { SuffixScores } from './suffix-scores.ts';
import type { UnionQuestion } from './union-question.ts';
import type { WaysBack } from './ways-back.ts';

/** Everything that moves along a chain that was found; each of it is on a path. */
export interface ChainFoundThrough {
  readonly shipments: readonly number[];
  readonly runs: readonly number[];
}

export interface ThroughQuestion {
  /** Of one lane, ascending, all of them on a walk in this place. */
  readonly shipments: readonly number[];
  readonly need: number;
  readonly hop: number;
  /** The path must go on over this run of links after them; null: any way. */
  readonly run: number | null;
  /** Windows and shipments to look at before it stays undecided. */
  readonly mostLooks: number;
}

/** The shipments of one lane of a chain, and the run of links between it and the lane before it. */
interface ChainLane {
  readonly shipments: readonly number[];
  readonly run: number;
}

/** A lane on a way back; what lies before it is found once, however often it is asked for. */
interface LaneBack extends ChainLane {
  readonly need: number;
  readonly hop: number;
  before: readonly LaneBack[] | null;
}

class OutOfLooks extends Error {}

export class PathThrough {
  readonly #graph: ClassGraph;
  readonly #scores: SuffixScores;
  readonly #places: readonly Uint8Array[];
  readonly #waysBack: WaysBack;
  readonly #question: UnionQuestion;
  /** Number of the last gathering that met each shipment. */
  readonly #metIn: Uint32Array;
  #gatherings = 0;

  #asked!: ThroughQuestion;
  #looksLeft = 0;
  /** Companies and persons on the path so far; the first two are those of the lane asked about. */
  #parties: number[] = [];
  /** From the lane asked about onward. */
  #ahead: ChainLane[] = [];
  /** From the lane before it back; `run` leads to the lane after each. */
  #behind: ChainLane[] = [];
  /** The lane asked about, as the end of all ways back. */
  #root!: LaneBack;
  /** Sets of companies: with one of them whole on the way onward, there is no way back. */
  #hopeless: (readonly number[])[] = [];
  #found: ChainFoundThrough | null = null;

  constructor(
    graph: ClassGraph,
    scores: SuffixScores,
    places: readonly Uint8Array[],
    waysBack: WaysBack,
    question: UnionQuestion,
  ) {
    this.#graph = graph;
    this.#scores = scores;
    this.#places = places;
    this.#waysBack = waysBack;
    this.#question = question;
    this.#metIn = new Uint32Array(graph.count);
  }

  find(asked: ThroughQuestion): ChainFoundThrough | 'NONE' | 'UNDECIDED' {
    const { shipments, need, hop, run } = asked;
    this.#asked = asked;
    this.#looksLeft = asked.mostLooks;
    this.#parties = [this.#graph.consignor[shipments[0]!]!];
    this.#ahead = [];
    this.#behind = [];
    this.#root = { shipments, run: NO_RUN, need, hop, before: null };
    this.#hopeless = [];
    this.#found = null;
    try {
      this.#goOn({ shipments, run: NO_RUN }, need, hop, run);
      return this.#found ?? 'NONE';
    } catch (error) {
      if (error instanceof OutOfLooks) return 'UNDECIDED';
      throw error;
    }
  }

  #look(times: number): void {
    this.#looksLeft -= times;
    if (this.#looksLeft < 0) throw new OutOfLooks();
  }

  #isOn(party: number): boolean {
    return this.#parties.includes(party);
  }

  #isHopeless(): boolean {
    return this.#hopeless.some((companies) => companies.every((each) => this.#isOn(each)));
  }

  /** Onward with the shipments of a lane whose consignor stands on the path. */
  #goOn(lane: ChainLane, need: number, hop: number, forcedRun: number | null): boolean {
    const { shipments } = lane;
    const first = shipments[0]!;
    const consignee = this.#graph.consignee[first]!;
    if (this.#isOn(consignee)) return false;
    this.#parties.push(consignee);
    this.#ahead.push(lane);
    const bits = this.#graph.ends[first]!; // of no links: the same for the whole lane
    const isPassed = (bits & CONSIGNEE_TO_BE_PASSED) !== 0;
    const still = need === 1 && !isPassed ? 1 : 0;
    const isFound =
      (forcedRun === null && this.#goOnDirectly(shipments, bits, still, hop + 1)) ||
      this.#goOnOverLinks(shipments, still, hop + 1, forcedRun);
    this.#ahead.pop();
    this.#parties.pop();
    return isFound;
  }

  #goOnDirectly(shipments: readonly number[], bits: number, still: number, hops: number): boolean {
    const { minHops, maxHops } = this.#question.limits;
    const mayEnd = (bits & 1) !== 0 && still === 0 && minHops <= hops && hops <= maxHops;
    if (mayEnd && this.#end(shipments, NO_RUN)) return true;
    return this.#goOnTo(shipments, NO_RUN, still, hops);
  }

  #goOnOverLinks(
    shipments: readonly number[],
    still: number,
    hops: number,
    forcedRun: number | null,
  ): boolean {
    const { runs, limits } = this.#question;
    for (const [run, ending] of this.#listRuns(shipments)) {
      if (forcedRun !== null && run !== forcedRun) continue;
      if (this.#isHopeless()) return false;
      const after = hops + runs.lengthOf(run);
      const added = this.#partiesOf(run);
      if (after > limits.maxHops || added.some((party) => this.#isOn(party))) continue;
      this.#parties.push(...added);
      const then = still === 1 && !runs.passes(run) ? 1 : 0;
      const mayEnd = ending.length > 0 && then === 0 && after >= limits.minHops;
      const isFound =
        (mayEnd && this.#end(ending, run)) || this.#goOnTo(shipments, run, then, after);
      this.#parties.length -= added.length;
      if (isFound) return true;
    }
    return false;
  }

  /** All departures that may follow over a way, one lane at a time. */
  #goOnTo(shipments: readonly number[], run: number, need: number, hop: number): boolean {
    if (hop >= this.#question.limits.maxHops) return false;
    for (const lane of this.#gather(shipments, run, need, hop)) {
      if (this.#isHopeless()) return false;
      if (this.#goOn({ shipments: lane, run }, need, hop, null)) return true;
    }
    return false;
  }

  /** Runs that lead on from these shipments, each with those over which the path may end. */
  #listRuns(shipments: readonly number[]): Map<number, number[]> {
    const { extraStart, extraRun, endRunStart, endRun } = this.#graph;
    const found = new Map<number, number[]>();
    for (const shipment of shipments) {
      for (let at = extraStart[shipment]!; at < extraStart[shipment + 1]!; at++) {
        const run = extraRun[at]!;
        if (run !== NO_RUN && !found.has(run)) found.set(run, []);
      }
      for (let at = endRunStart[shipment]!; at < endRunStart[shipment + 1]!; at++) {
        const ending = found.get(endRun[at]!);
        if (ending === undefined) found.set(endRun[at]!, [shipment]);
        else if (ending.at(-1) !== shipment) ending.push(shipment);
      }
    }
    this.#look(shipments.length);
    return found;
  }

  /** Departures with a rest of a path that may follow some of these shipments, by lane, ascending. */
  #gather(
    shipments: readonly number[],
    run: number,
    need: number,
    hop: number,
  ): Iterable<readonly number[]> {
    const graph = this.#graph;
    const layer = (need * this.#scores.maxHops + hop) * this.#scores.count;
    const gathering = ++this.#gatherings;
    const met: number[] = [];
    const meet = (start: number, end: number) => {
      this.#look(1 + end - start);
      for (let at = start; at < end; at++) {
        if (this.#metIn[at] === gathering || this.#scores.layers[layer + at] === NONE) continue;
        this.#metIn[at] = gathering;
        met.push(at);
      }
    };
    for (const shipment of shipments) {
      if (run === NO_RUN && graph.windowStart[shipment]! < graph.windowEnd[shipment]!) {
        meet(graph.windowStart[shipment]!, graph.windowEnd[shipment]!);
      }
      for (let at = graph.extraStart[shipment]!; at < graph.extraStart[shipment + 1]!; at++) {
        if (graph.extraRun[at] !== run) continue;
        meet(graph.extraWindowStart[at]!, graph.extraWindowEnd[at]!);
      }
    }
    met.sort((a, b) => a - b);
    const lanes = new Map<number, number[]>();
    for (const at of met) addTo(lanes, graph.consignee[at]!, at);
    return lanes.values();
  }

  /** The way onward is whole: is there a way back that avoids its companies? */
  #end(ending: readonly number[], run: number): boolean {
    const onward = this.#ahead.map(({ shipments }) => shipments);
    onward[onward.length - 1] = ending;
    for (let at = onward.length - 2; at >= 0; at--) {
      const way = this.#ahead[at + 1]!.run;
      onward[at] = onward[at]!.filter((each) =>
        this.#waysBack.mayFollow(each, way, onward[at + 1]!),
      );
    }
    const [start] = onward;
    const conflicts = new Set<number>();
    const isWhole = start!.length === this.#asked.shipments.length;
    const from = isWhole ? this.#root : { ...this.#root, shipments: start!, before: null };
    if (this.#goBack(from, this.#parties.length, conflicts)) {
      const ways = [...this.#behind.map((lane) => lane.run).reverse()];
      ways.push(...this.#ahead.slice(1).map((lane) => lane.run));
      const lanes = [...this.#behind.map((lane) => lane.shipments).reverse(), ...onward];
      this.#found = {
        shipments: this.#keepReached(lanes, ways).flat(),
        runs: [...ways, run].filter((each) => each !== NO_RUN),
      };
      return true;
    }
    // With fewer shipments than asked about, another way onward may do where this one did not.
    if (isWhole) this.#hopeless.push([...conflicts]);
    return false;
  }

  /**
   * Back from shipments whose consignor stands on the path, to a supplier. What stands in the way and
   * belongs to the way onward (the parties from the third to `onward`) goes to `conflicts`.
   */
  #goBack(from: LaneBack, onward: number, conflicts: Set<number>): boolean {
    const { shipments, need, hop } = from;
    const { needs } = this.#question.limits;
    if (hop === 0) {
      const role = this.#question.roles[this.#graph.consignor[shipments[0]!]!]!;
      const needed = needs === 2 && (role & TO_BE_PASSED) === 0 ? 1 : 0;
      return (role & SUPPLIER) !== 0 && need === needed;
    }
    from.before ??= this.#gatherBack(from);
    this.#look(from.before.length);
    for (const before of from.before) {
      const added = this.#partiesBefore(before.shipments[0]!, before.run);
      const inTheWay = added.filter((party) => this.#isOn(party));
      if (inTheWay.length > 0 || new Set(added).size < added.length) {
        noteConflict(inTheWay, this.#parties, onward, conflicts);
        continue;
      }
      this.#parties.push(...added);
      this.#behind.push(before);
      if (this.#goBack(before, onward, conflicts)) return true;
      this.#behind.pop();
      this.#parties.length -= added.length;
    }
    return false;
  }

  /** Arrivals after which some of these shipments may leave, by lane, way and place. */
  #gatherBack({ shipments, need, hop }: LaneBack): readonly LaneBack[] {
    const graph = this.#graph;
    const { maxHops, needs } = this.#question.limits;
    const found = new Map<number, LaneBack & { shipments: number[] }>();
    this.#waysBack.visit(shipments, (before, extra) => {
      this.#look(1);
      const kind = extra < 0 ? 0 : graph.extraKind[extra]!;
      const earlier = hop - 1 - (kind & 3);
      if (earlier < 0) return;
      const passes =
        extra < 0 ? (graph.ends[before]! & CONSIGNEE_TO_BE_PASSED) !== 0 : (kind & 4) !== 0;
      for (let needed = 0; needed < needs; needed++) {
        if ((needed === 1 && !passes ? 1 : 0) !== need) continue;
        if (this.#places[needed * maxHops + earlier]![before] === 0) continue;
        const run = extra < 0 ? NO_RUN : graph.extraRun[extra]!;
        // A run begins at one party, so that it tells the consignee too.
        const key = (graph.consignor[before]! * MOST_RUNS + run + 1) * 2 + needed;
        const lane = found.get(key);
        if (lane !== undefined) lane.shipments.push(before);
        else {
          const fresh = { shipments: [before], run, need: needed, hop: earlier, before: null };
          found.set(key, fresh);
        }
      }
    });
    return [...found.values()].map((lane) => ({
      ...lane,
      shipments: ascendingOnce(lane.shipments),
    }));
  }

  #partiesOf(run: number): number[] {
    const { via, target } = this.#question.runs;
    return via[run] === NOBODY ? [target[run]!] : [via[run]!, target[run]!];
  }

  /** Whom a lane before brings onto the path: its end is the consignor of the next one already. */
  #partiesBefore(shipment: number, run: number): number[] {
    const consignor = this.#graph.consignor[shipment]!;
    if (run === NO_RUN) return [consignor];
    const added = [consignor, this.#graph.consignee[shipment]!];
    const via = this.#question.runs.via[run]!;
    return via === NOBODY ? added : [...added, via];
  }

  /** Of lanes whose shipments all have a rest of this chain: those that the lane before leads to. */
  #keepReached(lanes: readonly (readonly number[])[], ways: readonly number[]) {
    const kept = [lanes[0]!];
    for (let at = 1; at < lanes.length; at++) {
      const before = kept[at - 1]!;
      const way = ways[at - 1]!;
      const isReached = (shipment: number) =>
        before.some((each) => this.#waysBack.mayFollow(each, way, [shipment]));
      kept.push(lanes[at]!.filter(isReached));
    }
    return kept;
  }
}

/** More than a question can have: three numbers in one stay exact. */
const MOST_RUNS = 2 ** 26;

/**
 * One company of the way onward suffices as a reason; none when something stands in the way that
 * always does.
 */
function noteConflict(
  inTheWay: readonly number[],
  parties: readonly number[],
  onward: number,
  conflicts: Set<number>,
): void {
  const isOnward = (party: number) => {
    const place = parties.indexOf(party);
    return place >= 2 && place < onward;
  };
  if (inTheWay.length === 0 || !inTheWay.every(isOnward)) return;
  if (!inTheWay.some((party) => conflicts.has(party))) conflicts.add(inTheWay[0]!);
}

function addTo(lanes: Map<number, number[]>, key: number, shipment: number): void {
  const lane = lanes.get(key);
  if (lane === undefined) lanes.set(key, [shipment]);
  else lane.push(shipment);
}

const ascendingOnce = (numbers: number[]): number[] =>
  numbers.sort((a, b) => a - b).filter((each, place) => place === 0 || each !== numbers[place - 1]);
