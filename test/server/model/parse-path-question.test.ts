import { describe, expect, it } from '@jest/globals';

import type { CommodityList } from '../../../server/model/commodity.ts';
import { InvalidRequest } from '../../../server/model/errors.ts';
import {
  parsePage,
  parsePathQuestion,
  type PathQuestionInput,
} from '../../../server/model/parse-path-question.ts';

const LIST: CommodityList = {
  id: 'L',
  title: 'List',
  version: '2024-02-23',
  source: 'made up',
  tierOf: new Map([
    ['854231', 'T1'],
    ['852691', 'T2'],
  ]),
};

const refusal = (input: PathQuestionInput): InvalidRequest => {
  try {
    parsePathQuestion(input, LIST);
  } catch (error) {
    if (error instanceof InvalidRequest) return error;
  }
  throw new Error(`${JSON.stringify(input)} was not refused`);
};

it('asks about high priority goods from the US to Russia when nothing else is said', () => {
  expect(parsePathQuestion({}, LIST)).toMatchObject({
    from: { countries: ['US'], ids: [], listedOn: [] },
    to: { countries: ['RU'] },
    through: null,
    goods: { any: false, hsPrefixes: ['854231', '852691'] },
    continuity: 'SAME_HS6',
    dwellDays: { min: 0, max: 180 },
    hops: { min: 2, max: 6 },
    maxLinks: 1,
    minLinkShare: 25,
    distinctCompanies: true,
    level: 'CHAIN',
    rankBy: 'PRIORITY',
  });
});

it('takes null for "not said"', () => {
  const nothing = { from: null, hops: null, avoid: null, commodities: null, maxLinks: null };
  expect(parsePathQuestion(nothing, LIST)).toEqual(parsePathQuestion({}, LIST));
});

it('joins tiers and codes, each once', () => {
  const { goods } = parsePathQuestion(
    { commodities: { tiers: ['T1'], hs: ['8471', '854231'] } },
    LIST,
  );
  expect(goods).toEqual({ any: false, hsPrefixes: ['854231', '8471'] });
});

describe('names the field that it refuses', () => {
  const cases: [field: string, input: PathQuestionInput][] = [
    ['question.from', { from: {} }],
    ['question.from', { from: { countries: [], ids: [] } }],
    ['question.to.countries', { to: { countries: ['XX'] } }],
    ['question.to.countries', { to: { countries: ['ru'] } }],
    ['question.through', { through: {} }],
    ['question.avoid', { avoid: [''] }],
    ['question.from.ids', { from: { ids: Array.from({ length: 10_001 }, (_, i) => `${i}`) } }],
    ['question.commodities', { commodities: {} }],
    ['question.commodities.hs', { commodities: { hs: ['8542.31'] } }],
    ['question.commodities.hs', { commodities: { hs: ['8'] } }],
    ['question.commodities.tiers', { commodities: { tiers: ['T9'] } }],
    ['question.continuity', { continuity: 'SAME' }],
    ['question.shippedBetween', { shippedBetween: { from: '2024-01-02', to: '2024-01-01' } }],
    ['question.shippedBetween.to', { shippedBetween: { to: '2023-02-30' } }],
    ['question.dwellDays.max', { dwellDays: { min: 0, max: 3_651 } }],
    ['question.dwellDays.min', { dwellDays: { min: -1, max: 3 } }],
    ['question.hops', { hops: { min: 5, max: 2 } }],
    ['question.hops.max', { hops: { min: 2, max: 7 } }],
    ['question.hops.min', { hops: { min: 1.5, max: 2 } }],
    ['question.maxLinks', { maxLinks: 3 }],
    ['question.minLinkShare', { minLinkShare: 100.1 }],
    ['question.minValueUsd', { minValueUsd: Number.POSITIVE_INFINITY }],
    ['question.quantityTolerance', { quantityTolerance: -0.1 }],
  ];
  it.each(cases)('%s', (field, input) => {
    expect(refusal(input)).toMatchObject({ field });
    expect(refusal(input).allowed).not.toBe('');
  });
});

it('reads a page within its limit', () => {
  expect(parsePage({}, 500, 50)).toEqual({ first: 50, after: null });
  expect(() => parsePage({ first: 0 }, 500, 50)).toThrow(
    'first must be a whole number from 1 to 500',
  );
  expect(() => parsePage({ first: 501 }, 500, 50)).toThrow(InvalidRequest);
});
