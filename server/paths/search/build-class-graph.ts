/**
 * From an index and a question to a class graph: everything that a question asks of single shipments and
 * junctions is settled here. O(shipments of the class x log(departures of a junction)), and the extras.
 */
import { type ClassGraph, CONSIGNEE_TO_BE_PASSED, NO_RUN } from './class-graph.ts';
import type { ClassGraphMaker } from './class-graph-maker.ts';
import { findWays, LEADS_TO_END_USER } from './link-ways.ts';
import { keepLiveShipments, type LiveShipments, PER_TURN } from './live-shipments.ts';
import { BETWEEN, END_USER, TO_BE_PASSED } from './party-roles.ts';
import type { SearchArena } from './search-arena.ts';
import { mayFollowByQuantity } from './shipment-filter.ts';

/** Null when nothing of the class may stand on a path. */
export function buildClassGraph(
  maker: ClassGraphMaker,
  classPlace: number,
  arena: SearchArena,
): ClassGraph | null {
  const live = keepLiveShipments(maker, classPlace, arena);
  return live === null ? null : joinShipments(maker, classPlace, live, arena);
}

/** Finds for each shipment what may follow it, and how a path may end with it. */
function joinShipments(
  maker: ClassGraphMaker,
  classPlace: number,
  live: LiveShipments,
  arena: SearchArena,
): ClassGraph {
  const { index, roles, filter, runs, extras, checkStop } = maker;
  const { consignee, day, spanDays } = index;
  const { count, shipment } = live;
  const firstJunction = index.classStart[classPlace]!;
  const windowStart = arena.uint32(count);
  const windowEnd = arena.uint32(count);
  const ends = arena.uint8(count);
  const extraStart = arena.uint32(count + 1);
  const endRunStart = arena.uint32(count + 1);
  const byQuantity = filter.mostQuantityRatio !== Infinity;
  const { minDwell, maxDwell } = filter;
  const mayHaveRuns = runs.maxLinks > 0;
  /** Per junction, once an arrival there was looked at. */
  const waysFrom: Int32Array[] = [];
  let longestWindow = 0;
  extras.clear();

  for (let at = 0; at < count; at++) {
    if (at % PER_TURN === 0) checkStop();
    extraStart[at] = extras.count;
    endRunStart[at] = extras.endCount;
    windowStart[at] = 0;
    windowEnd[at] = 0;
    const arrival = shipment[at]!;
    const receiver = live.consignee[at]!;
    const role = roles[receiver]!;
    const isPassed = (role & TO_BE_PASSED) !== 0;
    let endings = isPassed ? CONSIGNEE_TO_BE_PASSED : 0;
    if ((role & END_USER) !== 0) endings |= isPassed ? 9 : 1;
    if ((role & BETWEEN) !== 0) {
      const firstDay = day[arrival]!;
      const lastDay = firstDay + spanDays[arrival]!;
      const junction = consignee[arrival]! - firstJunction;
      const start = live.start[junction]!;
      const exact = live.exactEnd[junction]!;
      if (start < exact) {
        const from = findDay(day, shipment, start, exact, firstDay + minDwell);
        const to = findDay(day, shipment, from, exact, lastDay + maxDwell + 1);
        if (byQuantity) addByQuantity(arrival, from, to, isPassed ? 4 : 0, NO_RUN);
        else {
          windowStart[at] = from;
          windowEnd[at] = to;
          if (to - from > longestWindow) longestWindow = to - from;
        }
      }
      addInexact(arrival, junction, firstDay, lastDay, isPassed ? 4 : 0, NO_RUN);
      if (mayHaveRuns) endings |= addRuns(arrival, junction, firstDay, lastDay, isPassed);
    }
    ends[at] = endings;
  }
  extraStart[count] = extras.count;
  endRunStart[count] = extras.endCount;
  return {
    classPlace,
    count,
    shipment,
    consignor: live.consignor,
    consignee: live.consignee,
    weight: live.weight,
    windowStart,
    windowEnd,
    ends,
    extraStart,
    ...extras.copyTo(arena),
    endRunStart,
    ...listJunctions(maker, classPlace, live, arena),
    longestWindow: Math.max(longestWindow, extras.longest),
  };

  /** Over links: further windows at the junctions that they lead to, and bits of how it may end. */
  function addRuns(
    arrival: number,
    junction: number,
    firstDay: number,
    lastDay: number,
    isPassed: boolean,
  ): number {
    const ways = (waysFrom[junction] ??= findWays(maker, classPlace, junction, live));
    let endings = 0;
    for (let at = 0; at < ways.length; at += 3) {
      const run = ways[at]!;
      if (!runs.holds(run, firstDay, lastDay)) continue;
      const kind = ways[at + 1]! | (isPassed ? 4 : 0);
      const target = ways[at + 2]!;
      if ((kind & LEADS_TO_END_USER) !== 0) {
        endings |= ((kind & 4) !== 0 ? 9 : 1) << (kind & 3);
        extras.addEnd(run);
      }
      if (target < 0) continue;
      const start = live.start[target]!;
      const exact = live.exactEnd[target]!;
      const from = findDay(day, shipment, start, exact, firstDay + minDwell);
      const to = findDay(day, shipment, from, exact, lastDay + maxDwell + 1);
      if (byQuantity) addByQuantity(arrival, from, to, kind & 7, run);
      else extras.add(from, to, kind & 7, run);
      addInexact(arrival, target, firstDay, lastDay, kind & 7, run);
    }
    return endings;
  }

  /** Departures known to a month or year: looked at one by one, rule 9 holds when some days fit. */
  function addInexact(
    arrival: number,
    junction: number,
    firstDay: number,
    lastDay: number,
    kind: number,
    run: number,
  ): void {
    for (let at = live.exactEnd[junction]!; at < live.start[junction + 1]!; at++) {
      const departure = shipment[at]!;
      const leaves = day[departure]!;
      if (leaves > lastDay + maxDwell) break;
      if (leaves + spanDays[departure]! < firstDay + minDwell) continue;
      if (byQuantity) addByQuantity(arrival, at, at + 1, kind, run);
      else extras.add(at, at + 1, kind, run);
    }
  }

  /** Rule 11 is about pairs: the window falls apart into the stretches that it allows. */
  function addByQuantity(arrival: number, from: number, to: number, kind: number, run: number) {
    let start = from;
    for (let at = from; at < to; at++) {
      if (mayFollowByQuantity(index, arrival, shipment[at]!, filter.mostQuantityRatio)) continue;
      extras.add(start, at, kind, run);
      start = at + 1;
    }
    extras.add(start, to, kind, run);
  }
}

/** The first of ascending departures in [low, high) that left on the day or later; high if none did. */
function findDay(
  day: Int32Array,
  shipment: Uint32Array,
  low: number,
  high: number,
  wanted: number,
): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (day[shipment[middle]!]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function listJunctions(
  { index }: ClassGraphMaker,
  classPlace: number,
  live: LiveShipments,
  arena: SearchArena,
): Pick<ClassGraph, 'junctionParty' | 'junctionStart'> {
  const first = index.classStart[classPlace]!;
  const all = index.classStart[classPlace + 1]! - first;
  let count = 0;
  for (let at = 0; at < all; at++) if (live.start[at]! < live.start[at + 1]!) count++;
  const junctionParty = arena.uint32(count);
  const junctionStart = arena.uint32(count + 1);
  let place = 0;
  for (let at = 0; at < all; at++) {
    if (live.start[at]! === live.start[at + 1]!) continue;
    junctionParty[place] = index.party[first + at]!;
    junctionStart[place] = live.start[at]!;
    place++;
  }
  junctionStart[count] = live.count;
  return { junctionParty, junctionStart };
}
