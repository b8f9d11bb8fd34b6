/** The matcher against pairs of invented names: some were used to tune it, some were not. */
import { describe, expect, it } from '@jest/globals';

import {
  type LabelledPair,
  measure,
  type Measures,
  readLabelledPairs,
} from '../../support/labelled-pairs.ts';

const LEAST_F1 = { companies: 0.87, otherScripts: 0.85 };

const pairs = readLabelledPairs();
const halves = {
  tuned: pairs.filter(({ half }) => half === 'tuned'),
  held: pairs.filter(({ half }) => half === 'held'),
};
const isLatin = ({ script }: LabelledPair) => script === 'LATIN' || script === 'TURKISH';

describe.each(Object.entries(halves))('the labelled pairs that were %s', (half, each) => {
  it('is proposed with few errors, in other scripts too', () => {
    const overall = measure(each);
    const others = measure(each.filter((pair) => !isLatin(pair)));
    expect(overall.f1).toBeGreaterThanOrEqual(LEAST_F1.companies);
    expect(others.f1).toBeGreaterThanOrEqual(LEAST_F1.otherScripts);
    const table: Record<string, Measures> = { all: overall, 'not Latin': others };
    for (const script of new Set(each.map((pair) => pair.script))) {
      table[script] = measure(each.filter((pair) => pair.script === script));
    }
    console.log(half);
    console.table(table);
  });
});

it('has enough pairs of every script, and as many that differ', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(400);
  for (const script of 'LATIN CYRILLIC GREEK ARABIC CHINESE TURKISH ARMENIAN GEORGIAN'.split(' ')) {
    const ofScript = pairs.filter((pair) => pair.script === script);
    expect([script, ofScript.length >= 14]).toEqual([script, true]);
    expect(ofScript.filter(({ isSame }) => !isSame).length).toBeGreaterThan(ofScript.length / 4);
  }
});
