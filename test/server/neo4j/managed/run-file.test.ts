import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from '@jest/globals';

import { identifyProcess } from '../../../../server/neo4j/managed/process-identity.ts';
import {
  RunClaim,
  claimRun,
  clearRun,
  isOwned,
  readRun,
} from '../../../../server/neo4j/managed/run-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'detour-run-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const leave = (owner: object) =>
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ owner, command: 'start' }));

it('gives a folder to one process at a time, and names it to the next', () => {
  const first = claimRun(folder, 'start');
  expect(first).toBeInstanceOf(RunClaim);
  (first as RunClaim).update({ url: 'http://127.0.0.1:4000' });
  expect(claimRun(folder, 'import')).toEqual({
    owner: identifyProcess(process.pid),
    command: 'start',
    url: 'http://127.0.0.1:4000',
  });
  (first as RunClaim).release();
  expect(claimRun(folder, 'import')).toBeInstanceOf(RunClaim);
});

it('does not take a stranger with the old process id for the owner', () => {
  leave({ pid: process.pid, startedAt: 'at some other time' });
  expect(isOwned(readRun(folder)!)).toBe(false);
});

it('takes a folder over from a process that has ended', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  leave({ pid, startedAt: 'once' });
  const left = claimRun(folder, 'start');
  expect(left).not.toBeInstanceOf(RunClaim);
  clearRun(folder, left as Exclude<typeof left, RunClaim>);
  expect(claimRun(folder, 'start')).toBeInstanceOf(RunClaim);
});

it('does not take away the claim of somebody who was quicker', () => {
  leave({ pid: 1, startedAt: 'once' });
  const left = readRun(folder)!;
  clearRun(folder, left);
  claimRun(folder, 'start');
  clearRun(folder, left);
  expect(readRun(folder)?.owner.pid).toBe(process.pid);
});

it('reads over a file that a full disk emptied, and leaves no drafts', () => {
  writeFileSync(join(folder, 'running.json'), '');
  expect(claimRun(folder, 'start')).toBeInstanceOf(RunClaim);
  expect(readdirSync(folder)).toEqual(['running.json']);
});
