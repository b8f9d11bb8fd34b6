/** What do the values of a column look like, whatever its name says? */
import { parseDaySpan } from '../model/day.ts';
import { findCountry } from './country-names.ts';
import { toIsoText, withoutTime } from './date-format.ts';
import type { FieldType } from './fields.ts';
import { type MarksFound, findNumberMarks } from './number-marks.ts';

export interface ColumnValues {
  /** Filled cells that were looked at, trimmed. */
  readonly texts: readonly string[];
  /** Share of the cells that are filled, 0 to 1. */
  readonly filled: number;
  /** Share of the filled cells that are like no other, 0 to 1. */
  readonly distinct: number;
  readonly marks: MarksFound;
}

/** Texts that stand for an empty cell. */
const NOTHING =
  /^(n\/?a|n\.a\.|null|none|nan|nil|unknown|not available|not declared|-+|—|\?+|\.|#n\/a|нет|не указан[оа]?|неизвестн[оа]|не определен[оа]?|yok|无|不详|미상|없음|sin dato|zz|xx|00)$/i;

const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ...[
    '美元',
    'us dollar',
    'us dollars',
    'dollar',
    'доллар сша',
    'доллары сша',
    'abd doları',
    '미국 달러',
    '$',
    'us$',
  ].map(toPair('USD')),
  ...['人民币', 'rmb', 'yuan', 'renminbi', 'юань', 'китайский юань', 'çin yuanı', '위안'].map(
    toPair('CNY'),
  ),
  ...['欧元', 'euro', 'euros', 'евро', 'avro', '유로', '€'].map(toPair('EUR')),
  ...['港币', 'hong kong dollar'].map(toPair('HKD')),
  ...['日元', 'yen', 'japanese yen', '엔'].map(toPair('JPY')),
  ...['卢布', 'rub.', 'ruble', 'rouble', 'рубль', 'рубли', 'российский рубль', 'rur'].map(
    toPair('RUB'),
  ),
  ...['tl', 'türk lirası', 'turkish lira', '里拉'].map(toPair('TRY')),
  ...['원', 'won', '韩元'].map(toPair('KRW')),
  ...['英镑', 'pound sterling', 'фунт стерлингов', 'sterlin'].map(toPair('GBP')),
]);
function toPair(code: string): (name: string) => readonly [string, string] {
  return (name) => [name, code];
}

export function toColumnValues(cells: readonly string[]): ColumnValues {
  const texts = cells.map((cell) => cell.trim()).filter((text) => text !== '');
  return {
    texts,
    filled: cells.length === 0 ? 0 : texts.length / cells.length,
    distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
    marks: findNumberMarks(texts.filter((text) => !NOTHING.test(text))),
  };
}

/** Texts of the column that stand for "not recorded": `NA` stays what it is, it is a country. */
export function findUnknownTexts({ texts }: ColumnValues): string[] {
  return [...new Set(texts.filter((text) => NOTHING.test(text)))].sort();
}

/** Share of the values, 0 to 1, that a field of this type could hold; null when there are none. */
export function fitsType(values: ColumnValues, type: FieldType, field: string): number | null {
  const texts = values.texts.filter((text) => !NOTHING.test(text));
  if (texts.length === 0) return null;
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
  switch (type.kind) {
    case 'country':
      return share((text) => findCountry(text) !== null);
    case 'countries':
      return share((text) =>
        text.split(/[;,|]/).every((each) => findCountry(each.trim()) !== null),
      );
    case 'choice':
      return share((text) => type.choices.includes(text));
    case 'date':
      return findDateFormats(texts)[0]?.share ?? 0;
    case 'hs':
      return share(isHsLike);
    case 'currency':
      return share((text) => /^[A-Z]{3}$/.test(text) || CURRENCY_NAMES.has(text.toLowerCase()));
    case 'amount':
      return values.marks === null || values.marks === 'contradictory' ? 0 : share(isNumberLike);
    case 'id':
      if (field === 'record') return share(isIdLike) * (values.distinct > 0.9 ? 1 : 0.6);
      return share(isIdLike);
    case 'name':
      return share((text) => /\p{L}/u.test(text) && !isDayLike(text));
    default:
      return share((text) => /\p{L}/u.test(text));
  }
}

