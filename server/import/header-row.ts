/**
 * Which row of a table is its header?
 *
 * Exports put titles above it: a name of the report, a date, an empty line. The header is the first
 * row that is about as wide as the rows behind it and reads like names rather than values.
 */
const LOOKED_AT = 30;

/** Place of the header among the first rows; 0 when none stands out. */
export function findHeaderRow(rows: readonly (readonly string[])[]): number {
  const looked = rows.slice(0, LOOKED_AT);
  const filled = looked.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const usual = findUsual(filled.slice(1).filter((count) => count > 0)) ?? filled[0] ?? 0;
  const place = looked.findIndex(
    (row, at) => filled[at]! >= Math.max(1, usual * 0.6) && readsLikeNames(row),
  );
  return Math.max(0, place);
}

/** Few numbers and dates, and no text that is there twice. */
export function readsLikeNames(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const values = cells.filter((cell) => /^[-+]?[\d.,:/\s-]*\d[\d.,:/%\s-]*$/.test(cell)).length;
  const isEach = new Set(cells).size >= cells.length * 0.8;
  return cells.length > 0 && values <= cells.length * 0.2 && isEach;
}

/** The most frequent number; the larger of two. */
function findUsual(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return sorted[0]?.[0] ?? null;
}
