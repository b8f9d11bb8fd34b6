import { describe, expect, it } from '@jest/globals';

import { youngCompany } from '../../../../server/risk/rules/young-company.ts';
import { LISTS, drawFacts } from '../path-facts.ts';

const assess = (...args: Parameters<typeof drawFacts>) =>
  youngCompany.assess(drawFacts(...args), LISTS).find(({ companyId }) => companyId === 'kuzey');

describe('RF04', () => {
  it('fires for a company founded after 24 February 2022 that receives tier 1', () => {
    expect(assess()).toMatchObject({
      outcome: 'FIRED',
      why: 'kuzey (TR) was incorporated on 2022-05-10, after 2022-02-24, and receives goods of tier 1 or 2 (854231).',
      shipmentIds: ['s1'],
    });
  });

  it('looks at whoever receives, not at the supplier', () => {
    const companyIds = youngCompany.assess(drawFacts(), LISTS).map(({ companyId }) => companyId);
    expect(companyIds).toEqual(['kuzey', 'vektor']);
  });

  it.each([
    ['the day itself is not after it', { trader: { incorporatedOn: '2022-02-24' } }, 'NOT_FIRED'],
    ['the day after is', { trader: { incorporatedOn: '2022-02-25' } }, 'FIRED'],
    ['a whole month after it', { trader: { incorporatedOn: '2022-03' } }, 'FIRED'],
    ['a month before it', { trader: { incorporatedOn: '2022-01' } }, 'NOT_FIRED'],
    ['a month around it', { trader: { incorporatedOn: '2022-02' } }, 'NOT_ASSESSABLE'],
    ['a year around it', { trader: { incorporatedOn: '2022' } }, 'NOT_ASSESSABLE'],
    ['no date', { trader: { incorporatedOn: null } }, 'NOT_ASSESSABLE'],
    ['no country', { trader: { country: null } }, 'NOT_ASSESSABLE'],
    ['a country of the coalition', { trader: { country: 'DE' } }, 'NOT_FIRED'],
    ['tier 3.A', { arrival: { hs6: '847150' } }, 'NOT_FIRED'],
    ['tier 2', { arrival: { hs6: '851762' } }, 'FIRED'],
    ['no code', { arrival: { hs6: null } }, 'NOT_ASSESSABLE'],
  ])('%s', (_what, change, outcome) => {
    expect(assess(change)?.outcome).toBe(outcome);
  });
});
