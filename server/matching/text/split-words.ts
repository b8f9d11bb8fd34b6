/**
 * Which words does a name or an address consist of?
 *
 * Dotted abbreviations become one word (L.L.C., S.p.A., м.м.ح), letters and digits part ("Node7" is two
 * words), and so do scripts. Chinese writes no spaces: a run of characters is one word here,
 * and `names/prepare-name.ts` cuts it by meaning.
 */
import { romanise } from './romanise.ts';
import { findScript, type Script } from './script.ts';

export interface Word {
  /** As written, dots of abbreviations left out. */
  readonly text: string;
  readonly script: Script;
  /** In letters a-z and digits, the common one first; at least one. */
  readonly readings: readonly string[];
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Part of a word rather than its end: O'Neil, Oʻt, l'Industrie, soft signs, gershayim. */
const WITHIN_WORDS = /(?<=\p{L})['’‘`´ʻʼʹ״]+(?=\p{L})/gu;
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{L}{1}(?:\s?\.\s?\p{L}(?![\p{L}])){1,7}\.?/gu;
/** A/S, Ա/Ձ: one letter on each side. */
const SLASHED = /(?<![\p{L}\p{N}])(\p{L})\/(\p{L})(?![\p{L}\p{N}])/gu;
const RUNS = /\p{N}+|[\p{L}\p{M}々ー]+/gu;

/** Cyrillic letters that look like Latin ones, and back: a keyboard left in the other language. */
const LOOKALIKES: readonly (readonly [cyrillic: string, latin: string])[] = [
  ...['АA', 'ВB', 'СC', 'ЕE', 'НH', 'КK', 'МM', 'ОO', 'РP', 'ТT', 'ХX', 'УY', 'ІI'].map(toPair),
  ...['аa', 'сc', 'еe', 'оo', 'рp', 'хx', 'уy', 'іi'].map(toPair),
];
const TO_LATIN = new Map(LOOKALIKES);
const TO_CYRILLIC = new Map(LOOKALIKES.map(([cyrillic, latin]) => [latin, cyrillic]));

function toPair(two: string): readonly [string, string] {
  return [two[0]!, two[1]!];
}

/** In their order; empty when the text has neither letter nor digit. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const [run] of toPlainText(text).matchAll(RUNS)) {
    for (const piece of splitByScript(run)) {
      const readings = romanise(piece.text, piece.script);
      if (readings.length > 0) words.push({ ...piece, readings });
    }
  }
  return words;
}

function toPlainText(text: string): string {
  if (/^[A-Za-z0-9 ]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/(?<=[א-ת])["״](?=[א-ת])/g, '')
    .replace(/\bR\s?&\s?D\b/gi, 'Research Development')
    .replace(WITHIN_WORDS, '')
    .replace(ABBREVIATION, (letters) => `${letters.replace(/[.\s]/g, '')} `)
    .replace(SLASHED, '$1$2');
}

function splitByScript(run: string): { text: string; script: Script }[] {
  if (/^[A-Za-z0-9]+$/.test(run)) return [{ text: run, script: 'LATIN' }];
  const pieces: { text: string; script: Script }[] = [];
  for (const letter of run) {
    const last = pieces.at(-1);
    const script = findScript(letter) ?? last?.script ?? 'LATIN';
    if (last !== undefined && last.script === script) last.text += letter;
    else pieces.push({ text: letter, script });
  }
  return pieces.length > 1 ? mendLookalikes(run, pieces) : pieces;
}

/** "ВEKTOP" typed in two alphabets is one word, in the alphabet of most of its telling letters. */
function mendLookalikes(
  run: string,
  pieces: { text: string; script: Script }[],
): { text: string; script: Script }[] {
  const letters = [...run];
  const isOfBoth = pieces.every(({ script }) => script === 'LATIN' || script === 'CYRILLIC');
  if (!isOfBoth) return pieces;
  const cyrillic = letters.map((letter) => TO_CYRILLIC.get(letter) ?? letter);
  if (cyrillic.every((letter) => findScript(letter) === 'CYRILLIC')) {
    return [{ text: cyrillic.join(''), script: 'CYRILLIC' }];
  }
  const latin = letters.map((letter) => TO_LATIN.get(letter) ?? letter);
  if (latin.every((letter) => findScript(letter) === 'LATIN')) {
    return [{ text: latin.join(''), script: 'LATIN' }];
  }
  return pieces;
}
