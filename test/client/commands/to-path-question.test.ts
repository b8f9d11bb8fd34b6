import { describe, expect, it } from '@jest/globals';

import { toPathQuestion } from '../../../client/commands/to-path-question.ts';
import { DEFAULT_QUESTION } from '../../../client/state/question.ts';

describe('a question as it is sent', () => {
  it('leaves open what is open', () => {
    const sent = toPathQuestion(DEFAULT_QUESTION);
    expect(sent).toMatchObject({ from: { countries: ['US'] }, to: { countries: ['RU'] } });
    for (const part of ['through', 'avoid', 'mustPass', 'commodities', 'shippedBetween']) {
      expect(sent).not.toHaveProperty(part);
    }
  });

  it('sends goods as tiers and codes, or as anything', () => {
    const goodsOf = (change: object) =>
      toPathQuestion({ ...DEFAULT_QUESTION, ...change }).commodities;
    expect(goodsOf({ tiers: ['T1'] })).toEqual({ tiers: ['T1'] });
    expect(goodsOf({ hs: ['8542'] })).toEqual({ hs: ['8542'] });
    expect(goodsOf({ anyGoods: true, hs: ['8542'] })).toEqual({ any: true });
  });

  it('sends half open dates, and an empty side for the server to refuse', () => {
    const nobody = { countries: [], ids: [] };
    const sent = toPathQuestion({ ...DEFAULT_QUESTION, from: nobody, since: '2022-02-24' });
    expect([sent.from, sent.shippedBetween]).toEqual([{}, { from: '2022-02-24' }]);
  });
});
