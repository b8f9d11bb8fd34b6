/**
 * How are the arrays of the projection placed in one memory, and opened from their places?
 *
 * Each group of arrays has a table of element types. A layout (plain data) says where each lies.
 */
import type {
  ArrayPlace,
  LinkTable,
  PartyTable,
  ProjectionLayout,
  ShipmentIndex,
} from './graph-projection.ts';

type ArrayType =
  | Uint8ArrayConstructor
  | Uint16ArrayConstructor
  | Uint32ArrayConstructor
  | Int32ArrayConstructor
  | Float64ArrayConstructor;
export type ArrayTypes = Readonly<Record<string, ArrayType>>;
export type Places<Types extends ArrayTypes> = Readonly<Record<keyof Types, ArrayPlace>>;
type Arrays<Types extends ArrayTypes> = {
  readonly [Name in keyof Types]: InstanceType<Types[Name]>;
};

export const PARTY_ARRAYS = {
  isPerson: Uint8Array,
  country: Uint16Array,
  idBytes: Uint8Array,
  idStart: Uint32Array,
  idSlots: Uint32Array,
} satisfies Record<keyof PartyTable, ArrayType>;

export const LINK_ARRAYS = {
  owner: Uint32Array,
  owned: Uint32Array,
  fromDay: Int32Array,
  toDay: Int32Array,
  shareMax: Float64Array,
  idBytes: Uint8Array,
  idStart: Uint32Array,
  start: Uint32Array,
  neighbour: Uint32Array,
  neighbourLink: Uint32Array,
} satisfies Record<keyof LinkTable, ArrayType>;

export const SHIPMENT_ARRAYS = {
  classStart: Uint32Array,
  classKey: Uint32Array,
  party: Uint32Array,
  departures: Uint32Array,
  exactEnd: Uint32Array,
  partyStart: Uint32Array,
  partyJunctions: Uint32Array,
  consignee: Uint32Array,
  day: Int32Array,
  spanDays: Uint16Array,
  valueUsd: Float64Array,
  quantity: Float64Array,
  unit: Uint16Array,
  hs6: Uint32Array,
  seq: Uint32Array,
} satisfies Record<keyof ShipmentIndex, ArrayType>;

/** What WebAssembly can address: 65,536 pages. */
export const MOST_BYTES = 2 ** 32;
export const PAGE_BYTES = 65_536;
const ALIGNMENT_BYTES = 8;

/** Places arrays one behind the other from `offset` (a multiple of 8) on; `end` is one too. */
export function placeArrays<Types extends ArrayTypes>(
  types: Types,
  lengths: Readonly<Record<keyof Types, number>>,
  offset: number,
): { readonly places: Places<Types>; readonly end: number } {
  let end = offset;
  const places: Record<string, ArrayPlace> = {};
  for (const [name, { BYTES_PER_ELEMENT }] of Object.entries(types)) {
    const length = lengths[name]!;
    places[name] = { offset: end, length };
    end += Math.ceil((length * BYTES_PER_ELEMENT) / ALIGNMENT_BYTES) * ALIGNMENT_BYTES;
  }
  return { places: places as Places<Types>, end };
}

/** Views over the memory as it is now: those opened before it grew stay valid too. */
export function openArrays<Types extends ArrayTypes>(
  types: Types,
  memory: WebAssembly.Memory,
  places: Places<Types>,
): Arrays<Types> {
  const ends = Object.entries(types).map(
    ([name, { BYTES_PER_ELEMENT }]) =>
      places[name]!.offset + places[name]!.length * BYTES_PER_ELEMENT,
  );
  const buffer = openBuffer(memory, Math.max(...ends));
  const entries = Object.entries(types).map(([name, ArrayOf]) => {
    const { offset, length } = places[name]!;
    return [name, new ArrayOf(buffer, offset, length)];
  });
  return Object.fromEntries(entries) as Arrays<Types>;
}

/**
 * A thread notices only after a moment that another one has grown the memory, and the message that
 * tells of what lies there may come first: growing by nothing makes it look.
 */
function openBuffer(memory: WebAssembly.Memory, end: number): ArrayBuffer {
  if (memory.buffer.byteLength < end) memory.grow(0);
  return memory.buffer;
}

/** The same arrays in memory of their own, all zeros. */
export function createArrays<Types extends ArrayTypes>(
  types: Types,
  lengths: Readonly<Record<keyof Types, number>>,
): Arrays<Types> {
  const entries = Object.entries(types).map(([name, ArrayOf]) => [
    name,
    new ArrayOf(lengths[name]!),
  ]);
  return Object.fromEntries(entries) as Arrays<Types>;
}

/** How much a projection holds: all lengths follow from it. */
export interface ProjectionCounts {
  readonly parties: number;
  readonly partyIdBytes: number;
  readonly links: number;
  readonly linkIdBytes: number;
  /** Two per link, one when a party is linked with itself. */
  readonly neighbours: number;
  readonly classes: number;
  readonly junctions: number;
  readonly shipments: number;
}

/** Places everything that a projection holds, from the start of a memory on. */
export function placeProjection(
  counts: ProjectionCounts,
): Pick<ProjectionLayout, 'parties' | 'links' | 'shipments' | 'byteLength'> {
  const parties = placeArrays(PARTY_ARRAYS, toPartyArrayLengths(counts), 0);
  const links = placeArrays(LINK_ARRAYS, toLinkArrayLengths(counts), parties.end);
  const shipments = placeArrays(SHIPMENT_ARRAYS, toShipmentArrayLengths(counts), links.end);
  return {
    parties: parties.places,
    links: links.places,
    shipments: shipments.places,
    byteLength: shipments.end,
  };
}

function toPartyArrayLengths({ parties, partyIdBytes }: ProjectionCounts) {
  return {
    isPerson: parties,
    country: parties,
    idBytes: partyIdBytes,
    idStart: parties + 1,
    idSlots: toSlotCount(parties),
  };
}

/** A power of two, so that at most half of the slots are taken. */
function toSlotCount(parties: number): number {
  let slots = 1;
  while (slots < 2 * parties) slots *= 2;
  return slots;
}

function toLinkArrayLengths({ links, linkIdBytes, neighbours, parties }: ProjectionCounts) {
  return {
    owner: links,
    owned: links,
    fromDay: links,
    toDay: links,
    shareMax: links,
    idBytes: linkIdBytes,
    idStart: links + 1,
    start: parties + 1,
    neighbour: neighbours,
    neighbourLink: neighbours,
  };
}

/** Lengths of all arrays of a shipment index; `hasCodes` when its classes do not tell the codes. */
export function toShipmentArrayLengths(
  {
    classes,
    junctions,
    parties,
    shipments,
  }: Pick<ProjectionCounts, 'classes' | 'junctions' | 'parties' | 'shipments'>,
  hasCodes = false,
) {
  return {
    classStart: classes + 1,
    classKey: classes,
    party: junctions,
    departures: junctions + 1,
    exactEnd: junctions,
    partyStart: parties + 1,
    partyJunctions: junctions,
    consignee: shipments,
    day: shipments,
    spanDays: shipments,
    valueUsd: shipments,
    quantity: shipments,
    unit: shipments,
    hs6: hasCodes ? shipments : 0,
    seq: shipments,
  };
}
