/**
 * An index of shipments with later ones added: what building both together would give.
 *
 * Classes without additions are copied as blocks, with their places shifted. In the others two
 * sorted rows of departures become one, junction by junction; nothing is sorted again.
 */
import type { ShipmentIndex } from './graph-projection.ts';
import { writePartyJunctions } from './write-shipment-index.ts';

/** Classes of both, by key; the place of each in the one and in the other, -1 when it is not there. */
export interface MergedClass {
  readonly key: number;
  readonly old: number;
  readonly added: number;
}

export interface MergePlan {
  readonly classes: readonly MergedClass[];
  readonly junctionCount: number;
}

export function planMerge(old: ShipmentIndex, added: ShipmentIndex): MergePlan {
  const classes: MergedClass[] = [];
  let junctionCount = old.party.length + added.party.length;
  let [inOld, inAdded] = [0, 0];
  while (inOld < old.classKey.length || inAdded < added.classKey.length) {
    const oldKey = old.classKey[inOld] ?? Infinity;
    const addedKey = added.classKey[inAdded] ?? Infinity;
    const key = Math.min(oldKey, addedKey);
    const each = {
      key,
      old: oldKey === key ? inOld++ : -1,
      added: addedKey === key ? inAdded++ : -1,
    };
    if (each.old >= 0 && each.added >= 0)
      junctionCount -= countShared(old, each.old, added, each.added);
    classes.push(each);
  }
  return { classes, junctionCount };
}

/** Parties that have a junction in both classes. */
function countShared(a: ShipmentIndex, inA: number, b: ShipmentIndex, inB: number): number {
  let count = 0;
  let [atA, atB] = [a.classStart[inA]!, b.classStart[inB]!];
  const [endA, endB] = [a.classStart[inA + 1]!, b.classStart[inB + 1]!];
  while (atA < endA && atB < endB) {
    const difference = a.party[atA]! - b.party[atB]!;
    if (difference === 0) count += 1;
    if (difference <= 0) atA += 1;
    if (difference >= 0) atB += 1;
  }
  return count;
}

/**
 * Writes every element of `target`, whose lengths are those of the plan. Parties and units have the
 * same numbers in all three; every shipment of `added` has a higher `seq` than all of `old`.
 */
export function mergeShipmentIndexes(
  target: ShipmentIndex,
  { classes }: MergePlan,
  old: ShipmentIndex,
  added: ShipmentIndex,
): void {
  const end = { junction: 0, shipment: 0 };
  classes.forEach((each, place) => {
    target.classStart[place] = end.junction;
    target.classKey[place] = each.key;
    if (each.added < 0) copyClass(target, end, old, each.old);
    else if (each.old < 0) copyClass(target, end, added, each.added);
    else
      mergeClass(target, end, new ClassReader(old, each.old), new ClassReader(added, each.added));
  });
  target.classStart[classes.length] = end.junction;
  target.departures[end.junction] = end.shipment;
  writePartyJunctions(target);
}

/** How much of the target is written. */
interface End {
  junction: number;
  shipment: number;
}

function copyClass(target: ShipmentIndex, end: End, source: ShipmentIndex, place: number): void {
  const [first, last] = [source.classStart[place]!, source.classStart[place + 1]!];
  const [from, to] = [source.departures[first]!, source.departures[last]!];
  const junctionShift = end.junction - first;
  const shipmentShift = end.shipment - from;
  target.party.set(source.party.subarray(first, last), end.junction);
  for (let junction = first; junction < last; junction++) {
    target.departures[junction + junctionShift] = source.departures[junction]! + shipmentShift;
    target.exactEnd[junction + junctionShift] = source.exactEnd[junction]! + shipmentShift;
  }
  for (let row = from; row < to; row++) {
    target.consignee[row + shipmentShift] = source.consignee[row]! + junctionShift;
  }
  const at = end.shipment;
  target.day.set(source.day.subarray(from, to), at);
  target.spanDays.set(source.spanDays.subarray(from, to), at);
  target.valueUsd.set(source.valueUsd.subarray(from, to), at);
  target.quantity.set(source.quantity.subarray(from, to), at);
  target.unit.set(source.unit.subarray(from, to), at);
  target.seq.set(source.seq.subarray(from, to), at);
  end.junction += last - first;
  end.shipment += to - from;
}

