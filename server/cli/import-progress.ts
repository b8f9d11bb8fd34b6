/** How far is an import, as one line: a bar, rows per second, time left. */
import type { ImportProgress } from '../import/import-files.ts';
import type { Progress } from '../neo4j/managed/progress.ts';

const BAR_CELLS = 20;

/** Turns the progress of an import into steps; `now` is in milliseconds. */
export function buildImportProgress(now: () => number): (progress: ImportProgress) => Progress {
  let phase: ImportProgress['phase'] | null = null;
  let startedAt = 0;
  let doneBefore = 0;
  return (progress) => {
    if (progress.phase !== phase) {
      phase = progress.phase;
      startedAt = now();
      doneBefore = phase === 'CHECK' ? 0 : progress.done; // what the first report brings is no rate
    }
    const seconds = (now() - startedAt) / 1_000;
    const rate = seconds > 0 ? (progress.done - doneBefore) / seconds : 0;
    return {
      step: phase === 'CHECK' ? 'Checking the files' : 'Importing',
      detail: `${toBar(progress)}${describeRate(progress, rate)}, ${progress.file}`,
    };
  };
}

function toBar({ done, total }: ImportProgress): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const full = Math.floor(share * BAR_CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)} ${Math.floor(share * 100)} %`;
}

function describeRate({ phase, done, total }: ImportProgress, rate: number): string {
  if (rate <= 0) return '';
  const left = `${Math.ceil(Math.max(0, total - done) / rate)} s left`;
  if (phase === 'CHECK') return `, ${(rate / 1_000_000).toFixed(1)} MB/s, ${left}`;
  const rows = `${toNumber(done)} of ${toNumber(total)} rows`;
  return `, ${rows}, ${toNumber(Math.round(rate))} rows/s, ${left}`;
}

export const toNumber = (value: number): string => value.toLocaleString('en-US');
