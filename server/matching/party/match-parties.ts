/**
 * Are two parties the same, and what speaks for and against it?
 *
 * A judgement of names, moved by countries and addresses, overruled by identifiers. It proposes; a
 * person decides: even SAME is only a strong candidate.
 */
import type { CountryCode } from '../../model/entity.ts';
import { findNearestAddresses } from '../address/compare-addresses.ts';
import { compareLegalForms, type FormOutcome } from '../forms/compare-legal-forms.ts';
import { judgeNames, type NameJudgement } from '../names/judge-names.ts';
import type { PreparedName } from '../names/prepare-name.ts';
import { CEILINGS, type Reservation } from '../names/reservation.ts';
import { compareIdentifiers, type IdentifierOutcome } from './compare-identifiers.ts';
import type { PreparedParty, PreparedPartyName } from './prepare-party.ts';

/** Scores from which parties are proposed, and taken as the same without a reservation. */
export const THRESHOLDS = { review: 0.8, same: 0.92 } as const;

export type Verdict = 'SAME' | 'REVIEW' | 'DIFFERENT';

export interface Judgement {
  /** 0 to 1; at least 0.92 is SAME when nothing is reserved, at least 0.8 REVIEW. */
  readonly score: number;
  readonly verdict: Verdict;
  /** Why a person has to look, in alphabetical order; empty when nothing speaks against. */
  readonly reservations: readonly Reservation[];
  readonly evidence: Evidence;
}

/** The facts behind a judgement; `explain-match.ts` puts them into parts that can be shown. */
export interface Evidence {
  /** The two names that agree best, and how; null when one party has none. */
  readonly names: BestNames | null;
  readonly forms: FormOutcome;
  readonly countries: CountryOutcome;
  /** As stated by each, joined by commas; empty when not stated. */
  readonly countryTexts: readonly [a: string, b: string];
  readonly identifiers: IdentifierOutcome;
  readonly addresses: ReturnType<typeof findNearestAddresses>;
}

export interface BestNames {
  readonly a: PreparedName;
  readonly b: PreparedName;
  readonly judgement: NameJudgement;
  /** Of the name, before forms, countries and addresses. */
  readonly score: number;
  readonly isWeak: boolean;
}

export type CountryOutcome = 'AGREE' | 'NEAR' | 'DIFFER' | 'UNKNOWN';

/** How far each kind of evidence moves a score. The figures are ours. */
const MOVES = {
  sameCountry: 0.01,
  otherCountry: -0.03,
  otherForm: -0.03,
  sameHouse: 0.04,
  samePlace: 0.005,
  otherPlace: -0.005,
};
/** Evidence besides the name moves nothing below this: it would make likeness out of neighbourhood. */
const LEAST_NAME_SCORE = 0.7;
const SCORE_OF_EQUAL_IDENTIFIER = 0.98;
const SCORE_OF_OTHER_IDENTIFIER = 0.5;
/** Equal and different numbers at once: a person must look. */
const SCORE_OF_BOTH = 0.9;
const SCORE_OF_OTHER_KIND = 0.4;
/**
 * A name that is good enough cannot become better than this by country and place alone; nor can one
 * that is not: most entries of a list state a country that many share.
 */
const BELOW_SAME = 0.919;
const BELOW_REVIEW = 0.799;

/** Places of a name of each party, to be compared with each other. */
export type NamePair = readonly [a: number, b: number];

/**
 * Compares all names of the one with all of the other, or only the `pairs` that can be alike, when the
 * caller knows them. Some microseconds for a pair of names.
 */
export function matchParties(
  a: PreparedParty,
  b: PreparedParty,
  pairs: readonly NamePair[] = pairAllNames(a, b),
): Judgement {
  const countries = compareCountries(a.countries, b.countries);
  const identifiers = compareIdentifiers(a.identifiers, b.identifiers, countries !== 'DIFFER');
  const names = findBestNames(a, b, pairs);
  const reservations = new Set<Reservation>(names?.judgement.reservations);
  if (names?.isWeak === true) reservations.add('WEAK_ALIAS');
  if (a.kind === 'PERSON' || b.kind === 'PERSON') reservations.add('PERSON');
  const forms = compareAllForms(a, b, names);
  if (forms === 'DIFFER') reservations.add(isBranch(names) ? 'BRANCH' : 'LEGAL_FORM');
  if (countries === 'DIFFER' || countries === 'NEAR') reservations.add('COUNTRY');
  const byName = names?.score ?? 0;
  const addresses =
    byName >= LEAST_NAME_SCORE || identifiers.equal.length > 0
      ? findNearestAddresses(a.addresses, b.addresses)
      : null;
  const countryTexts = [a.countries.join(', '), b.countries.join(', ')] as const;
  const evidence: Evidence = { names, forms, countries, countryTexts, identifiers, addresses };
  const score = moveScore(byName, evidence);
  return decide(
    a.kind === b.kind ? score : Math.min(score, SCORE_OF_OTHER_KIND),
    reservations,
    evidence,
  );
}

