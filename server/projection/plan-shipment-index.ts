/**
 * In which order do shipments stand in an index, and which junctions does it have?
 *
 * Works on keys only, class by class, so that what is sorted lies together. The order of
 * `ShipmentIndex` comes from stable sorts, the least important key first: `seq`, day, then consignor
 * with exact before inexact. No comparisons; a key that is in order already costs one look.
 */
import { type CheckStop, NEVER_STOP, ROWS_PER_TURN } from './check-stop.ts';
import { PlaceSorter } from './sort-places.ts';

/** Shipments grouped by class: classes in the order of the index, any order within. */
export interface ClassRows {
  /** Rows in `ShipmentKeys`. The plan takes this array over. */
  readonly rows: Uint32Array;
  /** Where each class begins in `rows`; one more element than classes, none of which is empty. */
  readonly start: Uint32Array;
  /** Whether the rows of a class are in the order of the index already. */
  readonly isSorted: (classPlace: number) => boolean;
}

/** By row. */
export interface ShipmentKeys {
  /** Places in `consignorParty` and `consigneeParty`, which lead to the parties. */
  readonly consignor: Uint32Array;
  readonly consignee: Uint32Array;
  readonly consignorParty: Uint32Array;
  readonly consigneeParty: Uint32Array;
  readonly day: Int32Array;
  readonly spanDays: Uint16Array;
  readonly seq: Uint32Array;
}

export interface ShipmentPlan {
  /** Row of each shipment of the index. */
  readonly rows: Uint32Array;
  /** As in `ShipmentIndex`. */
  readonly classStart: Uint32Array;
  readonly party: Uint32Array;
  readonly departures: Uint32Array;
  readonly exactEnd: Uint32Array;
}

export function planShipmentIndex(
  { rows, start, isSorted }: ClassRows,
  keys: ShipmentKeys,
  partyCount: number,
  checkStop = NEVER_STOP,
): ShipmentPlan {
  const classCount = start.length - 1;
  const planner = new ClassPlanner(keys, partyCount, findLargest(start), checkStop);
  const classStart = new Uint32Array(classCount + 1);
  for (let place = 0; place < classCount; place++) {
    planner.plan(rows.subarray(start[place], start[place + 1]), start[place]!, isSorted(place));
    classStart[place + 1] = planner.junctionCount;
  }
  return { rows, classStart, ...planner.finish(rows.length) };
}

function findLargest(start: Uint32Array): number {
  let largest = 0;
  for (let place = 0; place + 1 < start.length; place++) {
    largest = Math.max(largest, start[place + 1]! - start[place]!);
  }
  return largest;
}

class ClassPlanner {
  readonly #keys: ShipmentKeys;
  readonly #checkStop: CheckStop;
  readonly #sorter: PlaceSorter;
  /** Of each row of the class at hand: what it is sorted by. */
  readonly #sortKeys: Uint32Array;
  /** Of each party: its place among the junctions of the class at hand, + 1; 0 when it has none. */
  readonly #localOf: Uint32Array;
  /** Of each junction: departures with an exact date, then those without; later where they begin. */
  #counts = new Uint32Array(64);
  #rowsBefore: Uint32Array;

  junctionCount = 0;
  #party = new Uint32Array(1024);
  #departures = new Uint32Array(1024);
  #exactEnd = new Uint32Array(1024);

  constructor(keys: ShipmentKeys, partyCount: number, mostRows: number, checkStop: CheckStop) {
    this.#keys = keys;
    this.#checkStop = checkStop;
    this.#sorter = new PlaceSorter(mostRows, checkStop);
    this.#sortKeys = new Uint32Array(mostRows);
    this.#rowsBefore = new Uint32Array(mostRows);
    this.#localOf = new Uint32Array(partyCount);
  }

  /** Sorts `rows`, which are those of the next class; its first shipment is number `first`. */
  plan(rows: Uint32Array, first: number, isSorted: boolean): void {
    this.#sorter.begin(rows.length);
    if (!isSorted) this.#sortByTime(rows);
    const junctions = this.#findJunctions(rows);
    this.#countDepartures(rows, junctions, first);
    if (!isSorted) this.#sortByJunction(rows);
    for (const party of junctions) this.#localOf[party] = 0;
    this.junctionCount += junctions.length;
  }

