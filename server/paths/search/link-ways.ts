/** What links lead to from a junction of a class, whatever the day of an arrival there. */
import type { ShipmentIndex } from '../../projection/graph-projection.ts';
import type { ClassGraphMaker } from './class-graph-maker.ts';
import type { LiveShipments } from './live-shipments.ts';
import { BETWEEN, END_USER } from './party-roles.ts';

export const LEADS_TO_END_USER = 8;
const NO_WAYS = new Int32Array(0);

/**
 * Three numbers each: the run; its length (bits 0
 * and 1), whether it passes somebody who must be passed (4), whether it leads to an end user (8); and
 * the junction with departures that it leads to, or -1.
 */
export function findWays(
  { index, roles, runs }: ClassGraphMaker,
  classPlace: number,
  junction: number,
  live: LiveShipments,
): Int32Array {
  const firstJunction = index.classStart[classPlace]!;
  const party = index.party[firstJunction + junction]!;
  const first = runs.firstOf(party);
  const end = runs.endOf(party);
  if (first === end) return NO_WAYS;
  const ways: number[] = [];
  for (let run = first; run < end; run++) {
    const target = runs.target[run]!;
    const role = roles[target]!;
    const isEnd = (role & END_USER) !== 0;
    let departs = -1;
    if ((role & BETWEEN) !== 0) {
      const found = findJunction(index, classPlace, target) - firstJunction;
      if (found >= 0 && live.start[found]! < live.start[found + 1]!) departs = found;
    }
    if (!isEnd && departs < 0) continue;
    const kind = runs.lengthOf(run) | (runs.passes(run) ? 4 : 0) | (isEnd ? LEADS_TO_END_USER : 0);
    ways.push(run, kind, departs);
  }
  return ways.length === 0 ? NO_WAYS : Int32Array.from(ways);
}

/** The junction of a party in a class; -1 when it has none. */
function findJunction({ classStart, party }: ShipmentIndex, classPlace: number, wanted: number) {
  let low = classStart[classPlace]!;
  let high = classStart[classPlace + 1]!;
  const end = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (party[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low < end && party[low] === wanted ? low : -1;
}
