import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { generateNetwork } from '../../../server/generate/generate-network.ts';
import { GOODS } from '../../../server/generate/goods.ts';
import {
  COMPANY_COLUMNS,
  LINK_COLUMNS,
  SHIPMENT_COLUMNS,
  toCsvLines,
} from '../../../server/generate/to-csv-lines.ts';
import { isCountryCode } from '../../../server/model/country.ts';
import { parseDaySpan } from '../../../server/model/day.ts';
import { InvalidRequest } from '../../../server/model/errors.ts';

const demo = { seed: 7, companies: 300, shipments: 5_000 };
const network = generateNetwork(demo);
const shipments = [...network.shipments];
const firms = network.companies.filter(({ kind }) => kind === 'COMPANY');
const persons = network.companies.filter(({ kind }) => kind === 'PERSON');
const partyOf = new Map(network.companies.map((party) => [party.id, party]));
const goodOf = new Map(GOODS.map((good) => [good.hs6, good]));

const list = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../data/common-high-priority-list-2024-02-23.json'),
    'utf8',
  ),
) as { tiers: { codes: string[] }[] };
const listed = new Set(list.tiers.flatMap(({ codes }) => codes));

const toText = (made: ReturnType<typeof generateNetwork>): string =>
  [
    ...toCsvLines(COMPANY_COLUMNS, made.companies),
    ...toCsvLines(LINK_COLUMNS, made.links),
    ...toCsvLines(SHIPMENT_COLUMNS, made.shipments),
    JSON.stringify([made.answerKey, made.dataset]),
  ].join('');
const countBy = <T>(rows: readonly T[], is: (row: T) => boolean) => rows.filter(is).length;
const share = <T>(rows: readonly T[], is: (row: T) => boolean) => countBy(rows, is) / rows.length;

describe('the same request', () => {
  it('makes the same text, also when shipments are read twice', () => {
    const text = toText(network);
    expect(toText(network)).toBe(text);
    expect(toText(generateNetwork(demo))).toBe(text);
  });

  it('with another seed makes other companies', () => {
    const other = generateNetwork({ ...demo, seed: 8 });
    const names = new Set(other.companies.map(({ name }) => name));
    expect(share(firms, ({ name }) => names.has(name))).toBeLessThan(0.1);
  });
});

describe('companies', () => {
  it('are as many as asked for, with a few persons', () => {
    expect(firms).toHaveLength(300);
    expect(persons.length).toBeGreaterThan(5);
    expect(persons.length).toBeLessThan(40);
  });

  it('have names and ids of their own, also among the persons', () => {
    const names = network.companies.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(partyOf.size).toBe(network.companies.length);
  });

  it('include enough suppliers, end users and countries in between', () => {
    const inCountry = (country: string) => countBy(firms, (firm) => firm.country === country);
    expect(inCountry('US')).toBeGreaterThanOrEqual(40);
    expect(inCountry('US')).toBeLessThanOrEqual(45);
    expect(inCountry('RU')).toBeGreaterThanOrEqual(25);
    expect(inCountry('RU')).toBeLessThanOrEqual(32);
    expect(new Set(firms.map(({ country }) => country)).size).toBeGreaterThanOrEqual(20);
    expect(network.companies.filter(({ country }) => !isCountryCode(country))).toEqual([]);
  });

  it('write their other names in the script of their country', () => {
    const scripts = {
      RU: /\p{Script=Cyrillic}/u,
      KZ: /\p{Script=Cyrillic}/u,
      CN: /\p{Script=Han}/u,
      HK: /\p{Script=Han}/u,
      AE: /\p{Script=Arabic}/u,
      GE: /\p{Script=Georgian}/u,
      AM: /\p{Script=Armenian}/u,
      KR: /\p{Script=Hangul}/u,
      JP: /\p{Script=Katakana}/u,
      TR: /Şirketi/u,
    };
    for (const [country, script] of Object.entries(scripts)) {
      const there = firms.filter((firm) => firm.country === country);
      expect(there.filter(({ otherNames }) => !script.test(otherNames[0] ?? ''))).toEqual([]);
    }
  });

  it('are old, but for the shells', () => {
    const young = firms.filter(({ incorporatedOn }) => (incorporatedOn ?? '') >= '2020');
    const planted = new Set(JSON.stringify(network.answerKey).match(/C\d{7}/g));
    expect(young.length).toBeGreaterThan(3);
    expect(young.filter(({ id }) => !planted.has(id))).toEqual([]);
    expect(share(firms, ({ incorporatedOn }) => incorporatedOn !== null)).toBeGreaterThan(0.85);
  });

  it('all trade, or own somebody', () => {
    const mentioned = new Set([
      ...shipments.flatMap(({ consignorId, consigneeId }) => [consignorId, consigneeId]),
      ...network.links.flatMap(({ ownerId, ownedId }) => [ownerId, ownedId]),
    ]);
    expect(network.companies.filter(({ id }) => !mentioned.has(id))).toEqual([]);
  });
});

