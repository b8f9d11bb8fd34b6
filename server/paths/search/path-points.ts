/**
 * Scores as the search compares them: whole numbers of 32 bits, called points.
 *
 * Where a score is a sum, points are eight times the score less the number of hops: so equal scores
 * are ordered by fewer hops first, and all of it stays a sum over the hops. Where it is the smallest
 * weight, points are the weight; values above two thousand million do not fit and are replaced by
 * their place among all such values, which keeps their order.
 */
import { LIMITS } from '../../model/limits.ts';
import type { Tier } from '../../model/commodity.ts';
import { buildRanking } from '../../model/ranking.ts';
import type { SearchQuestion } from './search-request.ts';

/** More than the hops of any path. */
const FINENESS = 8;
/** From here on, a value is counted by its place. */
export const LARGE_VALUE = 2_000_000_000;

export interface PathPoints {
  readonly isSmallest: boolean;
  /** Of a link; 0 when the smallest counts. */
  readonly link: number;
  /** `valueUsd`: NaN when not stated. */
  weigh(tier: Tier | undefined, valueUsd: number, day: number): number;
  /** Of a whole path, whose points are the sum, or the smallest, of its hops. */
  toScore(points: number, hops: number): number;
  /** Orders rows of all classes and workers: differs from the points by a constant, or is the score. */
  toRank(points: number): number;
}

/** `largeValues`: whole values of at least `LARGE_VALUE`, each once, ascending; may be empty otherwise. */
export function buildPathPoints(
  question: Pick<SearchQuestion, 'rankBy' | 'tierOf'>,
  newestDay: number,
  largeValues: () => Float64Array,
): PathPoints {
  const rule = buildRanking(question, newestDay);
  if (rule.form === 'SUM') {
    const perHop = FINENESS * rule.pointsPerHopSaved + 1;
    return {
      isSmallest: false,
      link: FINENESS * rule.pointsPerLink - perHop,
      weigh: (tier, valueUsd, day) => FINENESS * rule.weigh(tier, valueUsd, day) - perHop,
      toScore: (points, hops) =>
        (points + hops) / FINENESS + rule.pointsPerHopSaved * LIMITS.hops.most,
      toRank: (points) => points,
    };
  }
  let values: Float64Array | null = null;
  const large = () => (values ??= largeValues());
  const toScore = (points: number): number =>
    points < LARGE_VALUE ? points : large()[points - LARGE_VALUE]!;
  return {
    isSmallest: true,
    link: 0,
    weigh(tier, valueUsd, day) {
      const weight = rule.weigh(tier, valueUsd, day);
      return weight < LARGE_VALUE ? weight : LARGE_VALUE + findPlace(large(), weight);
    },
    toScore,
    toRank: toScore,
  };
}

/** Of a value that is there. */
function findPlace(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
