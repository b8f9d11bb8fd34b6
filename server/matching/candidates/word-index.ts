/**
 * Which of all words known are alike a word, and how much?
 *
 * Each distinct word is kept once, however many names have it; and what a word is alike is worked out
 * once as long as no word is added. So the cost of comparing grows with words, not with pairs of names.
 */
import type { NameWord } from '../names/name-word.ts';
import { compareWords, mayBeAlike } from '../names/word-likeness.ts';
import { findWordKeys } from './blocking-keys.ts';

/** In the order in which distinct words were added, from 0. */
export type WordNumber = number;

export interface AlikeWords {
  readonly words: readonly WordNumber[];
  /** Of each word, above 0. */
  readonly similarities: readonly number[];
}

/** Distinct words under one key; the same for all, so that an answer does not hang on the order. */
const MOST_UNDER_KEY = 3_000;
/** Answers kept. */
const MOST_REMEMBERED = 50_000;

export class WordIndex {
  readonly #words: NameWord[] = [];
  /** By word, for ruling it out without a look at it: its consonants and its length; 0 for never. */
  #consonants = new Uint16Array(1_024);
  #lengths = new Uint8Array(1_024);
  readonly #numberOf = new Map<string, WordNumber>();
  readonly #under = new Map<string, WordNumber[]>();
  readonly #remembered = new Map<string, AlikeWords>();
  #askedIn = new Uint32Array(1_024);
  #questions = 0;
  #passedOver = 0;

  /** Keys that were passed over because too many words lie under them. */
  get passedOver(): number {
    return this.#passedOver;
  }

  add(word: NameWord): WordNumber {
    const identity = toIdentity(word);
    const known = this.#numberOf.get(identity);
    if (known !== undefined) return known;
    const number = this.#words.push(word) - 1;
    this.#numberOf.set(identity, number);
    this.#remembered.clear();
    if (number >= this.#lengths.length) this.#growColumns();
    this.#consonants[number] = word.consonants;
    this.#lengths[number] = isPlain(word) ? Math.min(255, word.reading.length) : 0;
    for (const key of findWordKeys(word)) {
      const words = this.#under.get(key);
      if (words === undefined) this.#under.set(key, [number]);
      else words.push(number);
    }
    return number;
  }

  findAlike(word: NameWord): AlikeWords {
    const identity = toIdentity(word);
    const remembered = this.#remembered.get(identity);
    if (remembered !== undefined) return remembered;
    const found = this.#compareWithAll(word);
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(identity, found);
    return found;
  }

  #growColumns(): void {
    const [consonants, lengths] = [this.#consonants, this.#lengths];
    this.#consonants = new Uint16Array(2 * consonants.length);
    this.#consonants.set(consonants);
    this.#lengths = new Uint8Array(2 * lengths.length);
    this.#lengths.set(lengths);
  }

  #compareWithAll(word: NameWord): AlikeWords {
    if (this.#askedIn.length < this.#words.length) {
      this.#askedIn = new Uint32Array(2 * this.#words.length);
      this.#questions = 0;
    }
    const question = ++this.#questions;
    const isLettered = isPlain(word);
    const words: WordNumber[] = [];
    const similarities: number[] = [];
    for (const key of findWordKeys(word)) {
      const under = this.#under.get(key) ?? [];
      if (under.length > MOST_UNDER_KEY) {
        this.#passedOver++;
        continue;
      }
      for (const number of under) {
        if (this.#askedIn[number] === question) continue;
        this.#askedIn[number] = question;
        const length = this.#lengths[number]!;
        if (isLettered && length > 0) {
          const consonants = this.#consonants[number]!;
          if (!mayBeAlike(word.reading.length, word.consonants, length, consonants)) continue;
        }
        const { similarity } = compareWords(word, this.#words[number]!);
        if (similarity === 0) continue;
        words.push(number);
        similarities.push(similarity);
      }
    }
    return { words, similarities };
  }
}

/** Neither with a meaning that may be translated nor in a script that writes no vowels. */
const isPlain = ({ meaning, script }: NameWord): boolean =>
  meaning === null && script !== 'ARABIC' && script !== 'HEBREW';

function toIdentity({ script, reading, text, meaning, sounds }: NameWord): string {
  const letters = script === 'HAN' ? text : sounds.join(' ');
  return `${script} ${reading} ${letters} ${meaning?.concept ?? ''}`;
}
