import { expect, it } from '@jest/globals';

import { DEFAULT_QUESTION } from '../../../client/state/question.ts';
import { suggestQuestions, type TradeFacts } from '../../../client/state/suggest-questions.ts';

const trade = (lanes: readonly [string | null, string | null, number][]): TradeFacts => ({
  shipments: 10,
  searchable: 10,
  lanes: lanes.map(([from, to, shipments]) => ({ from, to, shipments })),
  consignorIds: ['a:1', 'a:2'],
  consigneeIds: ['a:2', 'a:3'],
});
const sides = (facts: TradeFacts) =>
  suggestQuestions(facts).map(({ from, to }) => `${from.countries.join()}>${to.countries.join()}`);

it('begins with the standing question, then with the same for any goods', () => {
  const [first, second] = suggestQuestions(trade([]));
  expect(first).toEqual(DEFAULT_QUESTION);
  expect(second).toEqual({ ...DEFAULT_QUESTION, anyGoods: true });
});

it('asks from where goods came to where they went on, the stronger chain first', () => {
  const found = sides(
    trade([
      ['DE', 'KZ', 9],
      ['KZ', 'BY', 8],
      ['DE', 'AE', 2],
      ['AE', 'IR', 7],
    ]),
  );
  expect(found.slice(2, 4)).toEqual(['DE>BY', 'DE>IR']);
});

it('takes neither the way back nor trade within a country for a chain', () => {
  const found = suggestQuestions(
    trade([
      ['DE', 'KZ', 9],
      ['KZ', 'DE', 8],
      ['KZ', 'KZ', 5],
    ]),
  );
  expect(found.filter(({ hops }) => hops.min === 2)).toHaveLength(3); // standing, any, by parties
});

it('names the parties where no country is recorded, and only those on one side', () => {
  const found = suggestQuestions(trade([[null, null, 10]]));
  expect(found.slice(2).map(({ from, to, hops }) => [from.ids, to.ids, hops.min])).toEqual([
    [['a:1'], ['a:3'], 2],
    [['a:1'], ['a:3'], 1],
  ]);
});
