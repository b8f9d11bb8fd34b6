/** In which script is a letter, a word, a name written? */

export const SCRIPTS = [
  'LATIN',
  'CYRILLIC',
  'GREEK',
  'ARABIC',
  'HEBREW',
  'ARMENIAN',
  'GEORGIAN',
  'HAN',
  'HANGUL',
  'KANA',
  'OTHER',
] as const;
export type Script = (typeof SCRIPTS)[number];

/**
 * Scripts whose romanisation leaves open what was meant: vowels that are not written, or schemes of
 * which each country uses several. A name read across one of them is never certain.
 */
export const UNSETTLED_SCRIPTS: ReadonlySet<Script> = new Set<Script>([
  'ARABIC',
  'HEBREW',
  'ARMENIAN',
  'GEORGIAN',
  'HANGUL',
  'KANA',
  'OTHER',
]);

const TESTS: readonly (readonly [Script, RegExp])[] = [
  ['LATIN', /^\p{Script=Latin}/u],
  ['CYRILLIC', /^\p{Script=Cyrillic}/u],
  ['HAN', /^[\p{Script=Han}々]/u],
  ['ARABIC', /^\p{Script=Arabic}/u],
  ['GREEK', /^\p{Script=Greek}/u],
  ['HEBREW', /^\p{Script=Hebrew}/u],
  ['ARMENIAN', /^\p{Script=Armenian}/u],
  ['GEORGIAN', /^\p{Script=Georgian}/u],
  ['HANGUL', /^\p{Script=Hangul}/u],
  ['KANA', /^[\p{Script=Hiragana}\p{Script=Katakana}ー]/u],
];

/** Of one letter; null for digits, marks, punctuation and spaces, which belong to no script. */
export function findScript(letter: string): Script | null {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return /^[a-z]/i.test(letter) ? 'LATIN' : null;
  if (letter === 'ー') return 'KANA';
  if (letter === '々') return 'HAN';
  if (!/^\p{Letter}/u.test(letter)) return null;
  return TESTS.find(([, test]) => test.test(letter))?.[0] ?? 'OTHER';
}

/** Of most of the letters, the first of equals; LATIN when there are none. */
export function findMainScript(text: string): Script {
  const counts = new Map<Script, number>();
  for (const letter of text) {
    const script = findScript(letter);
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let main: Script = 'LATIN';
  let most = 0;
  for (const [script, count] of counts) {
    if (count > most) [main, most] = [script, count];
  }
  return main;
}
