import { expect, it } from '@jest/globals';

import { describeQuestion } from '../../../client/state/describe-question.ts';
import { DEFAULT_QUESTION } from '../../../client/state/question.ts';
import { partyOf } from '../answer-of.ts';

it('reads as a sentence', () => {
  expect(describeQuestion(DEFAULT_QUESTION, {})).toBe(
    'Goods of every high priority tier that left United States and reached Russia through anyone ' +
      'in 2–6 hops, at most 180 days between hops, the same HS code, 1 ownership step of 25 % or ' +
      'more, shipped at any time, of any value, ranked by priority.',
  );
});

it('names what was set', () => {
  const question = {
    ...DEFAULT_QUESTION,
    to: { countries: [], ids: ['kvant'] },
    tiers: ['T1', 'T3A'] as const,
    hs: ['8542'],
    avoid: ['bosfor'],
    mustPass: ['a', 'b', 'c'],
    hops: { min: 1, max: 1 },
    dwellDays: { min: 5, max: 30 },
    maxLinks: 0,
    since: '2022-02-24',
    minValueUsd: 10_000,
  };
  const directory = { kvant: partyOf('RU kvant'), bosfor: partyOf('TR bosfor') };
  expect(describeQuestion(question, directory)).toBe(
    'Goods of tiers 1 and 3A or HS 8542 that left United States and reached kvant through anyone ' +
      'in 1 hop, 5–30 days between hops, the same HS code, no ownership steps, by way of a, b + 1 ' +
      'more, without bosfor, shipped since 24 Feb 2022, worth $10k or more, ranked by priority.',
  );
});
