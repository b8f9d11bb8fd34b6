/** How are values written? One way for each unit, everywhere on the screen. */

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export function formatCount(count: number): string {
  return Math.abs(count) < 1e9 ? whole.format(count) : toShort(count);
}

/** `1 shipment`, `3 shipments`, `2 companies`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Nominal US dollars in full; a dash when not recorded. */
export function formatUsd(usd: number | null): string {
  return usd === null ? '–' : `$${whole.format(usd)}`;
}

/** Short enough for a label: $950, $541k, $2.1m. */
export function formatUsdShort(usd: number | null): string {
  return usd === null ? 'no value' : `$${toShort(usd)}`;
}

function toShort(value: number): string {
  for (const [size, unit] of [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e3, 'k'],
  ] as const) {
    // 999,950 reads as 1m, not as 1000k.
    if (value >= size * 0.9995) {
      const scaled = value / size;
      return `${scaled >= 99.95 ? Math.round(scaled) : Number(scaled.toFixed(1))}${unit}`;
    }
  }
  return whole.format(value);
}

export function formatQuantity(quantity: number | null, unit: string | null): string | null {
  return quantity === null ? null : `${fine.format(quantity)} ${unit ?? 'units'}`;
}

export function formatRatio(ratio: number): string {
  return `× ${ratio.toFixed(2)}`;
}

/** `2023-04-12` as 12 Apr 2023; `2023-04` as Apr 2023; anything else as it is. */
export function formatDay(day: string | null): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(day ?? '');
  if (parts === null) return day ?? '–';
  const [, year = '', month, date] = parts;
  return [date && String(Number(date)), month && MONTHS[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}

/** From the first to the last day in as few words as tell it: Apr–Jun 2023. */
export function formatSpan(first: string, last: string): string {
  const [firstYear = '', firstMonth = ''] = first.split('-');
  const [lastYear = '', lastMonth = ''] = last.split('-');
  const month = (number: string) => MONTHS[Number(number) - 1] ?? '';
  if (firstYear !== lastYear) {
    return `${month(firstMonth)} ${firstYear} – ${month(lastMonth)} ${lastYear}`;
  }
  if (firstMonth === lastMonth) return `${month(firstMonth)} ${firstYear}`;
  return `${month(firstMonth)}–${month(lastMonth)} ${firstYear}`;
}

/** Days as one number, or as a span when a date is not exact. */
export function formatDays({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? `${min}` : `${min}–${max}`;
}

export function countryName(code: string | null): string {
  if (code === null) return 'Country not recorded';
  if (code === 'XK') return 'Kosovo';
  return regions.of(code) ?? code;
}

export function formatShare(min: number | null, max: number | null): string {
  if (min === null || max === null) return '';
  if (min === max) return `${fine.format(min)} %`;
  return min === 0 && max === 100
    ? 'share not stated'
    : `${fine.format(min)}–${fine.format(max)} %`;
}

export function formatScore(score: number): string {
  return fine.format(score);
}

export function formatMilliseconds(ms: number): string {
  return ms < 1000 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`;
}
