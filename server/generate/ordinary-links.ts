/**
 * Who owns whom, apart from planted schemes: groups with parents, shares that are exact, ranged or
 * unknown, links that ended, persons who run one or two companies, and one circle of owners.
 */
import { toIsoDay } from '../model/day.ts';
import type { IdMaker } from './make-ids.ts';
import type { CompanyPlan } from './make-companies.ts';
import { TURNING_DAY } from './months.ts';
import type { NameMaker } from './names/make-names.ts';
import type { Random } from './random.ts';
import type { CompanyRecord, LinkRecord } from './records.ts';

/** Companies for each group, and for each person, roughly. */
const COMPANIES_PER_GROUP = 9;
const COMPANIES_PER_PERSON = 21;

const EXACT_SHARES = [100, 100, 100, 80, 75, 70, 60, 51, 50, 49, 33.33, 30, 25, 24.5, 10];
const SHARE_RANGES = [
  [25, 50],
  [50, 75],
  [75, 100],
  [10, 25],
] as const;
export const ROLES = ['director', 'director', 'founder', 'manager'];
export const PERSON_COUNTRIES = [
  'TR',
  'AE',
  'KZ',
  'KG',
  'AM',
  'GE',
  'UZ',
  'RS',
  'DE',
  'SG',
  'HK',
  'RU',
];

export interface OrdinaryLinks {
  readonly links: LinkRecord[];
  readonly persons: CompanyRecord[];
}

export function makeOrdinaryLinks(
  companies: readonly CompanyPlan[],
  ids: Record<'person' | 'link', IdMaker>,
  names: NameMaker,
  random: Random,
): OrdinaryLinks {
  const links: LinkRecord[] = [];
  const persons: CompanyRecord[] = [];
  const grouped = new Set<CompanyPlan>();
  const operating = companies.filter((company) => company.size > 0);

  joinGroups();
  joinCircle();
  joinPersons();
  return { links, persons };

  /** Every holding has a group; other parents are drawn. */
  function joinGroups() {
    const holdings = companies.filter((company) => company.purpose === 'holding');
    const others = Math.max(
      Math.floor(companies.length / COMPANIES_PER_GROUP) - holdings.length,
      0,
    );
    const parents = [...holdings];
    for (let more = 0; more < others; more++) parents.push(random.pick(operating));
    for (const parent of parents) {
      grouped.add(parent);
      for (let count = random.integer(1, 4); count > 0; count--) {
        const subsidiary = drawFree();
        if (subsidiary !== null) links.push(own(parent, subsidiary));
      }
    }
  }

  /** Three companies that each own part of the next: real registers have such circles. */
  function joinCircle() {
    const circle = [drawFree(), drawFree(), drawFree()].filter((each) => each !== null);
    for (const [index, owner] of circle.entries()) {
      const owned = circle[(index + 1) % circle.length];
      if (owned !== undefined && owned !== owner) links.push(own(owner, owned, 30 - 2 * index));
    }
  }

  function joinPersons() {
    const count = Math.ceil(companies.length / COMPANIES_PER_PERSON);
    for (let made = 0; made < count; made++) {
      const country = random.pick(PERSON_COUNTRIES);
      const person: CompanyRecord = {
        ...{ id: ids.person.make(), kind: 'PERSON', country },
        ...names.makePersonName(country),
        ...{ incorporatedOn: null, dissolvedOn: null, industry: null, purpose: null },
        ...{ identifiers: [], notes: 'Invented person.' },
      };
      persons.push(person);
      for (let companiesOf = random.integer(1, 2); companiesOf > 0; companiesOf--) {
        const company = drawFree();
        if (company !== null) links.push(control(person, company));
      }
    }
  }

  /** A company that no group, circle or person has yet; null when a few draws find none. */
  function drawFree(): CompanyPlan | null {
    for (let tries = 0; tries < 50; tries++) {
      const company = random.pick(operating);
      if (grouped.has(company)) continue;
      grouped.add(company);
      return company;
    }
    return null;
  }

  function own(owner: CompanyPlan, owned: CompanyPlan, share?: number): LinkRecord {
    const [shareMin, shareMax] = share === undefined ? drawShare(random) : [share, share];
    const hasEnded = share === undefined && random.chance(0.15);
    return {
      ...{ id: ids.link.make(), kind: 'OWNS' },
      ...{ ownerId: owner.record.id, ownedId: owned.record.id, shareMin, shareMax },
      isDirect: random.chance(0.8) ? true : null,
      interest: random.chance(0.8) ? 'shareholding' : random.chance(0.5) ? 'votingRights' : null,
      role: null,
      validFrom: random.chance(0.7)
        ? `${random.integer(2012, 2019)}-0${random.integer(1, 9)}-01`
        : null,
      validTo: hasEnded ? toIsoDay(TURNING_DAY + random.integer(-300, 700)) : null,
    };
  }

  function control(person: CompanyRecord, company: CompanyPlan): LinkRecord {
    return {
      ...{ id: ids.link.make(), kind: 'CONTROLS' },
      ...{ ownerId: person.id, ownedId: company.record.id, shareMin: null, shareMax: null },
      ...{ isDirect: null, interest: null, role: random.pick(ROLES) },
      validFrom: random.chance(0.6)
        ? `${random.integer(2010, 2019)}-0${random.integer(1, 9)}-15`
        : null,
      validTo: random.chance(0.1) ? toIsoDay(TURNING_DAY + random.integer(0, 900)) : null,
    };
  }
}

export function drawShare(random: Random): readonly [least: number, most: number] {
  const drawn = random.next();
  if (drawn < 0.15) return [0, 100];
  if (drawn < 0.35) return random.pick(SHARE_RANGES);
  const share = random.pick(EXACT_SHARES);
  return [share, share];
}
