/** Which legal forms does a name carry, and which words are left without them? */
import { romanise } from '../text/romanise.ts';
import { splitWords, type Word } from '../text/split-words.ts';
import { toSimplified } from '../text/han-variants.ts';
import { findMeaning } from '../words/word-lexicon.ts';
import { LEGAL_FORMS, type LegalClass } from './legal-form-table.ts';

export interface FoundForm {
  /** As written in the name. */
  readonly text: string;
  /** More than one when countries use the same letters for different forms. */
  readonly classes: readonly LegalClass[];
}

/** Where in a name a form may stand. */
type Edge = 'BOTH' | 'START' | 'END';

interface FormEntry {
  readonly keys: readonly string[];
  readonly classes: LegalClass[];
  readonly edge: Edge;
  /** Long enough to be nothing else: found in the middle of a name too. */
  readonly isPlain: boolean;
}

/** Forms of one word that are no other word in any language we read. */
const PLAIN = new Set(
  'ooo zao oao pao odo gmbh llc jsc pjsc ojsc cjsc tov too osoo zhshs mchj fze fzco fzc dmcc uab sarl doo kft zrt ltd fgup pte sdn bhd pvt plc'.split(
    ' ',
  ),
);
/** Letters of a phrase from which it can be nothing else. */
const PLAIN_LETTERS = 12;

/** Words of Russian forms that romanisations spell in ten ways. */
const RUSSIAN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^ob[chs]{1,6}estvo$/, 'obshchestvo'],
  [/^a[ck][tc]?s?[iy]?onern\w{1,3}$/, 'aktsionernoe'],
  [/^otvetstvenn?ost(?:yu|iu|ju|u|yo|iyu)$/, 'otvetstvennostyu'],
  [/^ogranich?enn?o[iyj]$/, 'ogranichennoy'],
  [/^otkryto[iyj]?e$/, 'otkrytoe'],
  [/^zakryto[iyj]?e$/, 'zakrytoe'],
  [/^publichno[iyj]?e$/, 'publichnoe'],
];

const byFirst = new Map<string, FormEntry[]>();
const byLast = new Map<string, FormEntry[]>();
/** Forms written without spaces, the longest first. */
const native: { text: string; classes: LegalClass[] }[] = [];
const NATIVE = /^[\p{Script=Han}\p{Script=Hangul}]+$/u;

for (const [, legalClass, forms] of LEGAL_FORMS) {
  for (const form of forms.split(';')) addForm(form.trim(), legalClass);
}
for (const entries of [...byFirst.values(), ...byLast.values()]) {
  entries.sort((a, b) => b.keys.length - a.keys.length);
}
native.sort((a, b) => b.text.length - a.text.length);

function addForm(form: string, legalClass: LegalClass): void {
  if (NATIVE.test(form)) {
    addNativeForm(toSimplified(form), legalClass);
    return;
  }
  const edge: Edge = form.startsWith('-') ? 'END' : form.endsWith('-') ? 'START' : 'BOTH';
  const words = splitWords(form);
  // Forms of letters with spaces stand for the dotted ones, which are read as one word.
  const isLettersOnly = words.length > 1 && words.every((word) => word.text.length === 1);
  const keys = isLettersOnly
    ? romanise(words.map(({ text }) => text).join(''), words[0]!.script).slice(0, 1)
    : words.map(toKey);
  addKeys(keys, legalClass, edge);
  if (isLettersOnly && form.includes(' ')) addKeys(words.map(toKey), legalClass, edge);
}

function addKeys(keys: readonly string[], legalClass: LegalClass, edge: Edge): void {
  const same = byFirst
    .get(keys[0]!)
    ?.find((entry) => entry.edge === edge && entry.keys.join(' ') === keys.join(' '));
  if (same !== undefined) {
    if (!same.classes.includes(legalClass)) same.classes.push(legalClass);
    return;
  }
  const letters = keys.join('').length;
  const isPlain = keys.length === 1 ? PLAIN.has(keys[0]!) : letters >= PLAIN_LETTERS;
  const entry = { keys, classes: [legalClass], edge, isPlain };
  push(byFirst, keys[0]!, entry);
  push(byLast, keys.at(-1)!, entry);
}

