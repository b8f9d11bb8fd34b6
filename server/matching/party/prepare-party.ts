/** A party with everything that comparing needs worked out once: some kB each, words being shared. */
import type { CountryCode } from '../../model/entity.ts';
import { parseAddress, type ParsedAddress } from '../address/parse-address.ts';
import { prepareCompanyName, type PreparedName, preparePersonName } from '../names/prepare-name.ts';
import { prepareIdentifier, type PreparedIdentifier } from './identifier-schemes.ts';
import type { Party } from './party.ts';

export interface PreparedPartyName {
  readonly name: PreparedName;
  readonly isWeak: boolean;
}

export interface PreparedParty {
  readonly kind: Party['kind'];
  /** Those that have a word; of spellings that are read alike the first only. */
  readonly names: readonly PreparedPartyName[];
  readonly countries: readonly CountryCode[];
  /** Of the schemes that decide. */
  readonly identifiers: readonly PreparedIdentifier[];
  readonly addresses: readonly ParsedAddress[];
}

export function prepareParty(party: Party): PreparedParty {
  const prepare = party.kind === 'COMPANY' ? prepareCompanyName : preparePersonName;
  const names: PreparedPartyName[] = [];
  const seen = new Set<string>();
  for (const { text, isWeak = false } of party.names) {
    const name = prepare(text);
    const read = toReadText(name);
    if (seen.has(read)) continue;
    seen.add(read);
    if (name.words.length > 0) names.push({ name, isWeak });
  }
  return {
    kind: party.kind,
    names,
    countries: party.countries,
    identifiers: party.identifiers.map(prepareIdentifier).filter((each) => each !== null),
    addresses: party.addresses.map(parseAddress),
  };
}

/** What is left of a name when capitals and marks do not count. */
const toReadText = ({ words, formClasses }: PreparedName): string =>
  [
    ...words.map(({ script, text, reading }) => (script === 'HAN' ? text : `${script}${reading}`)),
    formClasses,
  ].join(' ');
