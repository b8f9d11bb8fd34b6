/**
 * What does the text in one cell say?
 *
 * Strict: what can be read in two ways is refused with the reason, never guessed. Pure.
 */
import { type DaySpan, parseDaySpan, toIsoDay } from '../model/day.ts';
import { findCountry } from './country-names.ts';
import { toIsoText, withoutTime } from './date-format.ts';
import type { FieldType } from './fields.ts';
import type { RejectionReason } from '../model/rejection.ts';

/** How a column is to be read; what does not apply to its field is without effect. */
export interface ReadRules {
  /** See date-format.ts; null: `YYYY-MM-DD`, or as much of it as is known. */
  readonly dateFormat: string | null;
  /** What the number is to be multiplied with: tonnes to kilograms is 1000. */
  readonly factor: number;
  /** Between the values of a list. */
  readonly separator: string;
  /** Texts that mean "not recorded", beside the empty one. */
  readonly unknown: ReadonlySet<string>;
  /** The source's words to ours; null: they are the same. */
  readonly values: ReadonlyMap<string, string> | null;
  /** HS codes went through a spreadsheet: five digits are six with a lost zero. */
  readonly restoresLeadingZero: boolean;
  readonly decimalMark: '.' | ',';
  /** Between thousands; empty: none. */
  readonly groupMark: string;
}

export class InvalidValue extends Error {
  override readonly name = 'InvalidValue';
  readonly reason: RejectionReason;

  constructor(reason: RejectionReason) {
    super(reason);
    this.reason = reason;
  }
}

/** A date as precise as it is stated, with the days that it may mean. */
export interface StatedDate extends DaySpan {
  readonly text: string;
}

export type Value = string | number | boolean | readonly string[] | StatedDate;

export const MAX_ID_CHARACTERS = 200;
export const MAX_NAME_CHARACTERS = 2_000;
export const MAX_TEXT_CHARACTERS = 10_000;
/** Beyond this, a trade figure is a mistake, and cents are lost in a 64 bit number. */
const MAX_AMOUNT = 1e15;

/** Null when the cell says nothing. Throws InvalidValue for what it cannot mean. */
export function readValue(cell: string, type: FieldType, rules: ReadRules): Value | null {
  const trimmed = cell.trim();
  if (trimmed === '' || rules.unknown.has(trimmed)) return null;
  const text = rules.values === null ? trimmed : rules.values.get(trimmed);
  if (text === undefined) throw new InvalidValue('not one of the known values');
  switch (type.kind) {
    case 'id':
      return limit(text, MAX_ID_CHARACTERS, 'id too long');
    case 'name':
      return limit(cell, MAX_NAME_CHARACTERS, 'name too long'); // as stated, spaces included
    case 'text':
      return limit(cell, MAX_TEXT_CHARACTERS, 'text too long');
    case 'names':
      return split(text, rules).map((name) => limit(name, MAX_NAME_CHARACTERS, 'name too long'));
    case 'texts':
      return split(text, rules).map((each) => limit(each, MAX_ID_CHARACTERS, 'id too long'));
    case 'country':
      return readCountry(text);
    case 'countries':
      return split(text, rules)
        .filter((each) => !rules.unknown.has(each))
        .map(readCountry);
    case 'currency':
      if (!/^[A-Z]{3}$/.test(text)) throw new InvalidValue('not one of the known values');
      return text;
    case 'choice':
      if (!type.choices.includes(text)) throw new InvalidValue('not one of the known values');
      return text;
    case 'boolean':
      if (text !== 'true' && text !== 'false')
        throw new InvalidValue('not one of the known values');
      return text === 'true';
    case 'hs':
      return readHs(text, rules);
    case 'date':
      return readDate(text, rules);
    case 'amount':
      return readAmount(text, rules);
    case 'share':
      return readShare(text, rules);
  }
}

function limit(text: string, most: number, reason: RejectionReason): string {
  if (text.length > most) throw new InvalidValue(reason);
  return text;
}

function split(text: string, { separator }: ReadRules): string[] {
  return text
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function readCountry(text: string): string {
  const code = findCountry(text);
  if (code === null) throw new InvalidValue('unknown country');
  return code;
}

/** 6 to 10 digits, 12 in Turkey; points, dashes and spaces between them, and HS before, are how tariffs are printed. */
function readHs(text: string, { restoresLeadingZero }: ReadRules): string {
  const digits = text.replace(/^H[ST]S?\b/i, '').replace(/[-. ]/g, '');
  if (!/^\d+$/.test(digits)) throw new InvalidValue('HS code needs six digits');
  // Codes have 6, 8 or 10 digits: an odd number has lost the zero of chapters 01 to 09.
  const isShort = restoresLeadingZero && [5, 7, 9].includes(digits.length);
  const code = isShort ? `0${digits}` : digits;
  const isLong = code.length > 10 && code.length !== 12;
  if (code.length < 6 || isLong || code.startsWith('00')) {
    throw new InvalidValue('HS code needs six digits');
  }
  return code;
}

function readDate(text: string, { dateFormat }: ReadRules): StatedDate {
  const stated = withoutTime(text);
  const isFull = /^\d{4}-\d{2}-\d{2}$/.test(stated); // the one way to write a day that is no other
  const iso = dateFormat === null || isFull ? stated : toIsoText(stated, dateFormat);
  if (iso === null || !/^\d{4}(-\d{2}){0,2}$/.test(iso)) {
    const isTwoDigitYear = /^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{1,2}$/.test(stated);
    throw new InvalidValue(isTwoDigitYear ? 'two-digit year' : 'date in another format');
  }
  const span = parseDaySpan(iso);
  if (span === null) throw new InvalidValue('impossible date');
  return { ...span, text: iso };
}

function readNumber(text: string, { decimalMark, groupMark }: ReadRules): number {
  let plain = text.replace(/[\u00a0\u202f]/g, ' '); // what does not break a line is a space
  if (groupMark !== '' && plain.includes(groupMark)) {
    const [whole = '', ...rest] = plain.split(decimalMark);
    const groups = whole.replace(/^[-+]/, '').split(groupMark);
    const areThousands = groups.every((group, place) =>
      place === 0 ? /^\d{1,3}$/.test(group) : /^\d{3}$/.test(group),
    );
    if (!areThousands) throw new InvalidValue('not a number');
    plain = [whole.replaceAll(groupMark, ''), ...rest].join(decimalMark);
  }
  if (decimalMark === ',') {
    if (plain.includes('.')) throw new InvalidValue('not a number');
    plain = plain.replace(',', '.');
  }
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain)) throw new InvalidValue('not a number');
  return Number(plain);
}

function readAmount(text: string, rules: ReadRules): number {
  const amount = readNumber(text, rules) * rules.factor;
  if (amount < 0) throw new InvalidValue('negative number');
  if (!(amount <= MAX_AMOUNT)) throw new InvalidValue('number out of range');
  return amount === 0 ? 0 : amount; // never -0, which Neo4j would keep
}

function readShare(text: string, rules: ReadRules): number {
  const share = readNumber(text.endsWith('%') ? text.slice(0, -1).trim() : text, rules);
  const percent = share * rules.factor;
  if (!(percent >= 0 && percent <= 100)) throw new InvalidValue('share outside 0 to 100 %');
  return percent === 0 ? 0 : percent;
}

/** The first day of a stated date, `YYYY-MM-DD`. */
export const toFirstDay = (date: StatedDate): string => toIsoDay(date.first);
/** The last day of a stated date, `YYYY-MM-DD`. */
export const toLastDay = (date: StatedDate): string => toIsoDay(date.last);
