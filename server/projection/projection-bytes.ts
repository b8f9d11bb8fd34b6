/**
 * How much memory will a graph take, before any of it is allocated?
 *
 * Counts that are not known yet are taken on the safe side of what trade looks like: ids of 40 bytes,
 * as many junctions as shipments. A graph where hardly any company trades the same goods twice has
 * up to two per shipment, and takes more than is said here.
 */
import { placeProjection } from './array-layout.ts';
import type { ExpectedCounts } from './graph-columns.ts';

const ID_BYTES = 40;
const CLASSES = 6_000;
const JUNCTIONS_PER_SHIPMENT = 1;
/** Of the columns: 40 for a shipment; for a party and a link their numbers, and their ids. */
const SHIPMENT_COLUMN_BYTES = 40;
const PARTY_COLUMN_BYTES = 3 * 8 + 4 + ID_BYTES;
const LINK_COLUMN_BYTES = 6 * 8 + 4 + ID_BYTES;
/** While sorting: the row of each shipment; party, departures and their end of each junction. */
const ROW_BYTES = 4;
const JUNCTION_BYTES = 12;

/** Of the projection itself. */
export function projectionBytes({ parties, links, shipments }: ExpectedCounts): number {
  return placeProjection({
    parties,
    partyIdBytes: ID_BYTES * parties,
    links,
    linkIdBytes: ID_BYTES * links,
    neighbours: 2 * links,
    classes: Math.min(shipments, CLASSES),
    junctions: JUNCTIONS_PER_SHIPMENT * shipments,
    shipments,
  }).byteLength;
}

/** At the moment when most is needed: the projection, the columns beside it, and what sorts them. */
export function buildingBytes(counts: ExpectedCounts): number {
  const { parties, links, shipments } = counts;
  const columns =
    PARTY_COLUMN_BYTES * parties + LINK_COLUMN_BYTES * links + SHIPMENT_COLUMN_BYTES * shipments;
  const sorting = (ROW_BYTES + JUNCTION_BYTES * JUNCTIONS_PER_SHIPMENT) * shipments;
  return projectionBytes(counts) + columns + sorting;
}
