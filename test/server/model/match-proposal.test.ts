import { expect, it } from '@jest/globals';

import { InvalidRequest } from '../../../server/model/errors.ts';
import {
  findStandingSteps,
  type MatchDecision,
  toMatchId,
  toMatchKind,
} from '../../../server/model/match-proposal.ts';
import {
  parseDecision,
  parseMatchFilter,
  parseMatchPage,
  parseWho,
} from '../../../server/model/parse-match-question.ts';

const step = (decision: MatchDecision, isUndo = false) => ({
  ...{ decision, isUndo, who: 'Ada', at: '2025-01-01T00:00:00.000Z' },
});

it('takes decisions back one by one, also those made after an undo', () => {
  const [unsure, same, undo] = [step('UNSURE'), step('CONFIRMED'), step('UNSURE', true)];
  const other = step('REJECTED');
  expect(findStandingSteps([])).toEqual([]);
  expect(findStandingSteps([unsure, same])).toEqual([unsure, same]);
  expect(findStandingSteps([unsure, same, undo])).toEqual([unsure]);
  expect(findStandingSteps([unsure, same, undo, other])).toEqual([unsure, other]);
  expect(findStandingSteps([unsure, same, undo, other, undo, undo])).toEqual([]);
});

it('tells from an id what a proposal is about', () => {
  expect(toMatchKind(toMatchId('LISTED', 'a:1', 'LIST:2'))).toBe('LISTED');
  expect(toMatchKind(toMatchId('SAME_AS', 'a:1', 'b:2'))).toBe('SAME_AS');
  expect(toMatchKind('a:1')).toBeNull();
});

it('asks for what is open unless told otherwise', () => {
  expect(parseMatchFilter(null)).toEqual({
    kinds: ['LISTED', 'SAME_AS'],
    lists: null,
    dataset: null,
    decisions: ['PROPOSED'],
  });
  expect(parseMatchFilter({ lists: ['BIS-EL', 'BIS-EL'] })).toMatchObject({
    kinds: ['LISTED'],
    lists: ['BIS-EL'],
  });
  expect(parseMatchPage({})).toEqual({ first: 50, after: null });
});

it('refuses filters that could answer nothing, and decisions of nobody', () => {
  expect(() => parseMatchFilter({ kinds: [] })).toThrow(InvalidRequest);
  expect(() => parseMatchFilter({ lists: [] })).toThrow(InvalidRequest);
  expect(() => parseMatchFilter({ decisions: [] })).toThrow(InvalidRequest);
  expect(() => parseMatchFilter({ kinds: ['SAME_AS'], lists: ['BIS-EL'] })).toThrow('filter.kinds');
  expect(() => parseWho('  ')).toThrow('who must be 1 to 100 characters: it has 0.');
  expect(() => parseWho('a'.repeat(101))).toThrow(InvalidRequest);
  expect(parseWho(` ${'a'.repeat(100)} `)).toHaveLength(100);
  expect(() => parseDecision('PROPOSED')).toThrow(InvalidRequest);
  expect(parseDecision('UNSURE')).toBe('UNSURE');
});
