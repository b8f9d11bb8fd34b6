/** Where does a day stand on the axis? Months are equally wide; days divide their month. */
import type { MonthCount } from '../state/app-state.ts';

export interface TimelineScale {
  /** Pixels from the left; null for a day outside. */
  readonly xOf: (day: string) => number | null;
  /** The month at a place, clamped to the ends. */
  readonly monthAt: (x: number) => string;
  readonly monthWidth: number;
  readonly years: readonly { readonly year: string; readonly x: number }[];
}

export function scaleTimeline(months: readonly MonthCount[], width: number): TimelineScale {
  const monthWidth = months.length === 0 ? 0 : width / months.length;
  const placeOf = new Map(months.map(({ month }, at) => [month, at]));
  return {
    monthWidth,
    xOf(day) {
      const at = placeOf.get(day.slice(0, 7));
      if (at === undefined) return null;
      return (at + (Number(day.slice(8, 10)) - 1) / 31) * monthWidth;
    },
    monthAt(x) {
      const at = Math.floor(x / monthWidth);
      return months[Math.max(0, Math.min(months.length - 1, at))]?.month ?? '';
    },
    years: months.flatMap(({ month }, at) =>
      month.endsWith('-01') || at === 0 ? [{ year: month.slice(0, 4), x: at * monthWidth }] : [],
    ),
  };
}
