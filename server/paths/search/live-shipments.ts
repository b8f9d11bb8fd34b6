/** Which shipments of a class may stand on a path at all: by both parties and the filters. */
import type { ClassGraphMaker } from './class-graph-maker.ts';
import { BETWEEN, END_USER, SUPPLIER } from './party-roles.ts';
import type { SearchArena } from './search-arena.ts';

/** Shipments looked at before somebody is asked whether to stop. */
export const PER_TURN = 16_384;

/** In the order of the index, numbered from 0. */
export interface LiveShipments {
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
export function keepLiveShipments(
  maker: ClassGraphMaker,
  classPlace: number,
  arena: SearchArena,
): LiveShipments | null {
  const { index, roles, filter, points, tierOf, checkStop } = maker;
  const { party, departures, exactEnd, consignee, day, spanDays, valueUsd, hs6 } = index;
  const classCode = index.classKey[classPlace]!;
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
      const code = hs6.length === 0 ? classCode : hs6[shipment]!;
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
