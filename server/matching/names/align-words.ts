/**
 * Which words of one name stand for which of another?
 *
 * One to one by the best assignment; then words that one name writes together and the other apart; then
 * initials that stand for words. What is left over has no counterpart.
 */
import { romanise } from '../text/romanise.ts';
import { findBestAssignment } from './best-assignment.ts';
import type { NameWord } from './name-word.ts';
import type { PreparedName } from './prepare-name.ts';
import { compareSoundKeys, compareWords, type WayAlike } from './word-likeness.ts';

export interface WordPair {
  readonly a: readonly NameWord[];
  readonly b: readonly NameWord[];
  readonly similarity: number;
  readonly way: WayAlike | 'INITIALS';
  /** Where in each name it begins. */
  readonly atA: number;
  readonly atB: number;
}

export interface Alignment {
  readonly pairs: readonly WordPair[];
  readonly leftA: readonly NameWord[];
  readonly leftB: readonly NameWord[];
}

const MOST_JOINED = 4;
/** Initials stand for a name only when there are this many of them. */
const INITIALS = { least: 3, most: 7 };
const INITIALS_SIMILARITY = 0.86;

/** O(words²) comparisons of words. */
export function alignWords(a: PreparedName, b: PreparedName): Alignment {
  const isPairedA = new Uint8Array(a.words.length);
  const isPairedB = new Uint8Array(b.words.length);
  const pairs = pairOneToOne(a.words, b.words, isPairedA, isPairedB);
  if (pairs.length < a.words.length || pairs.length < b.words.length) {
    pairRuns(a, b, isPairedA, isPairedB, pairs);
    pairRuns(b, a, isPairedB, isPairedA, pairs, true);
  }
  return {
    pairs,
    leftA: a.words.filter((_, at) => isPairedA[at] === 0),
    leftB: b.words.filter((_, at) => isPairedB[at] === 0),
  };
}

function pairOneToOne(
  a: readonly NameWord[],
  b: readonly NameWord[],
  isPairedA: Uint8Array,
  isPairedB: Uint8Array,
): WordPair[] {
  const worth = new Float64Array(a.length * b.length);
  const found: (WordPair | undefined)[] = [];
  let isContested = false;
  for (let row = 0; row < a.length; row++) {
    for (let column = 0; column < b.length; column++) {
      const likeness = compareWords(a[row]!, b[column]!);
      if (likeness.similarity === 0) continue;
      const at = row * b.length + column;
      const weight = (a[row]!.weight + b[column]!.weight) / 2;
      worth[at] = weight * likeness.similarity ** 2;
      found[at] = { a: [a[row]!], b: [b[column]!], ...likeness, atA: row, atB: column };
      if (isPairedA[row] === 1 || isPairedB[column] === 1) isContested = true;
      isPairedA[row] = 1;
      isPairedB[column] = 1;
    }
  }
  if (!isContested) return found.filter((pair) => pair !== undefined);
  isPairedA.fill(0);
  isPairedB.fill(0);
  const pairs: WordPair[] = [];
  findBestAssignment(worth, a.length, b.length).forEach((column, row) => {
    if (column < 0) return;
    isPairedA[row] = 1;
    isPairedB[column] = 1;
    pairs.push(found[row * b.length + column]!);
  });
  return pairs;
}

/** Single words of `one` against runs of `many`. */
function pairRuns(
  one: PreparedName,
  many: PreparedName,
  isPairedOne: Uint8Array,
  isPairedMany: Uint8Array,
  pairs: WordPair[],
  isTurned = false,
): void {
  for (let at = 0; at < one.words.length; at++) {
    const word = one.words[at]!;
    if (isPairedOne[at] === 1 || word.kind === 'NUMBER' || word.reading.length < 3) continue;
    const run = findRun(word, many.words, isPairedMany);
    if (run === null) continue;
    isPairedOne[at] = 1;
    isPairedMany.fill(1, run.from, run.end);
    const words = many.words.slice(run.from, run.end);
    const { similarity, way } = run;
    pairs.push(
      isTurned
        ? { a: words, b: [word], similarity, way, atA: run.from, atB: at }
        : { a: [word], b: words, similarity, way, atA: at, atB: run.from },
    );
  }
}

interface Run {
  readonly from: number;
  readonly end: number;
  readonly similarity: number;
  readonly way: WordPair['way'];
}

function findRun(word: NameWord, words: readonly NameWord[], isPaired: Uint8Array): Run | null {
  let best: Run | null = null;
  for (let from = 0; from < words.length; from++) {
    let joined = '';
    let initials = '';
    for (let end = from; end < words.length && isPaired[end] === 0; end++) {
      joined += words[end]!.sounds[0]!;
      initials += words[end]!.reading[0]!;
      const count = end + 1 - from;
      if (count === 1) {
        const likeness = compareHanBeginning(word, words[end]!);
        if (likeness !== null) best = { from, end: end + 1, ...likeness };
      }
      if (count < 2) continue;
      if (count <= MOST_JOINED && joined.length <= word.sounds[0]!.length + 3) {
        const likeness = compareJoined(word, joined);
        if (likeness !== null && likeness.similarity > (best?.similarity ?? 0)) {
          best = { from, end: end + 1, ...likeness };
        }
      }
      if (best === null && initials === word.reading && mayBeInitials(word)) {
        best = { from, end: end + 1, similarity: INITIALS_SIMILARITY, way: 'INITIALS' };
      }
    }
  }
  return best;
}

/** Characters that a Chinese name of a company has, what it deals in left out. */
const HAN_NAME = { least: 2, most: 4 };
const HAN_BEGINNING = { similarity: 0.96, way: 'SOUND' } as const;

/**
 * A run of Chinese in which the name is not parted from trade words that we do not know: it begins
 * with the characters that the other name spells in Latin letters.
 */
function compareHanBeginning(
  word: NameWord,
  other: NameWord,
): { similarity: number; way: WayAlike } | null {
  if (other.script !== 'HAN' || word.script !== 'LATIN' || other.kind !== 'NAME') return null;
  const letters = [...other.text];
  for (let count = HAN_NAME.least; count <= HAN_NAME.most && count < letters.length; count++) {
    const beginning = romanise(letters.slice(0, count).join(''), 'HAN')[0];
    if (beginning === word.reading) return HAN_BEGINNING;
  }
  return null;
}

function compareJoined(
  word: NameWord,
  joined: string,
): { similarity: number; way: WayAlike } | null {
  // Doubled letters where two words meet are one sound.
  const smooth = joined.replace(/([^0-9])\1+/g, '$1');
  for (const sound of word.sounds) {
    const { similarity, way } = compareSoundKeys(sound, smooth);
    if (way === 'SOUND' || similarity >= 0.88) return { similarity: similarity * 0.99, way };
  }
  return null;
}

export function mayBeInitials(word: NameWord): boolean {
  const { length } = word.reading;
  return (
    length >= INITIALS.least &&
    length <= INITIALS.most &&
    word.meaning === null &&
    word.text === word.text.toUpperCase()
  );
}
