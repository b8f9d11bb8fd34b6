import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import {
  countUsualCompanies,
  generateLargeNetwork,
} from '../../../../server/generate/large/generate-large-network.ts';
import { LARGE_COUNTRIES } from '../../../../server/generate/large/large-countries.ts';
import { CODE_OF_2017, LARGE_GOODS } from '../../../../server/generate/large/large-goods.ts';
import { isCountryCode } from '../../../../server/model/country.ts';
import { parseDaySpan } from '../../../../server/model/day.ts';
import { InvalidRequest } from '../../../../server/model/errors.ts';
import { toHs2022 } from '../../../../server/model/hs-edition.ts';
import { loadReferenceData } from '../../../../server/reference/load-reference-data.ts';
import { readTables, sink, toTexts } from './read-large-network.ts';

const DATA = join(import.meta.dirname, '../../../../data');
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(DATA, name), 'utf8'));
const { tiers } = readJson('common-high-priority-list-2024-02-23.json') as {
  tiers: { codes: string[] }[];
};
const listed = new Set(tiers.flatMap(({ codes }) => codes));
const { hsCorrespondences } = loadReferenceData();
const successorOf = (code: string) => toHs2022(code, '2017', hsCorrespondences).hs6;

const request = { seed: 7, companies: 4_000, shipments: 20_000 };
const network = generateLargeNetwork(request);
const { companies, links, shipments: rows } = readTables(network);
const refused = rows.filter((row) => row['consignor_id'] === '');
const shipments = rows.filter((row) => row['consignor_id'] !== '');
const sunk = sink(network);

const firms = companies.filter(({ kind }) => kind === 'COMPANY');
const partyOf = new Map(companies.map((row) => [row['id']!, row]));
const share = <T>(list: readonly T[], is: (row: T) => boolean) =>
  list.filter(is).length / list.length;
const laneOf = (row: Readonly<Record<string, string>>) =>
  [row['consignor_id'], row['consignee_id'], row['hs']!.slice(0, 6)].join();

describe('the same request', () => {
  it('makes the same bytes, and with another seed others', () => {
    const again = toTexts(generateLargeNetwork(request));
    expect(again).toEqual(toTexts(network));
    expect(toTexts(generateLargeNetwork({ ...request, seed: 8 })).companies).not.toBe(
      again.companies,
    );
  });

  it('has the companies that are usual for its size unless told otherwise', () => {
    const sizes = [20_000, 100_000, 1_000_000, 10_000_000];
    expect(sizes.map(countUsualCompanies)).toEqual([4_000, 20_000, 150_000, 1_000_000]);
  });
});

describe('files and arrays', () => {
  it('name the same parties in the same order', () => {
    const inFile = companies.map(({ id, kind, country }, seq) => {
      return { id: `demo:${id}`, isPerson: kind === 'PERSON', country, seq };
    });
    expect(sunk.parties).toEqual(inFile);
  });

  it('hold the same links in the same order', () => {
    const inFile = links.map((row, seq) => ({
      id: `demo:${row['id']}`,
      owner: `demo:${row['owner_id']}`,
      owned: `demo:${row['owned_id']}`,
      fromDay: parseDaySpan(row['valid_from']!)?.first ?? null,
      toDay: parseDaySpan(row['valid_to']!)?.last ?? null,
      shareMax: row['share_max'] === '' ? null : Number(row['share_max']),
      seq,
    }));
    const inArrays = sunk.links.map((link) => {
      return { ...link, owner: sunk.idOf(link.owner), owned: sunk.idOf(link.owned) };
    });
    expect(inArrays).toEqual(inFile);
  });

  it('hold the same shipments, numbered in the order of the file', () => {
    const toNumber = (text: string | undefined) => (text === '' ? NaN : Number(text));
    const toHs6 = ({ hs = '', hs_edition: edition }: Readonly<Record<string, string>>) => {
      const six = hs.slice(0, 6);
      return Number(edition === '2017' ? successorOf(six) : six);
    };
    const usable = shipments
      .map((row, seq) => ({ ...row, seq }) as typeof row & { seq: number })
      .filter(({ date, hs }) => date !== '' && hs !== '');
    const inFile = usable.map((row) => ({
      consignor: `demo:${row['consignor_id']}`,
      consignee: `demo:${row['consignee_id']}`,
      hs6: toHs6(row),
      day: parseDaySpan(row['date']!)!.first,
      lastDay: parseDaySpan(row['date']!)!.last,
      valueUsd: toNumber(row['value_usd']),
      quantity: toNumber(row['quantity']),
      unit: row['unit'],
      seq: row.seq,
    }));
    expect(sunk.shipments).toEqual(inFile);
    const withoutCode = shipments.filter(({ date, hs }) => date !== '' && hs === '');
    expect(sunk.daysWithoutCode).toEqual(withoutCode.map(({ date }) => parseDaySpan(date!)!.first));
    expect(sunk.withoutDate).toBe(shipments.filter(({ date }) => date === '').length);
    expect(sunk.nextSeq).toBe(shipments.length);
  });

  it('count the rows that an import refuses beyond the shipments asked for', () => {
    expect(shipments).toHaveLength(request.shipments);
    expect(refused).toHaveLength(sunk.refusedRows);
    expect(refused.length).toBeGreaterThan(20);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of refused) expect(row['consignor_name']).toBe('');
  });
});

