import { expect, it } from '@jest/globals';

import { buildJobProgress } from '../../../server/import-queue/job-progress.ts';

it('tells rate and time left of the phase, not of what was there before it', () => {
  let now = 0;
  const toProgress = buildJobProgress(() => now);
  const write = { phase: 'WRITE', file: 'a.csv', total: 1_000 } as const;
  expect(toProgress({ phase: 'CHECK', file: 'a.csv', done: 500, total: 500 }).perSecond).toBeNull();
  now = 1_000;
  expect(toProgress({ ...write, done: 100 })).toMatchObject({ perSecond: null, secondsLeft: null });
  now = 3_000;
  expect(toProgress({ ...write, done: 500 })).toMatchObject({ perSecond: 200, secondsLeft: 2.5 });
});
