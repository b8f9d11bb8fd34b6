/** The months that an invented network covers, and how its records are spread over them. */
import { toDay, type Day } from '../model/day.ts';

export interface Month {
  readonly first: Day;
  readonly days: number;
}

export const MONTHS = buildMonths(2021, 2024);

/** The day of the invasion: trade with Russia and Belarus changes. */
export const TURNING_DAY = dayOf(2022, 2, 24);
/** The day from which the codes of HS 2022 are declared. */
export const HS_2022_DAY = dayOf(2022, 1, 1);

/** January to December: a quiet February and August, a busy autumn. */
const SEASON = [0.9, 0.82, 1.02, 1, 1.01, 1, 0.94, 0.86, 1.06, 1.14, 1.2, 1.05];
const GROWTH_PER_YEAR = 0.06;

/** From January of the first year to December of the last. */
export function buildMonths(firstYear: number, lastYear: number): readonly Month[] {
  return Array.from({ length: (lastYear - firstYear + 1) * 12 }, (_, index) => {
    const year = firstYear + Math.floor(index / 12);
    const month = (index % 12) + 1;
    const first = dayOf(year, month, 1);
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    return { first, days: next - first };
  });
}

/** Whole records for each month, `count` in all. The first month is a January. */
export function spreadOverMonths(count: number, months: readonly Month[] = MONTHS): number[] {
  const weights = months.map(
    (_, index) => (SEASON[index % 12] ?? 1) * (1 + GROWTH_PER_YEAR * Math.floor(index / 12)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let upTo = 0;
  return weights.map((weight) => {
    const before = Math.round((upTo * count) / total);
    upTo += weight;
    return Math.round((upTo * count) / total) - before;
  });
}

function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const day = toDay(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`No such day: ${year}-${month}-${dayOfMonth}`);
  return day;
}
