/**
 * Who owns and controls whom in a large network, apart from planted schemes: groups that are trees of
 * owners, shares that are exact, ranged or unknown, links that ended, circles of owners, and persons who
 * run one or two companies.
 */
import { type Day, toDay } from '../../model/day.ts';
import { TURNING_DAY } from '../months.ts';
import { drawShare } from '../ordinary-links.ts';
import type { Random } from '../random.ts';
import type { CompanyColumns, CompanyNumber } from './company-columns.ts';

/** A company or a person by its place in the file: companies come first. */
export type PartyNumber = number;

/** Instead of a day: open. */
export const NO_DAY = -(2 ** 31);

/** Of the companies that trade. */
const SHARE_IN_GROUPS = 0.4;
const GROUP_ALPHA = 1.6;
const LARGEST_GROUP = 60;
/** Of the subsidiaries: owned by one that is itself owned. */
const SHARE_DEEP = 0.4;
const SHARE_SECOND_OWNER = 0.1;
const COMPANIES_PER_CIRCLE = 4_000;
const COMPANIES_PER_PERSON = 21;

export interface MadeLink {
  readonly isControl: boolean;
  readonly owner: PartyNumber;
  readonly owned: CompanyNumber;
  readonly share: readonly [least: number, most: number] | null;
  readonly fromDay: Day;
  readonly toDay: Day;
}

/** Persons of ordinary companies: who they are is not said here. */
export const countPersons = (companies: number): number =>
  Math.ceil(companies / COMPANIES_PER_PERSON);

export function makeLinks(
  companies: CompanyColumns,
  persons: readonly PartyNumber[],
  random: Random,
): MadeLink[] {
  const links: MadeLink[] = [];
  const { holdings, free } = sortCompanies(companies, random);
  let taken = 0;
  const takeFree = (): CompanyNumber | null => free[taken++] ?? null;

  const circles = Math.max(1, Math.floor(companies.count / COMPANIES_PER_CIRCLE));
  for (let made = 0; made < circles; made++) joinCircle(random.integer(2, 4));
  for (const person of persons) joinPerson(person);
  for (const holding of holdings) joinGroup(holding);
  while (taken < free.length * SHARE_IN_GROUPS) {
    const head = takeFree();
    if (head !== null) joinGroup(head);
  }
  return links;

  function joinCircle(count: number): void {
    const circle = Array.from({ length: count }, takeFree).filter((each) => each !== null);
    for (const [index, owner] of circle.entries()) {
      const owned = circle[(index + 1) % circle.length]!;
      const share = 30 - 2 * index;
      if (owned !== owner) own(owner, owned, [share, share]);
    }
  }

  function joinPerson(person: PartyNumber): void {
    for (let count = random.integer(1, 2); count > 0; count--) {
      const company = takeFree();
      if (company !== null) control(person, company);
    }
  }

  /** Deep groups are as frequent as wide ones. */
  function joinGroup(head: CompanyNumber): void {
    const members = [head];
    const count = Math.min(Math.floor(random.pareto(GROUP_ALPHA)), LARGEST_GROUP);
    for (let left = count; left > 0; left--) {
      const company = takeFree();
      if (company === null) return;
      own(random.chance(SHARE_DEEP) ? random.pick(members) : head, company, drawShare(random));
      members.push(company);
      if (!random.chance(SHARE_SECOND_OWNER)) continue;
      const second = random.pick(members);
      if (second !== company) own(second, company, [10, 10]);
    }
  }

  function own(owner: PartyNumber, owned: CompanyNumber, share: readonly [number, number]): void {
    const fromDay = random.chance(0.7) ? drawFirstOfMonth() : NO_DAY;
    const toDay = random.chance(0.15) ? TURNING_DAY + random.integer(-300, 700) : NO_DAY;
    links.push({ isControl: false, owner, owned, share, fromDay, toDay });
  }

  function control(owner: PartyNumber, owned: CompanyNumber): void {
    const fromDay = random.chance(0.6) ? drawFirstOfMonth() : NO_DAY;
    const toDay = random.chance(0.1) ? TURNING_DAY + random.integer(0, 900) : NO_DAY;
    links.push({ isControl: true, owner, owned, share: null, fromDay, toDay });
  }

  function drawFirstOfMonth(): Day {
    return toDay(random.integer(2010, 2018), random.integer(1, 12), 1) ?? 0;
  }
}

/** Ordinary companies only. Those that trade are in no order. */
function sortCompanies({ count, size, planted }: CompanyColumns, random: Random) {
  const holdings: CompanyNumber[] = [];
  const free: CompanyNumber[] = [];
  for (let company = 0; company < count; company++) {
    if (planted.has(company)) continue;
    (size[company] === 0 ? holdings : free).push(company);
  }
  for (let last = free.length - 1; last > 0; last--) {
    const other = random.integer(0, last);
    [free[last], free[other]] = [free[other]!, free[last]!];
  }
  return { holdings, free };
}
