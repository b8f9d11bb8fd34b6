/** A first graph to look at: the invented demo network, imported like anybody's files. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { OpenDatabase } from './cli/command-deps.ts';
import { writeNetwork } from './cli/write-network.ts';
import { DEMO_REQUEST, generateNetwork } from './generate/generate-network.ts';
import { importFiles } from './import/import-files.ts';
import { Neo4jGraphStatusReader } from './neo4j/graph-status-reader.ts';
import type { OnProgress } from './neo4j/managed/progress.ts';

/** Imports it into a database without anything of ours, or of anybody else's. */
export async function loadDemoIfEmpty(
  neo4j: Pick<OpenDatabase, 'database' | 'isManaged'>,
  { onProgress, signal }: { onProgress: OnProgress; signal: AbortSignal },
): Promise<void> {
  if (!(await isEmpty(neo4j, signal))) return;
  const step = 'Importing the demo network (invented)';
  onProgress({ step });
  const folder = mkdtempSync(join(tmpdir(), 'detour-demo-'));
  try {
    const files = await writeNetwork(folder, generateNetwork(DEMO_REQUEST), { signal });
    await importFiles(
      neo4j.database,
      files,
      {},
      ({ phase, done, total }) =>
        onProgress({ step, detail: phase === 'WRITE' ? `${done} of ${total} rows` : 'checking' }),
      signal,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Our own database is empty until its first import is complete, so a demo that was interrupted is
 * finished. In somebody else's, whatever there is forbids it.
 */
async function isEmpty(
  { database, isManaged }: Pick<OpenDatabase, 'database' | 'isManaged'>,
  signal: AbortSignal,
): Promise<boolean> {
  const status = new Neo4jGraphStatusReader(database);
  if ((await status.readGraphVersion(signal)) !== '0') return false;
  if (isManaged) return true;
  const { companies, persons } = await status.readCounts(signal);
  return companies + persons === 0;
}