describe('companies', () => {
  it('are of 60 countries, 15 percent of the US and 4 of Russia', () => {
    expect(firms).toHaveLength(request.companies);
    const countries = new Set(firms.map(({ country }) => country!));
    expect(countries.size).toBe(60);
    expect(LARGE_COUNTRIES).toHaveLength(60);
    expect([...countries].filter((country) => !isCountryCode(country))).toEqual([]);
    expect(share(firms, ({ country }) => country === 'US')).toBeCloseTo(0.15, 2);
    expect(share(firms, ({ country }) => country === 'RU')).toBeCloseTo(0.04, 2);
  });

  it('have names, few of them alike', () => {
    expect(firms.filter(({ name }) => name === '')).toEqual([]);
    expect(new Set(firms.map(({ name }) => name)).size / firms.length).toBeGreaterThan(0.95);
    expect(share(firms, (row) => row['other_names'] !== '')).toBeGreaterThan(0.4);
  });

  it('all trade, or own somebody', () => {
    const mentioned = new Set([
      ...shipments.flatMap((row) => [row['consignor_id'], row['consignee_id']]),
      ...links.flatMap((row) => [row['owner_id'], row['owned_id']]),
    ]);
    expect(companies.filter(({ id }) => !mentioned.has(id))).toEqual([]);
  });

  it('have a heavy tail: one in a hundred is on a seventh of the records, and most on few', () => {
    const counts = new Map(firms.map(({ id }) => [id!, 0]));
    for (const row of shipments) {
      for (const id of [row['consignor_id']!, row['consignee_id']!]) {
        counts.set(id, counts.get(id)! + 1);
      }
    }
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const top = sorted.slice(0, firms.length / 100).reduce((sum, count) => sum + count, 0);
    expect(top / (2 * shipments.length)).toBeGreaterThan(1 / 7);
    expect(sorted[firms.length / 2]).toBeLessThan(6);
    expect(sorted[0]).toBeGreaterThan(100 * sorted[firms.length / 2]!);
  });

  it('are on no record before they were founded or after they were dissolved', () => {
    const mentions = shipments
      .filter(({ date }) => date !== '')
      .flatMap(({ date = '', consignor_id: from = '', consignee_id: to = '' }) =>
        [from, to].map((id) => ({ date, ...partyOf.get(id)! })),
      );
    const isImpossible = (row: Readonly<Record<string, string>>) => {
      const { date = '', incorporated_on: from = '', dissolved_on: to = '' } = row;
      return from.slice(0, date.length) > date || (to !== '' && date > to);
    };
    expect(mentions.filter(isImpossible)).toEqual([]);
    const young = mentions.filter(
      (row: Readonly<Record<string, string>>) => row['incorporated_on']! >= '2019',
    );
    expect(young.length).toBeGreaterThan(100);
  });
});

