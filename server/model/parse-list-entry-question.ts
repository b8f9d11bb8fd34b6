/** Makes questions about entries of lists of what a person or program asked; all checked. */
import { type Day, parseDay } from './day.ts';
import { LIMITS } from './limits.ts';
import type { ListEntryQuestion } from './list-entry.ts';
import { type Optional, parseIds, quote, refuse } from './parse-input.ts';
import { parsePage } from './parse-path-question.ts';

export function parseListEntryQuestion(input: {
  readonly text: string;
  readonly lists?: Optional<readonly string[]>;
  readonly first?: Optional<number>;
}): ListEntryQuestion {
  const text = input.text.trim();
  if (text.length > LIMITS.searchText) {
    throw refuse('text', `it has ${text.length}`, `at most ${LIMITS.searchText} characters`);
  }
  if (input.lists?.length === 0) {
    throw refuse('lists', 'it is empty', 'at least one list, or left out');
  }
  const { first } = parsePage({ first: input.first }, LIMITS.searchFirst, 20);
  return { text, lists: input.lists == null ? null : parseIds(input.lists, 'lists'), first };
}

export function parseListedDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw refuse('on', `${quote(text)} is not`, 'YYYY-MM-DD');
  return day;
}
