/**
 * What is left of a word of Arabic or Hebrew when only its consonants count?
 *
 * Both write few vowels, so "نجم" meets "Najm" in n-Z-m only. The letters are those of
 * `sound-key.ts`. Long vowels (و, ي, ا) are dropped inside a word: they are vowels as often as
 * consonants, and Latin spellings agree on none of them.
 */

const ARABIC: Readonly<Record<string, string>> = {
  ...{ ب: 'b', ت: 't', ث: 't', ج: 'J', ح: 'H', خ: 'H', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's' },
  ...{ ش: 'S', ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm' },
  ...{ ن: 'n', ه: 'H', پ: 'b', چ: 'C', ژ: 'Z', گ: 'g', ک: 'k', ڤ: 'f', و: 'v', ي: 'i', ی: 'i' },
};

const HEBREW: Readonly<Record<string, string>> = {
  ...{ ב: 'b', ג: 'g', ד: 'd', ה: 'H', ו: 'v', ז: 'z', ח: 'H', ט: 't', י: 'i', כ: 'k', ך: 'k' },
  ...{ ל: 'l', מ: 'm', ם: 'm', נ: 'n', ן: 'n', ס: 's', פ: 'f', ף: 'f', צ: 'T', ץ: 'T', ק: 'k' },
  ...{ ר: 'r', ש: 'S', ת: 't' },
};

/** Of a word in the script itself, without its article; two where a final ة may be heard as t. */
export function toNativeSkeletons(word: string): string[] {
  const bare = stripArabicArticle(word.replace(/[\u064b-\u065f\u0670\u0640]/g, ''));
  let skeleton = '';
  for (const letter of bare.replace(/[ةه]$/, '')) {
    skeleton += ARABIC[letter] ?? HEBREW[letter] ?? (/[آأإا]/.test(letter) ? 'a' : '');
  }
  return bare.endsWith('ة') ? [tidy(skeleton), tidy(`${skeleton}t`)] : [tidy(skeleton)];
}

/** Of a sound key: the same consonants as a Latin spelling shows them, a final h left out. */
export function toLatinSkeleton(soundKey: string): string {
  return tidy(
    soundKey
      .replace(/(?<=[aeio])H$/, '')
      .replace(/p/g, 'b')
      .replace(/Z/g, 'J')
      .replace(/^[eiou]/, 'a'),
  );
}

/** Drops what Latin spellings leave out or add: vowels and glides inside, doublets. */
const tidy = (skeleton: string): string =>
  (skeleton.slice(0, 1) + skeleton.slice(1).replace(/[aeiouv]/g, ''))
    .replace(/^[ai]/, 'a')
    .replace(/(.)\1+/g, '$1');

/** The article, with or without a preposition: ال, لل, وال, بال. A word of two letters keeps it. */
export function stripArabicArticle(word: string): string {
  const bare = word.replace(/^(?:وال|بال|كال|فال|ال|لل)/, '');
  return bare.length >= 2 ? bare : word;
}
