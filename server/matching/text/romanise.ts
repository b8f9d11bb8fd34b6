/**
 * How is a word of any script written with the letters a to z, and how else could it be?
 *
 * Romanisations differ by country and decade, so a word has readings: the first is the common one,
 * the others what a register, a bank or a customs broker might have written instead.
 */
import anyAscii from 'any-ascii';

import type { Script } from './script.ts';

const MOST_READINGS = 3;

/** The readings, the common one first; each of letters a-z and digits only, none empty. */
export function romanise(word: string, script: Script): readonly string[] {
  const plain = toLetters(anyAscii(word));
  if (script === 'LATIN' && /^[\x20-\x7e]*$/.test(word)) return plain === '' ? [] : [plain];
  const readings = [plain, ...readOtherwise(word.toLowerCase(), script)];
  return [...new Set(readings)].filter((each) => each !== '').slice(0, MOST_READINGS);
}

const toLetters = (ascii: string): string => ascii.toLowerCase().replace(/[^a-z0-9]+/g, '');

function readOtherwise(word: string, script: Script): string[] {
  switch (script) {
    case 'LATIN':
      return [spell(word, LATIN_DIGRAPHS)];
    case 'CYRILLIC':
      return [spell(word, CYRILLIC_SOUND), spell(word, CYRILLIC_UKRAINIAN)];
    case 'GREEK':
      return [spell(stripGreekMarks(word), GREEK_SOUND)];
    case 'ARMENIAN':
      return [spell(word, ARMENIAN_WESTERN)];
    case 'GEORGIAN':
    case 'ARABIC':
    case 'HEBREW':
    case 'HAN':
    case 'HANGUL':
    case 'KANA':
    case 'OTHER':
      return [];
  }
}

/** Replaces letter groups by the table, the longest first, and leaves the rest to the plain way. */
function spell(word: string, table: Readonly<Record<string, string>>): string {
  let latin = '';
  for (let at = 0; at < word.length;) {
    const two = table[word.slice(at, at + 2)];
    const one = table[word[at]!];
    latin += two ?? one ?? anyAscii(word[at]!);
    at += two === undefined ? 1 : 2;
  }
  return toLetters(latin);
}

/** Two letters for one: German, Nordic, Turkish, Slavic, as where the letter was not at hand. */
const LATIN_DIGRAPHS: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', đ: 'dj' },
  ...{ ş: 'sh', ș: 'sh', š: 'sh', ś: 'sh', ç: 'ch', č: 'ch', ć: 'ch', ž: 'zh', ż: 'zh', ź: 'zh' },
  ...{ ğ: '', ə: 'a', ñ: 'ny', ń: 'ny', ň: 'ny', ř: 'rzh', ł: 'l', ı: 'i', ţ: 'ts', ț: 'ts' },
  ...{ ă: 'a', õ: 'o', ě: 'ie', ő: 'o', ű: 'u', ý: 'y', ó: 'o', 'o‘': 'o', oʻ: 'o' },
};

/** As heard: ё as o, initial е as in Yevro, soft and hard signs silent, final ий as i. */
const CYRILLIC_SOUND: Readonly<Record<string, string>> = {
  ...{ ё: 'e', ий: 'i', ый: 'y', ью: 'yu', ья: 'ya', ье: 'ye', х: 'h', ц: 'c', щ: 'sch' },
  ...{ кс: 'x', ъ: '', ь: '', дж: 'j', э: 'e', ә: 'a', ө: 'o', ү: 'u', ұ: 'u', қ: 'k', ң: 'ng' },
  ...{ ғ: 'g', һ: 'h', ў: 'o', ҳ: 'h', ј: 'j', љ: 'lj', њ: 'nj', ђ: 'dj', ћ: 'c', џ: 'dz' },
};

const CYRILLIC_UKRAINIAN: Readonly<Record<string, string>> = {
  ...{ г: 'h', ґ: 'g', і: 'i', ї: 'i', є: 'ye', и: 'y', й: 'i', ь: '', ю: 'iu', я: 'ia', ъ: '' },
};

const stripGreekMarks = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u0307\u0309-\u036f]/g, '')
    .normalize('NFC');

/** As spoken today: οι, ει, υ, η are i; αι is e; μπ, ντ, γκ are b, d, g. */
const GREEK_SOUND: Readonly<Record<string, string>> = {
  ...{ ου: 'ou', αι: 'e', ει: 'i', οι: 'i', υι: 'i', ευ: 'ev', αυ: 'av', μπ: 'b', ντ: 'nt' },
  ...{ γκ: 'g', γγ: 'ng', τζ: 'tz', τσ: 'ts', η: 'i', υ: 'y', ω: 'o', χ: 'h', φ: 'f', θ: 'th' },
  ...{ ξ: 'x', ψ: 'ps', β: 'v', ς: 's', σ: 's', ρ: 'r', κ: 'k', δ: 'd', γ: 'g', ζ: 'z' },
};

/** Western Armenian swaps voiced and voiceless; Eastern is the plain way. */
const ARMENIAN_WESTERN: Readonly<Record<string, string>> = {
  ...{ ու: 'u', եւ: 'ev', և: 'ev', բ: 'p', գ: 'k', դ: 't', կ: 'g', պ: 'b', տ: 'd', ո: 'o', ը: '' },
};
