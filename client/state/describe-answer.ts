/** What does an answer claim? Its headline, how sure it is, and what it left out. */
import type { Answer, Exclusion } from './app-state.ts';
import { formatCount, formatMilliseconds } from './format-values.ts';

export interface AnswerWords {
  readonly headline: string;
  readonly state: string;
  /** good: a complete or proven answer; caution: says nothing about the rest. */
  readonly tone: 'good' | 'caution';
  /** What it means, in one sentence. */
  readonly meaning: string;
}

const EXCLUSION_WORDS: Record<Exclusion, string> = {
  NO_DATE: 'without a usable date',
  NO_HS_CODE: 'without a usable HS code',
  OTHER_GOODS: 'of other goods',
  NO_TIER: 'not on the high priority list',
  OUTSIDE_DATES: 'outside the dates',
  BELOW_VALUE: 'below the value or without one',
  PARTY_UNKNOWN: 'naming no party',
};

export function describeExclusion(reason: Exclusion): string {
  return EXCLUSION_WORDS[reason];
}

export function describeAnswer(answer: Answer): AnswerWords {
  const { paths, conclusion, totalCount, milliseconds } = answer;
  const time = formatMilliseconds(milliseconds);
  const shown = formatCount(paths.length);
  const proven = answer.exact ? 'exact' : `first ${formatCount(answer.provenRank)} proven`;
  switch (conclusion) {
    case 'NONE':
      return {
        headline: 'No path found',
        state: `complete · ${time}`,
        tone: 'good',
        meaning: 'Everything in scope was searched to the end.',
      };
    case 'BUDGET':
      return {
        headline: paths.length === 0 ? 'Stopped early, none so far' : `${shown} found so far`,
        state: `stopped early · ${time}`,
        tone: 'caution',
        meaning: 'The time ran out: this says nothing about paths that were not reached.',
      };
    case 'ALL':
      return {
        headline: paths.length === 1 ? 'The only path' : `All ${shown} paths`,
        state: `complete · ${proven} · ${time}`,
        tone: 'good',
        meaning: 'These are all the paths there are in the data that was searched.',
      };
    case 'TOP': {
      const isAllRead = totalCount !== null && paths.length >= totalCount;
      if (isAllRead) {
        return {
          headline: `All ${shown} paths`,
          state: `complete · ${proven} · ${time}`,
          tone: 'good',
          meaning: 'These are all the paths there are in the data that was searched.',
        };
      }
      return {
        headline:
          totalCount === null
            ? `The best ${shown}, more exist`
            : `Best ${shown} of ${formatCount(totalCount)} paths`,
        state: `${proven} · ${time}`,
        tone: answer.exact ? 'good' : 'caution',
        meaning: 'More paths exist than are listed; the list is in the order of the ranking.',
      };
    }
  }
}

/** `In scope 4,103 shipments · 897 outside (785 of other goods, 112 without a usable HS code)`. */
export function describeScope({ considered }: Answer): string {
  const outside = considered.excluded.reduce((sum, { shipments }) => sum + shipments, 0);
  const inScope = `In scope ${formatCount(considered.shipments)} shipments`;
  if (outside === 0) return `${inScope} · none outside`;
  const reasons = considered.excluded
    .filter(({ shipments }) => shipments > 0)
    .map(({ reason, shipments }) => `${formatCount(shipments)} ${describeExclusion(reason)}`);
  return `${inScope} · ${formatCount(outside)} outside (${reasons.join(', ')})`;
}