describe('links', () => {
  it('join parties that exist, and end after they began', () => {
    const isBroken = (row: (typeof links)[number]) =>
      !partyOf.has(row['owner_id']!) ||
      partyOf.get(row['owned_id']!)?.['kind'] !== 'COMPANY' ||
      row['owner_id'] === row['owned_id'] ||
      row['valid_from']! > (row['valid_to'] || '9');
    expect(links.filter(isBroken)).toEqual([]);
    expect(links.length).toBeGreaterThan(firms.length / 5);
  });

  it('state shares that are exact, ranged and unknown, and some that ended', () => {
    const owns = links.filter(({ kind }) => kind === 'OWNS');
    const shares = owns.map((row) => [Number(row['share_min']), Number(row['share_max'])] as const);
    expect(share(shares, ([least, most]) => least === 0 && most === 100)).toBeGreaterThan(0.08);
    expect(share(shares, ([least, most]) => least === most)).toBeGreaterThan(0.5);
    expect(share(shares, ([least, most]) => least < most && most < 100)).toBeGreaterThan(0.05);
    expect(shares.filter(([least, most]) => !(least <= most))).toEqual([]);
    expect(share(owns, (row) => row['valid_to'] !== '')).toBeGreaterThan(0.1);
  });

  it('hold a circle of owners', () => {
    const ownedBy = new Map<string, string[]>();
    for (const row of links) {
      const owned = ownedBy.get(row['owner_id']!) ?? [];
      ownedBy.set(row['owner_id']!, [...owned, row['owned_id']!]);
    }
    const reaches = (from: string, to: string, steps: number): boolean =>
      steps > 0 && (ownedBy.get(from) ?? []).some((id) => id === to || reaches(id, to, steps - 1));
    expect([...ownedBy.keys()].filter((id) => reaches(id, id, 4)).length).toBeGreaterThan(1);
  });
});

