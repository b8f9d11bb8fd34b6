/** One measured figure, and how a row of runs becomes one. */

export interface Figure {
  /** What was measured, as the report names it. */
  readonly name: string;
  /** Of which goods the question is; null where there is no question. */
  readonly goods: 'high priority' | 'all' | null;
  readonly unit: 'ms' | 's' | 'bytes' | 'µs' | 'MB' | 'per second' | 'count' | 'times';
  /** Where there is one value only: that. */
  readonly p50: number;
  /** Null where there is one value only. */
  readonly p95: number | null;
  readonly max: number | null;
  readonly runs: number;
  /** The value that is held against it: p95 unless the figure has one value only. */
  readonly target: Target | null;
  /** In a few words: what the value cannot say. */
  readonly note: string | null;
  /** An answer was not what it had to be: the benchmark ends with an error. */
  readonly isWrong?: boolean;
}

export interface Target {
  readonly value: number;
  readonly of: 'p50' | 'p95';
  /** AT_LEAST: more is better. */
  readonly side: 'AT_MOST' | 'AT_LEAST';
}

/** `times` in any order. */
export function toFigure(
  name: string,
  goods: Figure['goods'],
  times: readonly number[],
  target: Target | null = null,
  note: string | null = null,
): Figure {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
  return {
    ...{ name, goods, unit: 'ms', p50: at(0.5), p95: at(0.95), max: at(1) },
    ...{ runs: sorted.length, target, note },
  };
}

export function toSingle(
  name: string,
  unit: Figure['unit'],
  value: number,
  target: Target | null = null,
  note: string | null = null,
): Figure {
  return { name, goods: null, unit, p50: value, p95: null, max: null, runs: 1, target, note };
}

export const atMost = (value: number | undefined, of: Target['of'] = 'p95'): Target | null =>
  value === undefined ? null : { value, of, side: 'AT_MOST' };

export const atLeast = (value: number | undefined): Target | null =>
  value === undefined ? null : { value, of: 'p50', side: 'AT_LEAST' };

export function isReached({ p50, p95, target }: Figure): boolean | null {
  if (target === null) return null;
  const value = target.of === 'p95' ? (p95 ?? p50) : p50;
  return target.side === 'AT_MOST' ? value <= target.value : value >= target.value;
}
