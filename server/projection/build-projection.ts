/**
 * Builds the projection of a whole graph from its columns, in a memory of its own.
 *
 * Whatever the order in which the columns came, the same graph gives the same bytes: parties and
 * links by `seq`, then id; shipments as `ShipmentIndex` says; units by their first shipment.
 *
 * Throws TooExpensive when it does not fit into what WebAssembly can address.
 */
import { allocateMemory } from './allocate-memory.ts';
import { appendLinks, appendParties } from './append-columns.ts';
import { placeProjection } from './array-layout.ts';
import type { GraphColumns } from './graph-columns.ts';
import type { GraphProjection } from './graph-projection.ts';
import { groupByClass } from './group-by-class.ts';
import { countNeighbours, writeNeighbours } from './link-table.ts';
import { numberUnits } from './number-units.ts';
import { openProjection } from './open-projection.ts';
import { writeIdSlots } from './party-table.ts';
import { planShipmentIndex } from './plan-shipment-index.ts';
import { sortBySeq } from './sort-by-seq.ts';
import { writeShipmentIndex } from './write-shipment-index.ts';

export function buildProjection(columns: GraphColumns): GraphProjection {
  const { parties, links, shipments } = columns;

  // Find every order first: then everything is counted.
  const partyOrder = sortBySeq(parties.seq, parties.ids);
  const partyOf = invert(partyOrder);
  const linkOrder = sortBySeq(links.seq, links.ids);
  const { units, unitOf } = numberUnits([''], shipments);
  const classes = groupByClass(shipments);
  const plan = planShipmentIndex(
    classes,
    { ...shipments, consignorParty: partyOf, consigneeParty: partyOf },
    partyOrder.length,
  );

  // Place everything, then fill it.
  const places = placeProjection({
    parties: partyOrder.length,
    partyIdBytes: parties.ids.byteLength,
    links: linkOrder.length,
    linkIdBytes: links.ids.byteLength,
    neighbours: countNeighbours(links),
    classes: classes.keys.length,
    junctions: plan.party.length,
    shipments: shipments.count,
  });
  const { version, nextSeq, newestDay, withoutDate, withoutHsCode, refusedRows } = columns;
  const projection = openProjection(allocateMemory(places.byteLength), {
    ...places,
    version,
    totals: { nextSeq, newestDay: newestDay ?? 0, withoutDate, withoutHsCode, refusedRows },
    units,
  });
  appendParties(projection.parties, 0, parties, partyOrder);
  writeIdSlots(projection.parties);
  appendLinks(projection.links, 0, links, linkOrder, partyOf);
  writeNeighbours(projection.links);
  writeShipmentIndex(projection.shipments, plan, shipments, classes.keys, partyOf, unitOf);
  return projection;
}

function invert(order: Uint32Array): Uint32Array {
  const placeOf = new Uint32Array(order.length);
  order.forEach((each, place) => (placeOf[each] = place));
  return placeOf;
}
