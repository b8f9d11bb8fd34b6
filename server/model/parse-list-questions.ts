/**
 * Makes questions about lists of what a person or program asked: defaults filled in, all checked.
 *
 * Throws InvalidRequest naming the field as it stands in the request. Whether ids exist is for the
 * reader to say.
 */
import { parseDay, type Day } from './day.ts';
import {
  EDGE_KINDS,
  type EdgeKind,
  type NeighbourQuestion,
  type SearchQuestion,
} from './entity-reader.ts';
import { InvalidRequest } from './errors.ts';
import { LIMITS } from './limits.ts';
import { parsePage } from './parse-path-question.ts';
import type { ShipmentFilter } from './shipment-reader.ts';

type Optional<Value> = Value | null | undefined;

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

const MOST_HS_CODES = 500;
const MOST_ID_CHARACTERS = 500;

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
  const filter = {
    ids: parseOptionalIds(input.ids, 'filter.ids'),
    consignorIds: parseOptionalIds(input.consignorIds, 'filter.consignorIds'),
    consigneeIds: parseOptionalIds(input.consigneeIds, 'filter.consigneeIds'),
    hsPrefixes: parseHsPrefixes(input.hs),
    shippedFrom: parseOptionalDay(input.shippedBetween?.from, 'filter.shippedBetween.from'),
    shippedTo: parseOptionalDay(input.shippedBetween?.to, 'filter.shippedBetween.to'),
    minValueUsd: parseValue(input.minValueUsd ?? 0),
  };
  const { minValueUsd, ...conditions } = filter;
  if (minValueUsd === 0 && Object.values(conditions).every((condition) => condition === null)) {
    throw refuse('filter', 'it has none', 'at least one condition');
  }
  if (
    filter.shippedFrom !== null &&
    filter.shippedTo !== null &&
    filter.shippedFrom > filter.shippedTo
  ) {
    throw refuse('filter.shippedBetween', 'it ends before it begins', '`from` on or before `to`');
  }
  return filter;
}

function parseOptionalIds(input: Optional<readonly string[]>, field: string) {
  if (input == null) return null;
  if (input.length === 0) throw refuse(field, 'it is empty', 'at least one id, or left out');
  return parseIds(input, field);
}

function parseIds(input: readonly string[], field: string): readonly string[] {
  const ids = [...new Set(input)];
  if (ids.length > LIMITS.selectorIds) {
    throw refuse(field, `it has ${ids.length}`, `at most ${LIMITS.selectorIds} ids`);
  }
  if (ids.some((id) => id === '' || id.length > MOST_ID_CHARACTERS)) {
    const allowed = `of 1 to ${MOST_ID_CHARACTERS} characters`;
    throw refuse(field, 'an id has none or too many', allowed);
  }
  return ids;
}

function parseHsPrefixes(input: Optional<readonly string[]>): readonly string[] | null {
  if (input == null) return null;
  const wrong = input.find((code) => !/^\d{2,6}$/.test(code));
  if (wrong !== undefined) {
    throw refuse('filter.hs', `${JSON.stringify(wrong.slice(0, 40))} is not`, '2 to 6 digits');
  }
  if (input.length === 0 || input.length > MOST_HS_CODES) {
    throw refuse('filter.hs', `it has ${input.length}`, `1 to ${MOST_HS_CODES} codes`);
  }
  return [...new Set(input)];
}

function parseOptionalDay(text: Optional<string>, field: string): Day | null {
  if (text == null) return null;
  const day = parseDay(text);
  if (day === null)
    throw refuse(field, `${JSON.stringify(text.slice(0, 40))} is not`, 'YYYY-MM-DD');
  return day;
}

function parseValue(value: number): number {
  if (value >= 0 && value <= 1e15) return value;
  throw refuse('filter.minValueUsd', `it is ${value}`, 'a number from 0 to 1e15');
}

function refuse(field: string, found: string, allowed: string): InvalidRequest {
  return new InvalidRequest(`${field} must be ${allowed}: ${found}.`, { field, allowed });
}
