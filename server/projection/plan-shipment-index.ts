/**
 * In which order do shipments stand in an index, and which junctions does it have?
 *
 * Works on keys only. The order of `ShipmentIndex` (class, consignor, exact before inexact, day, `seq`)
 * comes from stable sorts, the least important key first; the last one, by consignor, is done class
 * by class, where everything is near. About five passes over the rows; no comparisons.
 */
import { sortPlaces, toIdentity } from './sort-places.ts';

/** One element per row in each array. */
export interface ShipmentKeys {
  /** Place of the class. */
  readonly classPlace: Uint16Array | Uint32Array;
  /** Parties, by places in `partyOf`. */
  readonly consignor: Uint32Array;
  readonly consignee: Uint32Array;
  readonly day: Int32Array;
  readonly spanDays: Uint16Array;
  readonly seq: Uint32Array;
}

export interface ShipmentPlan {
  /** Row of each shipment of the index. */
  readonly order: Uint32Array;
  /** Of each class; one more element than classes. */
  readonly classStart: Uint32Array;
  /** Of each junction, as in `ShipmentIndex`. */
  readonly party: Uint32Array;
  readonly departures: Uint32Array;
  readonly exactEnd: Uint32Array;
}

/** `count` rows of `keys`, whose arrays may be longer. */
export function planShipmentIndex(
  count: number,
  keys: ShipmentKeys,
  classCount: number,
  partyOf: Uint32Array,
  partyCount: number,
): ShipmentPlan {
  const byTime = sortByClassAndTime(count, keys);
  return groupByJunction(byTime.order, byTime.spare, keys, classCount, partyOf, partyCount);
}

function sortByClassAndTime(
  count: number,
  { classPlace, day, spanDays, seq }: ShipmentKeys,
): { order: Uint32Array; spare: Uint32Array } {
  const time = toTimes(count, day, spanDays);
  let order: Uint32Array = toIdentity(count);
  let spare: Uint32Array = new Uint32Array(count);
  for (const key of [seq, time, classPlace]) {
    const sorted = sortPlaces(order, spare, key);
    if (sorted !== order) [order, spare] = [sorted, order];
  }
  return { order, spare };
}

/** Exact dates by day, then all inexact ones by first day. */
function toTimes(count: number, day: Int32Array, spanDays: Uint16Array): Uint32Array {
  let least = Infinity;
  let most = -Infinity;
  for (let row = 0; row < count; row++) {
    if (day[row]! < least) least = day[row]!;
    if (day[row]! > most) most = day[row]!;
  }
  const times = new Uint32Array(count);
  const inexact = most - least + 1;
  for (let row = 0; row < count; row++) {
    times[row] = day[row]! - least + (spanDays[row]! > 0 ? inexact : 0);
  }
  return times;
}

/** Sorts the rows of each class by consignor, from `order` into `sorted`, and finds the junctions. */
function groupByJunction(
  order: Uint32Array,
  sorted: Uint32Array,
  keys: ShipmentKeys,
  classCount: number,
  partyOf: Uint32Array,
  partyCount: number,
): ShipmentPlan {
  const { classPlace, consignor, consignee, spanDays } = keys;
  const classStart = new Uint32Array(classCount + 1);
  const junctions = new JunctionColumns(order.length);
  // Of each party: its junction in the class at hand, when the stamp is that of the class.
  const junctionOf = new Uint32Array(partyCount);
  const stamp = new Uint32Array(partyCount);
  let start = 0;
  for (let place = 0; place < classCount; place++) {
    const first = junctions.count;
    classStart[place] = first;

    // Who sends or receives in this class?
    let end = start;
    let count = 0;
    while (end < order.length && classPlace[order[end]!] === place) {
      for (const party of [partyOf[consignor[order[end]!]!]!, partyOf[consignee[order[end]!]!]!]) {
        if (stamp[party] === place + 1) continue;
        stamp[party] = place + 1;
        junctions.reserve(first + count + 1);
        junctions.party[first + count++] = party;
      }
      end += 1;
    }
    junctions.party.subarray(first, first + count).sort();
    junctions.count += count;

    // Count what each of them sends, then turn the counts into places.
    for (let junction = first; junction < junctions.count; junction++) {
      junctionOf[junctions.party[junction]!] = junction;
    }
    const { departures, exactEnd } = junctions;
    for (let at = start; at < end; at++) {
      const junction = junctionOf[partyOf[consignor[order[at]!]!]!]!;
      departures[junction]!++;
      if (spanDays[order[at]!] === 0) exactEnd[junction]!++;
    }
    let next = start;
    for (let junction = first; junction < junctions.count; junction++) {
      const sent = departures[junction]!;
      departures[junction] = next;
      exactEnd[junction]! += next;
      next += sent;
    }
    for (let at = start; at < end; at++) {
      const junction = junctionOf[partyOf[consignor[order[at]!]!]!]!;
      sorted[departures[junction]!++] = order[at]!;
    }
    // Each place has moved to the end of its departures, which is where the next ones begin.
    for (let junction = junctions.count - 1; junction > first; junction--) {
      departures[junction] = departures[junction - 1]!;
    }
    if (count > 0) departures[first] = start;
    start = end;
  }
  classStart[classCount] = junctions.count;
  junctions.reserve(junctions.count + 1);
  junctions.departures[junctions.count] = order.length;
  return {
    order: sorted,
    classStart,
    party: junctions.party.subarray(0, junctions.count),
    departures: junctions.departures.subarray(0, junctions.count + 1),
    exactEnd: junctions.exactEnd.subarray(0, junctions.count),
  };
}

/** How many junctions there are is known only at the end. */
class JunctionColumns {
  count = 0;
  party: Uint32Array;
  departures: Uint32Array;
  exactEnd: Uint32Array;

  constructor(shipments: number) {
    const expected = Math.ceil(shipments / 2) + 16;
    this.party = new Uint32Array(expected);
    this.departures = new Uint32Array(expected);
    this.exactEnd = new Uint32Array(expected);
  }

  reserve(count: number): void {
    if (count <= this.party.length) return;
    for (const name of ['party', 'departures', 'exactEnd'] as const) {
      const larger = new Uint32Array(2 * count);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}
