/** One word of a name, with all that comparing needs worked out once. */
import { toLatinSkeleton, toNativeSkeletons } from '../text/consonant-skeleton.ts';
import type { Script } from '../text/script.ts';
import { toHeardKey, toSoundKey } from '../text/sound-key.ts';
import { findMeaningOfSound, type Meaning, type MeaningKind } from '../words/word-lexicon.ts';

/** NAME: the word is the company's own. COMPOUND: put together of words of the trade. */
export type WordKind = MeaningKind | 'NAME' | 'COMPOUND' | 'NUMBER' | 'LETTER';

export interface NameWord {
  /** As written. */
  readonly text: string;
  readonly script: Script;
  readonly kind: WordKind;
  readonly meaning: Meaning | null;
  /** How much it says about who this is: 0 to 1. */
  readonly weight: number;
  /** The common reading, letters a-z and digits. */
  readonly reading: string;
  /** Sound keys of the readings, the common one first; at least one. */
  readonly sounds: readonly string[];
  /** Consonants of each sound, or of the word itself in Arabic and Hebrew. */
  readonly skeletons: readonly string[];
  /** Which classes of consonants the sounds have, a bit for each: for telling at once that two words differ. */
  readonly consonants: number;
}

/** How much a word of each kind says. The figures are ours, tuned on invented names. */
const WEIGHTS: Readonly<Record<Exclude<WordKind, 'NAME'>, number>> = {
  NAMING: 0.7,
  COMPOUND: 0.6,
  NUMBER: 0.5,
  LETTER: 0.4,
  SECTOR: 0.3,
  PLACE: 0.3,
  GENERIC: 0.25,
  GROUP: 0.2,
  BOILERPLATE: 0.08,
};
const WEIGHT_BY_LENGTH = [0, 0.4, 0.6, 0.8, 0.9, 0.95];
const SHORTEST_PART = 3;

interface WrittenWord {
  readonly text: string;
  readonly script: Script;
  /** At least one. */
  readonly readings: readonly string[];
}

/** Words come again and again: those met lately are kept. */
const remembered = new Map<string, NameWord>();
const MOST_REMEMBERED = 50_000;

export function toNameWord(written: WrittenWord, meaning: Meaning | null): NameWord {
  const key = `${written.text} ${written.readings.length} ${meaning?.concept ?? ''}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const word = readWord(written, meaning);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, word);
  return word;
}

function readWord({ text, script, readings }: WrittenWord, meaning: Meaning | null): NameWord {
  const reading = readings[0]!;
  const sounds = new Set(readings.map(toSoundKey));
  const heard = script === 'LATIN' ? toHeardKey(reading) : null;
  if (heard !== null) sounds.add(heard);
  const kind = meaning?.kind ?? findKind(reading, script, toSoundKey(reading));
  const isNative = script === 'ARABIC' || script === 'HEBREW';
  const keys = [...sounds].filter((sound) => sound !== '');
  return {
    text,
    script,
    kind,
    meaning,
    weight: kind === 'NAME' ? toWeight(text, script, reading) : WEIGHTS[kind],
    reading,
    sounds: keys.length > 0 ? keys : [reading],
    skeletons: isNative ? toNativeSkeletons(text) : keys.map(toLatinSkeleton),
    consonants: toConsonantBits(keys[0] ?? reading),
  };
}

function findKind(reading: string, script: Script, sound: string): WordKind {
  if (/^\d/.test(reading)) return 'NUMBER';
  if (reading.length === 1) return 'LETTER';
  return script !== 'HAN' && isCompound(sound) ? 'COMPOUND' : 'NAME';
}

/** "Techelektro" is two words of the trade and no name of its own. */
function isCompound(sound: string): boolean {
  for (let cut = SHORTEST_PART; cut <= sound.length - SHORTEST_PART; cut++) {
    const parts = [sound.slice(0, cut), sound.slice(cut)].map(findMeaningOfPart);
    if (parts.every((meaning) => meaning?.kind === 'SECTOR' || meaning?.kind === 'GENERIC'))
      return true;
  }
  return false;
}

function findMeaningOfPart(sound: string): Meaning | null {
  return findMeaningOfSound(sound) ?? PARTS.get(sound) ?? null;
}

/** Short parts that are only found inside words. */
const PARTS = new Map<string, Meaning>(
  ['tek', 'teH', 'teC', 'teks'].map((sound) => [sound, { kind: 'GENERIC', concept: 'TECHNOLOGY' }]),
);

/** Two characters of Chinese say as much as a word of six letters. */
function toWeight(text: string, script: Script, reading: string): number {
  if (script === 'HAN') return text.length === 1 ? 0.7 : 1;
  return WEIGHT_BY_LENGTH[reading.length] ?? 1;
}

const CONSONANT_CLASSES = ['bp', 'vf', 'td', 'kgCHTJ', 'l', 'm', 'n', 'r', 'szSZ'];

function toConsonantBits(sound: string): number {
  return CONSONANT_CLASSES.reduce((bits, letters, at) => {
    return [...letters].some((letter) => sound.includes(letter)) ? bits | (1 << at) : bits;
  }, 0);
}
