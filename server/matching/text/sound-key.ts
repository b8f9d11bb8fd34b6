/**
 * How does a romanised word sound, so that two romanisations of one word come out alike?
 *
 * The key is written in letters of its own, one per sound: C as in church, S as in shop, Z as in
 * measure, H for kh, h and ch as in Bach, T for ts, J for the j that some languages read as y. Small
 * letters are as read. `sound-distance.ts` says which of them are near.
 */

/** Longest first at each place. The value may hold several sounds. */
const GROUPS: Readonly<Record<string, string>> = {
  ...{ shch: 'S', tsch: 'C', zsch: 'C', sch: 'S', tch: 'C', dzh: 'Z', chs: 'ks', ght: 't' },
  ...{ sh: 'S', ch: 'C', zh: 'Z', kh: 'H', ph: 'f', th: 't', gh: 'g', ts: 'T', tz: 'T', dz: 'z' },
  ...{
    dj: 'Z',
    cz: 'C',
    sz: 'S',
    ck: 'k',
    cc: 'k',
    cq: 'k',
    cs: 'ks',
    qu: 'kv',
    kw: 'kv',
    wh: 'v',
  },
  ...{ oo: 'u', ou: 'u', ee: 'i', iy: 'i', yi: 'i', ii: 'i', ija: 'ia', ea: 'ea', ck_: 'k' },
  ...{ ya: 'ia', ja: 'ia', ia: 'ia', yu: 'iu', ju: 'iu', iu: 'iu', yo: 'io', jo: 'io', io: 'io' },
  ...{ ye: 'e', je: 'e', ae: 'e', oe: 'o', ue: 'u', aa: 'a', rh: 'r', ng: 'ng', kn: 'kn' },
  ...{ c: 'k', q: 'k', w: 'v', y: 'i', x: 'ks', h: 'H', j: 'J' },
};
const LONGEST = 4;

/** Words come again and again: those met lately are kept. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

/** Empty only when the word is. Digits stay. */
export function toSoundKey(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const key = spellSounds(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, key);
  return key;
}

function spellSounds(word: string): string {
  const spelt = word
    .replace(/our$/, 'or')
    .replace(/([bdgkptv])re$/, '$1er')
    .replace(/([ct])eur$/, '$1or');
  let key = '';
  for (let at = 0; at < spelt.length;) {
    let taken = 1;
    let sound = spelt[at]!;
    for (let length = Math.min(LONGEST, spelt.length - at); length > 0; length--) {
      const found = GROUPS[spelt.slice(at, at + length)];
      if (found === undefined) continue;
      [sound, taken] = [found, length];
      break;
    }
    if (taken === 1 && spelt[at] === 'c' && /[eiy]/.test(spelt[at + 1] ?? '')) sound = 'T';
    key += sound;
    at += taken;
  }
  return key.replace(/([^0-9])\1+/g, '$1');
}

/** Long vowels of English: trade as treid, white as vait, stone as stoun. */
const LONG_VOWELS: Readonly<Record<string, string>> = { a: 'ei', i: 'ai', o: 'ou', u: 'iu' };

/**
 * An English word as other alphabets write it down by ear; null when that is how it is spelt.
 * "White Wings" is "Вайт Вингс" in Russian.
 */
export function toHeardKey(word: string): string | null {
  const heard = word
    .replace(
      /([aiou])([bdfgklmnpstvz])e(s?)$/,
      (_, vowel: string, consonant: string, s: string) => {
        return LONG_VOWELS[vowel]! + consonant + s;
      },
    )
    .replace(/igh/g, 'ai')
    .replace(/ea/g, 'i')
    .replace(/ay/g, 'ei')
    .replace(/ow/g, 'ou')
    .replace(/ew/g, 'iu')
    .replace(/([bcdfgklmnprstvz])y$/, '$1i')
    .replace(/ce$/, 's')
    .replace(/^j|dge$|ge$/g, 'dzh');
  if (heard === word) return null;
  const key = toSoundKey(heard.replace(/ou/g, 'o'));
  return key === toSoundKey(word) ? null : key;
}
