import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { RejectionReport } from '../../../server/import/rejection-report.ts';
import { readRejectedRows } from '../../../server/import-queue/read-rejected-rows.ts';
import { InvalidRequest } from '../../../server/model/errors.ts';

const VALUES = [
  '31.02.2022',
  'a "quoted", word',
  'two\nlines',
  '',
  '=cmd()',
  'Дом 𠮷',
  'x'.repeat(300),
];
let folder: string;
let path: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'detour-rejected-'));
  path = join(folder, 'rejected.csv');
  const report = new RejectionReport(path);
  VALUES.forEach((value, at) => {
    const field = value === '' ? null : 'Day';
    report.add({ file: 'a,b.csv', line: at + 2, field, value, reason: 'impossible date' });
  });
  report.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

it('reads every row once, in order, whatever the size of a page', async () => {
  for (const first of [1, 2, 3, 7, 50]) {
    const lines: number[] = [];
    const values: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof readRejectedRows>> = await readRejectedRows(path, {
        first,
        after,
      });
      expect(page.items.length).toBeLessThanOrEqual(first);
      lines.push(...page.items.map(({ line }) => line));
      values.push(...page.items.map(({ value }) => value));
      after = page.endCursor;
    } while (after !== null);
    expect(lines).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(values.slice(0, 6)).toEqual([...VALUES.slice(0, 4), "'=cmd()", 'Дом 𠮷']);
  }
});

it('says of a whole row that no column is at fault', async () => {
  const { items } = await readRejectedRows(path, { first: 50, after: null });
  expect(items.map(({ field }) => field)).toEqual(['Day', 'Day', 'Day', null, 'Day', 'Day', 'Day']);
});

it('refuses what is no cursor', async () => {
  await expect(readRejectedRows(path, { first: 1, after: '-1' })).rejects.toThrow(InvalidRequest);
});
