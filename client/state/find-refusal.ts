/** Which part of the question was refused? The server names the field; this finds it on the screen. */
import type { Problem } from './app-state.ts';
import type { QuestionPart } from './question.ts';

/** Fields of the request, where they are not called like the part. */
const PART_OF_FIELD: Readonly<Record<string, readonly QuestionPart[]>> = {
  commodities: ['anyGoods', 'tiers', 'hs'],
  shippedBetween: ['since', 'until'],
};

/** Why these parts were refused; null when they were not. */
export function findRefusal(problem: Problem | null, ...parts: QuestionPart[]): string | null {
  if (problem === null || problem.field === null) return null;
  return findRefusedParts(problem.field).some((part) => parts.includes(part))
    ? problem.message
    : null;
}

/** `question.hops.max` is about `hops`; words that are no part of the question are passed over. */
export function findRefusedParts(field: string): readonly QuestionPart[] {
  for (const word of field.split(/[.[\]]+/)) {
    const parts = PART_OF_FIELD[word];
    if (parts) return parts;
    if (isPart(word)) return [word];
  }
  return [];
}

const PARTS: readonly QuestionPart[] = [
  'from',
  'to',
  'through',
  'avoid',
  'mustPass',
  'continuity',
  'dwellDays',
  'hops',
  'maxLinks',
  'minLinkShare',
  'minValueUsd',
  'rankBy',
];

function isPart(word: string): word is QuestionPart {
  return PARTS.some((part) => part === word);
}
