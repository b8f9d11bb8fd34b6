/**
 * Which parts of two parties agreed, which did not, and how much did each count?
 *
 * The explanation as data, so that a screen can show it beside the two texts and a file can keep it.
 */
import type { WordPair } from '../names/align-words.ts';
import type { NameWord } from '../names/name-word.ts';
import type { BestNames, Evidence, Judgement } from './match-parties.ts';

export type MatchPartKind =
  'NAME' | 'WORD' | 'NUMBER' | 'LEGAL_FORM' | 'COUNTRY' | 'IDENTIFIER' | 'ADDRESS';

/** CLOSE: alike, not equal. MISSING: only one of them states it. */
export type MatchOutcome = 'AGREES' | 'CLOSE' | 'DIFFERS' | 'MISSING';

export interface MatchPart {
  readonly kind: MatchPartKind;
  readonly outcome: MatchOutcome;
  /** How much it counted, 0 to 1, whichever way. NAME is the whole name, WORD a part of it. */
  readonly weight: number;
  /** As written; null when this party does not state it. */
  readonly a: string | null;
  readonly b: string | null;
  /** For words, how they are alike; for addresses, how near they are. Null where nothing is to add. */
  readonly way: string | null;
}

/** The whole names first, then their words, then the rest. */
export function explainMatch({ evidence }: Judgement): MatchPart[] {
  const { names, identifiers } = evidence;
  return [
    ...(names === null ? [] : [explainNames(names), ...explainWords(names)]),
    ...explainForms(evidence),
    ...explainCountries(evidence),
    ...identifiers.equal.map(([a, b]) => toPart('IDENTIFIER', 'AGREES', 1, a.text, b.text)),
    ...identifiers.different.map(([a, b]) => toPart('IDENTIFIER', 'DIFFERS', 1, a.text, b.text)),
    ...explainAddresses(evidence),
  ];
}

function toPart(
  kind: MatchPartKind,
  outcome: MatchOutcome,
  weight: number,
  a: string | null,
  b: string | null,
  way: string | null = null,
): MatchPart {
  return { kind, outcome, weight: Math.round(weight * 1000) / 1000, a, b, way };
}

function explainNames({ a, b, score }: BestNames): MatchPart {
  const outcome = score >= 0.92 ? 'AGREES' : score >= 0.8 ? 'CLOSE' : 'DIFFERS';
  return toPart('NAME', outcome, score, a.text, b.text);
}

function explainWords({ judgement }: BestNames): MatchPart[] {
  const { pairs, leftA, leftB } = judgement.alignment;
  return [
    ...[...pairs].sort((one, other) => one.atA - other.atA).map(explainPair),
    ...leftA.map((word) =>
      toPart(toKind(word), toLeftOutcome(word, leftB), word.weight, word.text, null),
    ),
    ...leftB.map((word) =>
      toPart(toKind(word), toLeftOutcome(word, leftA), word.weight, null, word.text),
    ),
  ];
}

function explainPair({ a, b, way, similarity }: WordPair): MatchPart {
  const isSame = way === 'EQUAL' || way === 'SOUND' || (way === 'MEANING' && similarity === 1);
  const weight = [...a, ...b].reduce((sum, word) => sum + word.weight, 0) / 2;
  return toPart(toKind(a[0]!), isSame ? 'AGREES' : 'CLOSE', weight, toText(a), toText(b), way);
}

const toKind = ({ kind }: NameWord): MatchPartKind => (kind === 'NUMBER' ? 'NUMBER' : 'WORD');

/** A number against another number differs; a word that the other name lacks is missing there. */
function toLeftOutcome(word: NameWord, others: readonly NameWord[]): MatchOutcome {
  return others.some(({ kind }) => kind === word.kind) ? 'DIFFERS' : 'MISSING';
}

const toText = (words: readonly NameWord[]): string => words.map(({ text }) => text).join(' ');

function explainForms({ names, forms }: Evidence): MatchPart[] {
  if (names === null) return [];
  const [a, b] = [names.a, names.b].map((name) => name.forms.join(' ') || null);
  if (a === null && b === null) return [];
  const outcome = forms === 'AGREE' ? 'AGREES' : forms === 'DIFFER' ? 'DIFFERS' : 'MISSING';
  return [toPart('LEGAL_FORM', outcome, forms === 'DIFFER' ? 0.03 : 0, a ?? null, b ?? null)];
}

function explainCountries({ countries, countryTexts: [a, b] }: Evidence): MatchPart[] {
  if (a === '' && b === '') return [];
  const outcome =
    countries === 'AGREE'
      ? 'AGREES'
      : countries === 'NEAR'
        ? 'CLOSE'
        : countries === 'DIFFER'
          ? 'DIFFERS'
          : 'MISSING';
  return [toPart('COUNTRY', outcome, countries === 'AGREE' ? 0.01 : 0.03, a || null, b || null)];
}

function explainAddresses({ addresses }: Evidence): MatchPart[] {
  if (addresses === null || addresses.outcome === 'UNKNOWN') return [];
  const { outcome, a, b } = addresses;
  const said = outcome === 'SAME_HOUSE' ? 'AGREES' : outcome === 'OTHER' ? 'DIFFERS' : 'CLOSE';
  return [toPart('ADDRESS', said, outcome === 'SAME_HOUSE' ? 0.04 : 0.005, a, b, outcome)];
}