describe('links', () => {
  it('join parties that exist, and end after they began', () => {
    const isBroken = ({ ownerId, ownedId, validFrom, validTo }: (typeof network.links)[number]) =>
      !partyOf.has(ownerId) ||
      partyOf.get(ownedId)?.kind !== 'COMPANY' ||
      ownerId === ownedId ||
      (validFrom ?? '') > (validTo ?? '9');
    expect(network.links.filter(isBroken)).toEqual([]);
  });

  it('state shares that are exact, ranged and unknown', () => {
    const owns = network.links.filter(({ kind }) => kind === 'OWNS');
    const isExact = (link: (typeof owns)[number]) => link.shareMin === link.shareMax;
    const isUnknown = (link: (typeof owns)[number]) => link.shareMin === 0 && link.shareMax === 100;
    expect(countBy(owns, isExact)).toBeGreaterThan(5);
    expect(countBy(owns, isUnknown)).toBeGreaterThan(1);
    expect(countBy(owns, (link) => !isExact(link) && !isUnknown(link))).toBeGreaterThan(3);
    expect(countBy(owns, ({ validTo }) => validTo !== null)).toBeGreaterThan(1);
    expect(
      owns.filter(({ shareMin, shareMax }) => !((shareMin ?? -1) <= (shareMax ?? -1))),
    ).toEqual([]);
  });

  it('hold one circle of owners', () => {
    const ownedBy = new Map<string, string[]>();
    for (const { kind, ownerId, ownedId } of network.links) {
      if (kind === 'OWNS') ownedBy.set(ownerId, [...(ownedBy.get(ownerId) ?? []), ownedId]);
    }
    const reaches = (from: string, to: string, steps: number): boolean =>
      steps > 0 && (ownedBy.get(from) ?? []).some((id) => id === to || reaches(id, to, steps - 1));
    expect([...ownedBy.keys()].filter((id) => reaches(id, id, 3))).toHaveLength(3);
  });
});

