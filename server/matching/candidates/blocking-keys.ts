/**
 * Under which keys is a word filed, so that those it may be alike lie under one of them?
 *
 * A key is made where two spellings of a word still agree: its consonants in broad classes, in longer
 * words also with one of them missing; its first two sounds and its last; and its meaning. Words that share no key are never compared, so every way
 * in which `names/word-likeness.ts` lets words meet has a key here.
 */
import type { NameWord } from '../names/name-word.ts';

const LONGEST_CODE = 7;
/** Codes from this length on are also filed with one consonant missing. */
const LEAST_TO_DROP = 4;

export function findWordKeys(word: NameWord): Set<string> {
  const keys = new Set<string>();
  if (word.meaning !== null) keys.add(`M${word.meaning.concept}`);
  for (const sound of new Set([...word.sounds, ...word.skeletons])) {
    const code = toConsonantCode(sound);
    keys.add(code);
    if (sound.length > LEAST_TO_DROP) keys.add(toEndsKey(sound));
    // Meets a longer word that has one consonant more.
    if (code.length === LEAST_TO_DROP - 1) keys.add(`-${code}`);
    if (code.length < LEAST_TO_DROP) continue;
    keys.add(`-${code}`);
    for (let at = 0; at < code.length; at++) keys.add(`-${code.slice(0, at)}${code.slice(at + 1)}`);
  }
  return keys;
}

/** Its first two sounds and its last, of which kh, ch and k are one: tekh, tech, tek. */
const toEndsKey = (sound: string): string =>
  `${sound.slice(0, 2)}*${sound.slice(-1).replace(/[HC]/, 'k')}`;

const CLASSES: Readonly<Record<string, string>> = {
  ...{ b: 'P', p: 'P', v: 'F', f: 'F', t: 'T', d: 'T', k: 'K', g: 'K', l: 'L', m: 'M', n: 'N' },
  ...{ r: 'R', s: 'S', z: 'S', T: 'S', S: 'S', Z: 'S', C: 'S', J: 'S' },
};

/** A word of fewer than two consonants keeps its sounds: "Azu" is not "Isa". */
export function toConsonantCode(sound: string): string {
  let code = '';
  for (const letter of sound) {
    const found = CLASSES[letter] ?? (/\d/.test(letter) ? letter : '');
    if (found !== '' && found !== code.at(-1)) code += found;
    if (code.length === LONGEST_CODE) return code;
  }
  return code.length < 2 ? `=${sound}` : code;
}
