/**
 * A projection with what an import added since: equal, byte for byte, to one built from the whole
 * graph. The old one stays as it is, and questions go on against it.
 *
 * `columns` holds what is new and nothing else: shipments numbered from the old `nextSeq` on, links,
 * new parties, and those known ones that a new link or shipment names or whose country or kind has
 * changed. It says `version`, `nextSeq` and `refusedRows` of the whole graph; shipments without a
 * date or code are those among the new ones.
 *
 * Costs about a copy of the old one, in time and in memory. Throws RangeError when the additions do
 * not all come behind what is there, TooExpensive when it does not fit.
 */
import { allocateMemory } from './allocate-memory.ts';
import { appendLinks, appendParties } from './append-columns.ts';
import {
  createArrays,
  placeProjection,
  SHIPMENT_ARRAYS,
  toShipmentArrayLengths,
} from './array-layout.ts';
import type { GraphColumns } from './graph-columns.ts';
import type {
  GraphProjection,
  LinkTable,
  PartyTable,
  ProjectionTotals,
  ShipmentIndex,
} from './graph-projection.ts';
import { groupByClass } from './group-by-class.ts';
import { countNeighbours, writeNeighbours } from './link-table.ts';
import { mergeShipmentIndexes, planMerge } from './merge-shipment-index.ts';
import { numberUnits } from './number-units.ts';
import { openProjection } from './open-projection.ts';
import type { PartyColumns } from './party-columns.ts';
import { findPartyBytes, writeIdSlots } from './party-table.ts';
import { planShipmentIndex } from './plan-shipment-index.ts';
import { sortBySeq } from './sort-by-seq.ts';
import { writeShipmentIndex } from './write-shipment-index.ts';

export function mergeProjection(old: GraphProjection, columns: GraphColumns): GraphProjection {
  const { links, shipments } = columns;
  expectAdditions(old, columns);
  const oldPartyCount = old.parties.isPerson.length;
  const oldLinkCount = old.links.owner.length;
  const { partyOf, newParties } = matchParties(old.parties, columns.parties);
  const partyCount = oldPartyCount + newParties.length;
  const linkOrder = sortBySeq(links.seq, links.ids);
  const { units, unitOf } = numberUnits(old.layout.units, shipments);
  const added = buildAddedIndex(columns, partyOf, unitOf, partyCount);
  const plan = planMerge(old.shipments, added);

  const newIdBytes = newParties.reduce(
    (sum, at) => sum + columns.parties.ids.bytesAt(at).length,
    0,
  );
  const places = placeProjection({
    parties: partyCount,
    partyIdBytes: old.parties.idBytes.length + newIdBytes,
    links: oldLinkCount + linkOrder.length,
    linkIdBytes: old.links.idBytes.length + links.ids.byteLength,
    neighbours: old.links.neighbour.length + countNeighbours(links),
    classes: plan.classes.length,
    junctions: plan.junctionCount,
    shipments: old.shipments.seq.length + shipments.count,
  });
  const merged = openProjection(allocateMemory(places.byteLength), {
    ...places,
    version: columns.version,
    totals: mergeTotals(old, columns),
    units,
  });

  copyParties(merged.parties, old.parties);
  renewParties(merged.parties, columns.parties, partyOf);
  appendParties(merged.parties, oldPartyCount, columns.parties, newParties);
  writeIdSlots(merged.parties);
  copyLinks(merged.links, old.links);
  appendLinks(merged.links, oldLinkCount, links, linkOrder, partyOf);
  writeNeighbours(merged.links);
  mergeShipmentIndexes(merged.shipments, plan, old.shipments, added);
  return merged;
}

function expectAdditions({ totals, parties }: GraphProjection, columns: GraphColumns): void {
  const { count, seq } = columns.shipments;
  for (let row = 0; row < count; row++) {
    if (seq[row]! >= totals.nextSeq) continue;
    throw new RangeError(
      `Shipment ${seq[row]} is older than the projection: ${totals.nextSeq} is next`,
    );
  }
  columns.parties.seq.forEach((each, at) => {
    if (each >= 0 || findPartyBytes(parties, columns.parties.ids.bytesAt(at)) >= 0) return;
    throw new RangeError(`A new party has no number, so its place is not behind the others`);
  });
  if (columns.links.seq.some((each) => each < 0)) {
    throw new RangeError(`A new link has no number, so its place is not behind the others`);
  }
}

/** Leads from places in the columns to parties; those not known come behind, by `seq`. */
function matchParties(known: PartyTable, { seq, ids }: PartyColumns) {
  const partyOf = new Uint32Array(seq.length);
  const newParties = sortBySeq(seq, ids).filter((at) => {
    const party = findPartyBytes(known, ids.bytesAt(at));
    partyOf[at] = Math.max(party, 0);
    return party < 0;
  });
  newParties.forEach((at, place) => (partyOf[at] = known.isPerson.length + place));
  return { partyOf, newParties };
}

/** The additions alone, in memory of their own; parties and units are numbered as in the result. */
function buildAddedIndex(
  { shipments }: GraphColumns,
  partyOf: Uint32Array,
  unitOf: Uint16Array,
  parties: number,
): ShipmentIndex {
  const classes = groupByClass(shipments);
  const keys = { ...shipments, consignorParty: partyOf, consigneeParty: partyOf };
  const plan = planShipmentIndex(classes, keys, parties);
  const lengths = toShipmentArrayLengths({
    classes: classes.keys.length,
    junctions: plan.party.length,
    parties,
    shipments: shipments.count,
  });
  const index = createArrays(SHIPMENT_ARRAYS, lengths);
  writeShipmentIndex(index, plan, shipments, classes.keys, partyOf, unitOf);
  return index;
}

function mergeTotals(
  { totals, shipments }: GraphProjection,
  columns: GraphColumns,
): ProjectionTotals {
  const hadDates = shipments.seq.length + totals.withoutHsCode > 0;
  const days = [
    ...(hadDates ? [totals.newestDay] : []),
    ...(columns.newestDay === null ? [] : [columns.newestDay]),
  ];
  return {
    nextSeq: columns.nextSeq,
    newestDay: days.length > 0 ? Math.max(...days) : 0,
    withoutDate: totals.withoutDate + columns.withoutDate,
    withoutHsCode: totals.withoutHsCode + columns.withoutHsCode,
    refusedRows: columns.refusedRows,
  };
}

function copyParties(target: PartyTable, old: PartyTable): void {
  target.isPerson.set(old.isPerson);
  target.country.set(old.country);
  target.idBytes.set(old.idBytes);
  target.idStart.set(old.idStart);
}

/** What the columns say of known parties is what holds now; of new ones it is written twice. */
function renewParties(target: PartyTable, parties: PartyColumns, partyOf: Uint32Array): void {
  partyOf.forEach((party, at) => {
    target.isPerson[party] = parties.isPerson[at]!;
    target.country[party] = parties.country[at]!;
  });
}

function copyLinks(target: LinkTable, old: LinkTable): void {
  target.owner.set(old.owner);
  target.owned.set(old.owned);
  target.fromDay.set(old.fromDay);
  target.toDay.set(old.toDay);
  target.shareMax.set(old.shareMax);
  target.idBytes.set(old.idBytes);
  target.idStart.set(old.idStart);
}
