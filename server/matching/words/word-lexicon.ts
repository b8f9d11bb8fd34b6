/**
 * What does a word, or a phrase of words, of a company name mean?
 *
 * One index over the words of the trade, the naming words and the places, found by sound where a
 * script has letters, by the letters themselves in Arabic and Hebrew, and by characters in Chinese and
 * Korean.
 */
import { stripArabicArticle } from '../text/consonant-skeleton.ts';
import { toSimplified } from '../text/han-variants.ts';
import { findMainScript, type Script } from '../text/script.ts';
import { toSoundKey } from '../text/sound-key.ts';
import { splitWords, type Word } from '../text/split-words.ts';
import { NAMING_WORDS } from './naming-words.ts';
import { PLACE_WORDS } from './place-words.ts';
import { TRADE_WORDS, type TradeWordKind } from './trade-words.ts';

export type MeaningKind = TradeWordKind | 'NAMING' | 'PLACE';

export interface Meaning {
  readonly kind: MeaningKind;
  /** For example ELECTRONICS, GULF, SHENZHEN. One of its kind only. */
  readonly concept: string;
}

interface Phrase {
  readonly keys: readonly string[];
  readonly meaning: Meaning;
}

/** Words that join others and say nothing. */
const JOINING = new Set(
  'and of the for in to ve und et y e de del la le les des du di da dos das der die das van i s na po dlya v ar pa be wa na al el lil bil und o a an a by with at on im for fuer von zu en les w z'.split(
    ' ',
  ),
);
/** Shorter words are found by their letters, not by their sound: too many sound alike. */
const SHORTEST_BY_SOUND = 4;

const phrases = new Map<string, Phrase[]>();
const runs = new Map<string, Meaning>();
let longestRun = 0;

for (const [kind, concepts] of Object.entries({
  ...TRADE_WORDS,
  NAMING: NAMING_WORDS,
  PLACE: PLACE_WORDS,
})) {
  for (const [concept, words] of Object.entries(concepts)) {
    for (const phrase of words.split(' ')) {
      add(phrase.replaceAll('_', ' ').trim(), { kind: kind as MeaningKind, concept });
    }
  }
}
for (const entries of phrases.values()) entries.sort((a, b) => b.keys.length - a.keys.length);

function add(phrase: string, meaning: Meaning): void {
  if (phrase === '') return;
  const script = findMainScript(phrase);
  if (script === 'HAN' || script === 'HANGUL' || script === 'KANA') {
    const run = toSimplified(phrase);
    if (!runs.has(run)) runs.set(run, meaning);
    longestRun = Math.max(longestRun, run.length);
    return;
  }
  const keys = splitWords(phrase).map(toLookupKey);
  const first = keys[0];
  if (first === undefined) return;
  const entries = phrases.get(first);
  const entry = { keys, meaning };
  if (entries === undefined) phrases.set(first, [entry]);
  else if (!entries.some((each) => each.keys.join(' ') === keys.join(' '))) entries.push(entry);
}

function toLookupKey(word: Word): string {
  if (word.script === 'ARABIC' || word.script === 'HEBREW') return toBareLetters(word.text);
  return toKeyOfReading(word.readings[0]!);
}

function toKeyOfReading(reading: string): string {
  return reading.length < SHORTEST_BY_SOUND ? `=${reading}` : toSoundKey(reading);
}

/** Also without the preposition "for" (ل), which is written against the word. */
function toArabicKeys(word: string): string[] {
  const bare = toBareLetters(word);
  return bare.length > 3 && bare.startsWith('ل') ? [bare, bare.slice(1)] : [bare];
}

/** Without article and marks, alef and yeh in one form each, the last letter ة as ه. */
function toBareLetters(word: string): string {
  return stripArabicArticle(word.replace(/[\u064b-\u065f\u0670\u0640]/g, ''))
    .replace(/[آأإ]/g, 'ا')
    .replace(/[یى]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة$/, 'ه');
}

export function isJoining(word: Word): boolean {
  return word.script === 'LATIN' || word.script === 'CYRILLIC'
    ? JOINING.has(word.readings[0]!)
    : false;
}

/** The longest phrase that begins at `at`, and how many words it has; null when there is none. */
export function findMeaning(
  words: readonly Word[],
  at: number,
): { meaning: Meaning; length: number } | null {
  const word = words[at]!;
  const isLettered = word.script !== 'ARABIC' && word.script !== 'HEBREW';
  const keys = isLettered ? findReadings(word).map(toKeyOfReading) : toArabicKeys(word.text);
  for (const key of keys) {
    for (const phrase of phrases.get(key) ?? []) {
      const isHere = phrase.keys.every((each, offset) => {
        const other = words[at + offset];
        return offset === 0 || (other !== undefined && toLookupKey(other) === each);
      });
      if (isHere) return { meaning: phrase.meaning, length: phrase.keys.length };
    }
  }
  return null;
}

/** Georgian ends nouns in i, borrowed ones too: treidi is trade. */
function findReadings({ script, readings }: Word): readonly string[] {
  return script === 'GEORGIAN'
    ? [...readings, ...readings.map((reading) => reading.replace(/i$/, ''))]
    : readings;
}

/** Of a sound key that stands for one word; null when no word of the trade sounds so. */
export function findMeaningOfSound(soundKey: string): Meaning | null {
  return phrases.get(soundKey)?.find(({ keys }) => keys.length === 1)?.meaning ?? null;
}

export interface RunPiece {
  readonly text: string;
  readonly meaning: Meaning | null;
}

/**
 * Cuts a run of Chinese or Korean letters into words with a meaning and what stands between them.
 *
 * The longest word wins at each place. Single characters are not cut out: they are parts of names.
 */
export function cutRun(run: string, script: Script): RunPiece[] {
  const text = script === 'HAN' ? toSimplified(run) : run;
  const pieces: RunPiece[] = [];
  let unknown = '';
  for (let at = 0; at < text.length;) {
    const found = findInRun(text, at);
    if (found === null) {
      unknown += text[at]!;
      at++;
      continue;
    }
    if (unknown !== '') pieces.push({ text: unknown, meaning: null });
    unknown = '';
    pieces.push(found);
    at += found.text.length;
  }
  if (unknown !== '') pieces.push({ text: unknown, meaning: null });
  return pieces;
}

function findInRun(text: string, at: number): RunPiece | null {
  for (let length = Math.min(longestRun, text.length - at); length >= 2; length--) {
    const piece = text.slice(at, at + length);
    const meaning = runs.get(piece);
    if (meaning !== undefined) return { text: piece, meaning };
  }
  return null;
}
