/**
 * Pairs of invented company names, labelled by hand, and how a matcher does on them.
 *
 * A pair counts as proposed from the threshold on at which pairs are shown to a person.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  matchParties,
  type Judgement,
  THRESHOLDS,
} from '../../server/matching/party/match-parties.ts';
import { type PreparedParty, prepareParty } from '../../server/matching/party/prepare-party.ts';

export interface LabelledPair {
  /** Whether its outcome was looked at while the matcher was tuned; a held pair's never was. */
  readonly half: 'tuned' | 'held';
  readonly isSame: boolean;
  readonly script: string;
  readonly a: string;
  readonly b: string;
  readonly note: string;
}

const FILE = join(import.meta.dirname, '../fixtures/matching/labelled-pairs.tsv');

export function readLabelledPairs(): LabelledPair[] {
  const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [half = '', label = '', script = '', a = '', b = '', note = ''] = line.split('\t');
    return {
      half: half === 'held' ? 'held' : 'tuned',
      isSame: label === 'same',
      script,
      a,
      b,
      note,
    };
  });
}

export function toNamedCompany(...names: readonly string[]): PreparedParty {
  return prepareParty({
    kind: 'COMPANY',
    names: names.map((text) => ({ text })),
    countries: [],
    identifiers: [],
    addresses: [],
  });
}

export const judgePair = ({ a, b }: LabelledPair): Judgement =>
  matchParties(toNamedCompany(a), toNamedCompany(b));

export interface Measures {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function measure(pairs: readonly LabelledPair[]): Measures {
  let [rightly, wrongly, missed] = [0, 0, 0];
  for (const pair of pairs) {
    const isProposed = judgePair(pair).score >= THRESHOLDS.review;
    if (isProposed && pair.isSame) rightly++;
    else if (isProposed) wrongly++;
    else if (pair.isSame) missed++;
  }
  const precision = rightly / (rightly + wrongly);
  const recall = rightly / (rightly + missed);
  return {
    pairs: pairs.length,
    precision,
    recall,
    f1: (2 * rightly) / (2 * rightly + wrongly + missed),
  };
}
