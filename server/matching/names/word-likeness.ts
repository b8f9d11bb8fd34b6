/**
 * How alike are two words of names, and in what way?
 *
 * Ways, from the surest: EQUAL in letters; SOUND, the same word in two romanisations; CONSONANTS, where
 * a script writes no vowels; MEANING, a translation; HOMOPHONE, Chinese of one reading in
 * other characters; SPELLING, a letter or two apart.
 */
import { measureSoundDistance } from '../text/sound-distance.ts';
import { areRelated } from '../words/related-meanings.ts';
import type { NameWord } from './name-word.ts';

export type WayAlike =
  'EQUAL' | 'SOUND' | 'CONSONANTS' | 'MEANING' | 'HOMOPHONE' | 'SPELLING' | 'NONE';

export interface WordLikeness {
  /** 0 to 1; 0 with NONE only. */
  readonly similarity: number;
  readonly way: WayAlike;
}

const NONE: WordLikeness = { similarity: 0, way: 'NONE' };
const EQUAL: WordLikeness = { similarity: 1, way: 'EQUAL' };
const SAME_SOUND: WordLikeness = { similarity: 0.985, way: 'SOUND' };
const SAME_TRADE: WordLikeness = { similarity: 1, way: 'MEANING' };
const TRANSLATED: WordLikeness = { similarity: 0.86, way: 'MEANING' };
const RELATED: WordLikeness = { similarity: 0.5, way: 'MEANING' };
const HOMOPHONE: WordLikeness = { similarity: 0.9, way: 'HOMOPHONE' };
const SAME_CONSONANTS: WordLikeness = { similarity: 0.95, way: 'CONSONANTS' };
const FEW_CONSONANTS: WordLikeness = { similarity: 0.86, way: 'CONSONANTS' };
const NEAR_CONSONANTS: WordLikeness = { similarity: 0.8, way: 'CONSONANTS' };

/** Cost up to which two sound keys are one word in two romanisations. */
const ROMANISATION_COST = 0.4;
const PINYIN_COST = 0.25;
const LEAST_SIMILARITY = 0.77;
/** What a letter apart costs against the length of the word. */
const SEVERITY = 1.06;
/** Classes of consonants that only one of two words has; one fewer in short words. */
const MOST_OTHER_CONSONANTS = 3;
const LONG_WORD = 8;
const MOST_MORE_LETTERS = 4;
/** Words begin alike when they are the same: added when they do not. */
const OTHER_BEGINNING = 0.4;

export function compareWords(a: NameWord, b: NameWord): WordLikeness {
  if (a.reading === b.reading) return compareEqualReadings(a, b);
  if (a.kind === 'NUMBER' || b.kind === 'NUMBER') return NONE;
  if (a.meaning !== null && b.meaning !== null) {
    if (a.meaning.concept === b.meaning.concept) {
      return a.kind === 'NAMING' ? better(compareSounds(a, b), TRANSLATED) : SAME_TRADE;
    }
    // Two words of known and different meaning are not misspellings of each other.
    return areRelated(a.meaning.concept, b.meaning.concept) ? RELATED : NONE;
  }
  if (a.script === 'HAN' && b.script === 'HAN') return NONE;
  const likeness = better(compareSounds(a, b), compareConsonants(a, b));
  // A place is no misspelling of a name.
  return likeness.way === 'SPELLING' && (a.kind === 'PLACE' || b.kind === 'PLACE')
    ? NONE
    : likeness;
}

function compareEqualReadings(a: NameWord, b: NameWord): WordLikeness {
  if (a.text === b.text || a.script !== b.script) return EQUAL;
  if (a.script === 'HAN') return HOMOPHONE;
  // Vowels are not written: the same letters of a romanisation are the same letters.
  return EQUAL;
}

const better = (a: WordLikeness, b: WordLikeness): WordLikeness =>
  b.similarity > a.similarity ? b : a;

function compareSounds(a: NameWord, b: NameWord): WordLikeness {
  if (!mayBeAlike(a.reading.length, a.consonants, b.reading.length, b.consonants)) return NONE;
  if (a.script === 'HAN' || b.script === 'HAN') return comparePinyin(a, b);
  let best = NONE;
  for (const soundA of a.sounds) {
    for (const soundB of b.sounds) {
      const likeness = compareSoundKeys(soundA, soundB);
      if (likeness.similarity > best.similarity) best = likeness;
    }
  }
  return best;
}

/** One vowel more or less is another character: only spellings of one syllable are alike. */
function comparePinyin(a: NameWord, b: NameWord): WordLikeness {
  const isAlike = b.sounds.some(
    (sound) => measureSoundDistance(a.sounds[0]!, sound, 1) <= PINYIN_COST,
  );
  return isAlike ? SAME_SOUND : NONE;
}

/**
 * Whether two words are worth comparing sound by sound: most that are compared have little in
 * common, and their lengths and consonants (a bit for each class) say so at once.
 */
export function mayBeAlike(
  lengthA: number,
  consonantsA: number,
  lengthB: number,
  consonantsB: number,
): boolean {
  const longer = lengthA > lengthB ? lengthA : lengthB;
  if (longer - (lengthA + lengthB - longer) > MOST_MORE_LETTERS) return false;
  const most = longer < LONG_WORD ? MOST_OTHER_CONSONANTS - 1 : MOST_OTHER_CONSONANTS;
  return ONES[(consonantsA ^ consonantsB) & 511]! <= most;
}

/** How many bits of each number are set. */
const ONES = Uint8Array.from(
  { length: 512 },
  (_, bits) => bits.toString(2).replace(/0/g, '').length,
);

/** Two sound keys by themselves. The shorter they are, the less may differ. */
export function compareSoundKeys(a: string, b: string): WordLikeness {
  if (a === b) return SAME_SOUND;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 3) return NONE;
  const most =
    shorter === 3 ? 0.25 : shorter === 4 ? 0.4 : (longer * (1 - LEAST_SIMILARITY)) / SEVERITY;
  let cost = measureSoundDistance(a, b, most);
  if (cost > most) return NONE;
  if (cost <= ROMANISATION_COST) return { similarity: 0.985 - cost / (2 * longer), way: 'SOUND' };
  if (!beginAlike(a, b)) cost += OTHER_BEGINNING;
  const similarity = 1 - (SEVERITY * cost) / longer;
  return similarity < LEAST_SIMILARITY ? NONE : { similarity, way: 'SPELLING' };
}

function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || measureSoundDistance(a[0]!, b[0]!, 1) <= 0.35;
}

function compareConsonants(a: NameWord, b: NameWord): WordLikeness {
  if (!isUnvowelled(a) && !isUnvowelled(b)) return NONE;
  let best = NONE;
  for (const skeletonA of a.skeletons) {
    for (const skeletonB of b.skeletons)
      best = better(best, compareSkeletons(skeletonA, skeletonB));
  }
  return best;
}

const isUnvowelled = ({ script }: NameWord): boolean => script === 'ARABIC' || script === 'HEBREW';

function compareSkeletons(a: string, b: string): WordLikeness {
  const shorter = Math.min(a.length, b.length);
  if (a === b) return shorter >= 3 ? SAME_CONSONANTS : shorter === 2 ? FEW_CONSONANTS : NONE;
  if (shorter < 3) return NONE;
  const cost = measureSoundDistance(a, b, 1);
  if (cost <= ROMANISATION_COST) return SAME_CONSONANTS;
  return cost <= 1 && shorter >= 4 ? NEAR_CONSONANTS : NONE;
}
