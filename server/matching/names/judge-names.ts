/**
 * How likely do two names belong to one company, going by the names alone?
 *
 * The score is the weight of the words that agree, over that weight and a price for the words left
 * over. A reservation sets a ceiling. The figures are ours, tuned on one half of a set of invented
 * names and held against the other.
 */
import { UNSETTLED_SCRIPTS } from '../text/script.ts';
import { areRelated } from '../words/related-meanings.ts';
import { type Alignment, alignWords, mayBeInitials, type WordPair } from './align-words.ts';
import type { NameWord } from './name-word.ts';
import type { PreparedName } from './prepare-name.ts';
import { CEILINGS, type Reservation } from './reservation.ts';
import { compareSoundKeys } from './word-likeness.ts';

export interface NameJudgement {
  /** 0 to 1. */
  readonly score: number;
  readonly reservations: ReadonlySet<Reservation>;
  readonly alignment: Alignment;
}

/** The price of a left-over word against its weight. */
const PRICE = {
  /** Both names have words of their own left: they say different things. */
  both: { own: 1, common: 0.8, boilerplate: 0.3 },
  /** One name is the other and more. */
  one: { own: 0.45, common: 0.22, boilerplate: 0.1 },
  /** The same, when they agree in common words only. */
  oneOfCommon: { own: 1, common: 1.1, boilerplate: 0.3 },
};
/** Weight of agreeing words of their own below which names agree in common words only. */
const LEAST_OWN_WEIGHT = 0.75;
/** Left-over weight on one side that counts as a subset. */
const SUBSET_WEIGHT = 0.15;
/** Factor for names of common words of which some are only near. */
const RELATED_COMMON_WORDS = 0.9;
const JOINED = { least: 6, most: 40, similarity: 0.93, ceiling: 0.915 };

export function judgeNames(a: PreparedName, b: PreparedName): NameJudgement {
  const alignment = alignWords(a, b);
  const reservations = new Set<Reservation>();
  let agreed = 0;
  let paired = 0;
  let own = 0;
  for (const pair of alignment.pairs) {
    const weight = (sumWeights(pair.a) + sumWeights(pair.b)) / 2;
    agreed += weight * pair.similarity;
    paired += weight;
    if (isOwn(pair)) own += weight;
    noteWay(pair, reservations);
  }
  const lossA = sortLeft(alignment.leftA);
  const lossB = sortLeft(alignment.leftB);
  const isCommon = own < LEAST_OWN_WEIGHT;
  if (isCommon) reservations.add('ONLY_COMMON_WORDS');
  noteDifferences(a, b, alignment, reservations);
  const prices =
    lossA.telling > 0 && lossB.telling > 0 ? PRICE.both : isCommon ? PRICE.oneOfCommon : PRICE.one;
  const price = [lossA, lossB].reduce(
    (sum, loss) =>
      sum +
      loss.own * prices.own +
      loss.common * prices.common +
      loss.boilerplate * prices.boilerplate,
    0,
  );
  if (lossA.telling + lossB.telling > SUBSET_WEIGHT) reservations.add('SUBSET');
  let score = paired === 0 ? 0 : agreed / (paired + price);
  // Common words tell nothing unless they are all the same.
  if (isCommon && alignment.pairs.some(isOnlyRelated)) score *= RELATED_COMMON_WORDS;
  const joined = judgeJoined(a, b);
  if (joined > score) {
    score = joined;
    reservations.delete('SUBSET');
    reservations.add('SPELLING');
  }
  score = Math.max(score, judgeInitials(a, b, reservations));
  for (const reservation of reservations) score = Math.min(score, CEILINGS[reservation] ?? 1);
  return { score, reservations, alignment };
}

const isOnlyRelated = ({ way, similarity }: WordPair): boolean =>
  way === 'MEANING' && similarity < 0.8;

const sumWeights = (words: readonly NameWord[]): number =>
  words.reduce((sum, word) => sum + word.weight, 0);

const isOwnWord = ({ kind }: NameWord): boolean => kind === 'NAME' || kind === 'NAMING';

const isOwn = ({ a, b }: WordPair): boolean => a.some(isOwnWord) && b.some(isOwnWord);

