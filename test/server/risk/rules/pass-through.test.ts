import { describe, expect, it } from '@jest/globals';

import { passThrough } from '../../../../server/risk/rules/pass-through.ts';
import { LISTS, drawFacts } from '../path-facts.ts';

const assess = (junction: NonNullable<Parameters<typeof drawFacts>[0]>['junction'] = {}) =>
  passThrough.assess(drawFacts({ junction }), LISTS)[0];

describe('RF14', () => {
  it('fires with its evidence pair', () => {
    expect(assess()).toEqual({
      companyId: 'kuzey',
      outcome: 'FIRED',
      why: 'Goods of the same HS code leave kuzey after 20 days in 0.9 times the arriving quantity.',
      shipmentIds: ['s1', 's2'],
    });
  });

  it.each([
    ['60 days', { dwellDays: { min: 60, max: 60 } }, 'FIRED'],
    ['61 days', { dwellDays: { min: 61, max: 61 } }, 'NOT_FIRED'],
    ['50 to 80 days', { dwellDays: { min: 50, max: 80 } }, 'NOT_ASSESSABLE'],
    ['half the quantity', { quantityRatio: 0.5 }, 'FIRED'],
    ['less than half', { quantityRatio: 0.49 }, 'NOT_FIRED'],
    ['a tenth more', { quantityRatio: 1.1 }, 'FIRED'],
    ['more than that', { quantityRatio: 1.11 }, 'NOT_FIRED'],
    ['no quantity', { quantityRatio: null }, 'NOT_ASSESSABLE'],
    ['only the same heading', { sameGoods: 'SAME_HS4' as const }, 'NOT_FIRED'],
    [
      'a missing quantity that cannot change the outcome',
      { dwellDays: { min: 90, max: 90 }, quantityRatio: null },
      'NOT_FIRED',
    ],
  ])('%s', (_what, junction, outcome) => {
    expect(assess(junction)?.outcome).toBe(outcome);
  });
});
