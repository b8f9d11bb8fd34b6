/** How many shipments fell in each month? Every month between the first and the last, also empty ones. */
import type { MonthCount } from './app-state.ts';
import type { SupplyPath } from './trade.ts';

/** Days are `YYYY-MM-DD`; the answer is in order of time, and empty without days. */
export function countMonths(days: readonly string[]): MonthCount[] {
  const counts = new Map<string, number>();
  for (const day of days) {
    const month = day.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const inOrder = [...counts.keys()].sort();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: MonthCount[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) {
    months.push({ month, shipments: counts.get(month) ?? 0 });
  }
  return months;
}

export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`;
}

/** The last day of a month, `YYYY-MM-DD`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(days).padStart(2, '0')}`;
}

/** Day of each shipment that the paths name, each shipment once. */
export function findShippedDays(paths: readonly SupplyPath[]): string[] {
  const days = new Map<string, string>();
  for (const { hops } of paths) {
    for (const hop of hops) {
      if (hop.kind === 'SHIPMENT' && hop.shipment.date !== null) {
        days.set(hop.shipment.id, hop.shipment.date);
      }
    }
  }
  return [...days.values()];
}