function noteWay(pair: WordPair, reservations: Set<Reservation>): void {
  const { a, b, way } = pair;
  if (way === 'HOMOPHONE') reservations.add('HOMOPHONE');
  if (way === 'INITIALS') reservations.add('INITIALS');
  if (way === 'SPELLING' && (a.some(isOwnWord) || b.some(isOwnWord))) reservations.add('SPELLING');
  if (way === 'CONSONANTS') reservations.add('UNSETTLED_SCRIPT');
  if (way === 'MEANING' && a.some(({ kind }) => kind === 'NAMING')) reservations.add('TRANSLATION');
  if (isOnlyRelated(pair)) reservations.add('SUBSET');
}

interface Loss {
  own: number;
  common: number;
  boilerplate: number;
  /** Weight without boilerplate. */
  telling: number;
}

function sortLeft(words: readonly NameWord[]): Loss {
  const loss = { own: 0, common: 0, boilerplate: 0, telling: 0 };
  for (const { kind, weight } of words) {
    if (kind === 'BOILERPLATE') {
      loss.boilerplate += weight;
      continue;
    }
    const isCommon =
      kind === 'SECTOR' || kind === 'GENERIC' || kind === 'GROUP' || kind === 'PLACE';
    loss[isCommon ? 'common' : 'own'] += weight;
    loss.telling += weight;
  }
  return loss;
}

function noteDifferences(
  a: PreparedName,
  b: PreparedName,
  { pairs, leftA, leftB }: Alignment,
  reservations: Set<Reservation>,
): void {
  if (a.numbers !== b.numbers) {
    const isStated = a.numbers !== '' && b.numbers !== '';
    reservations.add(isStated ? 'NUMBER' : 'SUBSET');
  }
  if (haveBoth(leftA, leftB, 'LETTER')) reservations.add('LETTER');
  if (haveBoth(leftA, leftB, 'PLACE')) reservations.add('PLACE');
  if (differInSector(leftA, leftB)) reservations.add('SECTOR');
  if (
    a.script !== b.script &&
    (UNSETTLED_SCRIPTS.has(a.script) || UNSETTLED_SCRIPTS.has(b.script))
  ) {
    reservations.add('UNSETTLED_SCRIPT');
  }
  if (isTurnedAround(pairs)) reservations.add('WORD_ORDER');
}

const haveBoth = (
  a: readonly NameWord[],
  b: readonly NameWord[],
  kind: NameWord['kind'],
): boolean => a.some((word) => word.kind === kind) && b.some((word) => word.kind === kind);

function differInSector(leftA: readonly NameWord[], leftB: readonly NameWord[]): boolean {
  return leftA.some(
    (a) =>
      a.kind === 'SECTOR' &&
      leftB.some(
        (b) =>
          b.kind === 'SECTOR' && !areRelated(a.meaning?.concept ?? '', b.meaning?.concept ?? ''),
      ),
  );
}

/** Words of their own in another order; trade words change places between languages. */
function isTurnedAround(pairs: readonly WordPair[]): boolean {
  const own = pairs.filter(isOwn);
  return own.some((pair) => own.some((other) => pair.atA < other.atA && pair.atB > other.atB));
}

/** Names that are cut into words in ways no single pair shows. 0 when they are not alike so. */
function judgeJoined(a: PreparedName, b: PreparedName): number {
  if (a.words.length === b.words.length) return 0;
  const shorter = Math.min(a.joined.length, b.joined.length);
  if (
    shorter < JOINED.least ||
    shorter > JOINED.most ||
    shorter < 0.85 * Math.max(a.joined.length, b.joined.length)
  )
    return 0;
  const { similarity } = compareSoundKeys(a.joined, b.joined);
  return similarity < JOINED.similarity ? 0 : Math.min(similarity, JOINED.ceiling);
}

/** The whole of one name is the initials of the other. 0 when it is not. */
function judgeInitials(a: PreparedName, b: PreparedName, reservations: Set<Reservation>): number {
  const isShort = (one: PreparedName, other: PreparedName) =>
    one.words.length === 1 &&
    other.words.length >= 3 &&
    one.words[0]!.reading === other.initials &&
    mayBeInitials(one.words[0]!);
  if (!isShort(a, b) && !isShort(b, a)) return 0;
  for (const other of ['SUBSET', 'ONLY_COMMON_WORDS'] as const) reservations.delete(other);
  reservations.add('INITIALS');
  return CEILINGS.INITIALS!;
}
