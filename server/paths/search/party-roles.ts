/**
 * What may each party be on a path: first, last, in between, and is it one that must be passed?
 *
 * One byte per party, bits below; 0 for whoever is to be avoided or has no part in the question.
 * Rules 3, 5 and 10 of docs/path-rules.md. O(parties).
 */
import type { PartyTable } from '../../projection/graph-projection.ts';
import type { PartySelection, SearchQuestion } from './search-request.ts';

export const SUPPLIER = 1;
export const END_USER = 2;
export const BETWEEN = 4;
export const TO_BE_PASSED = 8;

/** Highest value of `toCountryNumber`. */
const MOST_COUNTRIES = 26 * 26;

export interface PartyRoles {
  readonly roles: Uint8Array;
  /** Companies in `to`, and those of them in `from` too. */
  readonly endUsers: number;
  readonly onBothSides: number;
}

export function assignRoles(parties: PartyTable, question: SearchQuestion): PartyRoles {
  const { isPerson, country } = parties;
  const roles = new Uint8Array(isPerson.length);
  const isFrom = markSelected(parties, question.from);
  const isTo = markSelected(parties, question.to);
  const isThrough = question.through && markSelected(parties, question.through);
  let endUsers = 0;
  let onBothSides = 0;
  for (let party = 0; party < roles.length; party++) {
    const code = country[party]!;
    const from = isFrom.countries[code]! | isFrom.parties[party]!;
    const to = isTo.countries[code]! | isTo.parties[party]!;
    if ((from | to) === 0) {
      const mayStandBetween =
        isThrough === null || (isThrough.countries[code]! | isThrough.parties[party]!) === 1;
      if (mayStandBetween) roles[party] = BETWEEN;
    } else if (isPerson[party] === 0) {
      roles[party] = from * SUPPLIER + to * END_USER;
      endUsers += to;
      onBothSides += from & to;
    }
  }
  for (const party of question.mustPass) roles[party]! |= TO_BE_PASSED;
  for (const party of question.avoid) roles[party] = 0;
  return { roles, endUsers, onBothSides };
}

const nobody = new Map<number, Uint8Array>();

/** 1 for each selected country and party. The countries hold nothing at 0: unknown. */
function markSelected(
  { isPerson }: PartyTable,
  selection: PartySelection,
): { countries: Uint8Array; parties: Uint8Array } {
  const countries = new Uint8Array(MOST_COUNTRIES + 1);
  for (const country of selection.countries) countries[country] = 1;
  countries[0] = 0;
  if (selection.parties.length === 0) {
    // Shared, since most questions select by country only.
    const none = nobody.get(isPerson.length) ?? new Uint8Array(isPerson.length);
    nobody.clear();
    nobody.set(isPerson.length, none);
    return { countries, parties: none };
  }
  const parties = new Uint8Array(isPerson.length);
  for (const party of selection.parties) parties[party] = 1;
  return { countries, parties };
}
