/**
 * Another shipment index over some of the shipments, with other classes: by heading, by tier, or all
 * in one. Holds what `ShipmentIndex` promises, in a region of the same memory.
 *
 * Looks only at classes whose goods are in scope, and of their shipments at those to keep: 40,000 of a
 * million take some ten milliseconds, ten million in one class a few seconds. Beside the region it
 * needs 4 bytes per shipment of the base index and 16 per shipment kept while it works.
 */
import { type Tier, TIERS } from '../model/commodity.ts';
import type { Continuity } from '../model/path-question.ts';
import { type CheckStop, NEVER_STOP, ROWS_PER_TURN } from './check-stop.ts';
import { claimRegion, type Region } from './claim-region.ts';
import { placeArrays, SHIPMENT_ARRAYS, toShipmentArrayLengths } from './array-layout.ts';
import type { GraphProjection, ShipmentIndex, ShipmentIndexLayout } from './graph-projection.ts';
import { openShipmentIndex } from './open-projection.ts';
import { type ClassRows, planShipmentIndex } from './plan-shipment-index.ts';
import { writeShipmentIndex } from './write-shipment-index.ts';

export interface DerivedClasses {
  /** What the shipments of a class have in common; those without a tier are in none of SAME_TIER. */
  readonly continuity: Continuity;
  /** By code of six digits; used by SAME_TIER only. */
  readonly tierOf: ReadonlyMap<string, Tier>;
  /** Codes begin with one of these; null: all goods. */
  readonly hsPrefixes: readonly string[] | null;
  /** One bit per shipment of the base index, the lowest bit of the first element first; null: all. */
  readonly keep: Uint32Array | null;
}

export interface DerivedIndex {
  readonly index: ShipmentIndex;
  /** For `openShipmentIndex` on other threads. */
  readonly layout: ShipmentIndexLayout;
  /** What it lies in, for another derived index when this one is not needed any more. */
  readonly region: Region;
  /** Bytes in use, from the start of the region. */
  readonly byteLength: number;
}

export interface DeriveOptions {
  /** A region that nobody reads any more; used when it is large enough, otherwise the memory grows. */
  readonly freed?: Region | null;
  /** Told what the index lies in before anything is written there: a stopped work leaves it behind. */
  readonly onClaim?: (region: Region) => void;
  readonly checkStop?: CheckStop;
}

/** Throws TooExpensive when the memory cannot grow, and what `checkStop` throws, within milliseconds. */
export function deriveIndex(
  projection: GraphProjection,
  spec: DerivedClasses,
  { freed = null, onClaim, checkStop = NEVER_STOP }: DeriveOptions = {},
): DerivedIndex {
  const base = projection.shipments;
  const partyCount = projection.parties.isPerson.length;
  const rows = gatherRows(base, spec, checkStop);
  const plan = planShipmentIndex(
    rows,
    {
      ...base,
      consignor: findConsignorJunctions(base, rows.bases, checkStop),
      consignorParty: base.party,
      consigneeParty: base.party,
    },
    partyCount,
    checkStop,
  );

  const counts = {
    classes: rows.keys.length,
    junctions: plan.party.length,
    parties: partyCount,
    shipments: plan.rows.length,
  };
  const lengths = toShipmentArrayLengths(counts, spec.continuity !== 'SAME_HS6');
  const byteLength = placeArrays(SHIPMENT_ARRAYS, lengths, 0).end;
  checkStop();
  const region = claimRegion(projection.memory, byteLength, freed);
  onClaim?.(region);
  const layout = placeArrays(SHIPMENT_ARRAYS, lengths, region.offset).places;
  const index = openShipmentIndex(projection.memory, layout);
  const sameUnits = Uint16Array.from(projection.layout.units.keys());
  writeShipmentIndex(index, plan, base, rows.keys, base.party, sameUnits, checkStop);
  if (index.hs6.length > 0) writeCodes(index.hs6, plan.rows, base, rows.bases, checkStop);
  return { index, layout, region, byteLength };
}

