/** Which shipments may stand on a path, looked at one by one: rules 9 to 11 of docs/path-rules.md. */
import type { ShipmentIndex } from '../../projection/graph-projection.ts';
import type { SearchQuestion } from './search-request.ts';

const LONG_AGO = -(2 ** 31);
const FAR_AHEAD = 2 ** 31 - 1;

export interface ShipmentFilter {
  /** Limits of the days, included; the extremes of Int32 when open. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** US dollars; minus infinity when records that state no value count too. */
  readonly minValueUsd: number;
  readonly minDwell: number;
  readonly maxDwell: number;
  /** 1.1 allows 10 % more to leave than came; infinity: no such rule. */
  readonly mostQuantityRatio: number;
}

export function toShipmentFilter(question: SearchQuestion): ShipmentFilter {
  const { shippedFrom, shippedTo, minValueUsd, dwellDays, quantityTolerance } = question;
  return {
    firstDay: shippedFrom ?? LONG_AGO,
    lastDay: shippedTo ?? FAR_AHEAD,
    minValueUsd: minValueUsd > 0 ? minValueUsd : -Infinity,
    minDwell: dwellDays.min,
    maxDwell: dwellDays.max,
    mostQuantityRatio: quantityTolerance === null ? Infinity : 1 + quantityTolerance,
  };
}

/** Rule 11: departing over arriving quantity, where units agree and both are stated. */
export function mayFollowByQuantity(
  { unit, quantity }: ShipmentIndex,
  arrival: number,
  departure: number,
  mostRatio: number,
): boolean {
  if (unit[arrival] === 0 || unit[arrival] !== unit[departure]) return true;
  return !(quantity[departure]! > quantity[arrival]! * mostRatio); // NaN excludes nothing
}
