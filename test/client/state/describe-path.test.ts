import { expect, it } from '@jest/globals';

import { describePath } from '../../../client/state/describe-path.ts';
import type { Flag, Junction } from '../../../client/state/trade.ts';
import { pathOf } from '../answer-of.ts';

const junction: Junction = {
  companyId: 'bosfor',
  arrivalId: 'acme>bosfor',
  departureId: 'bosfor>kvant',
  dwellDays: { min: 19, max: 19 },
  linkIds: [],
  continuity: 'SAME_HS6',
  quantityRatio: 0.98,
};
const flag: Flag = {
  rule: 'RF04',
  title: 'Young company',
  outcome: 'FIRED',
  company: null,
  why: '',
  innocentExplanation: '',
  source: '',
};

it('says all of a path in one sentence', () => {
  const path = pathOf('US acme > TR bosfor ~ KZ altyn > RU kvant', {
    junctions: [junction, { ...junction, dwellDays: { min: 2, max: 32 } }],
    flags: [flag, { ...flag, outcome: 'NOT_FIRED' }],
  });
  const words = describePath(path, 3);
  expect(words.sentence).toBe(
    'Path 3: acme (United States), to bosfor (Türkiye), to altyn (Kazakhstan), to kvant (Russia); ' +
      'HS 854231, tier 1; Apr–May 2023; 19 and 2–32 days between hops; 1 ownership or control step; ' +
      'bottleneck $1k; 1 flag fired.',
  );
  expect([words.dwell, words.links, words.fired]).toEqual(['19 + 2–32 d', 1, 1]);
});

it('does not show an unknown value as nothing', () => {
  expect(describePath(pathOf('US a > RU z', { bottleneckUsd: 0 }), 1).value).toBe('no value');
});
