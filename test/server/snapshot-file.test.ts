import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { GraphProjection } from '../../server/projection/graph-projection.ts';
import { findSnapshot, readSnapshot, writeSnapshot } from '../../server/snapshot-file.ts';
import { projectWorld } from '../support/project-world.ts';
import { toBytes } from '../support/scan-projection.ts';
import { drawWorld } from '../support/world.ts';

const ID = 'AB12';
const VERSION = '1-00000000';
const KEY = { databaseId: ID, version: VERSION };
const projection = projectWorld(
  drawWorld(
    'acme in US',
    'kvant in RU',
    'acme > bosfor 854231 2024-01-01 $5000 10 pcs',
    'bosfor > kvant 854231 2024-02-01',
    'bosfor owns kvant 60%',
  ),
);

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'detour-snapshot-'));
  folder = join(parent, 'projection');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const pathOf = () => join(folder, readdirSync(folder)[0]!);
const faultOf = (read: ReturnType<typeof readSnapshot>) => ('fault' in read ? read.fault : null);

describe('a snapshot', () => {
  it('is read back as it was written, for its owner only', () => {
    writeSnapshot(folder, ID, projection);
    expect(findSnapshot(folder, ID)).toBe(VERSION);
    const read = readSnapshot(folder, KEY) as GraphProjection;
    expect(toBytes(read)).toEqual(toBytes(projection));
    expect(read.memory.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(statSync(pathOf()).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('replaces the one of an older version, and what a killed process left of one', () => {
    writeSnapshot(folder, ID, projection);
    writeFileSync(join(folder, `${ID}-9-99999999.snapshot.4711`), 'half');
    writeFileSync(join(folder, 'of-somebody-else.txt'), 'stays');
    const layout = { ...projection.layout, version: '2-11111111' };
    writeSnapshot(folder, ID, { ...projection, version: layout.version, layout });
    expect(readdirSync(folder).sort()).toEqual([
      `${ID}-2-11111111.snapshot`,
      'of-somebody-else.txt',
    ]);
    expect(findSnapshot(folder, ID)).toBe('2-11111111');
  });

  it('of another database is not found', () => {
    expect(findSnapshot(folder, ID)).toBeNull();
    writeSnapshot(folder, ID, projection);
    expect(findSnapshot(folder, 'CD34')).toBeNull();
  });

  it('is not read when the memory is not allowed', () => {
    writeSnapshot(folder, ID, projection);
    const refuse = (byteLength: number) => {
      throw new Error(`no room for ${byteLength}`);
    };
    expect(() => readSnapshot(folder, KEY, refuse)).toThrow(
      `no room for ${projection.layout.byteLength}`,
    );
  });

  it('leaves nothing behind when it cannot be written', () => {
    writeFileSync(folder, 'a file where the folder should be');
    expect(() => writeSnapshot(folder, ID, projection)).toThrow();
    expect(readdirSync(parent)).toEqual(['projection']);
  });
});

describe('a file that is none is not used:', () => {
  beforeEach(() => writeSnapshot(folder, ID, projection));
  const size = () => statSync(pathOf()).size;
  const flip = (at: number) => {
    const bytes = readFileSync(pathOf());
    bytes[at]! ^= 1;
    writeFileSync(pathOf(), bytes);
  };

  it.each<[string, () => void, string]>([
    ['empty', () => truncateSync(pathOf(), 0), 'is not a snapshot'],
    ['of something else', () => writeFileSync(pathOf(), 'x'.repeat(9_999)), 'is not a snapshot'],
    ['cut off in its first bytes', () => truncateSync(pathOf(), 20), 'is cut off'],
    ['cut off in its head', () => truncateSync(pathOf(), 100), 'is cut off'],
    ['cut off in its body', () => truncateSync(pathOf(), size() - 1), 'is cut off'],
    ['longer than it says', () => appendFileSync(pathOf(), 'x'), 'has more bytes than it says'],
    ['of another format', () => flip(8), 'has format 0, not 1'],
    ['damaged in its head', () => flip(30), 'is damaged in its head'],
    ['damaged in its first byte', () => flip(size() - projection.layout.byteLength), 'is damaged'],
    ['damaged in its last byte', () => flip(size() - 1), 'is damaged'],
  ])('%s', (_, damage, fault) => {
    damage();
    expect(faultOf(readSnapshot(folder, KEY))).toBe(fault);
  });

  it('of another version than its name says', () => {
    renameSync(pathOf(), join(folder, `${ID}-7-77777777.snapshot`));
    const read = readSnapshot(folder, { ...KEY, version: '7-77777777' });
    expect(faultOf(read)).toBe(`is of version ${VERSION}`);
  });
});
