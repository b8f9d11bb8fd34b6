/**
 * Builds the projection of a whole graph from its columns, in a memory of its own.
 *
 * Whatever the order in which the columns came, the same graph gives the same bytes: parties and
 * links by `seq`, then id; shipments as `ShipmentIndex` says; units by their first shipment.
 *
 * Throws TooExpensive when it would not fit into what WebAssembly can address.
 */
import { TooExpensive } from '../model/errors.ts';
import {
  MOST_BYTES,
  PAGE_BYTES,
  placeProjection,
  toLinkArrayLengths,
  toPartyArrayLengths,
  toShipmentArrayLengths,
} from './array-layout.ts';
import type { GraphColumns, LinkFacts } from './graph-columns.ts';
import type { GraphProjection, LinkTable, PartyTable } from './graph-projection.ts';
import { countNeighbours, writeNeighbours } from './link-table.ts';
import { openProjection } from './open-projection.ts';
import { writeIdSlots } from './party-table.ts';
import { planShipmentIndex } from './plan-shipment-index.ts';
import type { ShipmentColumns } from './shipment-columns.ts';
import type { TextColumn } from './text-column.ts';
import { writeShipmentIndex } from './write-shipment-index.ts';

const OPEN_FROM = -(2 ** 31);
const OPEN_TO = 2 ** 31 - 1;
const HS6_CODES = 1_000_000;

export function buildProjection(columns: GraphColumns): GraphProjection {
  const { shipments } = columns;
  const partyOrder = sortBySeqAndId(columns.partySeq, columns.partyIds);
  const partyOf = invert(partyOrder);
  const linkOrder = sortBySeqAndId(
    columns.links.map(({ seq }) => seq ?? -1),
    columns.linkIds,
  );
  const { units, unitOf } = sortUnits(shipments);
  const { classKeys, classPlace } = findClasses(shipments);
  const plan = planShipmentIndex(
    shipments.count,
    { ...pickKeys(shipments), classPlace },
    classKeys.length,
    partyOf,
    partyOrder.length,
  );

  // Everything is counted: place it, then fill it.
  const places = placeProjection({
    parties: toPartyArrayLengths(partyOrder.length, columns.partyIds.byteLength),
    links: toLinkArrayLengths({
      links: linkOrder.length,
      idBytes: columns.linkIds.byteLength,
      neighbours: countNeighbours(columns.links),
      parties: partyOrder.length,
    }),
    shipments: toShipmentArrayLengths({
      classes: classKeys.length,
      junctions: plan.party.length,
      parties: partyOrder.length,
      shipments: shipments.count,
    }),
  });
  const projection = openProjection(allocateMemory(places.byteLength), {
    ...places,
    version: columns.version,
    totals: {
      nextSeq: columns.nextSeq,
      newestDay: columns.newestDay ?? 0,
      withoutDate: columns.withoutDate,
      withoutHsCode: columns.withoutHsCode,
      refusedRows: columns.refusedRows,
    },
    units,
  });
  fillParties(projection.parties, columns, partyOrder);
  fillLinks(projection.links, columns, linkOrder, partyOf);
  writeShipmentIndex(projection.shipments, plan, shipments, classKeys, partyOf, unitOf);
  return projection;
}

/** A memory with room for that many bytes, which can grow. All zeros. */
export function allocateMemory(byteLength: number): WebAssembly.Memory {
  if (byteLength > MOST_BYTES) {
    const gib = (byteLength / 2 ** 30).toFixed(1);
    throw new TooExpensive(
      `The graph takes ${gib} GiB as arrays, and path questions can address 4 GiB: ask them of the Cypher finder`,
    );
  }
  return new WebAssembly.Memory({
    initial: Math.ceil(byteLength / PAGE_BYTES),
    maximum: MOST_BYTES / PAGE_BYTES,
    shared: true,
  });
}

function pickKeys({ consignor, consignee, day, spanDays, seq }: ShipmentColumns) {
  return { consignor, consignee, day, spanDays, seq };
}

/** Places in the order of `seq`, then of the bytes of the id. */
function sortBySeqAndId(seq: readonly number[], ids: TextColumn): number[] {
  return seq
    .map((_, place) => place)
    .sort((a, b) => seq[a]! - seq[b]! || compareBytes(ids.bytesAt(a), ids.bytesAt(b)));
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    if (a[at] !== b[at]) return a[at]! - b[at]!;
  }
  return a.length - b.length;
}

function invert(order: readonly number[]): Uint32Array {
  const placeOf = new Uint32Array(order.length);
  order.forEach((each, place) => (placeOf[each] = place));
  return placeOf;
}

/** Units that a shipment has, by their first one; so those of an addition come behind. */
function sortUnits({ units, unitFirstSeq }: ShipmentColumns) {
  const inUse = units.map((_, unit) => unit).filter((unit) => unitFirstSeq[unit]! < Infinity);
  inUse.sort((a, b) => unitFirstSeq[a]! - unitFirstSeq[b]!);
  const unitOf = new Uint16Array(units.length);
  inUse.forEach((unit, place) => (unitOf[unit] = place));
  return { units: inUse.map((unit) => units[unit]!), unitOf };
}

/** The codes that occur, ascending, and the place of each shipment's code among them. */
function findClasses({ hs6, count }: ShipmentColumns) {
  const placeOf = new Uint32Array(HS6_CODES);
  for (let row = 0; row < count; row++) placeOf[hs6[row]!] = 1;
  const classKeys: number[] = [];
  placeOf.forEach((occurs, code) => {
    if (occurs === 1) placeOf[code] = classKeys.push(code) - 1;
  });
  const classPlace = new Uint32Array(count);
  for (let row = 0; row < count; row++) classPlace[row] = placeOf[hs6[row]!]!;
  return { classKeys, classPlace };
}

function fillParties(
  parties: PartyTable,
  { partyIds, partyIsPerson, partyCountry }: GraphColumns,
  order: readonly number[],
): void {
  fillIds(parties, partyIds, order);
  order.forEach((from, party) => {
    parties.isPerson[party] = partyIsPerson[from]!;
    parties.country[party] = partyCountry[from]!;
  });
  writeIdSlots(parties);
}

function fillLinks(
  links: LinkTable,
  columns: GraphColumns,
  order: readonly number[],
  partyOf: Uint32Array,
): void {
  fillIds(links, columns.linkIds, order);
  order.forEach((from, link) => fillLink(links, link, columns.links[from]!, partyOf));
  writeNeighbours(links);
}

function fillLink(
  links: LinkTable,
  link: number,
  { owner, owned, fromDay, toDay, shareMax }: Omit<LinkFacts, 'id'>,
  partyOf: Uint32Array,
): void {
  links.owner[link] = partyOf[owner]!;
  links.owned[link] = partyOf[owned]!;
  links.fromDay[link] = fromDay ?? OPEN_FROM;
  links.toDay[link] = toDay ?? OPEN_TO;
  links.shareMax[link] = shareMax ?? NaN;
}

function fillIds(
  { idBytes, idStart }: Pick<PartyTable, 'idBytes' | 'idStart'>,
  ids: TextColumn,
  order: readonly number[],
): void {
  let end = 0;
  order.forEach((from, place) => {
    const bytes = ids.bytesAt(from);
    idBytes.set(bytes, end);
    end += bytes.length;
    idStart[place + 1] = end;
  });
}
