/** Values of a Parquet file as the text that states them exactly. */
import type { SchemaElement } from 'hyparquet';

export interface ParquetColumn {
  readonly name: string;
  readonly shows: 'day' | 'time' | 'moment' | 'decimal' | 'text' | 'plain';
  /** Digits behind the point of a decimal; of the second in a moment. */
  readonly scale: number;
  /** Whether a moment is of a known time zone. */
  readonly isUtc: boolean;
}

/** In place of bytes that are no text. */
export const UNREADABLE = '\u0000unreadable';

const DIGITS_OF_UNIT = { MILLIS: 3, MICROS: 6, NANOS: 9 } as const;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function toParquetColumn(element: SchemaElement): ParquetColumn {
  const {
    name,
    type,
    converted_type: old,
    logical_type: logical,
    num_children: children,
  } = element;
  const column = { name, scale: 0, isUtc: false };
  if ((children ?? 0) > 0) return { ...column, shows: 'plain' };
  if (old === 'DECIMAL' || logical?.type === 'DECIMAL') {
    return { ...column, shows: 'decimal', scale: element.scale ?? 0 };
  }
  if (old === 'DATE' || logical?.type === 'DATE') return { ...column, shows: 'day' };
  if (logical?.type === 'TIMESTAMP' || logical?.type === 'TIME') {
    const scale = DIGITS_OF_UNIT[logical.unit];
    const shows = logical.type === 'TIME' ? 'time' : 'moment';
    return { ...column, shows, scale, isUtc: logical.isAdjustedToUTC };
  }
  if (type === 'INT96') return { ...column, shows: 'moment', scale: 9 };
  if (old === 'TIMESTAMP_MILLIS') return { ...column, shows: 'moment', scale: 3, isUtc: true };
  if (old === 'TIMESTAMP_MICROS') return { ...column, shows: 'moment', scale: 6, isUtc: true };
  if (old === 'TIME_MILLIS') return { ...column, shows: 'time', scale: 3 };
  if (old === 'TIME_MICROS') return { ...column, shows: 'time', scale: 6 };
  return { ...column, shows: type === 'BYTE_ARRAY' ? 'text' : 'plain' };
}

/** Empty for what is not there. */
export function showParquetValue(
  value: unknown,
  { shows, scale, isUtc }: ParquetColumn,
  decimalMark: '.' | ',',
): string {
  if (value === null || value === undefined) return '';
  if (shows === 'decimal') return showDecimal(toUnscaled(value), scale, decimalMark);
  if (value instanceof Uint8Array) return decode(value);
  if (shows === 'day') return showDay(BigInt(value as number));
  if (shows === 'moment') return showMoment(BigInt(value as bigint), scale, isUtc);
  if (shows === 'time') return showTime(BigInt(value as bigint), scale);
  if (typeof value === 'number') {
    const text = String(value);
    return decimalMark === ',' ? text.replace('.', ',') : text;
  }
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value : JSON.stringify(value, toPlain);
}

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return UNREADABLE;
  }
}

const toPlain = (_: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Uint8Array ? decode(value) : value;
};

/** Two's complement, high byte first, when it is bytes. */
function toUnscaled(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number | bigint);
  let digits = 0n;
  for (const byte of value) digits = (digits << 8n) | BigInt(byte);
  return BigInt.asIntN(value.length * 8, digits);
}

function showDecimal(unscaled: bigint, scale: number, decimalMark: '.' | ','): string {
  const sign = unscaled < 0n ? '-' : '';
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}${decimalMark}${digits.slice(-scale)}`;
}

const SECONDS_PER_DAY = 86_400n;

function showDay(days: bigint): string {
  const date = new Date(Number(days * SECONDS_PER_DAY) * 1_000);
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, 10);
}

/** A moment at midnight is the day, as it was meant. */
function showMoment(value: bigint, scale: number, isUtc: boolean): string {
  const perDay = SECONDS_PER_DAY * 10n ** BigInt(scale);
  const days = value >= 0n ? value / perDay : (value - perDay + 1n) / perDay;
  const rest = value - days * perDay;
  const day = showDay(days);
  return rest === 0n ? day : `${day}T${showTime(rest, scale)}${isUtc ? 'Z' : ''}`;
}

function showTime(value: bigint, scale: number): string {
  const unit = 10n ** BigInt(scale);
  const seconds = value / unit;
  const two = (part: bigint) => String(part).padStart(2, '0');
  const clock = `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
  const fraction = String(value % unit)
    .padStart(scale, '0')
    .replace(/0+$/, '');
  return scale === 0 || fraction === '' ? clock : `${clock}.${fraction}`;
}
