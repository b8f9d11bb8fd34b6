/** Makes names that no other party of the network has, in the style of a country. */
import type { CountryCode } from '../../model/entity.ts';
import type { Draws, Random } from '../random.ts';
import { MORE_NAME_STYLES } from './more-name-styles.ts';
import { NAME_STYLES, type NameStyle } from './name-styles.ts';
import { findSectorWord, parseTokens, type KindOfBusiness, type Token } from './sector-words.ts';

export interface MadeName {
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** Tries of the same length before a stem gets one piece more. */
const PATIENCE = 8;

export class NameMaker {
  readonly #random: Random;
  readonly #taken = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** No two companies share a stem within a country, unless `stem` is given. */
  makeCompanyName(country: CountryCode, kind: KindOfBusiness, isLarge: boolean): MadeName {
    const style = findStyle(country);
    for (let tries = 0; ; tries++) {
      const stem = makeStem(style, Math.floor(tries / PATIENCE), this.#random);
      const made = dressStem(style, stem, { kind, isLarge }, this.#random);
      if (this.#take(`${country} ${stem.latin}`, made.name)) return made;
    }
  }

  makePersonName(country: CountryCode): MadeName {
    for (let tries = 0; ; tries++) {
      const name = makePersonName(country, tries >= PATIENCE, this.#random);
      if (this.#take(name)) return { name, otherNames: [] };
    }
  }

  #take(...names: readonly string[]): boolean {
    const folded = names.map((name) => name.toLowerCase());
    if (folded.some((name) => this.#taken.has(name))) return false;
    for (const name of folded) this.#taken.add(name);
    return true;
  }
}

const NO_TOKEN: Token = { latin: '', native: '' };

export function findStyle(country: CountryCode): NameStyle {
  const style = NAME_STYLES[country] ?? MORE_NAME_STYLES[country];
  if (style === undefined) throw new RangeError(`No style of names for ${country}`);
  return style;
}

/**
 * Always with a middle: shorter ones may be words and real names. `extra` middles more, so that
 * large networks do not run out of names.
 */
export function makeStem(style: NameStyle, extra: number, random: Draws): Token {
  const pieces = [random.pick(parseTokens(style.starts))];
  for (let middle = 0; middle <= extra; middle++) {
    pieces.push(random.pick(parseTokens(style.middles)));
  }
  pieces.push(random.pick(parseTokens(style.ends)));
  return {
    latin: pieces.map((piece) => piece.latin).join(style.isSpaced ? ' ' : ''),
    native: pieces.map((piece) => piece.native).join(''),
  };
}

/** A whole name around a stem: legal form, line of business, and how else it is spelled. */
export function dressStem(
  style: NameStyle,
  stem: Token,
  { kind, isLarge }: { readonly kind: KindOfBusiness; readonly isLarge: boolean },
  random: Draws,
): MadeName {
  const word = findSectorWord(random.pick(style.languages), kind);
  const place = style.places ? random.pick(parseTokens(style.places)) : NO_TOKEN;
  const large = style.forms.filter((form) => (form.isLarge ?? false) === isLarge);
  const form = random.pick(large.length > 0 ? large : style.forms);
  const name = fill(form.name, 'latin', { stem, word, place });
  const native = fill(form.native, 'native', { stem, word, place });
  // Customs records spell names without marks and in capitals.
  const plain = toPlainCapitals(name);
  const spellings = [native, plain === name.toUpperCase() ? '' : plain];
  return { name, otherNames: spellings.filter((each) => each !== '') };
}

const fill = (
  pattern: string,
  script: keyof Token,
  { stem, word, place }: Record<'stem' | 'word' | 'place', Token>,
): string =>
  pattern.replace('@', stem[script]).replace('#', word[script]).replace('+', place[script]);

/** `ğ` to `G`: what is left of a Latin name when a form knows capitals A to Z only. */
const toPlainCapitals = (name: string): string =>
  name
    .replaceAll('ı', 'i')
    .replaceAll('ə', 'e')
    .replaceAll('Đ', 'D')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ʻ', '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toUpperCase();

const GIVEN =
  'Orvin Talmer Desla Ruvan Mirelo Kasten Jolvi Enira Sadro Velka Drelan Osmira Pavrel Zuhren Lirato Naveska';
const SURNAME_STARTS = 'Drel Karv Tolm Zern Muld Vask Orsh Belk Rond Kelv Sarm Yult';
const SURNAME_MIDDLES = 'o a e u i';
const SURNAME_ENDS: Readonly<Record<string, string>> = {
  TR: 'zanoğlu kaner dural',
  AM: 'moyan zaryan lukyan',
  GE: 'tsmidze rkveli ndauri',
  KZ: 'tbenov rshanov lgatov',
  KG: 'tbekov rmashev ltanov',
  UZ: 'rzinov lbotov',
  RU: 'nkurov stvanov rmelin',
  RS: 'lković nzarić',
  DE: 'nkhoff rstmann',
  AE: 'lzahi rqasi ndouri',
  SG: 'len rahm',
  HK: 'len fong',
};

/** Given names and surnames that no people bears, with a sound of the country. */
export function makePersonName(country: CountryCode, isLong: boolean, random: Draws): string {
  const surname =
    random.pick(SURNAME_STARTS.split(' ')) +
    random.pick(SURNAME_MIDDLES.split(' ')) +
    (isLong ? `r${random.pick(SURNAME_MIDDLES.split(' '))}` : '') +
    random.pick((SURNAME_ENDS[country] ?? 'len rahm').split(' '));
  return `${random.pick(GIVEN.split(' '))} ${surname}`;
}