function addNativeForm(text: string, legalClass: LegalClass): void {
  const same = native.find((entry) => entry.text === text);
  if (same === undefined) native.push({ text, classes: [legalClass] });
  else if (!same.classes.includes(legalClass)) same.classes.push(legalClass);
}

function push(map: Map<string, FormEntry[]>, key: string, entry: FormEntry): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}

function toKey(word: Word): string {
  const reading = word.readings[0]!;
  if (reading.length < 7) return reading;
  return RUSSIAN_WORDS.find(([spelling]) => spelling.test(reading))?.[1] ?? reading;
}

/**
 * The words without their forms, and the forms in the order they were found: from the ends inwards.
 * A name that is nothing but forms keeps its words, and has none: somebody is called "Limited".
 */
export function findLegalForms(words: readonly Word[]): { words: Word[]; forms: FoundForm[] } {
  let rest = [...words];
  const forms: FoundForm[] = [];
  for (;;) {
    const found =
      findAtEnd(rest) ??
      findAtStart(rest) ??
      findNative(rest) ??
      findInside(rest) ??
      findBeforePlace(rest);
    if (found === null || found.rest.length === 0) break;
    rest = found.rest;
    forms.push(found.form);
  }
  return { words: rest, forms };
}

interface Step {
  readonly rest: Word[];
  readonly form: FoundForm;
}

function findAtEnd(words: readonly Word[]): Step | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  for (const entry of byLast.get(toKey(last)) ?? []) {
    const from = words.length - entry.keys.length;
    if (entry.edge !== 'START' && from > 0 && isAt(words, from, entry))
      return take(words, from, entry);
  }
  return null;
}

function findAtStart(words: readonly Word[]): Step | null {
  const first = words[0];
  if (first === undefined) return null;
  for (const entry of byFirst.get(toKey(first)) ?? []) {
    if (entry.edge !== 'END' && entry.keys.length < words.length && isAt(words, 0, entry)) {
      return take(words, 0, entry);
    }
  }
  return null;
}

function findInside(words: readonly Word[]): Step | null {
  for (let at = 1; at < words.length - 1; at++) {
    for (const entry of byFirst.get(toKey(words[at]!)) ?? []) {
      if (entry.isPlain && isAt(words, at, entry)) return take(words, at, entry);
    }
  }
  return null;
}

/** "…, OÜ, Tallinn": a form that ends the name, with the town behind it. */
function findBeforePlace(words: readonly Word[]): Step | null {
  const place = words.at(-1);
  if (place === undefined || findMeaning(words, words.length - 1)?.meaning.kind !== 'PLACE')
    return null;
  const found = findAtEnd(words.slice(0, -1));
  return found === null ? null : { ...found, rest: [...found.rest, place] };
}

function isAt(words: readonly Word[], from: number, entry: FormEntry): boolean {
  return entry.keys.every((key, at) => {
    const word = words[from + at];
    return word !== undefined && toKey(word) === key;
  });
}

function take(words: readonly Word[], from: number, entry: FormEntry): Step {
  const end = from + entry.keys.length;
  return {
    rest: [...words.slice(0, from), ...words.slice(end)],
    form: {
      text: words
        .slice(from, end)
        .map(({ text }) => text)
        .join(' '),
      classes: entry.classes,
    },
  };
}

/** At an end of a run of Chinese or Korean letters, which has no spaces. */
function findNative(words: readonly Word[]): Step | null {
  for (const at of [words.length - 1, 0]) {
    const word = words[at];
    if (word === undefined || (word.script !== 'HAN' && word.script !== 'HANGUL')) continue;
    const text = toSimplified(word.text);
    for (const entry of native) {
      const isEnd = text.endsWith(entry.text) && (at === words.length - 1 || text === entry.text);
      if (!isEnd && !text.startsWith(entry.text)) continue;
      const isShort = entry.text.length === 1;
      if (isShort && text !== entry.text) continue;
      const left = isEnd ? text.slice(0, -entry.text.length) : text.slice(entry.text.length);
      const remaining =
        left === '' ? [] : [{ ...word, text: left, readings: romanise(left, word.script) }];
      return {
        rest: [...words.slice(0, at), ...remaining, ...words.slice(at + 1)],
        form: { text: entry.text, classes: entry.classes },
      };
    }
  }
  return null;
}
