import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { generateNetwork } from '../../../server/generate/generate-network.ts';
import type { ExpectedChain } from '../../../server/generate/records.ts';
import { parseDaySpan, type DaySpan } from '../../../server/model/day.ts';
import { findChains, isValid, toGraphRows, type FoundChain } from './find-chains.ts';

const list = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../data/common-high-priority-list-2024-02-23.json'),
    'utf8',
  ),
) as { tiers: { codes: string[] }[] };
const listed = new Set(list.tiers.flatMap(({ codes }) => codes));

const network = generateNetwork({ seed: 7, companies: 300, shipments: 5_000 });
const rows = toGraphRows(network);
const shipmentOf = new Map(rows.shipments.map((row) => [row.id, row]));
const linkOf = new Map(rows.links.map((row) => [row.id, row]));
const byDefault = findChains(rows, {}, listed).chains;

const keyOf = ({ partyIds, hopKinds }: ExpectedChain | FoundChain): string =>
  `${partyIds.join(' > ')} ${hopKinds.join(' ')}`;
const keysOf = (chains: Iterable<ExpectedChain | FoundChain>) => [...chains].map(keyOf).sort();

/** The rules that a witness breaks, under the defaults but with as many links as it has. */
function findBrokenRules({ partyIds, hopKinds, witness }: ExpectedChain): string[] {
  const broken = new Set<string>();
  let arrival: { span: DaySpan; hs6: string } | null = null;
  for (const [index, id] of witness.entries()) {
    const [from, to] = [partyIds[index], partyIds[index + 1]];
    if (hopKinds[index] === 'SHIPMENT') {
      const row = shipmentOf.get(id);
      const span = parseDaySpan(row?.date ?? '');
      if (row === undefined || span === null) throw new Error(`No shipment ${id}`);
      if (row.consignorId !== from || row.consigneeId !== to) broken.add('PARTIES');
      if (!listed.has(row.hs.slice(0, 6))) broken.add('GOODS');
      if (arrival !== null) {
        if (arrival.hs6 !== row.hs.slice(0, 6)) broken.add('CONTINUITY');
        if (span.last < arrival.span.first) broken.add('ORDER');
        if (span.first - arrival.span.last > 180) broken.add('DWELL');
      }
      arrival = { span, hs6: row.hs.slice(0, 6) };
    } else {
      const link = linkOf.get(id);
      if (link === undefined || arrival === null) throw new Error(`No link ${id} here`);
      const ends = [link.ownerId, link.ownedId];
      if (from === undefined || to === undefined) throw new Error('A hop joins two parties');
      if (!ends.includes(from) || !ends.includes(to) || from === to) broken.add('PARTIES');
      if (link.kind === 'OWNS' && (link.shareMax ?? 0) < 25) broken.add('LINK_SHARE');
      if (!isValid(link, arrival.span)) broken.add('LINK_VALIDITY');
    }
  }
  if (new Set(partyIds).size < partyIds.length) broken.add('DISTINCT');
  return [...broken];
}

describe.each(network.answerKey.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  const { expected, question, isFoundByDefault } = entry;

  it('says in one sentence what happens', () => {
    expect(entry.story).toMatch(/^[A-Z].{40,}\.$/);
  });

  if (expected.outcome === 'FOUND') {
    it('is found by its question, and nothing else is', () => {
      expect(keysOf(findChains(rows, question, listed).chains.values())).toEqual(
        keysOf(expected.chains),
      );
    });

    it('is found by the question without any words, or is marked as not', () => {
      const found = new Set(keysOf(byDefault.values()));
      expect(expected.chains.every((chain) => found.has(keyOf(chain)))).toBe(isFoundByDefault);
    });

    it('has witnesses in the rows that keep every rule but a continuity it asks for', () => {
      for (const chain of expected.chains) {
        expect(chain.witness).toHaveLength(chain.hopKinds.length);
        expect(chain.partyIds).toHaveLength(chain.hopKinds.length + 1);
        const allowed = question.continuity === 'SAME_HS4' ? ['CONTINUITY'] : [];
        expect(findBrokenRules(chain)).toEqual(allowed);
      }
    });
  } else {
    it('is not found by its question, nor by the question without any words', () => {
      expect(keysOf(findChains(rows, question, listed).chains.values())).toEqual([]);
      expect(keysOf(byDefault.values())).not.toContain(keyOf(expected.nearest));
    });

    it('breaks exactly the rule that it names', () => {
      expect(findBrokenRules(expected.nearest)).toEqual([expected.breaks]);
    });

    it('is found when that rule is relaxed, if it can be', () => {
      if (expected.foundBy === null) expect(['ORDER', 'LINK_VALIDITY']).toContain(expected.breaks);
      else {
        expect(keysOf(findChains(rows, expected.foundBy, listed).chains.values())).toEqual([
          keyOf(expected.nearest),
        ]);
      }
    });
  }
});

describe('the question without any words', () => {
  it('answers with enough to look through, and not too much', () => {
    expect(byDefault.size).toBeGreaterThanOrEqual(100);
    expect(byDefault.size).toBeLessThanOrEqual(600);
  });

  it('ranks the planted schemes high by the smallest value on them', () => {
    const ranked = [...byDefault.values()].sort((a, b) => b.bottleneckUsd - a.bottleneckUsd);
    const top = new Set(keysOf(ranked.slice(0, 30)));
    const planted = network.answerKey.flatMap(({ isFoundByDefault, expected }) =>
      isFoundByDefault && expected.outcome === 'FOUND' ? expected.chains : [],
    );
    const missing = planted.filter((chain) => !top.has(keyOf(chain)));
    expect(planted.length).toBeGreaterThan(8);
    // The parts of a split lot are small by design.
    expect(missing.length).toBeLessThanOrEqual(3);
  });
});

it.each([1, 2, 3, 11, 42])('holds for seed %i too', (seed) => {
  const other = generateNetwork({ seed, companies: 300, shipments: 5_000 });
  const otherRows = toGraphRows(other);
  for (const { question, expected } of other.answerKey) {
    const chains = expected.outcome === 'FOUND' ? expected.chains : [];
    expect(keysOf(findChains(otherRows, question, listed).chains.values())).toEqual(keysOf(chains));
  }
});
