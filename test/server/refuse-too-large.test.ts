import { expect, it } from '@jest/globals';

import { readAvailableBytes } from '../../server/available-memory.ts';
import { buildingBytes, projectionBytes } from '../../server/projection/projection-bytes.ts';
import { MemoryTooSmall, refuseTooLarge } from '../../server/refuse-too-large.ts';

const GIB = 2 ** 30;

it('lets in what fits beside the reserve, to the byte', () => {
  const needed = { graph: GIB, total: 2 * GIB };
  expect(() => refuseTooLarge(5, needed, 2.25 * GIB)).not.toThrow();
  expect(() => refuseTooLarge(5, needed, 2.25 * GIB - 1)).toThrow(MemoryTooSmall);
});

it('says how much is needed and how much is free, and who answers instead', () => {
  const counts = { parties: 700_000, links: 230_000, shipments: 10_000_000 };
  const needed = { graph: projectionBytes(counts), total: buildingBytes(counts) };
  expect(() => refuseTooLarge(counts.shipments, needed, 0.5 * GIB)).toThrow(
    /^Path questions on 10,000,000 shipments in memory need \d\.\d GiB of memory, and 0\.5 GiB are free: Neo4j answers them \(the Cypher finder\), slower, until there is room\.$/,
  );
});

it('refuses what cannot be addressed, however much memory there is', () => {
  const counts = { parties: 7_000_000, links: 0, shipments: 100_000_000 };
  const needed = { graph: projectionBytes(counts), total: buildingBytes(counts) };
  expect(() => refuseTooLarge(counts.shipments, needed, 1_000 * GIB)).toThrow(
    /need \d+\.\d GiB, and 4\.0 GiB can be addressed: Neo4j answers/,
  );
});

it('knows how much memory is free here', () => {
  expect(readAvailableBytes()).toBeGreaterThan(2 ** 20);
});
