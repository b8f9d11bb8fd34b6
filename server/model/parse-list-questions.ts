/**
 * Makes questions about lists of what a person or program asked: defaults filled in, all checked.
 *
 * Throws InvalidRequest naming the field as it stands in the request. Whether ids exist is for the
 * reader to say.
 */
import {
  EDGE_KINDS,
  type EdgeKind,
  type NeighbourQuestion,
  type SearchQuestion,
} from './entity-reader.ts';
import { LIMITS } from './limits.ts';
import {
  type Optional,
  parseDateRange,
  parseHsPrefixes,
  parseIds,
  parseNumber,
  refuse,
} from './parse-input.ts';
import { parsePage } from './parse-path-question.ts';
import type { ShipmentFilter } from './shipment-reader.ts';

export interface ShipmentFilterInput {
  readonly ids?: Optional<readonly string[]>;
  readonly consignorIds?: Optional<readonly string[]>;
  readonly consigneeIds?: Optional<readonly string[]>;
  readonly hs?: Optional<readonly string[]>;
  readonly shippedBetween?: Optional<{
    readonly from?: Optional<string>;
    readonly to?: Optional<string>;
  }>;
  readonly minValueUsd?: Optional<number>;
}

export function parseSearchQuestion(input: {
  readonly text: string;
  readonly countries?: Optional<readonly string[]>;
  readonly first?: Optional<number>;
}): SearchQuestion {
  const text = input.text.trim();
  if (text.length > LIMITS.searchText) {
    const allowed = `at most ${LIMITS.searchText} characters`;
    throw refuse('text', `it has ${text.length}`, allowed);
  }
  if (input.countries?.length === 0) {
    throw refuse('countries', 'it is empty', 'at least one country, or left out');
  }
  const { first } = parsePage({ first: input.first }, LIMITS.searchFirst, 20);
  return { text, countries: input.countries ?? null, first };
}

export function parseNeighbourQuestion(input: {
  readonly id: string;
  readonly kinds?: Optional<readonly EdgeKind[]>;
  readonly direction?: Optional<'OUT' | 'IN' | 'BOTH'>;
}): NeighbourQuestion {
  if (input.kinds?.length === 0) {
    throw refuse('kinds', 'it is empty', 'at least one kind, or left out');
  }
  const direction = input.direction ?? 'BOTH';
  return {
    id: parseIds([input.id], 'id')[0] ?? '',
    kinds: EDGE_KINDS.filter((kind) => input.kinds?.includes(kind) ?? true),
    directions: direction === 'BOTH' ? ['OUT', 'IN'] : [direction],
  };
}

export function parseShipmentFilter(input: ShipmentFilterInput): ShipmentFilter {
  const shipped = parseDateRange(input.shippedBetween, 'filter.shippedBetween');
  if (input.hs?.length === 0) throw refuse('filter.hs', 'it is empty', 'codes, or left out');
  const conditions = {
    ids: parseOptionalIds(input.ids, 'filter.ids'),
    consignorIds: parseOptionalIds(input.consignorIds, 'filter.consignorIds'),
    consigneeIds: parseOptionalIds(input.consigneeIds, 'filter.consigneeIds'),
    hsPrefixes: input.hs == null ? null : parseHsPrefixes(input.hs, 'filter.hs'),
    shippedFrom: shipped.from,
    shippedTo: shipped.to,
  };
  const minValueUsd = parseNumber(input.minValueUsd ?? 0, 0, 1e15, 'filter.minValueUsd');
  if (minValueUsd === 0 && Object.values(conditions).every((condition) => condition === null)) {
    throw refuse('filter', 'it has none', 'at least one condition');
  }
  return { ...conditions, minValueUsd };
}

function parseOptionalIds(input: Optional<readonly string[]>, field: string) {
  if (input == null) return null;
  if (input.length === 0) throw refuse(field, 'it is empty', 'at least one id, or left out');
  return parseIds(input, field);
}
