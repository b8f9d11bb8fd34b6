/** Fills the arrays of a shipment index by a plan, from rows in any order. */
import { type CheckStop, NEVER_STOP, ROWS_PER_TURN } from './check-stop.ts';
import type { ShipmentIndex } from './graph-projection.ts';
import type { ShipmentPlan } from './plan-shipment-index.ts';

/** What is copied, one element per row: columns have it, and so has an index. */
export type ShipmentRows = Pick<
  ShipmentIndex,
  'consignee' | 'day' | 'spanDays' | 'valueUsd' | 'quantity' | 'unit' | 'seq'
>;

/**
 * Writes every element of `target` but the codes, whatever is there. `partyOf` leads from `rows.consignee` to the
 * party, `unitOf` from `rows.unit` to the number in the new index.
 */
export function writeShipmentIndex(
  target: ShipmentIndex,
  plan: ShipmentPlan,
  source: ShipmentRows,
  classKeys: ArrayLike<number>,
  partyOf: Uint32Array,
  unitOf: Uint16Array,
  checkStop = NEVER_STOP,
): void {
  target.classStart.set(plan.classStart);
  target.classKey.set(classKeys);
  target.party.set(plan.party);
  target.departures.set(plan.departures);
  target.exactEnd.set(plan.exactEnd);
  writePartyJunctions(target);
  writeConsignees(target, plan, source.consignee, partyOf, checkStop);
  copyFacts(target, plan.rows, source, unitOf, checkStop);
}

/** Junctions of each party, ascending. From `party` alone. */
export function writePartyJunctions({ party, partyStart, partyJunctions }: ShipmentIndex): void {
  partyStart.fill(0);
  for (const each of party) partyStart[each + 1]!++;
  for (let each = 0; each + 1 < partyStart.length; each++) {
    partyStart[each + 1]! += partyStart[each]!;
  }
  const next = partyStart.slice();
  for (let junction = 0; junction < party.length; junction++) {
    partyJunctions[next[party[junction]!]!++] = junction;
  }
}

function writeConsignees(
  target: ShipmentIndex,
  { rows, classStart, party, departures }: ShipmentPlan,
  consignee: Uint32Array,
  partyOf: Uint32Array,
  checkStop: CheckStop,
): void {
  const junctionOf = new Uint32Array(target.partyStart.length);
  for (let place = 0; place + 1 < classStart.length; place++) {
    const [first, end] = [classStart[place]!, classStart[place + 1]!];
    for (let junction = first; junction < end; junction++) junctionOf[party[junction]!] = junction;
    for (let at = departures[first]!; at < departures[end]!; at++) {
      if (at % ROWS_PER_TURN === 0) checkStop();
      target.consignee[at] = junctionOf[partyOf[consignee[rows[at]!]!]!]!;
    }
  }
}

function copyFacts(
  target: ShipmentRows,
  rows: Uint32Array,
  source: ShipmentRows,
  unitOf: Uint16Array,
  checkStop: CheckStop,
): void {
  for (let at = 0; at < rows.length; at++) {
    if (at % ROWS_PER_TURN === 0) checkStop();
    const row = rows[at]!;
    target.day[at] = source.day[row]!;
    target.spanDays[at] = source.spanDays[row]!;
    target.valueUsd[at] = source.valueUsd[row]!;
    target.quantity[at] = source.quantity[row]!;
    target.unit[at] = unitOf[source.unit[row]!]!;
    target.seq[at] = source.seq[row]!;
  }
}
