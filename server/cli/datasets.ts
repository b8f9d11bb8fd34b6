/** `detour datasets`: what was imported, from which files; and `remove`, which takes one out again. */
import { createInterface } from 'node:readline/promises';

import type { Command } from 'commander';

import { InvalidRequest, NotFound } from '../model/errors.ts';
import type { CommandDeps, OpenDatabase } from './command-deps.ts';
import { describeDatasets, toDatasetsJson } from './describe-datasets.ts';
import { toNumber } from './import-progress.ts';

export function addDatasetsCommand(program: Command, deps: CommandDeps): void {
  const { openDatabase, onProgress, print, signal } = deps;
  const withDatabase = async (command: string, work: (opened: OpenDatabase) => Promise<void>) => {
    const opened = await openDatabase(command);
    try {
      await work(opened);
    } finally {
      await opened.close();
    }
  };
  const datasets = program
    .command('datasets')
    .description('list what was imported, row by row accounted for')
    .option('--json', 'print it as JSON')
    .action(({ json = false }: { json?: boolean }) =>
      withDatabase('datasets', async ({ database }) => {
        const found = await readDatasets(database, signal);
        print(json ? toDatasetsJson(found) : describeDatasets(found));
      }),
    );
  datasets
    .command('remove')
    .description('remove a data set with everything that only it contributed')
    .argument('<id>', 'of the data set')
    .option('--yes', 'do not ask')
    .action((id: string, { yes = false }: { yes?: boolean }) =>
      withDatabase('datasets remove', async ({ database }) => {
        const { removeDataset } = await import('../import/remove-dataset.ts');
        if (!yes && !(await isConfirmed(database, id, signal))) {
          print('Nothing was removed.');
          return;
        }
        const report = await removeDataset(database, id, {
          onRemoved: (counts) =>
            onProgress({ step: `Removing ${id}`, detail: describeCounts(counts) }),
          signal,
        });
        const what = describeCounts(report.removed) || 'nothing that was left of it';
        print(
          `Removed the data set ${id}: ${what}.\nThe graph is now at version ${report.graphVersion}.`,
        );
      }),
    );
}

type Database = OpenDatabase['database'];

async function readDatasets(database: Database, signal: AbortSignal) {
  const { Neo4jGraphStatusReader } = await import('../neo4j/graph-status-reader.ts');
  return new Neo4jGraphStatusReader(database).readDatasets(signal);
}

/** Throws InvalidRequest where nobody can be asked. */
async function isConfirmed(database: Database, id: string, signal: AbortSignal): Promise<boolean> {
  const found = (await readDatasets(database, signal)).find((each) => each.id === id);
  const { readGraphChanges } = await import('../import/graph-change.ts');
  const { underWay, unfinished } = await readGraphChanges(database);
  if (found === undefined && underWay?.dataset !== id && !unfinished.has(id)) {
    throw new NotFound(`There is no data set ${id}.`);
  }
  if (!process.stdin.isTTY) {
    throw new InvalidRequest('Nobody can be asked here whether to remove it; say --yes.', {
      field: 'yes',
      allowed: '--yes',
    });
  }
  const files = found?.files.length ?? 0;
  const of = `${toNumber(files)} ${files === 1 ? 'file' : 'files'}, ${toNumber(found?.rows ?? 0)} rows`;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const question = `Remove the data set ${id} (${found?.title ?? id}: ${of})? [y/N] `;
    return /^y(es)?$/i.test((await lines.question(question, { signal })).trim());
  } finally {
    lines.close();
  }
}

const describeCounts = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([what, count]) => `${toNumber(count)} ${what}`).join(', ');
