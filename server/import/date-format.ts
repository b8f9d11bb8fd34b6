/**
 * Dates as sources write them, to `YYYY-MM-DD`.
 *
 * A format is made of YYYY, MM, DD and what stands between them; M and D are one or two digits, MMM
 * is an English month (`Mar`, `March`), YY two digits of a year from 1970 to 2069. What a format
 * leaves out is not known: `MM/YYYY` states a month. Pure.
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PART = /YYYY|YY|MMM|MM|M|DD|D/g;
const PATTERNS: Record<string, string> = {
  YYYY: '(\\d{4})',
  YY: '(\\d{2})',
  MMM: '([A-Za-z]{3,9})\\.?',
  MM: '(\\d{2})',
  M: '(\\d{1,2})',
  DD: '(\\d{2})',
  D: '(\\d{1,2})',
};
/** Hours and minutes behind a day, with or without seconds, AM or PM, and a time zone. */
const TIME =
  /(?:[T ]|, )\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:Z|UTC|[-+]\d{2}:?\d{2}))?$/;

interface KnownFormat {
  readonly pattern: RegExp;
  readonly parts: readonly string[];
}
const known = new Map<string, KnownFormat>();

/** The day as stated: a time of day is no part of what is imported, and moves no date. */
export const withoutTime = (text: string): string => text.replace(TIME, '');

/** Null when the text is of another format. Whether there is such a day is not looked at. */
export function toIsoText(text: string, format: string): string | null {
  const { pattern, parts } = toPattern(format);
  const found = pattern.exec(text);
  if (found === null) return null;
  let year: string | undefined;
  let month: string | undefined;
  let day: string | undefined;
  for (const [place, part] of parts.entries()) {
    const value = found[place + 1] ?? '';
    if (part === 'YYYY') year = value;
    else if (part === 'YY') year = `${Number(value) < 70 ? '20' : '19'}${value}`;
    else if (part === 'MMM') {
      month = toMonth(value);
      if (month === undefined) return null;
    } else if (part.startsWith('M')) month = value.padStart(2, '0');
    else day = value.padStart(2, '0');
  }
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

function toPattern(format: string): KnownFormat {
  let found = known.get(format);
  if (found === undefined) {
    const pattern = format
      .replace(/[-./]/g, '\\$&')
      .replace(PART, (part) => PATTERNS[part] ?? part);
    found = { pattern: new RegExp(`^${pattern}$`), parts: format.match(PART) ?? [] };
    known.set(format, found);
  }
  return found;
}

function toMonth(name: string): string | undefined {
  const place = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return place === -1 ? undefined : String(place + 1).padStart(2, '0');
}
