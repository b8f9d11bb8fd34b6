/**
 * What do the remarks of an OFAC entry hold that a match can use?
 *
 * Remarks are one text of parts between semicolons: weak aliases and former names in quotes, numbers
 * with their country in brackets, nationality and date of birth of individuals, and prose.
 */
import type { ListedName } from '../../model/list-entry.ts';
import { toListIdentifier } from './list-identifier.ts';
import { findOfacCountry } from './ofac-country.ts';

export interface OfacRemarks {
  readonly names: readonly ListedName[];
  readonly identifiers: readonly string[];
  readonly countries: readonly string[];
  readonly birthYears: readonly number[];
  /** The other parts, as they stand there. */
  readonly details: readonly string[];
}

const QUOTED_NAME = /^(a|f|n)\.k\.a\. '(.+)'$/;
const NATIONALITY = /^(?:alt\. )?(?:nationality|citizen) (.+)$/;
const BIRTH = /^(?:alt\. )?DOB .*?\b((?:1[89]|20)\d\d)\b/;
/** `Tax ID No. 7700000000 (Russia)`: the label ends with a dot, a hash or a letter. */
const NUMBER = /^(?:alt\. )?(\D+?)[ #.]+((?:IMO )?[A-Z0-9][A-Z0-9./-]*)(?: \(([^()]+)\))?$/i;

export function readOfacRemarks(text: string): OfacRemarks {
  const names: ListedName[] = [];
  const identifiers: string[] = [];
  const countries: string[] = [];
  const birthYears: number[] = [];
  const details: string[] = [];
  for (const part of text.replace(/\.$/, '').split('; ')) {
    if (part === '') continue;
    const [, letter, name] = QUOTED_NAME.exec(part) ?? [];
    if (name !== undefined) {
      // In this file a quoted alias is a weak one; the strong ones have a file of their own.
      names.push({ text: name, kind: letter === 'f' ? 'FORMER' : 'WEAK_ALIAS' });
      continue;
    }
    const country = findOfacCountry(NATIONALITY.exec(part)?.[1] ?? '');
    const [, birthYear] = BIRTH.exec(part) ?? [];
    const [, label, value, where] = NUMBER.exec(part) ?? [];
    const identifier =
      label === undefined || value === undefined
        ? null
        : toListIdentifier({ label, value, country: findOfacCountry(where ?? '') });
    if (country !== null) countries.push(country);
    else if (birthYear !== undefined) birthYears.push(Number(birthYear));
    else if (identifier !== null) identifiers.push(identifier);
    else details.push(part);
  }
  return { names, identifiers, countries, birthYears, details };
}
