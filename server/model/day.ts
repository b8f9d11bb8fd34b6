/**
 * Calendar days, without a clock and without a time zone.
 *
 * A `Day` is the number of days since 1970-01-01, so that "19 days later" is an addition. Sources
 * that name only a month or a year give a span of days, both ends included.
 */
export type Day = number;

/** The days that a stated date may mean: equal when it is exact, `2022-03` is all of March. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

const MS_PER_DAY = 86_400_000;
const STATED = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `YYYY-MM-DD` to its day; null for anything else, and for days that no calendar has. */
export function parseDay(text: string): Day | null {
  const span = text.length === 10 ? parseDaySpan(text) : null;
  return span?.first ?? null;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` to the days it may mean; null for anything else. */
export function parseDaySpan(text: string): DaySpan | null {
  const parts = STATED.exec(text);
  if (parts === null) return null;
  const [, year, month, dayOfMonth] = parts;
  const first = toDay(Number(year), Number(month ?? 1), Number(dayOfMonth ?? 1));
  if (first === null) return null;
  if (dayOfMonth !== undefined) return { first, last: first };
  const next =
    month === undefined || month === '12'
      ? toDay(Number(year) + 1, 1, 1)
      : toDay(Number(year), Number(month) + 1, 1);
  return next === null ? null : { first, last: next - 1 };
}

/** A day as `YYYY-MM-DD`. */
export function toIsoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Null when the month has no such day. Years 1 to 9999: the range of `YYYY-MM-DD`. */
export function toDay(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const isReal = year >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return isReal ? Math.floor(date.getTime() / MS_PER_DAY) : null;
}
