/**
 * What does a cell of a spreadsheet show, as text?
 *
 * A number whose format shows a day is that day; one whose format shows leading zeros has them; any
 * other number is its shortest decimal form, since Excel writes 0.1 as 0.10000000000000001. What a
 * spreadsheet has lost before it was saved, such as the zero before a code, is not known here.
 */

export type CellStyle = 'general' | 'day' | { readonly digits: number };

/** Formats that come with Excel and show a day. */
const BUILT_IN_DAYS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);
const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendars. The first one has a 29 February 1900, so days before March are off. */
const DAY_ZERO_1900 = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
/** From here on, Excel has dropped digits: the text is left as the file has it. */
const EXACT_BELOW = 1e15;

export function toCellStyle(formatId: number, code: string | undefined): CellStyle {
  if (code === undefined) return BUILT_IN_DAYS.has(formatId) ? 'day' : 'general';
  const [positive = ''] = code.split(';');
  const letters = positive.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '');
  if (/^0+$/.test(letters) && letters.length > 1) return { digits: letters.length };
  return /[yd]/i.test(letters) && !/general/i.test(letters) ? 'day' : 'general';
}

/** `text` is what stands in the file, a number; `decimalMark` how it is to be written. */
export function showNumber(
  text: string,
  style: CellStyle,
  is1904: boolean,
  decimalMark: '.' | ',',
): string {
  const value = Number(text);
  if (!Number.isFinite(value) || text.trim() === '' || Math.abs(value) >= EXACT_BELOW) return text;
  if (style === 'day') return showDay(value, is1904) ?? String(value);
  if (style !== 'general' && Number.isInteger(value) && value >= 0) {
    return String(value).padStart(style.digits, '0');
  }
  const shown = String(value);
  return decimalMark === ',' ? shown.replace('.', ',') : shown;
}

/** Null for what is no day: a time alone, and what lies outside the calendar. */
function showDay(serial: number, is1904: boolean): string | null {
  if (serial < (is1904 ? 0 : 61) || serial > 2_958_465.99999) return null;
  const zero = is1904 ? DAY_ZERO_1904 : DAY_ZERO_1900;
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const shown = new Date(zero + Math.floor(serial) * MS_PER_DAY + seconds * 1_000).toISOString();
  return seconds === 0 ? shown.slice(0, 10) : `${shown.slice(0, 10)} ${shown.slice(11, 19)}`;
}

/** `AB12` to 27, the place of the column; -1 when it is none. */
export function toColumnPlace(reference: string): number {
  let place = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    place = place * 26 + code;
  }
  return place - 1;
}
