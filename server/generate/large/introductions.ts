/** In which month does each company have its first record? */
import type { Month } from '../months.ts';
import type { Random } from '../random.ts';
import type { CompanyColumns, CompanyNumber } from './company-columns.ts';

/** In the first year, if they can; the others at any time. */
const SHARE_EARLY = 0.35;

/** For each month, the companies: founded before it, and not dissolved in it. Those that only own: never. */
export function planIntroductions(
  { count, size, openDay, closeDay }: CompanyColumns,
  months: readonly Month[],
  random: Random,
): Uint32Array[] {
  const monthOf = new Uint8Array(count);
  const counts = new Uint32Array(months.length);
  for (let company = 0; company < count; company++) {
    if (size[company] === 0) continue;
    let first = months.findIndex((month) => openDay[company]! <= month.first);
    let last = months.findLastIndex(({ first, days }) => first + days <= closeDay[company]!);
    if (first === 0 && last > 12 && random.chance(SHARE_EARLY)) last = 11;
    if (first < 0 || last < first) first = last = Math.max(first, last, 0);
    const month = random.integer(first, last);
    monthOf[company] = month;
    counts[month]! += 1;
  }
  const plan = [...counts].map((each) => new Uint32Array(each));
  counts.fill(0);
  for (let company: CompanyNumber = 0; company < count; company++) {
    if (size[company] === 0) continue;
    const month = monthOf[company]!;
    plan[month]![counts[month]!++] = company;
  }
  return plan;
}
