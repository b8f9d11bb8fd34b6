import { LARGE_VALUE } from './path-points.ts';

/** Whole values of at least `LARGE_VALUE`, each once, ascending. O(shipments). */
export function listLargeValues(valuesUsd: Float64Array): Float64Array {
  const large = new Set<number>();
  for (const value of valuesUsd) if (value >= LARGE_VALUE) large.add(Math.floor(value));
  return Float64Array.from(large).sort();
}
