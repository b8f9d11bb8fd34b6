import { expect, it } from '@jest/globals';

import { RuleRiskAssessor } from '../../../server/risk/find-risk-flags.ts';
import { LISTS, drawFacts } from './path-facts.ts';

const assessor = new RuleRiskAssessor(LISTS.coalition, LISTS.commodities);

it('gives every finding with the rule, its source and an innocent explanation', () => {
  const flags = assessor.findRiskFlags(drawFacts());
  expect(flags.map(({ rule, outcome, companyId }) => `${rule} ${outcome} ${companyId}`)).toEqual([
    'RF04 FIRED kuzey',
    'RF04 NOT_FIRED vektor',
    'RF14 FIRED kuzey',
  ]);
  for (const flag of flags) {
    expect(flag.title).not.toBe('');
    expect(flag.innocentExplanation).toMatch(/\.$/);
    expect(flag.source).not.toBe('');
    expect(flag).not.toHaveProperty('assess');
  }
});
