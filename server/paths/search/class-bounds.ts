/**
 * How many points can the best path of a class have at most, before anything of the class is looked at?
 *
 * By what its shipments can earn at most: the highest value and the latest day in it, the highest tier
 * of its goods. In a search for the best rows most classes are never opened, since others hold enough
 * paths that are worth more than any of theirs could be.
 */
import type { Tier } from '../../model/commodity.ts';
import type { ShipmentIndex } from '../../projection/graph-projection.ts';
import type { ClassSearchQuestion } from './beginning.ts';
import type { SearchQuestion } from './search-request.ts';

/** Per class. */
export interface ClassMaxima {
  /** US dollars; NaN when no record states a value. */
  readonly valueUsd: Float64Array;
  readonly day: Int32Array;
}

/** O(shipments of the index): once per index. */
export function findClassMaxima(index: ShipmentIndex): ClassMaxima {
  const { classKey, classStart, departures } = index;
  const valueUsd = new Float64Array(classKey.length).fill(NaN);
  const day = new Int32Array(classKey.length);
  for (let place = 0; place < classKey.length; place++) {
    const end = departures[classStart[place + 1]!]!;
    let highest = NaN;
    let latest = -(2 ** 31);
    for (let at = departures[classStart[place]!]!; at < end; at++) {
      const value = index.valueUsd[at]!;
      if (!(value <= highest) && !Number.isNaN(value)) highest = value;
      if (index.day[at]! > latest) latest = index.day[at]!;
    }
    valueUsd[place] = highest;
    day[place] = latest;
  }
  return { valueUsd, day };
}

/** Answers the most points of any path of a class. */
export function buildClassBound(
  index: ShipmentIndex,
  maxima: ClassMaxima,
  { tierOf, shippedTo }: Pick<SearchQuestion, 'tierOf' | 'shippedTo'>,
  { limits, points, runs }: Pick<ClassSearchQuestion, 'limits' | 'points' | 'runs'>,
): (place: number) => number {
  const tierOfCode = new Map([...tierOf].map(([code, tier]) => [Number(code), tier]));
  const allTiers = [...new Set(tierOf.values())];
  // An index with its own codes has several in a class.
  const listTiers = (place: number): readonly (Tier | undefined)[] =>
    index.hs6.length > 0 ? [undefined, ...allTiers] : [tierOfCode.get(index.classKey[place]!)];
  return (place) => {
    const day = Math.min(maxima.day[place]!, shippedTo ?? maxima.day[place]!);
    const value = maxima.valueUsd[place]!;
    const shipment = Math.max(...listTiers(place).map((tier) => points.weigh(tier, value, day)));
    if (points.isSmallest) return shipment;
    // The first hop is a shipment; each further one earns as much as a shipment or a link.
    const further = runs.maxLinks > 0 ? Math.max(shipment, points.link) : shipment;
    const hops = further > 0 ? limits.maxHops : limits.minHops;
    return shipment + (hops - 1) * further;
  };
}
