/** Holds what is planted in large networks against brute force, as `answer-key.test.ts` does for the demo. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { generateLargeNetwork } from '../../../../server/generate/large/generate-large-network.ts';
import { LARGE_GOODS } from '../../../../server/generate/large/large-goods.ts';
import { MARKS } from '../../../../server/generate/large/trade-month.ts';
import { LargeRecords } from '../../../../server/generate/large/large-records.ts';
import { IdMaker } from '../../../../server/generate/make-ids.ts';
import { NameMaker } from '../../../../server/generate/names/make-names.ts';
import { Cast, toGraphId } from '../../../../server/generate/planted/cast.ts';
import { plantMany } from '../../../../server/generate/planted/many-schemes.ts';
import { Random } from '../../../../server/generate/random.ts';
import type {
  AnswerKeyEntry,
  ExpectedChain,
  ShipmentRecord,
} from '../../../../server/generate/records.ts';
import { toIsoDay } from '../../../../server/model/day.ts';
import { findChains, type FoundChain, type Rows } from '../find-chains.ts';

const list = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../../data/common-high-priority-list-2024-02-23.json'),
    'utf8',
  ),
) as { tiers: { codes: string[] }[] };
const listed = new Set(list.tiers.flatMap(({ codes }) => codes));

const keysOf = (chains: Iterable<ExpectedChain | FoundChain>) =>
  [...chains].map(({ partyIds, hopKinds }) => [...partyIds, ...hopKinds].join(' ')).sort();

/** The rows that brute force wants: high priority goods only. */
function toRows(network: ReturnType<typeof generateLargeNetwork>): Rows {
  const records = new LargeRecords(network);
  const parties = [...records.parties()].map((row) => ({ ...row, id: toGraphId(row.id) }));
  const shipments: ShipmentRecord[] = [];
  for (const month of network.trade) {
    for (let row = 0; row < month.count; row++) {
      const { hs6, isHighPriority, unit } = LARGE_GOODS[month.good[row]!]!;
      const marks = month.marks[row]!;
      if (!isHighPriority || (marks & (MARKS.lacksCode | MARKS.lacksDate)) !== 0) continue;
      const date = toIsoDay(month.day[row]!);
      shipments.push({
        id: toGraphId(network.ids.shipment.write(month.idNumber[row]!)),
        hs: hs6,
        date: (marks & MARKS.isVague) === 0 ? date : date.slice(0, 7),
        consignorId: parties[month.consignor[row]!]!.id,
        consigneeId: parties[month.consignee[row]!]!.id,
        valueUsd: month.valueUsd[row]!,
        quantity: month.quantity[row]!,
        unit,
      } as ShipmentRecord);
    }
  }
  return { companies: parties, links: [...records.links()].map(scopeLink), shipments };
}

const scopeLink = <Link extends { id: string; ownerId: string; ownedId: string }>(link: Link) => ({
  ...link,
  ...{ id: toGraphId(link.id), ownerId: toGraphId(link.ownerId), ownedId: toGraphId(link.ownedId) },
});

function findMismatches(key: readonly AnswerKeyEntry[], rows: Rows): string[] {
  const ids = new Set([...rows.shipments, ...rows.links].map(({ id }) => id));
  return key
    .filter(({ question, expected }) => {
      const chains = expected.outcome === 'FOUND' ? expected.chains : [];
      const found = keysOf(findChains(rows, question, listed).chains.values());
      if (found.join() !== keysOf(chains).join()) return true;
      if (chains.some(({ witness }) => !witness.every((id) => ids.has(id)))) return true;
      if (expected.outcome === 'FOUND' || expected.foundBy === null) return false;
      const relaxed = keysOf(findChains(rows, expected.foundBy, listed).chains.values());
      return relaxed.join() !== keysOf([expected.nearest]).join();
    })
    .map(({ id }) => id);
}

it.each([7, 11])('a network of 20,000 shipments hides what its key says, seed %i', (seed) => {
  const network = generateLargeNetwork({ seed, companies: 4_000, shipments: 20_000 });
  const rows = toRows(network);
  expect(network.answerKey.length).toBeGreaterThan(18);
  expect(findMismatches(network.answerKey, rows)).toEqual([]);
});

it('plants more schemes in larger networks, up to 300', () => {
  const countSchemes = (shipments: number) =>
    generateLargeNetwork({ seed: 7, companies: 2_000, shipments }).answerKey.filter(
      ({ expected }) => expected.outcome === 'FOUND',
    ).length;
  expect([20_000, 200_000, 1_000_000, 9_000_000].map(countSchemes)).toEqual([13, 20, 100, 300]);
});

describe.each([1, 2, 3])('fifty schemes on a stage of their own, seed %i', (seed) => {
  const random = new Random(seed);
  const ids = {
    person: new IdMaker('person', random.fork('person')),
    link: new IdMaker('link', random.fork('link')),
    shipment: new IdMaker('shipment', random.fork('shipment')),
  };
  const companyIds = new IdMaker('company', random.fork('company'));
  const names = new NameMaker(random.fork('names'));
  const cast = new Cast({ random: random.fork('cast'), ids: companyIds, names }, ids);
  const key = plantMany(cast, 50, random.fork('many'));
  const rows: Rows = {
    companies: [...cast.companies.map(({ record }) => record), ...cast.persons].map((row) => ({
      ...row,
      id: toGraphId(row.id),
    })),
    links: cast.links.map(scopeLink),
    shipments: cast.shipments.map(({ record }) => ({
      ...record,
      id: toGraphId(record.id),
      consignorId: toGraphId(record.consignorId),
      consigneeId: toGraphId(record.consigneeId),
    })),
  };

  it('are found by their questions, and the near misses only when their rule is relaxed', () => {
    expect(key).toHaveLength(75);
    expect(findMismatches(key, rows)).toEqual([]);
  });

  it('are found by the question without any words when marked so, and else not', () => {
    const byDefault = new Set(keysOf(findChains(rows, {}, listed).chains.values()));
    const wrong = key.filter(({ expected, isFoundByDefault }) => {
      const chains = expected.outcome === 'FOUND' ? expected.chains : [expected.nearest];
      return keysOf(chains).every((each) => byDefault.has(each)) !== isFoundByDefault;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('have one to five traders in between, and links of each kind', () => {
    const shapes = new Set(
      key.flatMap(({ expected }) =>
        expected.outcome === 'FOUND'
          ? expected.chains.map(({ hopKinds }) => hopKinds.map((kind) => kind[0]).join(''))
          : [],
      ),
    );
    const all = ['SS', 'SSS', 'SSSS', 'SSSSS', 'SSSSSS', 'SLS', 'SLLS', 'SSL'];
    expect([...shapes].sort()).toEqual(all.sort());
  });

  it('are told in a sentence each, and each under an id of its own', () => {
    expect(new Set(key.map(({ id }) => id)).size).toBe(key.length);
    expect(key.filter(({ story }) => !/^[A-Z].{40,}\.$/.test(story))).toEqual([]);
  });
});
