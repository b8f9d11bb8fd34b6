import { expect, it } from '@jest/globals';

import { loadCommodityCatalogue, loadCountryList } from '../../server/load-lists.ts';

it('reads 50 codes in six tiers, the most sensitive first', () => {
  const { list, tiers } = loadCommodityCatalogue();
  expect(tiers.map(({ tier, codes }) => `${tier} ${codes.length}`)).toEqual([
    'T1 4',
    'T2 5',
    'T3A 16',
    'T3B 9',
    'T4A 11',
    'T4B 5',
  ]);
  expect(list.tierOf.size).toBe(50);
  expect(list.tierOf.get('854231')).toBe('T1');
});

it('reads the 39 countries of the coalition, without Singapore', () => {
  const { countries, version } = loadCountryList('GECC_39');
  expect(countries.size).toBe(39);
  expect(countries.has('SG')).toBe(false);
  expect(version).toBe('2023-09-26');
});

it('has no list of countries under the name of a list of goods', () => {
  expect(() => loadCountryList('CHPL')).toThrow('there is no list CHPL');
});