/** Whether identifiers alone decide against, so that no name can have the two proposed. */
export function areToldApart(a: PreparedParty, b: PreparedParty): boolean {
  if (a.identifiers.length === 0 || b.identifiers.length === 0) return false;
  const mayShareCountry = compareCountries(a.countries, b.countries) !== 'DIFFER';
  const { equal, different } = compareIdentifiers(a.identifiers, b.identifiers, mayShareCountry);
  return different.length > 0 && equal.length === 0;
}

function moveScore(byName: number, { forms, countries, addresses }: Evidence): number {
  if (byName < LEAST_NAME_SCORE) return byName;
  const isSameHouse = addresses?.outcome === 'SAME_HOUSE';
  let score = byName;
  if (countries === 'AGREE') score += MOVES.sameCountry;
  if (countries === 'DIFFER') score += MOVES.otherCountry;
  if (countries === 'NEAR') score += MOVES.otherCountry / 2;
  if (forms === 'DIFFER') score += MOVES.otherForm;
  if (isSameHouse) score += MOVES.sameHouse;
  else if (addresses?.outcome === 'SAME_PLACE' || addresses?.outcome === 'SAME_STREET') {
    score += MOVES.samePlace;
  } else if (addresses?.outcome === 'OTHER') score += MOVES.otherPlace;
  if (byName < THRESHOLDS.review && !isSameHouse) score = Math.min(score, BELOW_REVIEW);
  if (byName < THRESHOLDS.same && !isSameHouse) score = Math.min(score, BELOW_SAME);
  return Math.min(1, Math.max(0, score));
}

/** Identifiers overrule: equal ones decide for, different values of one scheme against. */
function decide(byRest: number, reservations: Set<Reservation>, evidence: Evidence): Judgement {
  const { equal, different } = evidence.identifiers;
  let score = byRest;
  if (equal.length > 0 && different.length > 0) {
    reservations.add('IDENTIFIER');
    score = SCORE_OF_BOTH;
  } else if (different.length > 0) {
    reservations.add('IDENTIFIER');
    score = Math.min(byRest, SCORE_OF_OTHER_IDENTIFIER);
  } else if (equal.length > 0) {
    reservations.clear();
    score = SCORE_OF_EQUAL_IDENTIFIER;
  }
  return {
    score,
    verdict: toVerdict(score, reservations.size > 0),
    reservations: [...reservations].sort(),
    evidence,
  };
}

function toVerdict(score: number, isReserved: boolean): Verdict {
  if (score < THRESHOLDS.review) return 'DIFFERENT';
  return score >= THRESHOLDS.same && !isReserved ? 'SAME' : 'REVIEW';
}

function pairAllNames(a: PreparedParty, b: PreparedParty): NamePair[] {
  return a.names.flatMap((_, atA) => b.names.map((__, atB) => [atA, atB] as const));
}

function findBestNames(
  a: PreparedParty,
  b: PreparedParty,
  pairs: readonly NamePair[],
): BestNames | null {
  let best: BestNames | null = null;
  for (const [atA, atB] of pairs) {
    const found = judgePair(a.names[atA]!, b.names[atB]!);
    if (best === null || found.score > best.score) best = found;
    if (best.score === 1) return best;
  }
  return best;
}

function judgePair(one: PreparedPartyName, other: PreparedPartyName): BestNames {
  const judgement = judgeNames(one.name, other.name);
  const isWeak = one.isWeak || other.isWeak;
  const score = isWeak ? Math.min(judgement.score, CEILINGS.WEAK_ALIAS!) : judgement.score;
  return { a: one.name, b: other.name, judgement, score, isWeak };
}

/** Of the two names that met; when one of these states no form, of all names of its party. */
function compareAllForms(a: PreparedParty, b: PreparedParty, names: BestNames | null): FormOutcome {
  if (names === null) return 'UNKNOWN';
  const ofPair = compareLegalForms(names.a.formClasses, names.b.formClasses);
  if (ofPair !== 'UNKNOWN') return ofPair;
  const classesOf = (party: PreparedParty) => party.names.flatMap(({ name }) => name.formClasses);
  return compareLegalForms(
    names.a.formClasses.length > 0 ? names.a.formClasses : classesOf(a),
    names.b.formClasses.length > 0 ? names.b.formClasses : classesOf(b),
  );
}

const isBranch = (names: BestNames | null): boolean =>
  names !== null &&
  names.a.formClasses.includes('BRANCH') !== names.b.formClasses.includes('BRANCH');

/** China and the places that customs data puts under it, or beside it. */
const NEAR_CHINA = new Set(['CN', 'HK', 'MO', 'TW']);

function compareCountries(a: readonly CountryCode[], b: readonly CountryCode[]): CountryOutcome {
  if (a.length === 0 || b.length === 0) return 'UNKNOWN';
  if (a.some((country) => b.includes(country))) return 'AGREE';
  const isNear = a.some((each) => NEAR_CHINA.has(each)) && b.some((each) => NEAR_CHINA.has(each));
  return isNear ? 'NEAR' : 'DIFFER';
}
