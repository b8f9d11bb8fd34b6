/** The thread that reads files: the serving thread must not stand still while rows are read. */
import { parentPort, workerData } from 'node:worker_threads';

import { type ImportProgress, importFiles } from '../import/import-files.ts';
import { runMatching } from '../match-run/run-matching.ts';
import { Database } from '../neo4j/database.ts';
import { describeUpload } from './describe-upload.ts';
import {
  type ImportReply,
  type ImportRequest,
  type ImportSettings,
  toSentError,
} from './import-messages.ts';

/** Enough for a person to see it move. */
const PROGRESS_EVERY_MS = 200;

const { address } = workerData as ImportSettings;
/** Opened by the first import: a preview needs none. */
let database: Database | null = null;
/** Settled when nothing is being matched. */
let matching = Promise.resolve();
const running = new Map<number, AbortController>();
const tell = (reply: ImportReply): void => parentPort?.postMessage(reply);

parentPort?.on('message', (request: ImportRequest) => {
  if (request.kind === 'cancel') running.get(request.id)?.abort(new Error('Cancelled.'));
  else void answer(request);
});

async function answer(request: Exclude<ImportRequest, { kind: 'cancel' }>): Promise<void> {
  const { id } = request;
  try {
    if (request.kind === 'preview') {
      tell({ kind: 'preview', id, preview: await describeUpload(request.path, request.mapping) });
      return;
    }
    const stop = new AbortController();
    running.set(id, stop);
    database ??= new Database(address);
    const { path, mapping, dataset, acceptRejected, report } = request;
    const options = { mapping, dataset, acceptRejected, report };
    const onProgress = tellNowAndThen(id);
    const done = await importFiles(database, [path], options, onProgress, stop.signal);
    tell({ kind: 'report', id, report: done });
    const datasets = [...new Set(done.files.map((file) => file.dataset.id))];
    if (done.hasChanged) matching = matching.then(() => matchImported(datasets));
  } catch (error) {
    tell({ kind: 'error', id, error: toSentError(error) });
  } finally {
    running.delete(id);
  }
}

/**
 * Behind the report, since what was imported can be asked about already; one after another. What is cut
 * off or goes wrong is made up for by the next run over everything.
 */
async function matchImported(datasets: readonly string[]): Promise<void> {
  try {
    if (database !== null) await runMatching(database, { datasets });
  } catch (error) {
    const { message } = toSentError(error);
    const names = datasets.join(', ');
    console.error(
      `${names} was imported, but not compared with lists and other data sets: ${message}`,
    );
  }
}

/** The first word of each phase at once. */
function tellNowAndThen(id: number): (progress: ImportProgress) => void {
  let toldAt = -Infinity;
  let phase: ImportProgress['phase'] | null = null;
  return (progress) => {
    const now = performance.now();
    if (progress.phase === phase && now - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = now;
    phase = progress.phase;
    tell({ kind: 'progress', id, progress });
  };
}