  finish(shipmentCount: number): Pick<ShipmentPlan, 'party' | 'departures' | 'exactEnd'> {
    this.#reserve(1);
    this.#departures[this.junctionCount] = shipmentCount;
    return {
      party: this.#party.subarray(0, this.junctionCount),
      departures: this.#departures.subarray(0, this.junctionCount + 1),
      exactEnd: this.#exactEnd.subarray(0, this.junctionCount),
    };
  }

  #sortByTime(rows: Uint32Array): void {
    const { seq, day } = this.#keys;
    const sortKeys = this.#sortKeys;
    for (let at = 0; at < rows.length; at++) sortKeys[at] = seq[rows[at]!]!;
    this.#sorter.sortBy(sortKeys);
    // Days before 1970 are negative.
    for (let at = 0; at < rows.length; at++) sortKeys[at] = day[rows[at]!]! + 2 ** 31;
    this.#sorter.sortBy(sortKeys);
  }

  /** Who sends or receives in the class, ascending. Numbers them, and notes who sends what. */
  #findJunctions(rows: Uint32Array): Uint32Array {
    const { consignor, consignee, consignorParty, consigneeParty } = this.#keys;
    const [senders, localOf] = [this.#sortKeys, this.#localOf];
    this.#reserve(Math.min(2 * rows.length, localOf.length));
    const junctions = this.#party.subarray(this.junctionCount);
    let count = 0;
    for (let at = 0; at < rows.length; at++) {
      if (at % ROWS_PER_TURN === 0) this.#checkStop();
      const sender = consignorParty[consignor[rows[at]!]!]!;
      const receiver = consigneeParty[consignee[rows[at]!]!]!;
      senders[at] = sender;
      if (localOf[sender] === 0) {
        localOf[sender] = 1;
        junctions[count++] = sender;
      }
      if (localOf[receiver] === 0) {
        localOf[receiver] = 1;
        junctions[count++] = receiver;
      }
    }
    const found = junctions.subarray(0, count).sort();
    for (let local = 0; local < count; local++) localOf[found[local]!] = local + 1;
    return found;
  }

  /** Turns the senders into buckets (junction, exact or not), counts them and finds their places. */
  #countDepartures(rows: Uint32Array, junctions: Uint32Array, first: number): void {
    const { spanDays } = this.#keys;
    const [buckets, localOf] = [this.#sortKeys, this.#localOf];
    const bucketCount = 2 * junctions.length;
    if (this.#counts.length < bucketCount) this.#counts = new Uint32Array(2 * bucketCount);
    const counts = this.#counts.fill(0, 0, bucketCount);
    for (let at = 0; at < rows.length; at++) {
      if (at % ROWS_PER_TURN === 0) this.#checkStop();
      const inexact = spanDays[rows[at]!]! > 0 ? 1 : 0;
      const bucket = 2 * (localOf[buckets[at]!]! - 1) + inexact;
      buckets[at] = bucket;
      counts[bucket]!++;
    }
    let next = 0;
    for (let local = 0; local < junctions.length; local++) {
      const [exact, inexact] = [counts[2 * local]!, counts[2 * local + 1]!];
      this.#departures[this.junctionCount + local] = first + next;
      this.#exactEnd[this.junctionCount + local] = first + next + exact;
      counts[2 * local] = next;
      counts[2 * local + 1] = next + exact;
      next += exact + inexact;
    }
  }

  #sortByJunction(rows: Uint32Array): void {
    const [buckets, next, before] = [this.#sortKeys, this.#counts, this.#rowsBefore];
    const order = this.#sorter.order;
    before.set(rows);
    for (let at = 0; at < rows.length; at++) {
      if (at % ROWS_PER_TURN === 0) this.#checkStop();
      const place = order[at]!;
      rows[next[buckets[place]!]!++] = before[place]!;
    }
  }

  /** How many junctions there are is known only at the end. */
  #reserve(more: number): void {
    const needed = this.junctionCount + more;
    if (needed <= this.#party.length) return;
    const larger = (column: Uint32Array) => {
      const copy = new Uint32Array(Math.max(needed, 2 * column.length));
      copy.set(column);
      return copy;
    };
    this.#party = larger(this.#party);
    this.#departures = larger(this.#departures);
    this.#exactEnd = larger(this.#exactEnd);
  }
}