describe('shipments', () => {
  it('go over six years, in order, and abroad', () => {
    const days = sunk.shipments.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    const months = new Set(shipments.map(({ date = '' }) => date.slice(0, 7)));
    expect([...months].filter((month) => month !== '')).toHaveLength(6 * 12);
    expect([months.has('2019-01'), months.has('2024-12')]).toEqual([true, true]);
    expect(
      shipments.filter((row) => row['consignor_country'] === row['consignee_country']),
    ).toEqual([]);
  });

  it('follow the seasons: less in February than in November', () => {
    const inMonth = (month: string) =>
      shipments.filter(({ date }) => date!.slice(5, 7) === month).length;
    expect(inMonth('11') / inMonth('02')).toBeGreaterThan(1.25);
  });

  it('repeat a lane in 70 to 78 of 100 records', () => {
    const repeated = 1 - new Set(shipments.map(laneOf)).size / shipments.length;
    expect(repeated).toBeGreaterThan(0.7);
    expect(repeated).toBeLessThan(0.78);
  });

  it('use a few lanes much: one in a hundred has more than a tenth of the records', () => {
    const counts = new Map<string, number>();
    for (const row of shipments) counts.set(laneOf(row), (counts.get(laneOf(row)) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const top = sorted.slice(0, sorted.length / 100).reduce((sum, count) => sum + count, 0);
    expect(top / shipments.length).toBeGreaterThan(0.1);
  });

  it('are of high priority goods in 4 of 100 records', () => {
    const high = share(sunk.shipments, ({ hs6 }) => listed.has(String(hs6).padStart(6, '0')));
    expect(high).toBeGreaterThan(0.035);
    expect(high).toBeLessThan(0.05);
  });

  it('are of many goods, a few of them much traded', () => {
    const counts = new Map<number, number>();
    for (const { hs6 } of sunk.shipments) counts.set(hs6, (counts.get(hs6) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(1_000);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const top = sorted.slice(0, 50).reduce((sum, count) => sum + count, 0);
    expect(top / sunk.shipments.length).toBeGreaterThan(0.2);
    expect(sorted[0]! / sunk.shipments.length).toBeLessThan(0.05);
  });

  it('lack something at set rates', () => {
    const rateOf = (column: string) => share(shipments, (row) => row[column] === '');
    for (const [column, rate] of [
      ['value_usd', 0.02],
      ['quantity', 0.025],
      ['date', 0.003],
      ['hs', 0.003],
    ] as const) {
      expect(rateOf(column)).toBeGreaterThan(rate / 2);
      expect(rateOf(column)).toBeLessThan(2 * rate);
    }
    const vague = share(shipments, ({ date }) => date!.length === 7);
    expect(vague).toBeGreaterThan(0.005);
    expect(vague).toBeLessThan(0.012);
  });

  it('are stated twice now and then, with the same words', () => {
    const contents = shipments.map((row) => JSON.stringify({ ...row, id: '' }));
    const copies = contents.filter((text, place) => text === contents[place - 1]).length;
    expect(copies / shipments.length).toBeGreaterThan(0.015);
    expect(copies / shipments.length).toBeLessThan(0.035);
  });

  it('carry weights, prices and currencies that fit together', () => {
    const goodOf = new Map(LARGE_GOODS.map((good) => [good.hs6, good]));
    const doNotFit = shipments.filter((row) => {
      const good = goodOf.get(row['hs']!.slice(0, 6));
      const { value_usd: valueUsd, quantity, value, currency, unit } = row;
      if ((value === '') !== (currency === '')) return true;
      if (currency === 'USD' && value !== valueUsd) return true;
      if (good === undefined || valueUsd === '' || quantity === '') return false;
      const price = Number(valueUsd) / Number(quantity) / good.priceUsd;
      return unit !== good.unit || price < 0.4 || price > 2.5;
    });
    expect(doNotFit).toEqual([]);
    expect(share(shipments, ({ currency }) => currency !== 'USD')).toBeGreaterThan(0.1);
  });
});

it('lets trade of the US with Russia fall by about 97 percent', () => {
  // Of so few records only a larger network tells the rate.
  const larger = generateLargeNetwork({ seed: 7, companies: 20_000, shipments: 200_000 });
  const turn = parseDaySpan('2022-02-24')!.first;
  const placeOf = (country: string) =>
    LARGE_COUNTRIES.findIndex((part) => part.country === country);
  const [us, ru] = [placeOf('US'), placeOf('RU')];
  const { country } = larger.companies;
  let [before, after] = [0, 0];
  for (const month of larger.trade) {
    for (let row = 0; row < month.count; row++) {
      if (country[month.consignor[row]!] !== us || country[month.consignee[row]!] !== ru) continue;
      if (month.day[row]! < turn) before += 1;
      else after += 1;
    }
  }
  const [first, end] = ['2019-01-01', '2025-01-01'].map((date) => parseDaySpan(date)!.first);
  const fall = 1 - after / (end! - turn) / (before / (turn - first!));
  expect(before).toBeGreaterThan(1_000);
  expect(fall).toBeGreaterThan(0.955);
  expect(fall).toBeLessThan(0.985);
});

describe('the goods', () => {
  it('are about 4,600 codes, each once, all of the list among them', () => {
    expect(LARGE_GOODS.length).toBeGreaterThan(4_500);
    expect(LARGE_GOODS.length).toBeLessThan(4_700);
    expect(new Set(LARGE_GOODS.map(({ hs6 }) => hs6)).size).toBe(LARGE_GOODS.length);
    const high = LARGE_GOODS.filter(({ isHighPriority }) => isHighPriority);
    expect(high.map(({ hs6 }) => hs6).sort()).toEqual([...listed].sort());
  });

  it('have the numbers of 2017 that the table of `data/` knows, and no others', () => {
    for (const [now, before] of CODE_OF_2017)
      expect([before, successorOf(before)]).toEqual([before, now]);
    const moved = LARGE_GOODS.filter(({ hs6 }) => successorOf(hs6) !== hs6);
    expect(moved.map(({ hs6 }) => hs6)).toEqual([]);
    const known = new Set(LARGE_GOODS.map(({ hs6 }) => hs6));
    expect([...CODE_OF_2017.values()].filter((hs6) => known.has(hs6))).toEqual([]);
  });
});

it.each([
  [{ seed: -1 }, 'seed'],
  [{ companies: 10 }, 'companies'],
  [{ companies: 5_000 }, 'shipments'],
  [{ shipments: 100 }, 'shipments'],
  [{ shipments: 1e9 }, 'shipments'],
])('refuses %j', (change, field) => {
  expect(() => generateLargeNetwork({ ...request, ...change })).toThrow(InvalidRequest);
  expect(() => generateLargeNetwork({ ...request, ...change })).toThrow(
    new RegExp(`^${field} must be`),
  );
});
