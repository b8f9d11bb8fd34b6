/** Makes questions about proposals, and decisions, of what a person or program asked; all checked. */
import { LIMITS } from './limits.ts';
import {
  MATCH_KINDS,
  type MatchDecision,
  type MatchFilter,
  type MatchKind,
} from './match-proposal.ts';
import { type Optional, parseIds, refuse } from './parse-input.ts';
import type { Page } from './path-finder.ts';
import { parsePage } from './parse-path-question.ts';

const MOST_WHO_CHARACTERS = 100;

/** Without a filter: what is open, of both kinds. */
export function parseMatchFilter(
  input: Optional<{
    readonly kinds?: Optional<readonly MatchKind[]>;
    readonly lists?: Optional<readonly string[]>;
    readonly dataset?: Optional<string>;
    readonly decisions?: Optional<readonly MatchDecision[]>;
  }>,
): MatchFilter {
  const lists = input?.lists == null ? null : parseIds(input.lists, 'filter.lists');
  const [dataset = null] =
    input?.dataset == null ? [] : parseIds([input.dataset], 'filter.dataset');
  const kinds = input?.kinds ?? (lists === null ? MATCH_KINDS : ['LISTED' as const]);
  if (lists !== null && kinds.includes('SAME_AS')) {
    throw refuse('filter.kinds', 'lists are given too', 'LISTED alone, or left out');
  }
  for (const [field, given] of [
    ['kinds', kinds],
    ['lists', lists],
    ['decisions', input?.decisions],
  ] as const) {
    if (given?.length !== 0) continue;
    throw refuse(`filter.${field}`, 'it is empty', 'at least one, or left out');
  }
  return { kinds, lists, dataset, decisions: input?.decisions ?? ['PROPOSED'] };
}

export const parseMatchPage = (input: {
  readonly first?: Optional<number>;
  readonly after?: Optional<string>;
}): Page => parsePage(input, LIMITS.listFirst, 50);

/** Whoever decides says who it is: later readers must be able to ask. */
export function parseWho(text: string): string {
  const who = text.trim();
  if (who !== '' && who.length <= MOST_WHO_CHARACTERS) return who;
  throw refuse('who', `it has ${who.length}`, `1 to ${MOST_WHO_CHARACTERS} characters`);
}

/** A proposal is made by matching; a person takes a decision back by undoing it. */
export function parseDecision(decision: MatchDecision): MatchDecision {
  if (decision !== 'PROPOSED') return decision;
  throw refuse('decision', 'it is PROPOSED', 'CONFIRMED, REJECTED or UNSURE');
}
