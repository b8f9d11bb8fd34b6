/**
 * Under which spelling is a name searched?
 *
 * Import folds names with it and search folds what was typed: the two meet only as long as both use
 * this function. It is lossy on purpose, and says nothing about whether two parties are the same.
 */
import anyAscii from 'any-ascii';

/**
 * Latin letters a-z, digits and single spaces; empty when the name has neither letter nor digit.
 *
 * Transliterated before lower case: `'İ'.toLowerCase()` is two code points, and 'I' is the capital
 * of two Turkish letters. NFKC first, so that full-width and ligature forms fold like plain ones.
 */
export function foldName(name: string): string {
  const latin = isPlain(name) ? name : anyAscii(name.normalize('NFKC'));
  return latin
    .toLowerCase()
    .replace(/['`’]/g, '') // O'Neil is oneil, and soft signs of Cyrillic leave no gap
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Each folded form once, in the order of the names. */
export function foldNames(names: readonly string[]): string[] {
  return [...new Set(names.map(foldName).filter((name) => name !== ''))];
}

const isPlain = (name: string): boolean => /^[ -~]*$/.test(name);
