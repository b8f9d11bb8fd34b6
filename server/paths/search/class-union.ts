/**
 * Which shipments and links of a class are on at least one path: rule 15.
 *
 * First everything on a walk (`findWalkPlaces`). With distinct companies that is too much: some of it is
 * only on walks that come back to a company. So each shipment and each step over links that is not known
 * to be on a path is given to `PathThrough`, which looks for one path through it; what that path holds
 * is known from then on. Where its steps run out, the shipment or link stays undecided and is counted.
 */
import { CONSIGNEE_TO_BE_PASSED, type ClassGraph, NO_RUN } from './class-graph.ts';
import { NONE } from './kernel/suffix-kernel.ts';
import type { LinkRuns } from './link-runs.ts';
import { PathThrough, TooManyPairs } from './path-through.ts';
import { findWalkPlaces } from './reach-forward.ts';
import type { SuffixScores } from './suffix-scores.ts';
import type { UnionQuestion } from './union-question.ts';

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
  let undecided = 0;
  const through = openPathThrough(graph, scores, places, onWalk, question);
  const mark = (found: { shipments: readonly number[]; runs: readonly number[] }) => {
    for (const at of found.shipments) shipments[at] = 1;
    for (const run of found.runs) for (const link of linksOf(question.runs, run)) links.add(link);
  };
  for (let at = 0; at < graph.count; at++) {
    if (onWalk[at] === 0 || shipments[at] === 1) continue;
    const found = question.hasTime() ? (through?.find(at, null) ?? 'UNDECIDED') : 'UNDECIDED';
    if (found === 'UNDECIDED') undecided++;
    else if (found !== 'NONE') mark(found);
  }
  const open = new Set<number>();
  for (const { shipment, run } of steps) {
    if (linksOf(question.runs, run).every((link) => links.has(link))) continue;
    const found = question.hasTime() ? (through?.find(shipment, run) ?? 'UNDECIDED') : 'UNDECIDED';
    if (found === 'UNDECIDED') linksOf(question.runs, run).forEach((link) => open.add(link));
    else if (found !== 'NONE') mark(found);
  }
  for (const link of open) if (!links.has(link)) undecided++;
  return { shipments, links, undecided };
}

/** Null when too many shipments may follow each other to list the pairs. */
function openPathThrough(
  graph: ClassGraph,
  scores: SuffixScores,
  places: readonly Uint8Array[],
  onWalk: Uint8Array,
  question: UnionQuestion,
): PathThrough | null {
  try {
    return new PathThrough(graph, scores, places, onWalk, question);
  } catch (error) {
    if (error instanceof TooManyPairs) return null;
    throw error;
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
