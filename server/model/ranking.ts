/**
 * How paths are ranked: whole-number weights, so that every finder can be compared for equality.
 *
 * A score is either a sum over the hops or the smallest weight of a shipment. In sums a hop costs as
 * much as the best shipment earns: a longer way round never outranks a shorter one by its length.
 * The weights are our own choice and are shown with each path.
 */
import { LIMITS } from './limits.ts';
import type { Tier } from './commodity.ts';
import { type Day, toIsoDay } from './day.ts';
import type { ScorePart } from './path-answer.ts';
import type { PathQuestion } from './path-question.ts';

/** What a shipment contributes to a score. */
export interface RankedShipment {
  readonly hs6: string;
  /** Nominal US dollars; null when not stated, which earns nothing. */
  readonly valueUsd: number | null;
  readonly day: Day;
}

export interface RankingRule {
  readonly form: 'SUM' | 'SMALLEST';
  /** Points for each hop fewer than the most that a question allows; 0 for SMALLEST. */
  readonly pointsPerHopSaved: number;
  /** What a link earns: about as much as a shipment usually does. 0 for SMALLEST. */
  readonly pointsPerLink: number;
  /** A whole number: of days for MOST_RECENT, which may lie before 1970; else at least 0. */
  weightOf(shipment: RankedShipment): number;
  /** The same, where the tier is known already and nothing may be allocated. `valueUsd`: NaN when not stated. */
  weigh(tier: Tier | undefined, valueUsd: number, day: Day): number;
}

const TIER_POINTS: Record<Tier, number> = { T1: 40, T2: 32, T3A: 24, T3B: 20, T4A: 20, T4B: 28 };
/** Each step reached earns four points: three steps for ten times the value. */
const VALUE_STEPS_USD = [1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7, 3e7];
const POINTS_PER_VALUE_STEP = 4;
const RECENCY_POINTS = 20;
const DAYS_PER_RECENCY_POINT = 90;
/** 40 + 40 + 20: the most that one shipment earns. */
const MOST_PRIORITY_POINTS = 100;
/** Without it, a path over an affiliate would always stand behind one over a stranger. */
const LINK_POINTS = 60;

/** `newestDay`: the day of the latest shipment in the graph, so that no clock is needed. */
export function buildRanking(
  { rankBy, tierOf }: Pick<PathQuestion, 'rankBy' | 'tierOf'>,
  newestDay: Day,
): RankingRule {
  const weigh = buildWeigher(rankBy, newestDay);
  const weightOf = ({ hs6, valueUsd, day }: RankedShipment) =>
    weigh(tierOf.get(hs6), valueUsd ?? NaN, day);
  switch (rankBy) {
    case 'PRIORITY':
    case 'FEWEST_HOPS': {
      // More than six shipments can earn: hops decide, priority breaks ties.
      const factor = rankBy === 'FEWEST_HOPS' ? 10 : 1;
      const pointsPerHopSaved = factor * MOST_PRIORITY_POINTS;
      return { form: 'SUM', pointsPerHopSaved, pointsPerLink: LINK_POINTS, weightOf, weigh };
    }
    case 'LARGEST_BOTTLENECK':
    case 'MOST_RECENT':
      return { form: 'SMALLEST', pointsPerHopSaved: 0, pointsPerLink: 0, weightOf, weigh };
  }
}

function buildWeigher(rankBy: PathQuestion['rankBy'], newestDay: Day): RankingRule['weigh'] {
  switch (rankBy) {
    case 'PRIORITY':
    case 'FEWEST_HOPS':
      return (tier, valueUsd, day) =>
        tierPoints(tier) + valuePoints(valueUsd) + recencyPoints(day, newestDay);
    case 'LARGEST_BOTTLENECK':
      return (_tier, valueUsd) => (Number.isNaN(valueUsd) ? 0 : Math.floor(valueUsd));
    case 'MOST_RECENT':
      return (_tier, _valueUsd, day) => day;
  }
}

/** `hops` counts links too. O(shipments). */
export function scorePath(
  rule: RankingRule,
  shipments: readonly RankedShipment[],
  hops: number,
): number {
  const weights = shipments.map((shipment) => rule.weightOf(shipment));
  if (rule.form === 'SMALLEST') return Math.min(...weights);
  const earned = weights.reduce((sum, weight) => sum + weight, 0);
  const links = hops - shipments.length;
  return earned + rule.pointsPerLink * links + rule.pointsPerHopSaved * (LIMITS.hops.most - hops);
}

/** Why a path has its score; the values add up to it. */
export function explainScore(
  question: Pick<PathQuestion, 'rankBy' | 'tierOf'>,
  newestDay: Day,
  shipments: readonly RankedShipment[],
  hops: number,
): ScorePart[] {
  const rule = buildRanking(question, newestDay);
  const score = scorePath(rule, shipments, hops);
  if (question.rankBy === 'LARGEST_BOTTLENECK') {
    const why = 'Smallest stated value of a shipment on the path, in whole US dollars';
    return [{ name: 'Bottleneck', value: score, why }];
  }
  if (question.rankBy === 'MOST_RECENT') {
    const why = `The earliest shipment on the path is of ${toIsoDay(score)}; days since 1970-01-01`;
    return [{ name: 'Recency', value: score, why }];
  }
  const sum = (points: (shipment: RankedShipment) => number) =>
    shipments.reduce((total, shipment) => total + points(shipment), 0);
  const tiers = [...new Set(shipments.map(({ hs6 }) => question.tierOf.get(hs6) ?? 'no tier'))];
  const links = hops - shipments.length;
  const ofLinks: ScorePart = {
    name: 'Ownership steps',
    value: rule.pointsPerLink * links,
    why: `${links} ${links === 1 ? 'step' : 'steps'} of ownership or control, ${rule.pointsPerLink} each`,
  };
  return [
    {
      name: 'Hops',
      value: rule.pointsPerHopSaved * (LIMITS.hops.most - hops),
      why: `${hops} hops; each hop fewer than ${LIMITS.hops.most} earns ${rule.pointsPerHopSaved}`,
    },
    {
      name: 'Goods',
      value: sum(({ hs6 }) => tierPoints(question.tierOf.get(hs6))),
      why: `Tier of each shipment: ${tiers.join(', ')}`,
    },
    {
      name: 'Value',
      value: sum(({ valueUsd }) => valuePoints(valueUsd ?? NaN)),
      why: 'Stated value of each shipment, four points per step from US$ 1,000 to 30 million',
    },
    {
      name: 'Recency',
      value: sum(({ day }) => recencyPoints(day, newestDay)),
      why: `Up to ${RECENCY_POINTS} per shipment, one less per ${DAYS_PER_RECENCY_POINT} days before ${toIsoDay(newestDay)}`,
    },
    ...(links === 0 ? [] : [ofLinks]),
  ];
}

const tierPoints = (tier: Tier | undefined): number => (tier === undefined ? 0 : TIER_POINTS[tier]);

/** NaN reaches no step. */
function valuePoints(valueUsd: number): number {
  let steps = 0;
  while (steps < VALUE_STEPS_USD.length && valueUsd >= VALUE_STEPS_USD[steps]!) steps++;
  return POINTS_PER_VALUE_STEP * steps;
}

const recencyPoints = (day: Day, newestDay: Day): number =>
  Math.max(0, RECENCY_POINTS - Math.floor((newestDay - day) / DAYS_PER_RECENCY_POINT));
