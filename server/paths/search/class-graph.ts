/**
 * One class of shipments as one question sees it: only what may stand on a path, numbered from 0.
 *
 * Shipments keep the order of the index, so that the departures of a junction lie together and those
 * that may follow a shipment directly are one window [start, end). What does not fit into one window
 * (dates known to a month, goods that go on over links, a rule on quantities) stands in `extras`: more
 * windows per shipment, each with the run of links that leads there. Everything that a question asks
 * of single shipments and junctions is settled here; searching, counting and joining only walk
 * windows. O(shipments of the class x log(departures of a junction)), and the extras.
 */
import type { ShipmentIndex } from '../../projection/graph-projection.ts';
import type { ExtraWindows } from './extra-windows.ts';
import type { LinkRuns } from './link-runs.ts';
import { BETWEEN, END_USER, SUPPLIER, TO_BE_PASSED } from './party-roles.ts';
import type { PathPoints } from './path-points.ts';
import type { SearchArena } from './search-arena.ts';
import { mayFollowByQuantity, type ShipmentFilter } from './shipment-filter.ts';

export interface ClassGraph {
  readonly classPlace: number;
  /** Shipments. */
  readonly count: number;
  /** Per shipment: its place in the index, and both parties. */
  readonly shipment: Uint32Array;
  readonly consignor: Uint32Array;
  readonly consignee: Uint32Array;
  /** Points. */
  readonly weight: Int32Array;
  /** What may follow directly. */
  readonly windowStart: Uint32Array;
  readonly windowEnd: Uint32Array;
  /** Bits 0 to 2: the path may end after this many links; 3 to 5: and then passes whom it must; 6: the consignee is one of those. */
  readonly ends: Uint8Array;
  /** Further windows of each shipment; one more element than there are shipments. */
  readonly extraStart: Uint32Array;
  readonly extraWindowStart: Uint32Array;
  readonly extraWindowEnd: Uint32Array;
  /** Bits 0 and 1: links walked before; bit 2: somebody to be passed stands there, consignee included. */
  readonly extraKind: Uint8Array;
  /** Run of links, or NO_RUN. */
  readonly extraRun: Int32Array;
  /** Runs over which the path may end; one more element than there are shipments. */
  readonly endRunStart: Uint32Array;
  readonly endRun: Int32Array;
  /** Junctions with a departure, by party; where their departures begin: one more element. */
  readonly junctionParty: Uint32Array;
  readonly junctionStart: Uint32Array;
  /** Shipments of the longest window. */
  readonly longestWindow: number;
}

export const NO_RUN = -1;
export const CONSIGNEE_TO_BE_PASSED = 1 << 6;
/** Shipments looked at before somebody is asked whether to stop. */
const PER_TURN = 16_384;

export interface ClassGraphMaker {
  readonly index: ShipmentIndex;
  readonly roles: Uint8Array;
  readonly filter: ShipmentFilter;
  readonly points: PathPoints;
  /** Of the class, by its place in the tiers; looked up once per code. */
  readonly tierOf: (hs6: number) => Parameters<PathPoints['weigh']>[0];
  readonly runs: LinkRuns;
  /** Reused from class to class. */
  readonly extras: ExtraWindows;
  /** Throws when the search must stop. */
  readonly checkStop: () => void;
}

/** Null when nothing of the class may stand on a path. */
export function buildClassGraph(
  maker: ClassGraphMaker,
  classPlace: number,
  arena: SearchArena,
): ClassGraph | null {
  const live = keepLiveShipments(maker, classPlace, arena);
  return live === null ? null : joinShipments(maker, classPlace, live, arena);
}

interface LiveShipments {
  readonly count: number;
  readonly shipment: Uint32Array;
  readonly consignor: Uint32Array;
  readonly consignee: Uint32Array;
  readonly weight: Int32Array;
  /** Per junction of the class: its live departures; the exact ones end before the others. */
  readonly start: Uint32Array;
  readonly exactEnd: Uint32Array;
}

/** Goes through the class once; keeps what both parties and the filters allow. */
function keepLiveShipments(
  maker: ClassGraphMaker,
  classPlace: number,
  arena: SearchArena,
): LiveShipments | null {
  const { index, roles, filter, points, tierOf, checkStop } = maker;
  const { party, departures, exactEnd, consignee, day, spanDays, valueUsd, hs6 } = index;
  const first = index.classStart[classPlace]!;
  const end = index.classStart[classPlace + 1]!;
  let most = 0;
  let isBegun = false;
  let isEnded = false;
  for (let junction = first; junction < end; junction++) {
    const role = roles[party[junction]!]!;
    if ((role & (SUPPLIER | BETWEEN)) !== 0) {
      most += departures[junction + 1]! - departures[junction]!;
      if ((role & SUPPLIER) !== 0 && departures[junction + 1]! > departures[junction]!) {
        isBegun = true;
      }
    }
    if ((role & (END_USER | BETWEEN)) !== 0) isEnded = true;
  }
  if (!isBegun || !isEnded) return null;

  const live = {
    shipment: arena.uint32(most),
    consignor: arena.uint32(most),
    consignee: arena.uint32(most),
    weight: arena.int32(most),
    start: arena.uint32(end - first + 1),
    exactEnd: arena.uint32(end - first),
  };
  let count = 0;
  let sinceCheck = 0;
  let tierCode = -1;
  let tier: ReturnType<typeof tierOf>;
  for (let junction = first; junction < end; junction++) {
    const sender = party[junction]!;
    live.start[junction - first] = count;
    live.exactEnd[junction - first] = count;
    if ((roles[sender]! & (SUPPLIER | BETWEEN)) === 0) continue;
    const exact = exactEnd[junction]!;
    const last = departures[junction + 1]!;
    for (let shipment = departures[junction]!; shipment < last; shipment++) {
      const receiver = party[consignee[shipment]!]!;
      if ((roles[receiver]! & (END_USER | BETWEEN)) === 0) continue;
      const sentOn = day[shipment]!;
      if (sentOn > filter.lastDay || sentOn + spanDays[shipment]! < filter.firstDay) continue;
      const value = valueUsd[shipment]!;
      if (!(value >= filter.minValueUsd) && filter.minValueUsd !== -Infinity) continue;
      const code = hs6[shipment]!;
      if (code !== tierCode) {
        tierCode = code;
        tier = tierOf(code);
      }
      live.shipment[count] = shipment;
      live.consignor[count] = sender;
      live.consignee[count] = receiver;
      live.weight[count] = points.weigh(tier, value, sentOn);
      count++;
      if (shipment < exact) live.exactEnd[junction - first] = count;
    }
    sinceCheck += last - departures[junction]!;
    if (sinceCheck > PER_TURN) {
      sinceCheck = 0;
      checkStop();
    }
  }
  live.start[end - first] = count;
  return count === 0 ? null : { ...live, count };
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

const LEADS_TO_END_USER = 8;
const NO_WAYS = new Int32Array(0);

/**
 * What links lead to from a junction, whatever the day: three numbers each. The run; its length (bits 0
 * and 1), whether it passes somebody who must be passed (4), whether it leads to an end user (8); and
 * the junction with departures that it leads to, or -1.
 */
function findWays(
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
