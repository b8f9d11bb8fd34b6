/**
 * The parts that questions of every kind are made of: ids, HS codes, days, whole numbers.
 *
 * Each takes the field as it stands in the request and throws InvalidRequest naming it and what is
 * allowed.
 */
import { type Day, parseDay } from './day.ts';
import { InvalidRequest } from './errors.ts';
import { LIMITS } from './limits.ts';

/** Left out and null are the same: not said. */
export type Optional<Value> = Value | null | undefined;

const MOST_HS_CODES = 500;
const MOST_ID_CHARACTERS = 500;

/** Each id once, in the order given. */
export function parseIds(input: readonly string[], field: string): readonly string[] {
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

/** Codes or their beginnings, each once. */
export function parseHsPrefixes(input: readonly string[], field: string): readonly string[] {
  const wrong = input.find((code) => !/^\d{2,6}$/.test(code));
  if (wrong !== undefined) throw refuse(field, `${quote(wrong)} is not`, '2 to 6 digits');
  if (input.length > MOST_HS_CODES) {
    throw refuse(field, `it has ${input.length}`, `at most ${MOST_HS_CODES} codes`);
  }
  return [...new Set(input)];
}

/** Null ends are open. */
export function parseDateRange(
  input: Optional<{ readonly from?: Optional<string>; readonly to?: Optional<string> }>,
  field: string,
): { readonly from: Day | null; readonly to: Day | null } {
  const from = parseOptionalDay(input?.from, `${field}.from`);
  const to = parseOptionalDay(input?.to, `${field}.to`);
  if (from !== null && to !== null && from > to) {
    const allowed = 'a range whose `from` is on or before its `to`';
    throw refuse(field, 'it ends before it begins', allowed);
  }
  return { from, to };
}

function parseOptionalDay(text: Optional<string>, field: string): Day | null {
  if (text == null) return null;
  const day = parseDay(text);
  if (day === null) throw refuse(field, `${quote(text)} is not`, 'YYYY-MM-DD');
  return day;
}

export function parseWhole(value: number, least: number, most: number, field: string): number {
  if (Number.isInteger(value) && least <= value && value <= most) return value;
  throw refuse(field, `it is ${value}`, `a whole number from ${least} to ${most}`);
}

export function parseNumber(value: number, least: number, most: number, field: string): number {
  if (Number.isFinite(value) && least <= value && value <= most) return value;
  throw refuse(field, `it is ${value}`, `a number from ${least} to ${most}`);
}

export const quote = (text: string): string => JSON.stringify(text.slice(0, 40));

/** `question.hops must be a whole number from 1 to 6: it is 9.` */
export function refuse(field: string, found: string, allowed: string): InvalidRequest {
  return new InvalidRequest(`${field} must be ${allowed}: ${found}.`, { field, allowed });
}
