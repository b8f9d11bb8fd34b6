/**
 * How many sequences of shipments satisfy the question in a class: rule 15, companies not necessarily
 * distinct.
 *
 * Counts backward, layer by layer, each window by a difference of running sums. Exact while the number
 * is below 2^53: where the running sum of a layer is not, its windows are added up one by one. O(hops x
 * shipments and extras), and the windows in that last case.
 */
import { CONSIGNEE_TO_BE_PASSED, type ClassGraph } from './class-graph.ts';
import type { LinkRuns } from './link-runs.ts';
import { SUPPLIER, TO_BE_PASSED } from './party-roles.ts';
import type { HopLimits } from './suffix-scores.ts';

export function countWalks(
  graph: ClassGraph,
  limits: HopLimits,
  roles: Uint8Array,
  runs: LinkRuns,
  checkStop: () => void,
): number {
  const { count, windowStart, windowEnd, ends, endRunStart, endRun } = graph;
  const { extraStart, extraWindowStart, extraWindowEnd, extraKind } = graph;
  const { minHops, maxHops, needs } = limits;
  const layers: Layer[] = [];
  const layerOf = (need: number, hop: number) => layers[need * maxHops + hop]!;
  const isWithin = (hops: number) => minHops <= hops && hops <= maxHops;

  for (let hop = maxHops - 1; hop >= 0; hop--) {
    for (let need = 0; need < needs; need++) {
      checkStop();
      const walks = new Float64Array(count);
      for (let at = 0; at < count; at++) {
        const isPassed = (ends[at]! & CONSIGNEE_TO_BE_PASSED) !== 0;
        let ways = isWithin(hop + 1) && (ends[at]! & (need === 0 ? 1 : 8)) !== 0 ? 1 : 0;
        for (let end = endRunStart[at]!; end < endRunStart[at + 1]!; end++) {
          const run = endRun[end]!;
          const isMet = need === 0 || isPassed || runs.passes(run);
          if (isMet && isWithin(hop + 1 + runs.lengthOf(run))) ways++;
        }
        if (hop + 1 < maxHops && windowStart[at]! < windowEnd[at]!) {
          const still = need === 1 && !isPassed ? 1 : 0;
          ways += addUp(layerOf(still, hop + 1), windowStart[at]!, windowEnd[at]!);
        }
        for (let extra = extraStart[at]!; extra < extraStart[at + 1]!; extra++) {
          const kind = extraKind[extra]!;
          const next = hop + 1 + (kind & 3);
          if (next >= maxHops) continue;
          const still = need === 1 && (kind & 4) === 0 ? 1 : 0;
          ways += addUp(layerOf(still, next), extraWindowStart[extra]!, extraWindowEnd[extra]!);
        }
        walks[at] = ways;
      }
      layers[need * maxHops + hop] = { walks, sums: toRunningSums(walks) };
    }
  }
  return countFromSuppliers();

  function countFromSuppliers(): number {
    let all = 0;
    for (let junction = 0; junction < graph.junctionParty.length; junction++) {
      const role = roles[graph.junctionParty[junction]!]!;
      if ((role & SUPPLIER) === 0) continue;
      const need = needs === 2 && (role & TO_BE_PASSED) === 0 ? 1 : 0;
      const [start, end] = [graph.junctionStart[junction]!, graph.junctionStart[junction + 1]!];
      all += addUp(layerOf(need, 0), start, end);
    }
    return all;
  }
}

/** Walks that begin with each shipment as hop number `hop`. */
interface Layer {
  readonly walks: Float64Array;
  /** Place e holds the sum of all before e; null when it is not exact. */
  readonly sums: Float64Array | null;
}

function toRunningSums(walks: Float64Array): Float64Array | null {
  const sums = new Float64Array(walks.length + 1);
  for (let at = 0; at < walks.length; at++) sums[at + 1] = sums[at]! + walks[at]!;
  return sums[walks.length]! <= Number.MAX_SAFE_INTEGER ? sums : null;
}

function addUp({ walks, sums }: Layer, start: number, end: number): number {
  if (sums !== null) return sums[end]! - sums[start]!;
  let sum = 0;
  for (let at = start; at < end; at++) sum += walks[at]!;
  return sum;
}
