/** The thread that reads projections from Neo4j and from files, and writes them to files. */
import { parentPort, workerData } from 'node:worker_threads';

import { readAvailableBytes } from './available-memory.ts';
import { Unavailable } from './model/errors.ts';
import { Database } from './neo4j/database.ts';
import { openProjection } from './projection/open-projection.ts';
import type {
  ReadAnswer,
  ReaderMessage,
  ReaderSettings,
  ReadMessage,
} from './projection-messages.ts';
import { readProjection } from './read-projection.ts';
import { MemoryTooSmall } from './refuse-too-large.ts';
import { writeSnapshot } from './snapshot-file.ts';

/** Enough for a person to see it move. */
const PROGRESS_EVERY_MS = 100;

const { address, folder, availableBytes } = workerData as ReaderSettings;
const database = new Database(address);
const tell = (message: ReaderMessage): void => parentPort?.postMessage(message);
/** Of the last that was written or read. */
let savedVersion: string | null = null;

parentPort?.on('message', (message: ReadMessage) => void read(message));

async function read({ before }: ReadMessage): Promise<void> {
  let toldAt = 0;
  try {
    const databaseId = await readDatabaseId();
    const loaded = before && openProjection(before.memory, before.layout);
    const found = await readProjection(database, {
      before: loaded,
      folder,
      databaseId,
      readAvailableBytes: () => availableBytes ?? readAvailableBytes(),
      onProgress: (progress) => {
        const now = performance.now();
        if (now - toldAt < PROGRESS_EVERY_MS && progress.read < progress.total) return;
        toldAt = now;
        tell({ kind: 'progress', progress });
      },
      onNotice: (sentence) => tell({ kind: 'notice', sentence }),
    });
    if (found === null) answer({ outcome: 'EMPTY' });
    else if (found.projection === loaded) answer({ outcome: 'SAME', graph: found.graph });
    else {
      const { projection, origin, graph } = found;
      const { memory, layout } = projection;
      answer({ outcome: 'READ', projection: { memory, layout }, origin, graph });
      if (origin === 'SNAPSHOT') savedVersion = layout.version;
      if (savedVersion !== layout.version) {
        save(() => writeSnapshot(folder, databaseId, projection));
        savedVersion = layout.version;
      }
    }
  } catch (error) {
    answer(toFailure(error));
  }
  tell({ kind: 'settled' });
}

const answer = (found: ReadAnswer): void => tell({ kind: 'answer', answer: found });

/** Not every Neo4j lets everybody ask; the versions tell graphs apart well enough then. */
async function readDatabaseId(): Promise<string> {
  const rows = await database.read('projection/database-id', {}).catch(() => []);
  return rows[0]?.id ?? '';
}

function save(write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'for an unknown reason';
    const sentence = `The projection of the graph cannot be saved in ${folder} (${code}): the next start reads it from Neo4j.`;
    tell({ kind: 'notice', sentence });
  }
}

function toFailure(error: unknown): ReadAnswer {
  if (error instanceof MemoryTooSmall) return { outcome: 'REFUSED', reason: error.message };
  if (error instanceof Unavailable) {
    return { outcome: 'FAILED', reason: `${error.message} ${error.remedy}` };
  }
  const { message } = error as Error;
  return { outcome: 'FAILED', reason: `The projection could not be made: ${message}` };
}
