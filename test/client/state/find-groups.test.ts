import { describe, expect, it } from '@jest/globals';

import type { ServerStatus } from '../../../client/state/app-state.ts';
import { findGroups } from '../../../client/state/find-groups.ts';
import { answerOf, partyOf, pathOf } from '../answer-of.ts';

const status = {
  commodityList: {
    title: 'List',
    version: '2024-02-23',
    tiers: [{ tier: 'T1', title: 'Integrated circuits', codes: ['854231', '854232'] }],
  },
} as unknown as ServerStatus;
const answer = answerOf([pathOf('US acme > TR bosfor > RU kvant')]);
const titlesOf = (text: string) =>
  findGroups(text, [], status, answer).flatMap(({ finds }) => finds.map(({ title }) => title));

describe('what a search brings', () => {
  it('is codes for digits, with and without a point', () => {
    expect(titlesOf('8542.3')).toEqual(['85423… all codes that begin so', '854231', '854232']);
    expect(titlesOf('854231')).toEqual(['854231']);
    expect(titlesOf('1')).toEqual([]);
  });

  it('is paths of the list by a name or their id', () => {
    expect(titlesOf('BOSF')).toEqual(['acme → bosfor → kvant']);
    expect(titlesOf('US acme > TR bosfor > RU kvant')).toHaveLength(1);
  });

  it('is parties by kind, and says what matched when the name does not', () => {
    const hit = { party: partyOf('TR bosfor'), purpose: 'trader', matchedOn: 'bosfor' };
    const other = { ...hit, matchedOn: 'VKN:1' };
    const person = { ...hit, party: { ...partyOf('TR ada'), kind: 'PERSON' as const } };
    const groups = findGroups('x', [hit, other, person], status, null);
    expect(groups.map(({ title }) => title)).toEqual(['Companies', 'Persons']);
    expect(groups[0]!.finds.map(({ note }) => note)).toEqual(['trader', 'VKN:1']);
  });
});