/** Rows to keep, grouped by new class. `bases`: the classes of the base index that they come from. */
function gatherRows(
  base: ShipmentIndex,
  spec: DerivedClasses,
  checkStop: CheckStop,
): ClassRows & { readonly keys: number[]; readonly bases: number[] } {
  const inScope = findClassesInScope(base, spec);
  const room = inScope.reduce((sum, { from }) => sum + countKept(base, from, spec.keep), 0);
  const rows = new Uint32Array(room);
  const keys: number[] = [];
  const bases: number[] = [];
  const start: number[] = [];
  const isSorted: boolean[] = [];
  let end = 0;
  for (const { key, from } of inScope) {
    checkStop();
    const before = end;
    end = writeKept(base, from, spec.keep, rows, end);
    if (end === before) continue;
    bases.push(from);
    if (keys.at(-1) === key) isSorted[isSorted.length - 1] = false;
    else {
      keys.push(key);
      start.push(before);
      isSorted.push(true); // until a second class of the base joins it
    }
  }
  start.push(end);
  return {
    keys,
    bases,
    rows,
    start: Uint32Array.from(start),
    isSorted: (place) => isSorted[place]!,
  };
}

/** Classes of the base index with the key of the new class that each goes into, by that key. */
function findClassesInScope(
  { classKey }: ShipmentIndex,
  { continuity, tierOf, hsPrefixes }: DerivedClasses,
): { readonly key: number; readonly from: number }[] {
  const found: { key: number; from: number }[] = [];
  classKey.forEach((hs6, from) => {
    const code = String(hs6).padStart(6, '0');
    if (hsPrefixes !== null && !hsPrefixes.some((prefix) => code.startsWith(prefix))) return;
    const key = toClassKey(hs6, code, continuity, tierOf);
    if (key !== null) found.push({ key, from });
  });
  return found.sort((a, b) => a.key - b.key || a.from - b.from);
}

function toClassKey(
  hs6: number,
  code: string,
  continuity: Continuity,
  tierOf: ReadonlyMap<string, Tier>,
): number | null {
  switch (continuity) {
    case 'SAME_HS6':
      return hs6;
    case 'SAME_HS4':
      return Math.floor(hs6 / 100);
    case 'SAME_TIER': {
      const tier = tierOf.get(code);
      return tier === undefined ? null : TIERS.indexOf(tier);
    }
    case 'ANY':
      return 0;
  }
}

/** The shipments of one class: a half-open range. */
function findRange({ classStart, departures }: ShipmentIndex, place: number): [number, number] {
  return [departures[classStart[place]!]!, departures[classStart[place + 1]!]!];
}

function countKept(base: ShipmentIndex, place: number, keep: Uint32Array | null): number {
  const [first, end] = findRange(base, place);
  if (keep === null) return end - first;
  let count = 0;
  for (let word = first >>> 5; word << 5 < end; word++) {
    for (let bits = bitsWithin(keep, word, first, end); bits !== 0; bits &= bits - 1) count++;
  }
  return count;
}

/** Answers where the next one goes. */
function writeKept(
  base: ShipmentIndex,
  place: number,
  keep: Uint32Array | null,
  rows: Uint32Array,
  at: number,
): number {
  const [first, end] = findRange(base, place);
  if (keep === null) {
    for (let row = first; row < end; row++) rows[at++] = row;
    return at;
  }
  for (let word = first >>> 5; word << 5 < end; word++) {
    for (let bits = bitsWithin(keep, word, first, end); bits !== 0; bits &= bits - 1) {
      rows[at++] = (word << 5) + 31 - Math.clz32(bits & -bits);
    }
  }
  return at;
}

/** The bits of one element that stand for shipments of the range. */
function bitsWithin(keep: Uint32Array, word: number, first: number, end: number): number {
  let bits = keep[word]!;
  const start = word << 5;
  if (start < first) bits &= -1 << (first - start);
  if (start + 32 > end) bits &= -1 >>> (start + 32 - end);
  return bits;
}

/** The base index has one code per class. */
function writeCodes(
  hs6: Uint32Array,
  rows: Uint32Array,
  base: ShipmentIndex,
  classes: readonly number[],
  checkStop: CheckStop,
): void {
  const codeOf = new Uint32Array(base.seq.length);
  for (const place of classes) {
    checkStop();
    codeOf.fill(base.classKey[place]!, ...findRange(base, place));
  }
  for (let at = 0; at < rows.length; at++) {
    if (at % ROWS_PER_TURN === 0) checkStop();
    hs6[at] = codeOf[rows[at]!]!;
  }
}

/** Of each shipment of these classes: the junction that it leaves. */
function findConsignorJunctions(
  base: ShipmentIndex,
  classes: readonly number[],
  checkStop: CheckStop,
): Uint32Array {
  const { classStart, departures, seq } = base;
  const junctionOf = new Uint32Array(seq.length);
  for (const place of classes) {
    checkStop();
    for (let junction = classStart[place]!; junction < classStart[place + 1]!; junction++) {
      junctionOf.fill(junction, departures[junction], departures[junction + 1]);
    }
  }
  return junctionOf;
}
