/**
 * Where is an address: which street, which house, in which places?
 *
 * Written for the addresses of lists and trade records, whose order and marks differ by country. It finds
 * the street by its mark (ul., Cad., Street, 路) or by the house number that stands beside it, and leaves alone what
 * it cannot tell: then `house` is null, which is "not known" and never "the same".
 */
import { splitWords } from '../text/split-words.ts';
import { toSoundKey } from '../text/sound-key.ts';
import { romanise } from '../text/romanise.ts';
import { COUNTRY_CONCEPTS } from '../words/place-words.ts';
import { findMeaningOfSound } from '../words/word-lexicon.ts';

export interface ParsedAddress {
  /** As given. */
  readonly text: string;
  /** Sound keys of the words of the street's name, without its mark; empty when there is no street. */
  readonly street: readonly string[];
  /** As written, small letters, without spaces: `65`, `37a`, `84/32`. Null when not found. */
  readonly house: string | null;
  /** Sound keys of what stands in other parts: towns, districts, provinces; countries left out. */
  readonly places: ReadonlySet<string>;
  /** Postal codes, five digits or more. */
  readonly postcodes: ReadonlySet<string>;
}

const STREET =
  'street st str ul ulitsa ulica ulitza vul vulytsia road rd avenue ave av prospekt prospect pr prt pkt prkt pereulok per proezd pr-d shosse sh highway hwy naberezhnaya nab embankment waterfront bulvar bulvari boulevard blvd bul cadde caddesi cad sokak sokagi sok sk strasse stra lane ln drive dr way square sq ploshchad pl platz weg allee rue calle via viale corso odos leoforos kosh kuchesi gamziri poghota poghots kucha kocha kochesi daero ro gil dao lu jie dadao kaiyuan tupik alleya liniya trakt'.split(
    ' ',
  );
const STREET_MARKS = new Set(STREET);
/** What follows is not the number of a house. */
const INSIDE =
  'floor fl flr etazh office of ofis off room rm kom komnata pomeshch pomeshchenie pom suite ste unit flat apt apartment apart kv kvartira kat daire ic kapi d.no shop box pobox po block blok bl korp korpus k stroenie stroyenie bld bldg building litera liter lit let tower entrance porch podezd wing section level lot plot warehouse'.split(
    ' ',
  );
const INSIDE_MARKS = new Set(INSIDE);
const HOUSE_MARKS = new Set(
  'd dom house h no nr num hao bina building bld bldg nomer home vl vladenie domovladenie'.split(
    ' ',
  ),
);
const ORDINAL = /^\d+(?:st|nd|rd|th|go|y|ya|i|oy|aya|ii)$/;
/** A number with its letter or its second number: 65, 37A, 84/32, 136-1-200, 12к1. */
const HOUSE = /^\d{1,4}(?:[a-zа-я](?![a-zа-я]))?(?:\/\d{1,4}[a-zа-я]?)?$/iu;