describe('shipments', () => {
  it('are as many as asked for, each with an id of its own, by date', () => {
    expect(shipments).toHaveLength(5_000);
    expect(new Set(shipments.map(({ id }) => id)).size).toBe(5_000);
    const firstDays = shipments.map(({ date }) => parseDaySpan(date)?.first ?? NaN);
    expect(firstDays).toEqual([...firstDays].sort((one, other) => one - other));
  });

  it('lie in the four years, a few dozen known only to the month', () => {
    expect(shipments.filter(({ date }) => date < '2021-01' || date > '2024-12-31')).toEqual([]);
    expect(shipments.filter(({ date }) => parseDaySpan(date) === null)).toEqual([]);
    const vague = countBy(shipments, ({ date }) => date.length === 7);
    expect(vague).toBeGreaterThan(20);
    expect(vague).toBeLessThan(80);
  });

  it('name two parties as the companies have them, in different countries', () => {
    for (const row of shipments) {
      const consignor = partyOf.get(row.consignorId);
      const consignee = partyOf.get(row.consigneeId);
      expect([consignor?.name, ...(consignor?.otherNames ?? [])]).toContain(row.consignorName);
      expect([consignee?.name, ...(consignee?.otherNames ?? [])]).toContain(row.consigneeName);
      expect([consignor?.country, consignee?.country]).toEqual([
        row.consignorCountry,
        row.consigneeCountry,
      ]);
    }
    expect(shipments.filter((row) => row.consignorCountry === row.consigneeCountry)).toEqual([]);
  });

  it('name nobody before the company was founded or after it was dissolved', () => {
    for (const { date, consignorId, consigneeId } of shipments) {
      for (const id of [consignorId, consigneeId]) {
        const { incorporatedOn, dissolvedOn } = partyOf.get(id) ?? {};
        expect((incorporatedOn ?? '') <= date).toBe(true);
        expect((dissolvedOn ?? '9') >= date).toBe(true);
      }
    }
  });

  it('are of goods in the catalogue, with its units and about its prices', () => {
    for (const { hs, quantity, unit, valueUsd, weightKg } of shipments) {
      const good = goodOf.get(hs.slice(0, 6));
      expect([6, 8, 10]).toContain(hs.length);
      expect([good?.unit, null]).toContain(unit);
      expect((quantity === null) === (unit === null)).toBe(true);
      expect(weightKg ?? 1).toBeGreaterThan(0);
      if (quantity === null || valueUsd === null || good === undefined) continue;
      expect(valueUsd / quantity / good.priceUsd).toBeGreaterThan(0.5);
      expect(valueUsd / quantity / good.priceUsd).toBeLessThan(2);
    }
  });

  it('sometimes leave out value or quantity', () => {
    for (const field of ['valueUsd', 'quantity'] as const) {
      const missing = share(shipments, (row) => row[field] === null);
      expect(missing).toBeGreaterThan(0.005);
      expect(missing).toBeLessThan(0.05);
    }
  });

  it('are of high priority goods in one of seven or eight records', () => {
    const high = share(shipments, ({ hs }) => listed.has(hs.slice(0, 6)));
    expect(high).toBeGreaterThan(0.12);
    expect(high).toBeLessThan(0.155);
  });

  it('repeat a lane in about 70 of 100 records', () => {
    const lanes = new Set(
      shipments.map(({ consignorId, consigneeId, hs }) =>
        [consignorId, consigneeId, hs.slice(0, 6)].join(),
      ),
    );
    expect(1 - lanes.size / shipments.length).toBeGreaterThan(0.64);
    expect(1 - lanes.size / shipments.length).toBeLessThan(0.76);
  });

  it('go from the US to Russia about 97 percent less after the invasion', () => {
    const direct = shipments.filter(
      (row) => row.consignorCountry === 'US' && row.consigneeCountry === 'RU',
    );
    const before = countBy(direct, ({ date }) => date < '2022-02-24') / 419;
    const after = countBy(direct, ({ date }) => date >= '2022-02-24') / 1042;
    expect(before * 30).toBeGreaterThan(2);
    expect(1 - after / before).toBeGreaterThan(0.93);
  });

  it('are made by few: the largest tenth of the companies has a third of the records', () => {
    const counts = new Map<string, number>();
    for (const row of shipments) {
      for (const id of [row.consignorId, row.consigneeId]) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    const sorted = [...counts.values()].sort((one, other) => other - one);
    const top = sorted.slice(0, 30).reduce((sum, count) => sum + count, 0);
    expect(top / (2 * shipments.length)).toBeGreaterThan(0.33);
  });
});

it('marks exactly the listed goods as high priority', () => {
  const wrong = GOODS.filter(({ hs6, isHighPriority }) => isHighPriority !== listed.has(hs6));
  expect(wrong).toEqual([]);
  expect(goodOf.size).toBe(GOODS.length);
});

it('says that it is invented', () => {
  expect(network.dataset).toMatchObject({ id: 'demo', title: 'Demo network (invented)' });
  expect(network.dataset.invented).toBe(true);
});

it.each([
  [{ seed: -1 }, 'seed'],
  [{ seed: 1.5 }, 'seed'],
  [{ companies: 10 }, 'companies'],
  [{ shipments: 100 }, 'shipments'],
  [{ shipments: Number.NaN }, 'shipments'],
])('refuses %j', (change, field) => {
  expect(() => generateNetwork({ ...demo, ...change })).toThrow(InvalidRequest);
  expect(() => generateNetwork({ ...demo, ...change })).toThrow(new RegExp(`^${field} must be`));
});
