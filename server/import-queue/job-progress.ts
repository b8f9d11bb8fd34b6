/** How far is an import, how fast is it, and how long will it take? */
import type { ImportProgress } from '../import/import-files.ts';
import type { JobProgress } from '../model/import-job.ts';

/** A rate of the first moments says nothing. */
const LEAST_SECONDS = 0.5;

/** `now` is in milliseconds. */
export function buildJobProgress(now: () => number): (progress: ImportProgress) => JobProgress {
  let phase: ImportProgress['phase'] | null = null;
  let startedAt = 0;
  let doneBefore = 0;
  return (progress) => {
    if (progress.phase !== phase) {
      phase = progress.phase;
      startedAt = now();
      doneBefore = progress.done; // done at once, such as what the check refused: no rate
    }
    const { done, total } = progress;
    const seconds = (now() - startedAt) / 1_000;
    const isKnown = seconds >= LEAST_SECONDS && done > doneBefore;
    const perSecond = isKnown ? (done - doneBefore) / seconds : null;
    const secondsLeft = perSecond === null ? null : Math.max(0, total - done) / perSecond;
    return { phase, done, total, perSecond, secondsLeft };
  };
}
