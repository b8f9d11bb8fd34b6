/** Is this value a layout that this version would have made? Asked about what comes from a file. */
import {
  LINK_ARRAYS,
  MOST_BYTES,
  PARTY_ARRAYS,
  placeProjection,
  SHIPMENT_ARRAYS,
} from './array-layout.ts';
import type { ArrayPlace, ProjectionLayout } from './graph-projection.ts';
import { MOST_UNIT_NUMBER } from './shipment-columns.ts';

const TOTALS = ['nextSeq', 'newestDay', 'withoutDate', 'withoutHsCode', 'refusedRows'] as const;

/**
 * Takes the counts from the lengths of a few arrays, places everything anew, and compares. So no
 * array can lie outside of `byteLength`, over another one, or have a length that does not fit the rest.
 */
export function isProjectionLayout(value: unknown): value is ProjectionLayout {
  if (!isRecord(value) || typeof value['version'] !== 'string') return false;
  const { totals, units, parties, links, shipments } = value;
  if (!isRecord(totals) || !TOTALS.every((name) => Number.isSafeInteger(totals[name])))
    return false;
  if (!Array.isArray(units) || units[0] !== '' || units.length > MOST_UNIT_NUMBER + 1) return false;
  if (!units.every((unit) => typeof unit === 'string')) return false;
  const inParties = readLengths(parties, PARTY_ARRAYS);
  const inLinks = readLengths(links, LINK_ARRAYS);
  const inShipments = readLengths(shipments, SHIPMENT_ARRAYS);
  if (inParties === null || inLinks === null || inShipments === null) return false;
  const expected = placeProjection({
    parties: inParties.isPerson,
    partyIdBytes: inParties.idBytes,
    links: inLinks.owner,
    linkIdBytes: inLinks.idBytes,
    neighbours: inLinks.neighbour,
    classes: inShipments.classKey,
    junctions: inShipments.party,
    shipments: inShipments.seq,
  });
  return (
    value['byteLength'] === expected.byteLength &&
    expected.byteLength <= MOST_BYTES &&
    isPlacedLike(parties, expected.parties) &&
    isPlacedLike(links, expected.links) &&
    isPlacedLike(shipments, expected.shipments)
  );
}

/** Null when an array is missing or its length is none. */
function readLengths<Name extends string>(
  group: unknown,
  names: Readonly<Record<Name, unknown>>,
): Record<Name, number> | null {
  if (!isRecord(group)) return null;
  const lengths: Record<string, number> = {};
  for (const name of Object.keys(names)) {
    const place = group[name];
    const length = isRecord(place) ? place['length'] : null;
    if (typeof length !== 'number' || !Number.isInteger(length) || length < 0) return null;
    lengths[name] = length;
  }
  return lengths;
}

function isPlacedLike(group: unknown, expected: Readonly<Record<string, ArrayPlace>>): boolean {
  return Object.entries(expected).every(([name, { offset, length }]) => {
    const place = isRecord(group) ? group[name] : null;
    return isRecord(place) && place['offset'] === offset && place['length'] === length;
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
