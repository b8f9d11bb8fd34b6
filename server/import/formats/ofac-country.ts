/** Which country does OFAC mean? Its own spellings, beside the names that others use. */
import { findCountryByName } from '../../model/country-names.ts';
import type { CountryCode } from '../../model/entity.ts';

const OWN_NAMES: Readonly<Record<string, CountryCode>> = {
  Palestinian: 'PS',
  'West Bank': 'PS',
  'Region: West Bank': 'PS',
  'Region: Gaza': 'PS',
  'Region: Russia': 'RU',
  'Cote d Ivoire': 'CI',
  'Saint Vincent and the Grenadines': 'VC',
};

/**
 * Null for none and for what is no country, such as `undetermined`, `Region: Crimea` or the Netherlands
 * Antilles, which are several countries today.
 */
export function findOfacCountry(name: string): CountryCode | null {
  if (name === '') return null;
  const own = OWN_NAMES[name];
  if (own !== undefined) return own;
  // `Korea, North`, `Virgin Islands, British`, `Man, Isle of`
  const [, noun, qualifier] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
  const plain = findCountryByName(name);
  if (plain !== null || noun === undefined || qualifier === undefined) return plain;
  if (/^The( Republic of)?$/.test(qualifier)) return findCountryByName(noun);
  if (/^Republic of the$/.test(qualifier)) return findCountryByName(noun);
  return (
    findCountryByName(`${qualifier} ${noun}`) ??
    findCountryByName(`${noun} (${qualifier.replace(/ of the$/, '')})`)
  );
}
