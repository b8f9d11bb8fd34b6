/** How does an import stand, in a few words? */
import type { AppState } from './app-state.ts';
import { formatCount } from './format-values.ts';
import type { ImportJob, Upload } from './imports.ts';

export interface JobWords {
  readonly words: string;
  readonly tone: 'ask' | 'busy' | 'good' | 'bad' | 'quiet';
}

export function describeJob(job: ImportJob): JobWords {
  switch (job.state) {
    case 'PREVIEW':
      return { words: 'waits for you: check how it is read', tone: 'ask' };
    case 'QUEUED':
      return { words: 'waits for its turn', tone: 'busy' };
    case 'RUNNING':
      return { words: describeProgress(job.progress), tone: 'busy' };
    case 'DONE':
      return { words: describeReport(job), tone: 'good' };
    case 'FAILED':
      return { words: 'not imported', tone: 'bad' };
    case 'CANCELLED':
      return { words: 'cancelled', tone: 'quiet' };
  }
}

function describeReport({ report }: ImportJob): string {
  if (report === null) return 'imported';
  const { imported, unchanged, rejected } = report;
  return [
    `${formatCount(imported)} imported`,
    unchanged > 0 && `${formatCount(unchanged)} unchanged`,
    rejected > 0 && `${formatCount(rejected)} rejected`,
  ]
    .filter(Boolean)
    .join(', ');
}

function describeProgress(progress: ImportJob['progress']): string {
  if (progress === null) return 'starting …';
  const { phase, done, total, perSecond, secondsLeft } = progress;
  const left = secondsLeft === null ? '' : ` · ${formatSeconds(secondsLeft)} left`;
  if (phase === 'CHECK') {
    const rate = perSecond === null ? '' : ` · ${formatBytes(perSecond)}/s`;
    return `checking: ${formatBytes(done)} of ${formatBytes(total)}${rate}${left}`;
  }
  const rate = perSecond === null ? '' : ` · ${formatCount(Math.round(perSecond))} rows/s`;
  return `writing: ${formatCount(done)} of ${formatCount(total)} rows${rate}${left}`;
}

export function describeUpload({ sent, bytes, problem }: Upload): string {
  if (problem !== null) return 'did not arrive';
  return sent === 0 ? 'waits to be sent' : `sending: ${formatBytes(sent)} of ${formatBytes(bytes)}`;
}

export function formatBytes(bytes: number): string {
  for (const [size, unit] of [
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB'],
  ] as const) {
    if (bytes >= size * 0.9995) {
      const scaled = bytes / size;
      return `${scaled >= 99.95 ? Math.round(scaled) : scaled.toFixed(1)} ${unit}`;
    }
  }
  return `${Math.round(bytes)} bytes`;
}

function formatSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 90 ? `${whole} s` : `${Math.round(whole / 60)} min`;
}

/** Whether paths are searched in what these imports made of the graph. */
export function isTakenIn({ status, imports }: AppState): boolean {
  if (status === null) return false;
  const made = (imports.jobs ?? []).map(({ report }) => toNumber(report?.graphVersion ?? '0'));
  const isKnown = toNumber(status.graphVersion) >= Math.max(0, ...made);
  const { state, graphVersion } = status.engine;
  // Without a graph in memory, Neo4j answers, and from what is newest.
  return isKnown && (state !== 'READY' || graphVersion === status.graphVersion);
}

/** A version begins with its number. */
const toNumber = (version: string): number => Number.parseInt(version, 10) || 0;
