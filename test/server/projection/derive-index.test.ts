import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Tier, TIERS } from '../../../server/model/commodity.ts';
import { CONTINUITIES, type Continuity } from '../../../server/model/path-question.ts';
import type { Region } from '../../../server/projection/claim-region.ts';
import { deriveIndex, type DerivedClasses } from '../../../server/projection/derive-index.ts';
import type { GraphProjection } from '../../../server/projection/graph-projection.ts';
import { readHsCode } from '../../../server/projection/hs-code.ts';
import { openShipmentIndex } from '../../../server/projection/open-projection.ts';
import { projectWorld } from '../../support/project-world.ts';
import { TEST_TIERS, worldAndQuestion } from '../../support/random-worlds.ts';
import { drawWorld, type World } from '../../support/world.ts';
import { expectSound, toBytes } from './expect-sound.ts';

const ALL: DerivedClasses = { continuity: 'ANY', tierOf: TEST_TIERS, hsPrefixes: null, keep: null };

const specs = fc.record({
  continuity: fc.constantFrom(...CONTINUITIES),
  tierOf: fc.constant(TEST_TIERS),
  hsPrefixes: fc.constantFrom(null, null, ['8542'], ['85', '900000'], ['854231', '852691'], ['01']),
  dice: fc.option(fc.array(fc.boolean(), { minLength: 80, maxLength: 80 })),
});

function toKey(hs6: string, continuity: Continuity, tierOf: ReadonlyMap<string, Tier>): number {
  const tier = tierOf.get(hs6);
  return {
    SAME_HS6: Number(hs6),
    SAME_HS4: Number(hs6.slice(0, 4)),
    SAME_TIER: tier === undefined ? NaN : TIERS.indexOf(tier),
    ANY: 0,
  }[continuity];
}

/** What the index must hold, in order: class, then what the base index says of the shipment. */
function derivePlainly(
  { shipments, parties }: World,
  { shipments: base }: GraphProjection,
  { continuity, tierOf, hsPrefixes, keep }: DerivedClasses,
): string[] {
  const placeOf = (id: string) => parties.findIndex((party) => party.id === id);
  const isKept = (seq: number) => {
    const place = base.seq.indexOf(seq);
    return keep === null || ((keep[Math.floor(place / 32)]! >>> (place % 32)) & 1) === 1;
  };
  return shipments
    .flatMap(({ hs6, day, lastDay, ...rest }) =>
      hs6 === null || day === null ? [] : [{ ...rest, hs6, day, lastDay: lastDay! }],
    )
    .filter(({ hs6 }) => hsPrefixes === null || hsPrefixes.some((each) => hs6.startsWith(each)))
    .filter(({ seq }) => isKept(seq))
    .map((each) => ({ ...each, key: toKey(each.hs6, continuity, tierOf) }))
    .filter(({ key }) => !Number.isNaN(key))
    .sort(
      (a, b) =>
        a.key - b.key ||
        placeOf(a.from) - placeOf(b.from) ||
        Number(a.day < a.lastDay) - Number(b.day < b.lastDay) ||
        a.day - b.day ||
        a.seq - b.seq,
    )
    .map(({ key, seq, hs6, from, to, day, lastDay, valueUsd, quantity, unit }) =>
      [key, seq, Number(hs6), placeOf(from), placeOf(to), day, lastDay]
        .concat([valueUsd ?? NaN, quantity ?? NaN])
        .concat(unit === null ? 0 : NaN)
        .join(' '),
    );
}

function readPlainly(index: GraphProjection['shipments']): string[] {
  const { classStart, classKey, departures, party, consignee } = index;
  const found: string[] = [];
  for (let place = 0; place < classKey.length; place++) {
    for (let junction = classStart[place]!; junction < classStart[place + 1]!; junction++) {
      for (let at = departures[junction]!; at < departures[junction + 1]!; at++) {
        found.push(
          [classKey[place]!, index.seq[at]!, readHsCode(index, place, at), party[junction]!]
            .concat([party[consignee[at]!]!, index.day[at]!, index.day[at]! + index.spanDays[at]!])
            .concat([index.valueUsd[at]!, index.quantity[at]!])
            .concat(index.unit[at] === 0 ? 0 : NaN)
            .join(' '),
        );
      }
    }
  }
  return found;
}