/** Pieces: words, and numbers with what is written against them. */
const PIECES =
  /\d+(?:-?(?:st|nd|rd|th|go|ya|aya|oy)\b)|\d+\s?[A-Za-zА-Яа-я](?![\p{L}\p{N}])(?:\/\d+)?|\d+(?:\/\d+\p{L}?)?(?:-\d+)*|[\p{L}\p{M}'’.]+/gu;

interface Piece {
  readonly text: string;
  /** Letters a-z and digits for words; as written for numbers. */
  readonly key: string;
  readonly isNumber: boolean;
}

/** Never throws; an address without anything readable has no street, house or place. */
export function parseAddress(text: string): ParsedAddress {
  const segments = toSegments(text);
  const postcodes = new Set<string>();
  const found = findStreet(segments);
  const places = new Set<string>();
  segments.forEach((segment, at) => {
    for (const { key, isNumber } of segment) {
      if (isNumber && /^\d{5,}$/.test(key)) postcodes.add(key);
    }
    if (at === found?.segment) return;
    const words = segment.filter(({ isNumber, key }) => !isNumber && isPlaceWord(key));
    for (const { key } of words) places.add(toPlaceKey(key));
    if (words.length > 1) places.add(toPlaceKey(words.map(({ key }) => key).join('')));
  });
  for (const country of COUNTRY_CONCEPTS) places.delete(country);
  return {
    text,
    street: found?.street ?? [],
    house: found?.house ?? null,
    places,
    postcodes,
  };
}

/** Words of every address: two towns of one region have them in common. */
const EVERYWHERE = new Set(
  'city gorod region oblast obl province district rayon raion area industrial zone free mahallesi mah mahalle town village okrug kray krai republic ilce il sehir county'.split(
    ' ',
  ),
);

const isPlaceWord = (key: string): boolean =>
  key.length > 2 && !/\d/.test(key) && !isMark(key) && !EVERYWHERE.has(key);

/** Moscow and Moskva, St. Petersburg and Sankt-Peterburg are one place. */
function toPlaceKey(word: string): string {
  const sound = toSoundKey(word);
  const meaning = findMeaningOfSound(sound);
  return meaning?.kind === 'PLACE' ? meaning.concept : sound;
}

function toSegments(text: string): Piece[][] {
  const plain = splitDots(text.normalize('NFKC'));
  return plain
    .split(/[,;\n()]+/)
    .map((segment) => Array.from(segment.matchAll(PIECES), ([piece]) => toPiece(piece)))
    .filter((segment) => segment.length > 0)
    .map((segment) => segment.filter(({ key }) => key !== ''));
}

/** "D.65" and "Ul.Lenina" in two; Chinese at the ends of its parts: 省 市 区 路 号. */
const splitDots = (text: string): string =>
  text
    .replace(/\.(?=[\p{L}\p{N}])/gu, '. ')
    .replace(/№/g, ' no ')
    .replace(/(?<=\p{Script=Han})[省市区區县縣]/gu, ', ')
    .replace(/(?<=\p{Script=Han})(?:大道|[路街道])(?=\d)/gu, ' lu ')
    .replace(/(?<=\d)[号號]/g, ', ');

function toPiece(text: string): Piece {
  if (/^\d/.test(text)) {
    return {
      text,
      key: text.toLowerCase().replace(/\s/g, ''),
      isNumber: !ORDINAL.test(text.toLowerCase().replace('-', '')),
    };
  }
  const words = splitWords(text);
  const key = words.map(({ readings }) => readings[0]!).join('');
  return { text, key: key === '' ? (romanise(text, 'LATIN')[0] ?? '') : key, isNumber: false };
}

const isMark = (key: string): boolean =>
  STREET_MARKS.has(key) || INSIDE_MARKS.has(key) || HOUSE_MARKS.has(key);

interface FoundStreet {
  readonly segment: number;
  readonly street: string[];
  readonly house: string | null;
}

/** The first segment with the mark of a street; without any, the first with a house and a word. */
function findStreet(segments: readonly Piece[][]): FoundStreet | null {
  for (const [at, segment] of segments.entries()) {
    if (!segment.some(({ key }, place) => isStreetMark(segment, place, key))) continue;
    const street = nameStreet(segment);
    if (street.length === 0) continue;
    const house =
      findHouse(segment) ?? findHouseAlone(segments[at + 1]) ?? findHouseBefore(segments[at - 1]);
    return { segment: at, street, house };
  }
  for (const [at, segment] of segments.entries()) {
    const house = findHouse(segment);
    const street = nameStreet(segment);
    if (house !== null && street.length > 0) return { segment: at, street, house };
  }
  return null;
}

/** "Str. 4" is a building (stroenie); "Str. Lenina" a street. "St. Petersburg" is neither. */
function isStreetMark(segment: readonly Piece[], at: number, key: string): boolean {
  if (/\w{4}(?:strasse|straat|str)$/.test(key)) return true;
  if (!STREET_MARKS.has(key)) return false;
  const next = segment[at + 1];
  if (
    key === 'str' &&
    next?.isNumber === true &&
    segment.some((piece, place) => place !== at && STREET_MARKS.has(piece.key))
  )
    return false;
  if (key === 'str' && next?.isNumber === true && at > 0 && segment[at - 1]!.isNumber) return false;
  if (key === 'st' && at === 0 && next !== undefined && /^peter/.test(next.key)) return false;
  return segment.length > 1;
}

/** The words of the segment that are neither marks nor behind a mark of something inside. */
function nameStreet(segment: readonly Piece[]): string[] {
  return segment
    .filter(({ key, isNumber }) => !isNumber && !isMark(key) && key.length > 1)
    .map(({ key }) => toSoundKey(key.replace(/(?<=\w{4})(?:strasse|straat|str)$/, '')));
}

function findHouse(segment: readonly Piece[]): string | null {
  const numbers = segment.flatMap(({ isNumber }, at) => (isNumber ? [at] : []));
  const marked = numbers.find(
    (at) => HOUSE_MARKS.has(segment[at - 1]?.key ?? '') && !isInside(segment, at),
  );
  const free = numbers.find((at) => !isInside(segment, at) && toHouse(segment[at]!.key) !== null);
  const at = marked ?? free;
  return at === undefined ? null : toHouse(segment[at]!.key);
}

function isInside(segment: readonly Piece[], at: number): boolean {
  const before = segment[at - 1]?.key ?? '';
  const isBuilding = before === 'bld' || before === 'bldg' || before === 'building';
  const hasOther = segment.some(({ isNumber }, place) => isNumber && place !== at);
  if (isBuilding && !hasOther) return false;
  if (before === 'str' && at > 1) return true;
  return INSIDE_MARKS.has(before);
}

/** "Profsoyuznaya St., 108" and "…, D 84/32": the house in a part of its own. */
function findHouseAlone(segment: readonly Piece[] | undefined): string | null {
  if (segment === undefined) return null;
  const isHouse =
    segment[0]!.isNumber || (HOUSE_MARKS.has(segment[0]!.key) && segment[1]?.isNumber === true);
  const hasWords = segment.some(({ isNumber, key }) => !isNumber && !isMark(key) && key.length > 1);
  if (!isHouse || hasWords) return null;
  return findHouse(segment);
}

/** "D. 65 Korp. 1, Ul. Profsoyuznaya". */
function findHouseBefore(segment: readonly Piece[] | undefined): string | null {
  return findHouseAlone(segment);
}

/** "136-1-200" is house 136; a postal code is none. */
function toHouse(key: string): string | null {
  const house = key.replace(/(?<=\d)-.*$/, '');
  return HOUSE.test(house) ? house.toLowerCase().replace(/^0+(?=\d)/, '') : null;
}
