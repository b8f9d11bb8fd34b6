import { crc32 } from 'node:zlib';

import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { GraphProjection } from '../../../server/projection/graph-projection.ts';
import { openProjection } from '../../../server/projection/open-projection.ts';
import { allocateMemory } from '../../../server/projection/allocate-memory.ts';
import {
  type Checksum,
  checksumInChunks,
  parseSnapshotHead,
  readSnapshotHeadLength,
  SNAPSHOT_START_BYTES,
  viewSnapshotBody,
  writeSnapshotHead,
} from '../../../server/projection/snapshot.ts';
import { projectWorld } from '../../support/project-world.ts';
import { worldAndQuestion } from '../../support/random-worlds.ts';
import { drawWorld } from '../../support/world.ts';
import { toBytes } from './expect-sound.ts';

const checksum: Checksum = (bytes, before) => crc32(bytes, before);
const SMALL = drawWorld(
  'acme > bosfor 854231 2024-01-01 $5 10 pcs',
  'bosfor > kvant 854231 2024-02',
  'acme owns bosfor 60%',
);

function write(projection: GraphProjection, layout = projection.layout): Uint8Array {
  const body = viewSnapshotBody(projection);
  const head = writeSnapshotHead(layout, checksumInChunks(body, checksum), checksum);
  const file = new Uint8Array(head.length + body.length);
  file.set(head);
  file.set(body, head.length);
  return file;
}

/** As a loader does: a projection, or why not. */
function read(file: Uint8Array): GraphProjection | string {
  const head = parseSnapshotHead(file, file.length, checksum);
  if ('fault' in head) return head.fault;
  const body = file.subarray(head.bodyStart);
  if (checksumInChunks(body, checksum) !== head.bodyChecksum) return 'is damaged';
  const memory = allocateMemory(body.length);
  new Uint8Array(memory.buffer).set(body);
  return openProjection(memory, head.layout);
}

it('comes back as it was', () => {
  fc.assert(
    fc.property(worldAndQuestion, ({ world }) => {
      const projection = projectWorld(world);
      expect(toBytes(read(write(projection)) as GraphProjection)).toEqual(toBytes(projection));
    }),
    { numRuns: 50 },
  );
});

it('notices every byte that is not as it was written', () => {
  const file = write(projectWorld(SMALL));
  for (let at = 0; at < file.length; at++) {
    // Of the numbers at the start every bit, of the rest one.
    for (const bit of at < SNAPSHOT_START_BYTES ? [0, 1, 2, 3, 4, 5, 6, 7] : [at & 7]) {
      const damaged = file.slice();
      damaged[at]! ^= 1 << bit;
      expect(typeof read(damaged)).toBe('string');
    }
  }
});

it('notices where a file ends too early, or goes on', () => {
  const file = write(projectWorld(SMALL));
  for (let length = 0; length < file.length; length += 7) {
    expect(read(file.subarray(0, length))).toBe(length < 8 ? 'is not a snapshot' : 'is cut off');
  }
  const longer = new Uint8Array(file.length + 1);
  longer.set(file);
  expect(read(longer)).toBe('has more bytes than it says');
});

it('says that a foreign file is none, and names a format that it does not know', () => {
  expect(read(new TextEncoder().encode('{"version":"12-9f86d081"}'))).toBe('is not a snapshot');
  const file = write(projectWorld(SMALL));
  new Uint32Array(file.buffer)[2] = 99;
  expect(read(file)).toBe('has format 99, not 1');
  expect(readSnapshotHeadLength(file)).toEqual({ fault: 'has format 99, not 1' });
});

it('reads the length of the head from the first bytes', () => {
  const file = write(projectWorld(SMALL));
  const length = readSnapshotHeadLength(file.subarray(0, SNAPSHOT_START_BYTES));
  expect(parseSnapshotHead(file.subarray(0, Number(length)), file.length, checksum)).toMatchObject({
    bodyStart: length,
  });
});

it('reads a head from bytes that begin anywhere', () => {
  const file = write(projectWorld(SMALL));
  const shifted = new Uint8Array(file.length + 3);
  shifted.set(file, 3);
  expect(typeof read(shifted.subarray(3))).toBe('object');
});

it('takes no layout with arrays elsewhere, though its checksum is right', () => {
  const projection = projectWorld(SMALL);
  const { layout } = projection;
  const { parties, links, shipments } = layout;
  const wrong: Record<string, unknown>[] = [
    { byteLength: layout.byteLength + 8 },
    { byteLength: -8 },
    { version: null },
    { units: [] },
    { units: ['', 3] },
    { units: {} },
    { totals: { ...layout.totals, nextSeq: 'many' } },
    { totals: null },
    { parties: undefined },
    { parties: [] },
    { parties: { ...parties, idSlots: { ...parties.idSlots, length: 2 ** 20 } } },
    { parties: { ...parties, isPerson: { offset: -8, length: 3 } } },
    { parties: { ...parties, isPerson: { offset: 0, length: 2 ** 40 } } },
    { parties: { ...parties, isPerson: { offset: 0, length: 1.5 } } },
    { links: { ...links, owner: null } },
    { links: { ...links, start: links.owner } },
    { shipments: { ...shipments, seq: { offset: shipments.seq.offset, length: 1 } } },
    { shipments: { ...shipments, day: { ...shipments.day, offset: layout.byteLength } } },
    { shipments: { ...shipments, day: shipments.valueUsd } },
  ];
  for (const change of wrong) {
    const file = write(projection, { ...layout, ...change });
    expect([change, read(file)]).toEqual([
      change,
      'describes arrays that do not lie where they should',
    ]);
  }
});

it('gives the same checksum in chunks as at once', () => {
  const bytes = Uint8Array.from({ length: 2 ** 20 * 2 + 17 }, (_, at) => at * 31);
  expect(checksumInChunks(bytes, checksum)).toBe(crc32(bytes));
});