it('holds what a plain filter leaves, in the promised order', () => {
  let left = 0;
  fc.assert(
    fc.property(worldAndQuestion, specs, ({ world }, { dice, ...rest }) => {
      const projection = projectWorld(world);
      const count = projection.shipments.seq.length;
      const keep = dice && new Uint32Array(Math.ceil(count / 32));
      if (keep) for (let at = 0; at < count; at++) if (dice[at]) keep[at >>> 5]! |= 1 << (at & 31);
      const spec = { ...rest, keep };
      const before = toBytes(projection);
      const { index, layout } = deriveIndex(projection, spec);
      expect(readPlainly(index)).toEqual(derivePlainly(world, projection, spec));
      expectSound(index, world.parties.length);
      expect(openShipmentIndex(projection.memory, layout)).toEqual(index);
      expect(toBytes(projection)).toEqual(before);
      left += index.seq.length;
    }),
  );
  expect(left).toBeGreaterThan(0);
});

it('equals the base index when the classes are the same and everything is kept', () => {
  fc.assert(
    fc.property(worldAndQuestion, ({ world }) => {
      const projection = projectWorld(world);
      const { index } = deriveIndex(projection, { ...ALL, continuity: 'SAME_HS6' });
      expect(index).toEqual(projection.shipments);
    }),
  );
});

it('takes a freed region when it is large enough, whatever was in it', () => {
  const projection = projectWorld(
    drawWorld('acme > bosfor 854231 2024-01-01', 'bosfor > kvant 854232 2024-01-02'),
  );
  const first = deriveIndex(projection, ALL);
  const expected = Object.fromEntries(
    Object.entries(first.index).map(([name, array]: [string, Uint32Array]) => [
      name,
      array.slice(),
    ]),
  );
  new Uint8Array(projection.memory.buffer).fill(0xff, first.region.offset);
  const size = projection.memory.buffer.byteLength;
  const second = deriveIndex(projection, ALL, { freed: first.region });
  expect(second.region).toEqual(first.region);
  expect(projection.memory.buffer.byteLength).toBe(size);
  expect(second.index).toEqual(expected);

  const small = { offset: first.region.offset, byteLength: first.byteLength - 1 };
  const third = deriveIndex(projection, ALL, { freed: small });
  expect(third.region.offset).toBe(size);
});

it('finds goods whose code begins with zero', () => {
  const projection = projectWorld(
    drawWorld('acme > bosfor 010121 2024-01-01', 'acme > bosfor 101211 2024-01-01'),
  );
  const { index } = deriveIndex(projection, { ...ALL, hsPrefixes: ['01'] });
  expect([...index.seq]).toEqual([0]);
  const tierOf = new Map<string, Tier>([['010121', 'T2']]);
  const tiers = deriveIndex(projection, { ...ALL, continuity: 'SAME_TIER', tierOf }).index;
  expect([...tiers.classKey, ...tiers.seq]).toEqual([1, 0]);
});

it('is empty over goods that nobody ships', () => {
  const projection = projectWorld(drawWorld('acme > bosfor 854231 2024-01-01'));
  const { index } = deriveIndex(projection, { ...ALL, hsPrefixes: ['01'] });
  expect(index.classKey).toHaveLength(0);
  expect(index.departures).toEqual(new Uint32Array(1));
  expect(index.partyStart).toEqual(new Uint32Array(3));
});

it('stops when it is told to, and says what it took before', () => {
  const projection = projectWorld(drawWorld('acme > bosfor 854231 2024-01-01'));
  const claimed: Region[] = [];
  let looks = 0;
  const derive = (most: number) => {
    looks = 0;
    deriveIndex(projection, ALL, {
      onClaim: (region) => claimed.push(region),
      checkStop: () => {
        if (++looks > most) throw new Error('enough');
      },
    });
  };
  derive(Infinity);
  const all = looks;
  for (let most = 0; most < all; most++) expect(() => derive(most)).toThrow('enough');
  expect(all).toBeGreaterThan(4);
  expect(claimed.length).toBeGreaterThan(1); // of the last ones, which had begun to write
  expect(claimed.length).toBeLessThan(all);
});
