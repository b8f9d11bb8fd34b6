/**
 * The stage of planted schemes: makes their companies, persons, links and records, and remembers
 * all of them.
 *
 * What is planted is closed off. Companies in the middle of a scheme have no high priority goods
 * in ordinary trade and no ordinary links, so that the chains through them are known exactly.
 */
import type { CountryCode } from '../../model/entity.ts';
import { parseDaySpan, type Day } from '../../model/day.ts';
import { findGood, type Sector } from '../goods.ts';
import type { IdMaker } from '../make-ids.ts';
import { makeCompany, type CompanyPlan, type Registry } from '../make-companies.ts';
import { makeShipment, toQuantity } from '../make-shipment.ts';
import type { CompanyRecord, LinkRecord, ShipmentRecord } from '../records.ts';

/** The data set's id: ids in the graph begin with it. */
export const DEMO_DATASET = 'demo';

export interface Party {
  readonly record: CompanyRecord;
}

/** An id of the files as the graph has it. */
export const toGraphId = (id: string): string => `${DEMO_DATASET}:${id}`;

interface Role {
  readonly sector?: Sector;
  readonly incorporatedOn?: string;
  /** 0: a shell that trades in nothing else. */
  readonly size?: number;
  readonly notes?: string;
}

interface Share {
  readonly share: number | readonly [least: number, most: number];
  readonly validFrom?: string;
  readonly validTo?: string;
}

interface Amount {
  readonly usd: number;
  /** Instead of what follows from the value. */
  readonly quantity?: number;
}

export class Cast {
  readonly companies: CompanyPlan[] = [];
  readonly persons: CompanyRecord[] = [];
  readonly links: LinkRecord[] = [];
  readonly shipments: { day: Day; record: ShipmentRecord }[] = [];
  readonly #registry: Registry;
  readonly #personIds: IdMaker;
  readonly #linkIds: IdMaker;
  readonly #shipmentIds: IdMaker;

  constructor(registry: Registry, ids: Record<'person' | 'link' | 'shipment', IdMaker>) {
    this.#registry = registry;
    ({ person: this.#personIds, link: this.#linkIds, shipment: this.#shipmentIds } = ids);
  }

  /** A supplier with an ordinary trade of its own, also in these goods. */
  supplier(...hs6: readonly string[]): CompanyPlan {
    const { random } = this.#registry;
    return this.#trading('US', random.pick(['manufacturer', 'distributor']), hs6, 7);
  }

  /** An end user with an ordinary trade of its own, also in these goods. */
  endUser(...hs6: readonly string[]): CompanyPlan {
    return this.#trading('RU', 'manufacturer', hs6, 4);
  }

  trader(country: CountryCode, role: Role = {}): CompanyPlan {
    const { random } = this.#registry;
    return this.#add({
      ...{ country, sector: role.sector ?? 'ELECTRONICS', purpose: 'trader' },
      size: role.size ?? 1.6,
      incorporatedOn:
        role.incorporatedOn ?? `${random.integer(2004, 2018)}-0${random.integer(1, 9)}-12`,
      notes: role.notes ?? null,
    });
  }

  holding(country: CountryCode, incorporatedOn: string): CompanyPlan {
    return this.#add({
      ...{ country, sector: 'ELECTRONICS', purpose: 'holding', size: 0 },
      ...{ incorporatedOn, notes: null },
    });
  }

  person(country: CountryCode): Party {
    const record: CompanyRecord = {
      ...{ id: this.#personIds.make(), kind: 'PERSON', country },
      ...this.#registry.names.makePersonName(country),
      ...{ incorporatedOn: null, dissolvedOn: null, industry: null, purpose: null },
      ...{ identifiers: [], notes: 'Invented person.' },
    };
    this.persons.push(record);
    return { record };
  }

  owns(owner: Party, owned: CompanyPlan, { share, validFrom, validTo }: Share): string {
    const [shareMin, shareMax] = typeof share === 'number' ? [share, share] : share;
    return this.#link({
      ...{ kind: 'OWNS', ownerId: owner.record.id, ownedId: owned.record.id },
      ...{ shareMin, shareMax, isDirect: true, interest: 'shareholding', role: null },
      ...{ validFrom: validFrom ?? owned.record.incorporatedOn, validTo: validTo ?? null },
    });
  }

  controls(person: Party, company: CompanyPlan, role: string): string {
    return this.#link({
      ...{ kind: 'CONTROLS', ownerId: person.record.id, ownedId: company.record.id },
      ...{ shareMin: null, shareMax: null, isDirect: null, interest: null, role },
      ...{ validFrom: company.record.incorporatedOn, validTo: null },
    });
  }

  /** One record, complete but for a day when `date` is a month; answers its id. */
  ships(from: CompanyPlan, to: CompanyPlan, hs6: string, date: string, amount: Amount): string {
    const { random } = this.#registry;
    const good = findGood(hs6);
    const span = parseDaySpan(date);
    if (span === null) throw new RangeError(`No such date: ${date}`);
    const quantity = amount.quantity ?? toQuantity(good, amount.usd * random.aroundOne(0.08));
    const record = makeShipment(
      {
        ...{ consignor: from, consignee: to, good, day: span.first, quantity },
        precision: span.first === span.last ? 'day' : 'month',
        priceUsd: amount.usd / quantity,
        ...{ lacksValue: false, lacksQuantity: false, originCountry: 'US' },
      },
      this.#shipmentIds,
      random,
    );
    this.shipments.push({ day: span.first, record });
    return record.id;
  }

  /** Several records of one lane, of about the same value; answers their ids in order. */
  shipsOften(
    from: CompanyPlan,
    to: CompanyPlan,
    hs6: string,
    usd: number,
    ...dates: readonly string[]
  ): [string, ...string[]] {
    const ids = dates.map((date) =>
      this.ships(from, to, hs6, date, { usd: usd * this.#registry.random.aroundOne(0.1) }),
    );
    const [first, ...others] = ids;
    if (first === undefined) throw new RangeError('A lane has at least one record');
    return [first, ...others];
  }

  #trading(
    country: CountryCode,
    purpose: 'manufacturer' | 'distributor',
    hs6: readonly string[],
    size: number,
  ): CompanyPlan {
    const goods = hs6.map(findGood);
    const { random } = this.#registry;
    const company = makeCompany(this.#registry, {
      ...{ country, purpose, size, highPriority: goods },
      sector: goods[0]?.sector ?? 'ELECTRONICS',
      incorporatedOn: `${random.integer(1986, 2011)}-0${random.integer(1, 9)}-2${random.integer(0, 8)}`,
      ...{ dissolvedOn: null, notes: null },
    });
    this.companies.push(company);
    return company;
  }

  #add(wish: Omit<Parameters<typeof makeCompany>[1], 'dissolvedOn' | 'highPriority'>): CompanyPlan {
    const company = makeCompany(this.#registry, { ...wish, dissolvedOn: null, highPriority: [] });
    this.companies.push(company);
    return company;
  }

  #link(link: Omit<LinkRecord, 'id'>): string {
    const id = this.#linkIds.make();
    this.links.push({ id, ...link });
    return id;
  }
}
