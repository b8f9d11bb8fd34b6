/** How does a question read? The words of each part, and the whole as one sentence. */
import { countryName, formatDay, formatUsdShort } from './format-values.ts';
import {
  type Continuity,
  isNobody,
  type PartyChoice,
  type Question,
  type Range,
  type Ranking,
} from './question.ts';
import type { Party } from './trade.ts';

export type Directory = Readonly<Record<string, Party>>;

export const CONTINUITY_WORDS: Record<Continuity, string> = {
  SAME_HS6: 'the same HS code',
  SAME_HS4: 'the same HS heading',
  SAME_TIER: 'the same tier',
  ANY: 'any goods',
};

export const RANKING_WORDS: Record<Ranking, string> = {
  PRIORITY: 'priority',
  FEWEST_HOPS: 'fewest hops',
  LARGEST_BOTTLENECK: 'largest bottleneck',
  MOST_RECENT: 'most recent',
};

export function describeGoods({ anyGoods, tiers, hs }: Question): string {
  if (anyGoods) return 'any kind';
  if (tiers.length === 0 && hs.length === 0) return 'every high priority tier';
  const ofTiers = tiers.map((tier) => tier.slice(1));
  const parts = [];
  if (tiers.length > 0)
    parts.push(`${tiers.length === 1 ? 'tier' : 'tiers'} ${joinWords(ofTiers)}`);
  if (hs.length > 0) parts.push(`HS ${shorten(hs, 3)}`);
  return parts.join(' or ');
}

export function describeParty(choice: PartyChoice, directory: Directory, anyone: string): string {
  if (isNobody(choice)) return anyone;
  const names = [
    ...choice.countries.map((code) => countryName(code)),
    ...choice.ids.map((id) => directory[id]?.name ?? id),
  ];
  return shorten(names, 2);
}

export function describeCompanies(ids: readonly string[], directory: Directory): string {
  return shorten(
    ids.map((id) => directory[id]?.name ?? id),
    2,
  );
}

export function describeHops({ min, max }: Range): string {
  return min === max ? `${min} ${min === 1 ? 'hop' : 'hops'}` : `${min}–${max} hops`;
}

export function describeDwell({ min, max }: Range): string {
  return min === 0 ? `at most ${max} days` : `${min}–${max} days`;
}

export function describeLinks(maxLinks: number): string {
  if (maxLinks === 0) return 'no ownership steps';
  return maxLinks === 1 ? '1 ownership step' : `${maxLinks} ownership steps`;
}

export function describeDates({ since, until }: Question): string {
  if (since !== null && until !== null) return `${formatDay(since)} – ${formatDay(until)}`;
  if (since !== null) return `since ${formatDay(since)}`;
  return until === null ? 'at any time' : `until ${formatDay(until)}`;
}

export function describeValue(minValueUsd: number): string {
  return minValueUsd === 0 ? 'of any value' : `worth ${formatUsdShort(minValueUsd)} or more`;
}

/** The whole question in words, for exports and for screen readers. */
export function describeQuestion(question: Question, directory: Directory): string {
  const { from, to, through, avoid, mustPass, maxLinks } = question;
  const parts = [
    `Goods of ${describeGoods(question)} that left ${describeParty(from, directory, 'nowhere')}`,
    ` and reached ${describeParty(to, directory, 'nowhere')}`,
    ` through ${describeParty(through, directory, 'anyone')} in ${describeHops(question.hops)}`,
    `, ${describeDwell(question.dwellDays)} between hops, ${CONTINUITY_WORDS[question.continuity]}`,
    `, ${describeLinks(maxLinks)}${maxLinks > 0 ? ` of ${question.minLinkShare} % or more` : ''}`,
    mustPass.length > 0 ? `, by way of ${describeCompanies(mustPass, directory)}` : '',
    avoid.length > 0 ? `, without ${describeCompanies(avoid, directory)}` : '',
    `, shipped ${describeDates(question)}, ${describeValue(question.minValueUsd)}`,
    `, ranked by ${RANKING_WORDS[question.rankBy]}.`,
  ];
  return parts.join('');
}

function shorten(words: readonly string[], most: number): string {
  const rest = words.length - most;
  return rest <= 0 ? joinWords(words) : `${words.slice(0, most).join(', ')} + ${rest} more`;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
