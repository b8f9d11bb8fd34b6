/** Single values of FollowTheMoney entities, and the refusal of a record because of one. */
import { isCountryCode } from '../../model/country.ts';
import { type DaySpan, parseDaySpan } from '../../model/day.ts';
import type { Problem, RejectionReason } from '../../model/rejection.ts';

export type Item = Readonly<Record<string, unknown>>;

export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.reason);
    this.problem = problem;
  }
}

/** A date as precise as it is stated. */
export interface StatedDate extends DaySpan {
  readonly text: string;
}

export function readDate(text: string): StatedDate | null {
  const day = text.length > 10 && /^\d{4}-\d{2}-\d{2}[T ]/.test(text) ? text.slice(0, 10) : text;
  const span = parseDaySpan(day);
  return span === null ? null : { ...span, text: day };
}

/** Null for codes of former countries, regions and unions. */
export function toCountry(text: string): string | null {
  const code = text.trim().toUpperCase();
  return isCountryCode(code) ? code : null;
}

export function limit(text: string, most: number, reason: RejectionReason, field: string): string {
  if (text.length > most) throw refusal(reason, field, text);
  return text;
}

export function refusal(reason: RejectionReason, field: string, value: unknown): Refused {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return new Refused({ reason, field, value: shown });
}

export const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
