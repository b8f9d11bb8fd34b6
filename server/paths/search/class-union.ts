/**
 * Which shipments and links of a class are on at least one path: rule 15.
 *
 * First everything on a walk (`findWalkPlaces`). With distinct companies that is too much: some of it is
 * only on walks that come back to a company. So the shipments of a lane, and the steps over links, that
 * are not known to be on a path are given to `PathThrough`, which looks for a chain through some of
 * them; whatever moves along it is known from then on. Where it gives up, each shipment is looked at by
 * itself; what stays undecided then is counted.
 */
import { CONSIGNEE_TO_BE_PASSED, type ClassGraph, NO_RUN } from './class-graph.ts';
import { NONE } from './kernel/suffix-kernel.ts';
import type { LinkRuns } from './link-runs.ts';
import { type ChainFoundThrough, PathThrough } from './path-through.ts';
import { findWalkPlaces } from './reach-forward.ts';
import type { SuffixScores } from './suffix-scores.ts';
import type { UnionQuestion } from './union-question.ts';
import { WaysBack } from './ways-back.ts';

export interface ClassUnion {
  /** 1 for each shipment of the graph that is on a path. */
  readonly shipments: Uint8Array;
  /** Numbers of links. */
  readonly links: ReadonlySet<number>;
  readonly undecided: number;
}

/** A shipment and the run after it. */
export interface RunStep {
  readonly shipment: number;
  readonly run: number;
}

export function findClassUnion(
  graph: ClassGraph,
  scores: SuffixScores,
  question: UnionQuestion,
): ClassUnion {
  const { limits, roles, runs, isDistinct, checkStop } = question;
  const places = findWalkPlaces(graph, scores, limits, roles, checkStop);
  const onWalk = new Uint8Array(graph.count);
  for (const place of places) for (let at = 0; at < place.length; at++) onWalk[at]! |= place[at]!;
  const steps = listRunSteps(graph, scores, places, question);
  if (!isDistinct) {
    const links = new Set(steps.flatMap(({ run }) => linksOf(runs, run)));
    return { shipments: onWalk, links, undecided: 0 };
  }
  return keepPaths(graph, scores, places, onWalk, steps, question);
}

/** Looks for all open shipments of a lane at once, and then for each of them. */
const LOOKS_FOR_LANE = 8_000;
const LOOKS_FOR_ONE = 60_000;

function keepPaths(
  graph: ClassGraph,
  scores: SuffixScores,
  places: readonly Uint8Array[],
  onWalk: Uint8Array,
  steps: readonly RunStep[],
  question: UnionQuestion,
): ClassUnion {
  const shipments = new Uint8Array(graph.count);
  const links = new Set<number>();
  const undecided = new Set<number>();
  const undecidedLinks = new Set<number>();
  const through = new PathThrough(graph, scores, places, new WaysBack(graph, onWalk), question);
  const { maxHops } = question.limits;

  const mark = (found: ChainFoundThrough) => {
    for (const at of found.shipments) shipments[at] = 1;
    for (const run of found.runs) for (const link of linksOf(question.runs, run)) links.add(link);
  };
  /** Whether it is settled: what is on a path is marked, the rest is on none in this place. */
  const settle = (open: readonly number[], place: number, run: number | null, most: number) => {
    let left = open;
    while (left.length > 0) {
      if (!question.hasTime()) return false;
      const [need, hop] = [Math.floor(place / maxHops), place % maxHops];
      const found = through.find({ shipments: left, need, hop, run, mostLooks: most });
      if (typeof found === 'string') return found === 'NONE';
      mark(found);
      if (run !== null) return true;
      left = left.filter((at) => shipments[at] === 0);
    }
    return true;
  };

  for (const lane of listLanes(graph, onWalk)) {
    for (let place = 0; place < places.length; place++) {
      const isOpen = (at: number) => shipments[at] === 0 && places[place]![at] === 1;
      if (settle(lane.filter(isOpen), place, null, LOOKS_FOR_LANE)) continue;
      for (const at of lane.filter(isOpen)) {
        if (isOpen(at) && !settle([at], place, null, LOOKS_FOR_ONE)) undecided.add(at);
      }
    }
  }
  for (const { shipment, run } of steps) {
    for (let place = 0; place < places.length; place++) {
      if (places[place]![shipment] === 0) continue;
      if (linksOf(question.runs, run).every((link) => links.has(link))) break;
      if (settle([shipment], place, run, LOOKS_FOR_ONE)) continue;
      for (const link of linksOf(question.runs, run)) undecidedLinks.add(link);
    }
  }
  const openShipments = [...undecided].filter((at) => shipments[at] === 0);
  const openLinks = [...undecidedLinks].filter((link) => !links.has(link));
  return { shipments, links, undecided: openShipments.length + openLinks.length };
}

