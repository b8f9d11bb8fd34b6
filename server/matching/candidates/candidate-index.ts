/**
 * Which of many parties may be the same as this one?
 *
 * Parties are added one by one and asked for at any time. A candidate shares enough words of its own,
 * alike as `names/word-likeness.ts` says, or an identifier, or initials, or the same common words.
 * About 7 kB per party in all, the prepared party included (20,000 invented ones: 132 MB).
 */
import { mayBeInitials } from '../names/align-words.ts';
import type { NameWord } from '../names/name-word.ts';
import type { PreparedName } from '../names/prepare-name.ts';
import type { NamePair } from '../party/match-parties.ts';
import type { PreparedParty } from '../party/prepare-party.ts';
import { WordIndex } from './word-index.ts';

/** In the order in which parties were added, from 0. */
export type PartyNumber = number;

export interface Candidate {
  readonly party: PartyNumber;
  /** Which names of the two may be alike; null when all are to be compared. */
  readonly pairs: readonly NamePair[] | null;
}

/** What two names could score at most must reach this: the least that is proposed, less what places add. */
const LEAST_SCORE = 0.75;
/** What is left over of the longer name costs at least this share of its weight. */
const LEAST_PRICE = 0.45;

/** Weight of the least telling trade word, nearly. */
const LEAST_TRADE_WEIGHT = 0.15;

export class CandidateIndex {
  readonly #parties: PreparedParty[] = [];
  readonly #words = new WordIndex();
  /** By word: the names that have it. */
  readonly #namesWith: number[][] = [];
  /** By name: its party, its place among the names of that, and the weights of its words. */
  readonly #partyOfName: PartyNumber[] = [];
  readonly #placeOfName: number[] = [];
  readonly #ownWeights: number[] = [];
  readonly #commonWeights: number[] = [];
  /** Identifiers, initials, and names of common words only. */
  readonly #under = new Map<string, PartyNumber[]>();
  /** By name, the weight that the present question has met, and how much of it agreed. */
  #met = new Float32Array(1_024);
  #agreed = new Float32Array(1_024);

  /** Parties added. */
  get size(): number {
    return this.#parties.length;
  }

  /** Keys of words that were passed over, over all questions: too many words lay under them. */
  get passedOver(): number {
    return this.#words.passedOver;
  }

  /** Throws RangeError for a number that was never given. */
  partyAt(number: PartyNumber): PreparedParty {
    const party = this.#parties[number];
    if (party === undefined) throw new RangeError(`No party ${number} of ${this.size}`);
    return party;
  }

