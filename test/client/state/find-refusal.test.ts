import { expect, it } from '@jest/globals';

import { findRefusal, findRefusedParts } from '../../../client/state/find-refusal.ts';

it.each([
  ['question.hops', ['hops']],
  ['hops.max', ['hops']],
  ['question.from.countries[0]', ['from']],
  ['question.commodities.hs', ['anyGoods', 'tiers', 'hs']],
  ['question.shippedBetween', ['since', 'until']],
  ['first', []],
])('finds %s on the screen', (field, parts) => {
  expect(findRefusedParts(field)).toEqual(parts);
});

it('gives the reason to that part and to no other', () => {
  const problem = { code: 'BAD_USER_INPUT', message: 'hops: no', field: 'question.hops' };
  expect(findRefusal(problem, 'hops')).toBe('hops: no');
  expect(findRefusal(problem, 'from', 'to')).toBeNull();
  expect(findRefusal(null, 'hops')).toBeNull();
});
