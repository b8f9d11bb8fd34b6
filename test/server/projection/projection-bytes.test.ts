import { expect, it } from '@jest/globals';

import { TooExpensive } from '../../../server/model/errors.ts';
import { allocateMemory } from '../../../server/projection/allocate-memory.ts';
import { buildProjection } from '../../../server/projection/build-projection.ts';
import { claimRegion } from '../../../server/projection/claim-region.ts';
import { GraphColumns } from '../../../server/projection/graph-columns.ts';
import { buildingBytes, projectionBytes } from '../../../server/projection/projection-bytes.ts';

it('says beforehand what a projection takes, on the safe side and not far from it', () => {
  const counts = { parties: 500, links: 100, shipments: 20_000 };
  const columns = new GraphColumns(counts);
  for (let seq = 0; seq < counts.parties; seq++) {
    columns.addParty(`source:registry:company-${seq}`, false, 'TR', seq);
  }
  for (let seq = 0; seq < counts.links; seq++) {
    columns.addLink({ id: `source:registry:link-${seq}`, owner: seq, owned: seq + 1, fromDay: null, toDay: null, shareMax: 60, seq }); // prettier-ignore
  }
  for (let seq = 0; seq < counts.shipments; seq++) {
    const lane = (seq * 7919) % 5_000;
    const [from, to] = [lane % counts.parties, (lane * 31) % counts.parties];
    columns.addShipment(from, to, 10_000 + (lane % 900), seq % 900, seq % 900, 1, 1, 0, seq);
  }
  const { byteLength } = buildProjection(columns).layout;
  expect(projectionBytes(counts)).toBeGreaterThanOrEqual(byteLength);
  expect(projectionBytes(counts)).toBeLessThan(1.5 * byteLength);
  expect(buildingBytes(counts)).toBeGreaterThan(projectionBytes(counts) + 40 * counts.shipments);
});

it('takes about half a gigabyte for ten million shipments', () => {
  const bytes = projectionBytes({ parties: 400_000, links: 100_000, shipments: 10_000_000 });
  expect(bytes / 2 ** 20).toBeGreaterThan(450);
  expect(bytes / 2 ** 20).toBeLessThan(560);
});

it('refuses more than can be addressed before it allocates, and names the other way', () => {
  expect(() => allocateMemory(5.1 * 2 ** 30)).toThrow(TooExpensive);
  expect(() => allocateMemory(5.1 * 2 ** 30)).toThrow(
    'The graph takes 5.1 GiB as arrays, and the search in memory can address 4 GiB: use the Cypher finder',
  );
});

it('refuses a region when the memory can grow no more', () => {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 3, shared: true });
  const region = claimRegion(memory, 65_537, null);
  expect(region).toEqual({ offset: 65_536, byteLength: 131_072 });
  expect(() => claimRegion(memory, 1, null)).toThrow(TooExpensive);
  expect(claimRegion(memory, 131_072, region)).toBe(region);
});
