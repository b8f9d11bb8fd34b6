import { expect, it } from '@jest/globals';

import { COUNTRY_CODES } from '../../../server/model/country.ts';
import { findCountryByAlpha3, findCountryByName } from '../../../server/model/country-names.ts';

it('knows three letters of every country, each once', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  const found = codes.map(findCountryByAlpha3).filter((code) => code !== null);
  expect([...found].sort()).toEqual([...COUNTRY_CODES].sort());
});

it.each([
  ['AUS', 'AU'],
  ['AUT', 'AT'],
  ['CHE', 'CH'],
  ['CHN', 'CN'],
  ['PRK', 'KP'],
  ['KOR', 'KR'],
  ['SVK', 'SK'],
  ['SVN', 'SI'],
  ['UKR', 'UA'],
  ['VGB', 'VG'],
])('reads %s as %s', (three, two) => {
  expect(findCountryByAlpha3(three)).toBe(two);
});

it.each(['W00', 'S19', '_X', 'EUR', 'kaz', ''])('takes %j for no country', (code) => {
  expect(findCountryByAlpha3(code)).toBeNull();
});

it.each([
  ['Kazakhstan', 'KZ'],
  ['  türkiye ', 'TR'],
  ['Turkey', 'TR'],
  ['Russian Federation (Russia)', 'RU'],
  ['Belarus (Belorussia)', 'BY'],
  ['Ireland (Eire)', 'IE'],
  ['Germany (incl. German Democratic Republic from 1991)', 'DE'],
  ["France (incl. Saint Barthélemy 'BL' -> 2012; incl. French Guiana)", 'FR'],
  ["Côte d'Ivoire", 'CI'],
  ['Saint Lucia', 'LC'],
  ['China, Hong Kong SAR', 'HK'],
  ['British Virgin Islands', 'VG'],
])('reads %j as %s', (name, country) => {
  expect(findCountryByName(name)).toBe(country);
});

it.each([
  'China (Taiwan)',
  'Korea',
  'World',
  'Areas, nes',
  'Kazakhstan and Kyrgyzstan',
  'Stanland',
  '',
])('guesses no country from %j', (name) => {
  expect(findCountryByName(name)).toBeNull();
});
