/**
 * Links of a large network as columns, planted and ordinary ones: ownership first, then control, each by
 * id, as they stand in the file.
 */
import { parseDaySpan } from '../../model/day.ts';
import type { IdMaker } from '../make-ids.ts';
import type { LinkRecord } from '../records.ts';
import { type MadeLink, NO_DAY, type PartyNumber } from './make-links.ts';

export interface LinkColumns {
  readonly count: number;
  /** Digits of the ids. */
  readonly idNumber: Uint32Array;
  /** 1: control, 0: ownership. */
  readonly isControl: Uint8Array;
  readonly owner: Uint32Array;
  readonly owned: Uint32Array;
  /** Percent; NaN for control. */
  readonly shareMin: Float64Array;
  readonly shareMax: Float64Array;
  /** First and last day, NO_DAY when open. */
  readonly fromDay: Int32Array;
  readonly toDay: Int32Array;
  /** By place. */
  readonly planted: ReadonlyMap<number, LinkRecord>;
}

/** Planted links have the first ids of the maker. */
export function buildLinkColumns(
  planted: readonly LinkRecord[],
  ordinary: readonly MadeLink[],
  ids: IdMaker,
  placeOf: ReadonlyMap<string, PartyNumber>,
): LinkColumns {
  const links = [...planted.map((record) => toMadeLink(record, placeOf)), ...ordinary];
  const idNumbers = links.map((_, made) => ids.numberAt(made + 1));
  const order = links
    .map((_, made) => made)
    .sort(
      (one, other) =>
        Number(links[one]!.isControl) - Number(links[other]!.isControl) ||
        idNumbers[one]! - idNumbers[other]!,
    );
  return {
    count: links.length,
    idNumber: Uint32Array.from(order, (made) => idNumbers[made]!),
    isControl: Uint8Array.from(order, (made) => Number(links[made]!.isControl)),
    owner: Uint32Array.from(order, (made) => links[made]!.owner),
    owned: Uint32Array.from(order, (made) => links[made]!.owned),
    shareMin: Float64Array.from(order, (made) => links[made]!.share?.[0] ?? NaN),
    shareMax: Float64Array.from(order, (made) => links[made]!.share?.[1] ?? NaN),
    fromDay: Int32Array.from(order, (made) => links[made]!.fromDay),
    toDay: Int32Array.from(order, (made) => links[made]!.toDay),
    planted: new Map(
      order.flatMap((made, place) => (made < planted.length ? [[place, planted[made]!]] : [])),
    ),
  };
}

function toMadeLink(record: LinkRecord, placeOf: ReadonlyMap<string, PartyNumber>): MadeLink {
  const { kind, ownerId, ownedId, shareMin, shareMax, validFrom, validTo } = record;
  return {
    isControl: kind === 'CONTROLS',
    owner: placeOf.get(ownerId)!,
    owned: placeOf.get(ownedId)!,
    share: shareMin === null || shareMax === null ? null : [shareMin, shareMax],
    fromDay: validFrom === null ? NO_DAY : parseDaySpan(validFrom)!.first,
    toDay: validTo === null ? NO_DAY : parseDaySpan(validTo)!.last,
  };
}
