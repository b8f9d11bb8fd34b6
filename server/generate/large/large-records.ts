/**
 * What the files say of companies, persons and links of a large network, one record at a time.
 *
 * Names and details follow from the seed and the number of the id; nothing is kept.
 */
import { toIsoDay } from '../../model/day.ts';
import type { CountryCode } from '../../model/entity.ts';
import { describeBusiness, makeIdentifiers } from '../describe-company.ts';
import { drawIncorporation, drawKindOfName } from '../make-companies.ts';
import { NumberedNames } from '../names/numbered-names.ts';
import { ROLES } from '../ordinary-links.ts';
import { type Draws } from '../random.ts';
import type { CompanyRecord, LinkRecord } from '../records.ts';
import { RowRandom } from '../row-random.ts';
import {
  type CompanyNumber,
  LONG_AGO,
  NEVER,
  toCountryPart,
  toPurpose,
  toSector,
} from './company-columns.ts';
import type { LargeNetwork } from './generate-large-network.ts';
import { LARGE_COUNTRIES } from './large-countries.ts';
import { NO_DAY, type PartyNumber } from './make-links.ts';

/** Ordinary companies without a known day of founding were there before the data begin. */
const LAST_YEAR_OF_FOUNDING = 2018;

export class LargeRecords {
  readonly #network: LargeNetwork;
  readonly #names: NumberedNames;
  readonly #companyDetails: RowRandom;
  readonly #personDetails: RowRandom;
  readonly #linkDetails: RowRandom;

  constructor(network: LargeNetwork) {
    const { seed } = network.dataset.request;
    this.#network = network;
    this.#names = new NumberedNames(countByCountry(network));
    this.#companyDetails = new RowRandom(seed, 'companies');
    this.#personDetails = new RowRandom(seed, 'persons');
    this.#linkDetails = new RowRandom(seed, 'links');
  }

  companyAt(company: CompanyNumber): CompanyRecord {
    const { companies, ids } = this.#network;
    const planted = companies.planted.get(company);
    if (planted !== undefined) return planted.record;
    const random = this.#companyDetails.seek(companies.idNumber[company]!);
    const { country } = toCountryPart(companies, company);
    const sector = toSector(companies, company);
    const purpose = toPurpose(companies, company);
    const openDay = companies.openDay[company]!;
    const closeDay = companies.closeDay[company]!;
    return {
      ...{ id: ids.company.write(companies.idNumber[company]!), kind: 'COMPANY', country },
      ...this.#names.companyName(country, drawKindOfName(sector, purpose, random), random),
      incorporatedOn:
        openDay === LONG_AGO ? drawIncorporation(LAST_YEAR_OF_FOUNDING, random) : toIsoDay(openDay),
      dissolvedOn: closeDay === NEVER ? null : toIsoDay(closeDay),
      industry: random.chance(0.93) ? describeBusiness(sector, purpose) : null,
      purpose: random.chance(0.95) ? purpose : null,
      identifiers: makeIdentifiers(country, random),
      notes: null,
    };
  }

  personAt(person: number): CompanyRecord {
    const { persons, ids } = this.#network;
    const planted = persons.planted.get(person);
    if (planted !== undefined) return planted;
    const random = this.#personDetails.seek(persons.idNumber[person]!);
    const country = persons.country[person]!;
    return {
      ...{ id: ids.person.write(persons.idNumber[person]!), kind: 'PERSON', country },
      ...this.#names.personName(country, random),
      ...{ incorporatedOn: null, dissolvedOn: null, industry: null, purpose: null },
      ...{ identifiers: [], notes: 'Invented person.' },
    };
  }

  linkAt(link: number): LinkRecord {
    const { links, ids } = this.#network;
    const planted = links.planted.get(link);
    if (planted !== undefined) return planted;
    const random = this.#linkDetails.seek(links.idNumber[link]!);
    const isControl = links.isControl[link] === 1;
    return {
      ...{ id: ids.link.write(links.idNumber[link]!), kind: isControl ? 'CONTROLS' : 'OWNS' },
      ownerId: this.#partyId(links.owner[link]!),
      ownedId: this.#partyId(links.owned[link]!),
      shareMin: isControl ? null : links.shareMin[link]!,
      shareMax: isControl ? null : links.shareMax[link]!,
      isDirect: !isControl && random.chance(0.8) ? true : null,
      interest: isControl ? null : drawInterest(random),
      role: isControl ? random.pick(ROLES) : null,
      validFrom: toDate(links.fromDay[link]!),
      validTo: toDate(links.toDay[link]!),
    };
  }

  /** Companies, then persons: the order in which the network numbers them. */
  *parties(): Generator<CompanyRecord> {
    const { companies, persons } = this.#network;
    for (let company = 0; company < companies.count; company++) yield this.companyAt(company);
    for (let person = 0; person < persons.count; person++) yield this.personAt(person);
  }

  *links(): Generator<LinkRecord> {
    for (let link = 0; link < this.#network.links.count; link++) yield this.linkAt(link);
  }

  #partyId(party: PartyNumber): string {
    const { companies, persons, ids } = this.#network;
    return party < companies.count
      ? ids.company.write(companies.idNumber[party]!)
      : ids.person.write(persons.idNumber[party - companies.count]!);
  }
}

const toDate = (day: number): string | null => (day === NO_DAY ? null : toIsoDay(day));

function drawInterest(random: Draws): string | null {
  if (random.chance(0.8)) return 'shareholding';
  return random.chance(0.5) ? 'votingRights' : null;
}

function countByCountry({ companies }: LargeNetwork): Map<CountryCode, number> {
  const counts = new Map<CountryCode, number>();
  for (const place of companies.country) {
    const { country } = LARGE_COUNTRIES[place]!;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}