/** Goes through one class, junction by junction. */
class ClassReader {
  readonly index: ShipmentIndex;
  readonly first: number;
  readonly last: number;
  /** Of each junction, from the first one of the class on: its place in the target. */
  readonly placeInTarget: Uint32Array;
  at: number;

  constructor(index: ShipmentIndex, place: number) {
    this.index = index;
    this.first = index.classStart[place]!;
    this.last = index.classStart[place + 1]!;
    this.placeInTarget = new Uint32Array(this.last - this.first);
    this.at = this.first;
  }

  get party(): number {
    return this.at < this.last ? this.index.party[this.at]! : Infinity;
  }

  /** The departures of `party`, empty when it has no junction here; then goes on behind it. */
  takeDepartures(party: number): { from: number; exactEnd: number; to: number } {
    if (this.party !== party) return { from: 0, exactEnd: 0, to: 0 };
    const { departures, exactEnd } = this.index;
    const at = this.at++;
    return { from: departures[at]!, exactEnd: exactEnd[at]!, to: departures[at + 1]! };
  }
}

function mergeClass(target: ShipmentIndex, end: End, old: ClassReader, added: ClassReader): void {
  const first = end.junction;
  while (old.party < Infinity || added.party < Infinity) {
    const party = Math.min(old.party, added.party);
    target.party[end.junction] = party;
    for (const reader of [old, added]) {
      if (reader.party !== party) continue;
      reader.placeInTarget[reader.at++ - reader.first] = end.junction;
    }
    end.junction += 1;
  }

  // All junctions have their places: now the shipments, which name them.
  [old.at, added.at] = [old.first, added.first];
  for (let junction = first; junction < end.junction; junction++) {
    const party = target.party[junction]!;
    const [a, b] = [old.takeDepartures(party), added.takeDepartures(party)];
    target.departures[junction] = end.shipment;
    mergeRuns(target, end, old, a.from, a.exactEnd, added, b.from, b.exactEnd);
    target.exactEnd[junction] = end.shipment;
    mergeRuns(target, end, old, a.exactEnd, a.to, added, b.exactEnd, b.to);
  }
}

/** Two ranges by day become one. Of the same day the older ones come first: their `seq` is lower. */
function mergeRuns(
  target: ShipmentIndex,
  end: End,
  old: ClassReader,
  from: number,
  to: number,
  added: ClassReader,
  addedFrom: number,
  addedTo: number,
): void {
  const [oldDay, addedDay] = [old.index.day, added.index.day];
  while (from < to && addedFrom < addedTo) {
    if (oldDay[from]! <= addedDay[addedFrom]!) copyShipment(target, end.shipment++, old, from++);
    else copyShipment(target, end.shipment++, added, addedFrom++);
  }
  while (from < to) copyShipment(target, end.shipment++, old, from++);
  while (addedFrom < addedTo) copyShipment(target, end.shipment++, added, addedFrom++);
}

function copyShipment(
  target: ShipmentIndex,
  at: number,
  { index, placeInTarget, first }: ClassReader,
  row: number,
): void {
  target.consignee[at] = placeInTarget[index.consignee[row]! - first]!;
  target.day[at] = index.day[row]!;
  target.spanDays[at] = index.spanDays[row]!;
  target.valueUsd[at] = index.valueUsd[row]!;
  target.quantity[at] = index.quantity[row]!;
  target.unit[at] = index.unit[row]!;
  target.seq[at] = index.seq[row]!;
}
