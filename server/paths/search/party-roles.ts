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

/**
 * Most questions select by country, and many the same countries: what countries alone make of each party
 * is kept for the next question. Parties named one by one are looked at on top of it.
 */
export class RoleAssigner {
  readonly #parties: PartyTable;
  readonly #byCountry = new Map<string, PartyRoles>();

  constructor(parties: PartyTable) {
    this.#parties = parties;
  }

  /** O(parties) for new countries, else a copy of as many bytes and O(parties named). */
  assign(question: SearchQuestion): PartyRoles {
    const { from, to, through, mustPass, avoid } = question;
    const base = this.#assignByCountry(question);
    const roles = base.roles.slice();
    let { endUsers, onBothSides } = base;
    const judge = buildJudge(this.#parties, question);
    const named = new Set([...from.parties, ...to.parties, ...(through?.parties ?? [])]);
    for (const party of named) {
      const before = roles[party]!;
      const role = judge(party);
      roles[party] = role;
      endUsers += bit(role, END_USER) - bit(before, END_USER);
      onBothSides += bit(role, SUPPLIER | END_USER) - bit(before, SUPPLIER | END_USER);
    }
    for (const party of mustPass) roles[party]! |= TO_BE_PASSED;
    for (const party of avoid) roles[party] = 0;
    return { roles, endUsers, onBothSides };
  }

  #assignByCountry({ from, to, through }: SearchQuestion): PartyRoles {
    const key = JSON.stringify([from.countries, to.countries, through?.countries]);
    const known = this.#byCountry.get(key);
    if (known !== undefined) return known;
    const roles = new Uint8Array(this.#parties.isPerson.length);
    let endUsers = 0;
    let onBothSides = 0;
    const only = ({ countries }: PartySelection) => ({ countries, parties: [] });
    const sides = { from: only(from), to: only(to), through: through && only(through) };
    const judge = buildJudge(this.#parties, sides);
    for (let party = 0; party < roles.length; party++) {
      const role = judge(party);
      roles[party] = role;
      endUsers += bit(role, END_USER);
      onBothSides += bit(role, SUPPLIER | END_USER);
    }
    if (this.#byCountry.size >= KEPT) this.#byCountry.delete([...this.#byCountry.keys()][0]!);
    const assigned = { roles, endUsers, onBothSides };
    this.#byCountry.set(key, assigned);
    return assigned;
  }
}

const KEPT = 4;

/** 1 when a role has all of these bits. */
const bit = (role: number, bits: number): number => ((role & bits) === bits ? 1 : 0);

function buildJudge(
  { isPerson, country }: PartyTable,
  { from, to, through }: Pick<SearchQuestion, 'from' | 'to' | 'through'>,
): (party: number) => number {
  const isFrom = buildTest(country, from);
  const isTo = buildTest(country, to);
  const isThrough = through === null ? () => true : buildTest(country, through);
  return (party) => {
    const supplier = isFrom(party);
    const endUser = isTo(party);
    if (!supplier && !endUser) return isThrough(party) ? BETWEEN : 0;
    if (isPerson[party] === 1) return 0;
    return (supplier ? SUPPLIER : 0) | (endUser ? END_USER : 0);
  };
}

function buildTest(
  country: Uint16Array,
  { countries, parties }: PartySelection,
): (party: number) => boolean {
  const selected = new Uint8Array(MOST_COUNTRIES + 1);
  for (const each of countries) selected[each] = 1;
  selected[0] = 0; // unknown
  if (parties.length === 0) return (party) => selected[country[party]!] === 1;
  const named = new Set(parties);
  return (party) => selected[country[party]!] === 1 || named.has(party);
}