const isNumberLike = (text: string): boolean =>
  /^[-+]?\d[\d .,'\u00a0\u202f]*(e[-+]?\d+)?$/i.test(text);
const isIdLike = (text: string): boolean => text.length <= 60 && !/\s\S+\s\S+\s/.test(text);
const isDayLike = (text: string): boolean => /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(text);

/** 6 to 10 digits or 12, or one less with the zero lost; chapters are 01 to 97. */
function isHsLike(text: string): boolean {
  const digits = text.replace(/^H[ST]S?\b/i, '').replace(/[-. ]/g, '');
  if (!/^(\d{5,10}|\d{12})$/.test(digits)) return false;
  const chapter = Number((digits.length % 2 === 1 ? `0${digits}` : digits).slice(0, 2));
  return chapter >= 1 && chapter <= 97;
}

/** Currencies that the column names otherwise than by their codes, to these. */
export function findCurrencyNames({ texts }: ColumnValues): Record<string, string> {
  const found = new Map<string, string>();
  let isNeeded = false;
  for (const text of new Set(texts)) {
    const code = CURRENCY_NAMES.get(text.toLowerCase());
    if (code !== undefined) isNeeded = true;
    if (code !== undefined || /^[A-Z]{3}$/.test(text)) found.set(text, code ?? text);
  }
  return isNeeded ? Object.fromEntries([...found].sort()) : {};
}

/** Whether codes have lost the zero of chapters 01 to 09: an odd number of digits. */
export function hasLostZeros({ texts }: ColumnValues): boolean {
  return texts.some((text) => /^\d+$/.test(text) && [5, 7, 9].includes(text.length));
}

export interface DateFormatFound {
  /** Null: `YYYY-MM-DD`, or as much of it as is known. */
  readonly format: string | null;
  /** Share of the values that are days in it. */
  readonly share: number;
}

/** Strict ones before those that also take one digit. A point between numbers is day before month. */
const FORMATS: readonly (string | null)[] = [
  null,
  'YYYYMMDD',
  'YYYY/MM/DD',
  'YYYY.MM.DD',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'DD-MMM-YYYY',
  'DD MMM YYYY',
  'DD/MMM/YYYY',
  'YYYY-M-D',
  'YYYY/M/D',
  'YYYY.M.D',
  'D.M.YYYY',
  'D/M/YYYY',
  'M/D/YYYY',
  'D-M-YYYY',
  'M-D-YYYY',
  'D-MMM-YYYY',
  'D MMM YYYY',
  'MMM D, YYYY',
  'MMM D YYYY',
  'MMM-YYYY',
  'MMM YYYY',
  'MM/YYYY',
  'MM.YYYY',
  'YYYY年M月D日',
  'YYYY年MM月DD日',
];
/** Two digits of a year: only asked about, never taken by themselves. */
const SHORT_YEARS = ['D.M.YY', 'D/M/YY', 'M/D/YY', 'D-M-YY', 'M-D-YY', 'D-MMM-YY'];
const MUST_FIT = 0.9;

/**
 * The formats that fit best, all with the same share; more than one when the values do not tell the
 * day from the month. Empty when none fits.
 */
export function findDateFormats(texts: readonly string[]): DateFormatFound[] {
  const days = texts.filter((text) => !NOTHING.test(text)).map(withoutTime);
  const found = rateFormats(days, FORMATS);
  return found.length > 0 ? found : rateFormats(days, SHORT_YEARS);
}

function rateFormats(days: readonly string[], formats: readonly (string | null)[]) {
  const rated = formats
    .map((format) => ({ format, days: days.map((day) => toDayOrNull(day, format)) }))
    .map((each) => ({
      ...each,
      share: each.days.filter((day) => day !== null).length / Math.max(1, days.length),
    }));
  const most = Math.max(0, ...rated.map(({ share }) => share));
  if (most < MUST_FIT) return [];
  const best: typeof rated = [];
  for (const each of rated.filter(({ share }) => share === most)) {
    const isSame = best.some((other) => other.days.every((day, at) => day === each.days[at]));
    if (!isSame) best.push(each);
  }
  return best.map(({ format, share }) => ({ format, share }));
}

function toDayOrNull(text: string, format: string | null): number | null {
  const iso = format === null ? text : toIsoText(text, format);
  if (iso === null || !/^\d{4}(-\d{2}){0,2}$/.test(iso)) return null;
  const span = parseDaySpan(iso);
  const year = Number(iso.slice(0, 4));
  return span === null || year < 1970 || year > 2100 ? null : span.first;
}
