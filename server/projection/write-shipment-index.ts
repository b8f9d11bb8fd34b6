/** Fills the arrays of a shipment index by a plan, from rows in any order. */
import type { ShipmentIndex } from './graph-projection.ts';
import type { ShipmentPlan } from './plan-shipment-index.ts';

/** What is copied, one element per row; columns and an index both have it. */
export type ShipmentRows = Pick<
  ShipmentIndex,
  'consignee' | 'day' | 'spanDays' | 'valueUsd' | 'quantity' | 'unit' | 'hs6' | 'seq'
>;

/**
 * `partyOf` leads from `rows.consignee` to the party, `unitOf` from `rows.unit` to the number in the
 * new index. `target` is all zeros, or may be written over.
 */
export function writeShipmentIndex(
  target: ShipmentIndex,
  plan: ShipmentPlan,
  rows: ShipmentRows,
  classKeys: ArrayLike<number>,
  partyOf: Uint32Array,
  unitOf: Uint16Array,
): void {
  target.classStart.set(plan.classStart);
  target.classKey.set(classKeys);
  target.party.set(plan.party);
  target.departures.set(plan.departures);
  target.exactEnd.set(plan.exactEnd);
  writePartyJunctions(target);
  writeConsignees(target, plan, rows, partyOf);
  const { order } = plan;
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    target.day[place] = rows.day[row]!;
    target.spanDays[place] = rows.spanDays[row]!;
    target.valueUsd[place] = rows.valueUsd[row]!;
    target.quantity[place] = rows.quantity[row]!;
    target.unit[place] = unitOf[rows.unit[row]!]!;
    target.hs6[place] = rows.hs6[row]!;
    target.seq[place] = rows.seq[row]!;
  }
}

/** Junctions of each party, ascending. From `party` alone. */
export function writePartyJunctions({ party, partyStart, partyJunctions }: ShipmentIndex): void {
  partyStart.fill(0);
  for (const each of party) partyStart[each + 1]!++;
  for (let each = 0; each + 1 < partyStart.length; each++)
    partyStart[each + 1]! += partyStart[each]!;
  const next = partyStart.slice();
  for (let junction = 0; junction < party.length; junction++) {
    partyJunctions[next[party[junction]!]!++] = junction;
  }
}

function writeConsignees(
  target: ShipmentIndex,
  { order, classStart, departures }: ShipmentPlan,
  rows: ShipmentRows,
  partyOf: Uint32Array,
): void {
  const junctionOf = new Uint32Array(target.partyStart.length);
  for (let place = 0; place + 1 < classStart.length; place++) {
    const [first, end] = [classStart[place]!, classStart[place + 1]!];
    for (let junction = first; junction < end; junction++) {
      junctionOf[target.party[junction]!] = junction;
    }
    for (let at = departures[first]!; at < departures[end]!; at++) {
      target.consignee[at] = junctionOf[partyOf[rows.consignee[order[at]!]!]!]!;
    }
  }
}
