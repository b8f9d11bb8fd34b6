import { expect, it } from '@jest/globals';

import { buildImportProgress } from '../../../server/cli/import-progress.ts';

it('shows bytes while it checks, then rows per second and the time left', () => {
  let now = 0;
  const toProgress = buildImportProgress(() => now);
  expect(toProgress({ phase: 'CHECK', file: 'a.csv', done: 0, total: 4e6 })).toEqual({
    step: 'Checking the files',
    detail: '░░░░░░░░░░░░░░░░░░░░ 0 %, a.csv',
  });
  now = 1_000;
  expect(toProgress({ phase: 'CHECK', file: 'a.csv', done: 1e6, total: 4e6 }).detail).toBe(
    '█████░░░░░░░░░░░░░░░ 25 %, 1.0 MB/s, 3 s left, a.csv',
  );
  toProgress({ phase: 'WRITE', file: 'b.csv', done: 5_000, total: 20_000 });
  now = 3_000;
  expect(toProgress({ phase: 'WRITE', file: 'b.csv', done: 10_000, total: 20_000 })).toEqual({
    step: 'Importing',
    detail: '██████████░░░░░░░░░░ 50 %, 10,000 of 20,000 rows, 2,500 rows/s, 4 s left, b.csv',
  });
});

it('is whole when there is nothing to do', () => {
  const toProgress = buildImportProgress(() => 0);
  expect(toProgress({ phase: 'CHECK', file: 'a.csv', done: 0, total: 0 }).detail).toContain(
    '100 %',
  );
});
