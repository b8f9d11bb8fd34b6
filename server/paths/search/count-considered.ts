/**
 * What was searched and what was not, by the first reason that applies: of one share of the shipments.
 *
 * Without limits on days and values, classes are counted as wholes: O(junctions in scope), else
 * O(shipments in scope).
 */
import type { GraphProjection } from '../../projection/graph-projection.ts';
import type { PartyRoles } from './party-roles.ts';
import { SUPPLIER } from './party-roles.ts';
import type { SearchConsidered, SearchQuestion } from './search-request.ts';
import { type ShipmentFilter, toShipmentFilter } from './shipment-filter.ts';
import { toGoodsScope } from './goods-scope.ts';

/** `classes`: of this share, of the index by six digits. */
export function countConsidered(
  projection: GraphProjection,
  question: SearchQuestion,
  { roles, endUsers, onBothSides }: PartyRoles,
  classes: readonly number[],
  isFirstShare: boolean,
  checkStop: () => void,
): SearchConsidered {
  const { shipments: index, totals, parties } = projection;
  const scope = toGoodsScope(question);
  const filter = toShipmentFilter(question);
  const words = Math.ceil(parties.isPerson.length / 32);
  const companyBits = new Uint32Array(words);
  const supplierBits = new Uint32Array(words);
  const classKeys = new Set<number>();
  let inScope = 0;
  let [otherGoods, noTier, outsideDates, belowValue] = [0, 0, 0, 0];

  for (const place of classes) {
    checkStop();
    const first = index.classStart[place]!;
    const end = index.classStart[place + 1]!;
    const size = index.departures[end]! - index.departures[first]!;
    const verdict = scope.judge(index.classKey[place]!);
    if (verdict === 'OTHER_GOODS') otherGoods += size;
    else if (verdict === 'NO_TIER') noTier += size;
    else {
      const counted = isOpen(filter) ? countWhole(place) : countOneByOne(place);
      if (counted > 0) classKeys.add(scope.keyOf(index.classKey[place]!));
      inScope += counted;
    }
  }
  const excluded: SearchConsidered['excluded'] = [
    { reason: 'NO_DATE', shipments: isFirstShare ? totals.withoutDate : 0 },
    { reason: 'NO_HS_CODE', shipments: isFirstShare ? totals.withoutHsCode : 0 },
    { reason: 'OTHER_GOODS', shipments: otherGoods },
    { reason: 'NO_TIER', shipments: noTier },
    { reason: 'OUTSIDE_DATES', shipments: outsideDates },
    { reason: 'BELOW_VALUE', shipments: belowValue },
    { reason: 'PARTY_UNKNOWN', shipments: isFirstShare ? totals.refusedRows : 0 },
  ];
  return {
    shipments: inScope,
    classKeys: [...classKeys],
    companyBits,
    supplierBits,
    endUsers,
    onBothSides,
    excluded,
  };

  /** Every junction sends or receives. */
  function countWhole(place: number): number {
    const first = index.classStart[place]!;
    const end = index.classStart[place + 1]!;
    for (let junction = first; junction < end; junction++) {
      const party = index.party[junction]!;
      setBit(companyBits, party);
      const sends = index.departures[junction]! < index.departures[junction + 1]!;
      if (sends && (roles[party]! & SUPPLIER) !== 0) setBit(supplierBits, party);
    }
    return index.departures[end]! - index.departures[first]!;
  }

  function countOneByOne(place: number): number {
    let counted = 0;
    for (let at = index.classStart[place]!; at < index.classStart[place + 1]!; at++) {
      const sender = index.party[at]!;
      const before = counted;
      for (let each = index.departures[at]!; each < index.departures[at + 1]!; each++) {
        const day = index.day[each]!;
        if (day > filter.lastDay || day + index.spanDays[each]! < filter.firstDay) outsideDates++;
        else if (
          filter.minValueUsd !== -Infinity &&
          !(index.valueUsd[each]! >= filter.minValueUsd)
        ) {
          belowValue++;
        } else {
          counted++;
          setBit(companyBits, index.party[index.consignee[each]!]!);
        }
      }
      if (counted === before) continue;
      setBit(companyBits, sender);
      if ((roles[sender]! & SUPPLIER) !== 0) setBit(supplierBits, sender);
    }
    return counted;
  }
}

const isOpen = (filter: ShipmentFilter): boolean =>
  filter.firstDay === -(2 ** 31) &&
  filter.lastDay === 2 ** 31 - 1 &&
  filter.minValueUsd === -Infinity;

function setBit(bits: Uint32Array, place: number): void {
  bits[place >>> 5]! |= 1 << (place & 31);
}
