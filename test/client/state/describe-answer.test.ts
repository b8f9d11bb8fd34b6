import { describe, expect, it } from '@jest/globals';

import type { Answer } from '../../../client/state/app-state.ts';
import { describeAnswer, describeScope } from '../../../client/state/describe-answer.ts';
import { answerOf, pathOf } from '../answer-of.ts';

const paths = ['US a > RU z', 'US b > RU z'].map((chain) => pathOf(chain));
const headlineOf = (facts: Partial<Answer>) => describeAnswer(answerOf(paths, facts)).headline;

describe('what an answer claims', () => {
  it.each<[Partial<Answer>, string, string]>([
    [{ conclusion: 'ALL' }, 'All 2 paths', 'good'],
    [{ conclusion: 'TOP', totalCount: 1204 }, 'Best 2 of 1,204 paths', 'good'],
    [{ conclusion: 'TOP', totalCount: null }, 'The best 2, more exist', 'good'],
    [{ conclusion: 'TOP', totalCount: 2 }, 'All 2 paths', 'good'],
    [{ conclusion: 'BUDGET', exact: false, provenRank: 1 }, '2 found so far', 'caution'],
    [{ conclusion: 'BUDGET', paths: [] }, 'Stopped early, none so far', 'caution'],
    [{ conclusion: 'NONE', paths: [] }, 'No path found', 'good'],
  ])('%j reads %p, %s', (facts, headline, tone) => {
    const words = describeAnswer(answerOf(paths, facts));
    expect([words.headline, words.tone]).toEqual([headline, tone]);
  });

  it('calls only a search to the end complete', () => {
    const stateOf = (conclusion: Answer['conclusion']) =>
      describeAnswer(answerOf(paths, { conclusion, totalCount: 9 })).state;
    expect(stateOf('ALL')).toContain('complete');
    expect(stateOf('NONE')).toContain('complete');
    expect(stateOf('TOP')).not.toContain('complete');
    expect(stateOf('BUDGET')).toContain('stopped early');
    expect(headlineOf({ conclusion: 'ALL', paths: [paths[0]!] })).toBe('The only path');
  });

  it('says what was left out, and why', () => {
    const { considered } = answerOf([]);
    const excluded = [
      { reason: 'OTHER_GOODS' as const, shipments: 785 },
      { reason: 'NO_DATE' as const, shipments: 0 },
      { reason: 'NO_HS_CODE' as const, shipments: 112 },
    ];
    const answer = answerOf([], { considered: { ...considered, shipments: 4103, excluded } });
    expect(describeScope(answer)).toBe(
      'In scope 4,103 shipments · 897 outside (785 of other goods, 112 without a usable HS code)',
    );
  });
});
