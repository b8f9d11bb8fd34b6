/**
 * How well do names answer a search, and which of them does best?
 *
 * Exact beats prefix beats fuzzy: for the whole text first, then token by token. The points are
 * ours and mean nothing outside one answer.
 */
import { foldName } from './fold-name.ts';

const WHOLE_TEXT_POINTS = 100;
const POINTS = { exact: 10, prefix: 5, fuzzy: 1 };

/** Words of a folded text: runs of letters and digits. */
export function toTokens(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Null when no name has something for each token. The score is above 0; the first of equals wins. */
export function rankNameMatch(
  tokens: readonly string[],
  names: readonly string[],
): { score: number; matchedOn: string } | null {
  let best: { score: number; matchedOn: string } | null = null;
  for (const name of names) {
    const score = scoreName(tokens, toTokens(foldName(name)));
    if (score > (best?.score ?? 0)) best = { score, matchedOn: name };
  }
  return best;
}

/** 0 when a token finds nothing; less for each word of the name that nobody asked for. */
function scoreName(tokens: readonly string[], words: readonly string[]): number {
  const points = tokens.map((token) => Math.max(0, ...words.map((word) => scoreWord(token, word))));
  if (points.includes(0)) return 0;
  const isWhole = tokens.join(' ') === words.join(' ');
  const average = points.reduce((sum, each) => sum + each, 0) / tokens.length;
  const spare = Math.max(0, words.length - tokens.length);
  return (isWhole ? WHOLE_TEXT_POINTS : 0) + average - spare / (spare + 10);
}

function scoreWord(token: string, word: string): number {
  if (word === token) return POINTS.exact;
  if (word.startsWith(token)) return POINTS.prefix;
  const allowed = toAllowedEdits(token);
  return countEdits(token, word, allowed) <= allowed ? POINTS.fuzzy + 1 / word.length : 0;
}

/** How many letters of a word may be wrong: none in a short one, where each tells words apart. */
export function toAllowedEdits(token: string): 0 | 1 | 2 {
  if (token.length < 4) return 0;
  return token.length < 8 ? 1 : 2;
}

/** Edits between two words, a swap of neighbours counting as one; above `most` the figure is loose. */
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // Rows of the table of Damerau and Levenshtein: the row before the last, the last, this one.
  let earlier: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + (isSame ? 0 : 1),
        isSwap ? earlier[j - 2]! + 1 : Infinity,
      );
    }
    earlier = last;
    last = row;
  }
  return last[b.length]!;
}
