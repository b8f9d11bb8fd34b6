/** What is a name made of: its own words, words of the trade, numbers, and its legal form? */
import { findLegalForms } from '../forms/find-legal-forms.ts';
import { toTellingClasses } from '../forms/compare-legal-forms.ts';
import type { LegalClass } from '../forms/legal-form-table.ts';
import { romanise } from '../text/romanise.ts';
import { findMainScript, type Script } from '../text/script.ts';
import { splitWords, type Word } from '../text/split-words.ts';
import { cutRun, findMeaning, isJoining } from '../words/word-lexicon.ts';
import { type NameWord, toNameWord } from './name-word.ts';

export interface PreparedName {
  /** As given. */
  readonly text: string;
  readonly script: Script;
  /** Without legal forms and joining words, in their order; empty when nothing can be read. */
  readonly words: readonly NameWord[];
  /** Legal forms as written. */
  readonly forms: readonly string[];
  readonly formClasses: readonly LegalClass[];
  /** Every number of the name, leading zeros gone, sorted and joined by spaces. */
  readonly numbers: string;
  /** Sum of the weights of the words. */
  readonly weight: number;
  /** All words in one, as they sound: for names that differ in where they are cut. */
  readonly joined: string;
  /** First letters of the readings, joining words left out. */
  readonly initials: string;
}

/** Words past this are not read: no name has more, and comparing grows with their square. */
const MOST_WORDS = 24;

export function prepareCompanyName(text: string): PreparedName {
  const { words, forms } = findLegalForms(
    splitWords(dropOwnInitials(text)).slice(0, 2 * MOST_WORDS),
  );
  return toPreparedName(
    text,
    readWords(joinAbd(words)),
    forms.map((form) => form.text),
    toTellingClasses(forms),
  );
}

/** "Corvane Freight International LLC (CFI)": the name in short behind itself says nothing new. */
function dropOwnInitials(text: string): string {
  const found = /^(.*\S)\s*\(\s*([A-Z]{2,8})\s*\)\s*$/.exec(text);
  if (found === null) return text;
  const [, rest = '', short = ''] = found;
  const initials = splitWords(rest)
    .map(({ readings }) => readings[0]!.charAt(0))
    .join('');
  return initials.startsWith(short.toLowerCase()) ? rest : text;
}

/** Of a person: every word counts as a name, and there is no legal form. */
export function preparePersonName(text: string): PreparedName {
  const words = splitWords(text).filter((word, at, all) => !isLeftOut(word, at, all.length));
  return toPreparedName(
    text,
    words.slice(0, MOST_WORDS).map((word) => toNameWord(word, null)),
    [],
    [],
  );
}

function toPreparedName(
  text: string,
  words: readonly NameWord[],
  forms: readonly string[],
  formClasses: readonly LegalClass[],
): PreparedName {
  const numbers = words.filter(({ kind }) => kind === 'NUMBER');
  return {
    text,
    script: findMainScript(text),
    words,
    forms,
    formClasses,
    numbers: numbers
      .map(({ reading }) => reading.replace(/^0+(?=\d)/, ''))
      .sort()
      .join(' '),
    weight: words.reduce((sum, word) => sum + word.weight, 0),
    joined: words
      .filter(({ kind }) => kind !== 'BOILERPLATE')
      .map(({ sounds }) => sounds[0]!)
      .join(''),
    initials: words.map(({ reading }) => reading[0]!).join(''),
  };
}

function readWords(words: readonly Word[]): NameWord[] {
  const read: NameWord[] = [];
  for (let at = 0; at < words.length && read.length < MOST_WORDS;) {
    const word = words[at]!;
    if (word.script === 'HAN' || word.script === 'HANGUL' || word.script === 'KANA') {
      read.push(...readRun(word));
      at++;
      continue;
    }
    const found = findMeaning(words, at);
    if (found === null) {
      if (!isLeftOut(word, at, words.length)) read.push(toNameWord(withArticle(words, at), null));
      at++;
      continue;
    }
    const phrase = words.slice(at, at + found.length);
    const whole = phrase.length === 1 ? withArticle(words, at) : joinWords(phrase);
    read.push(toNameWord(whole, found.meaning));
    at += found.length;
  }
  return read;
}

/** "Al Bahr" is also written "Albahr". */
function withArticle(words: readonly Word[], at: number): Word {
  const word = words[at]!;
  const article = words[at - 1]?.readings[0];
  if (word.script !== 'LATIN' || (article !== 'al' && article !== 'el')) return word;
  return { ...word, readings: [...word.readings, `al${word.readings[0]!}`] };
}

/** "Abd al Karim" and "عبد الكريم" are one word as often as several. */
function joinAbd(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const isArticle = /^(?:al|el|ul)$/.test(words[at + 1]?.readings[0] ?? '');
    const next = words[isArticle ? at + 2 : at + 1];
    if (next === undefined || !/^(?:abd|abdul|abdel|abdal|bd)$/.test(word.readings[0]!)) {
      joined.push(word);
      continue;
    }
    const text = word.script === 'ARABIC' ? word.text + next.text : `abdul${next.readings[0]!}`;
    joined.push({ text, script: word.script, readings: romanise(text, word.script) });
    at += isArticle ? 2 : 1;
  }
  return joined;
}

/** A single letter at the end of a name tells it from its sisters; elsewhere it joins. */
function isLeftOut(word: Word, at: number, count: number): boolean {
  return isJoining(word) && !(word.readings[0]!.length === 1 && at === count - 1 && at > 0);
}

function readRun(word: Word): NameWord[] {
  return cutRun(word.text, word.script).map(({ text, meaning }) =>
    toNameWord({ text, script: word.script, readings: romanise(text, word.script) }, meaning),
  );
}

function joinWords(phrase: readonly Word[]): Word {
  return {
    text: phrase.map(({ text }) => text).join(' '),
    script: phrase[0]!.script,
    readings: [phrase.map(({ readings }) => readings[0]!).join('')],
  };
}