  add(party: PreparedParty): PartyNumber {
    const number = this.#parties.push(party) - 1;
    for (const key of findWholeKeys(party, 'FILED')) {
      const parties = this.#under.get(key);
      if (parties === undefined) this.#under.set(key, [number]);
      else parties.push(number);
    }
    party.names.forEach(({ name }, at) => this.#addName(name, at, number));
    return number;
  }

  /** Each party once, in no order; the party itself too, when it was added. */
  findCandidates(party: PreparedParty): Candidate[] {
    const pairsOf = new Map<PartyNumber, NamePair[] | null>();
    party.names.forEach(({ name }, at) => this.#findByWords(name, at, pairsOf));
    for (const key of findWholeKeys(party, 'ASKED')) {
      for (const number of this.#under.get(key) ?? []) pairsOf.set(number, null);
    }
    return Array.from(pairsOf, ([number, pairs]) => ({ party: number, pairs }));
  }

  #addName(name: PreparedName, place: number, party: PartyNumber): void {
    const number = this.#partyOfName.push(party) - 1;
    this.#placeOfName.push(place);
    const own = weighOwn(name);
    this.#ownWeights.push(own);
    this.#commonWeights.push(name.weight - own);
    for (const word of name.words.filter(isOwn)) {
      const names = (this.#namesWith[this.#words.add(word)] ??= []);
      if (names.at(-1) !== number) names.push(number);
    }
  }

  #findByWords(
    name: PreparedName,
    place: number,
    pairsOf: Map<PartyNumber, NamePair[] | null>,
  ): void {
    const own = weighOwn(name);
    const common = name.weight - own;
    for (const number of this.#meetNames(name)) {
      const [met, agreed] = [this.#met[number]!, this.#agreed[number]!];
      this.#met[number] = 0;
      this.#agreed[number] = 0;
      const shared = Math.min(common, this.#commonWeights[number]!);
      const ownOfOther = this.#ownWeights[number]!;
      // A misspelt trade word looks like a word of its own: it may meet the trade word that the other has more.
      const commonOfOther = this.#commonWeights[number]!;
      const more = own < ownOfOther ? common - commonOfOther : commonOfOther - common;
      const mayMeet = more > LEAST_TRADE_WEIGHT ? 1 : 0;
      const price = LEAST_PRICE * Math.max(0, Math.max(own, ownOfOther) - met - mayMeet);
      if (agreed + shared < LEAST_SCORE * (met + shared + price)) continue;
      const party = this.#partyOfName[number]!;
      const pair = [place, this.#placeOfName[number]!] as const;
      const pairs = pairsOf.get(party);
      if (pairs === undefined) pairsOf.set(party, [pair]);
      else pairs?.push(pair);
    }
  }

  /** Fills #met and #agreed for the names that it answers, each once. */
  #meetNames(name: PreparedName): number[] {
    if (this.#met.length < this.#partyOfName.length) {
      this.#met = new Float32Array(2 * this.#partyOfName.length);
      this.#agreed = new Float32Array(2 * this.#partyOfName.length);
    }
    const touched: number[] = [];
    for (const word of name.words.filter(isOwn)) {
      const { words, similarities } = this.#words.findAlike(word);
      for (let at = 0; at < words.length; at++) {
        const agreed = word.weight * similarities[at]!;
        for (const number of this.#namesWith[words[at]!]!) {
          if (this.#met[number] === 0) touched.push(number);
          this.#met[number]! += word.weight;
          this.#agreed[number]! += agreed;
        }
      }
    }
    return touched;
  }
}

const isOwn = ({ kind }: NameWord): boolean =>
  kind === 'NAME' || kind === 'NAMING' || kind === 'COMPOUND';

const weighOwn = ({ words }: PreparedName): number =>
  words.reduce((sum, word) => (isOwn(word) ? sum + word.weight : sum), 0);

/** What two parties must have wholly in common to meet by it; initials of the one as a word of the other. */
function findWholeKeys(party: PreparedParty, side: 'FILED' | 'ASKED'): Set<string> {
  const [initials, word] = side === 'FILED' ? ['I', 'W'] : ['W', 'I'];
  const keys = new Set<string>();
  for (const { scheme, value } of party.identifiers) keys.add(`#${scheme}:${value}`);
  for (const { name } of party.names) {
    if (name.initials.length >= 3) keys.add(`${initials}${name.initials}`);
    const own = name.words.filter(isOwn);
    for (const each of own) {
      if (mayBeInitials(each)) keys.add(`${word}${each.reading}`);
    }
    if (own.length === 0) keys.add(`C${toCommonKey(name)}`);
    // However they are cut into words.
    keys.add(`J${toJoinedSound(own)}`);
    keys.add(`J${toJoinedSound(name.words.filter(({ kind }) => kind !== 'BOILERPLATE'))}`);
  }
  return keys;
}

const toJoinedSound = (words: readonly NameWord[]): string =>
  words
    .map(({ sounds }) => sounds[0]!)
    .join('')
    .replace(/([^0-9])\1+/g, '$1');

const toCommonKey = ({ words }: PreparedName): string =>
  words
    .filter(({ kind }) => kind !== 'BOILERPLATE')
    .map(({ meaning, reading }) => meaning?.concept ?? reading)
    .sort()
    .join('+');
