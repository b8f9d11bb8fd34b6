import { expect, it } from '@jest/globals';

import {
  countCompared,
  describeMatching,
  toMatchingProgress,
} from '../../../server/cli/match-summary.ts';
import { NO_PROPOSALS } from '../../../server/match-run/write-proposals.ts';

const NOTHING = { ...NO_PROPOSALS, parties: 0 };

it('says how many are open, decided and gone, and that none counts yet', () => {
  const LISTED = { parties: 1_200, added: 7, changed: 1, unchanged: 2, decided: 3, removed: 4 };
  expect(describeMatching({ LISTED, SAME_AS: NOTHING })).toBe(
    'Matches with lists: 1,200 compared, 10 open (7 new, 1 changed), 3 decided before, ' +
      '4 no longer proposed.\nNone of the open ones counts before somebody decides.',
  );
  expect(countCompared({ LISTED, SAME_AS: { ...NOTHING, parties: 5 } })).toBe(1_205);
});

it('says when there is nothing to compare', () => {
  expect(describeMatching({ LISTED: NOTHING, SAME_AS: NOTHING })).toBe(
    'Nothing to compare: there is no list, and no second data set.',
  );
});

it('shows how far it is', () => {
  expect(toMatchingProgress({ kind: 'SAME_AS', parties: 3_000, proposals: 2 })).toEqual({
    step: 'Comparing companies of different data sets',
    detail: '3,000 compared, 2 proposed',
  });
});
