/** Days as the Offshore Leaks database writes them, in several ways. */
import { parseDaySpan, toDay, toIsoDay } from '../../model/day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * `23-MAR-2006`, `Mar 23, 2006`, `2006-03-23` or a year. Null for any other way, and for days that no
 * calendar has: 03/04/2006 can be read in two ways.
 */
export function readLeakDate(text: string | null): string | null {
  if (text === null) return null;
  if (parseDaySpan(text) !== null) return text;
  const [, day, month, year] = /^(\d{1,2})-([A-Za-z]{3})-(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return toIso(year, month, day);
  const [, word, number, last] = /^([A-Za-z]{3}) (\d{1,2}), (\d{4})$/.exec(text) ?? [];
  return toIso(last, word, number);
}

function toIso(year?: string, month?: string, dayOfMonth?: string): string | null {
  const place = MONTHS.indexOf((month ?? '').toLowerCase());
  const day = place === -1 ? null : toDay(Number(year), place + 1, Number(dayOfMonth));
  return day === null ? null : toIsoDay(day);
}