/** The shipments on a walk by consignor and consignee, each lane ascending. */
function* listLanes(graph: ClassGraph, onWalk: Uint8Array): Generator<readonly number[]> {
  const { junctionParty, junctionStart, consignee } = graph;
  for (let junction = 0; junction < junctionParty.length; junction++) {
    const lanes = new Map<number, number[]>();
    for (let at = junctionStart[junction]!; at < junctionStart[junction + 1]!; at++) {
      if (onWalk[at] === 0) continue;
      const lane = lanes.get(consignee[at]!);
      if (lane === undefined) lanes.set(consignee[at]!, [at]);
      else lane.push(at);
    }
    yield* lanes.values();
  }
}

/** Each shipment and run after it that is on a walk. */
function listRunSteps(
  graph: ClassGraph,
  scores: SuffixScores,
  places: readonly Uint8Array[],
  { limits, runs }: UnionQuestion,
): RunStep[] {
  const { count, ends, extraStart, extraKind, extraRun, endRunStart, endRun } = graph;
  const { minHops, maxHops, needs } = limits;
  const steps: RunStep[] = [];
  const isInLayer = (at: number, need: number, hop: number) =>
    places[need * maxHops + hop]![at] === 1;
  const hasRest = (extra: number, need: number, hop: number): boolean => {
    const layer = (need * maxHops + hop) * count;
    for (let at = graph.extraWindowStart[extra]!; at < graph.extraWindowEnd[extra]!; at++) {
      if (scores.layers[layer + at] !== NONE) return true;
    }
    return false;
  };
  for (let at = 0; at < count; at++) {
    const found = new Set<number>();
    const isPassed = (ends[at]! & CONSIGNEE_TO_BE_PASSED) !== 0;
    for (let need = 0; need < needs; need++) {
      for (let hop = 0; hop < maxHops; hop++) {
        if (!isInLayer(at, need, hop)) continue;
        for (let extra = extraStart[at]!; extra < extraStart[at + 1]!; extra++) {
          const run = extraRun[extra]!;
          const next = hop + 1 + (extraKind[extra]! & 3);
          if (run === NO_RUN || next >= maxHops || found.has(run)) continue;
          const still = need === 1 && (extraKind[extra]! & 4) === 0 ? 1 : 0;
          if (hasRest(extra, still, next)) found.add(run);
        }
        for (let end = endRunStart[at]!; end < endRunStart[at + 1]!; end++) {
          const run = endRun[end]!;
          const hops = hop + 1 + runs.lengthOf(run);
          const isMet = need === 0 || isPassed || runs.passes(run);
          if (isMet && minHops <= hops && hops <= maxHops) found.add(run);
        }
      }
    }
    for (const run of found) steps.push({ shipment: at, run });
  }
  return steps;
}

const linksOf = (runs: LinkRuns, run: number): number[] =>
  runs.lengthOf(run) === 1 ? [runs.firstLink[run]!] : [runs.firstLink[run]!, runs.secondLink[run]!];
