/** `detour export`: the graph, or one data set of it, as a file that others read too. */
import { createHash } from 'node:crypto';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';

import { type Command, Option } from 'commander';

import { InvalidRequest } from '../model/errors.ts';
import type { CommandDeps } from './command-deps.ts';
import { toNumber } from './import-progress.ts';

interface Options {
  readonly dataset?: string;
  readonly hash?: boolean;
}

export function addExportCommand(
  program: Command,
  { openDatabase, onProgress, print, signal }: CommandDeps,
): void {
  program
    .command('export')
    .description(
      'write the graph as FollowTheMoney JSON lines; the same graph gives the same bytes',
    )
    .argument('[file]', 'where to; standard output when it is left out')
    .addOption(new Option('--format <name>', 'form of the file').choices(['ftm']).default('ftm'))
    .option('--dataset <id>', 'only this data set')
    .option('--hash', 'print the SHA-256 of what would be written, and write nothing')
    .action(async (file: string | undefined, options: Options) => {
      const { exportGraph, findDatasets } = await import('../export/export-graph.ts');
      const opened = await openDatabase('export');
      const { database } = opened;
      try {
        const dataset = options.dataset ?? null;
        const isInvented = (await findDatasets(database, dataset, signal)).some(
          (each) => each.isInvented,
        );
        let count = 0;
        const step = 'Exporting the graph';
        const onEntities = (done: number) => {
          count = done;
          if (done % 5_000 === 0) onProgress({ step, detail: `${toNumber(done)} entities` });
        };
        const lines = exportGraph(database, { dataset, signal, onEntities });
        if (options.hash === true) {
          print(await hashOf(lines));
          return;
        }
        if (file === undefined) await pipeline(lines, process.stdout, { end: false });
        else await writeFile(lines, file);
        const mark = isInvented ? ' It holds invented data, which refers to nobody.' : '';
        const sentence = `Exported ${toNumber(count)} entities.${mark}`;
        if (file === undefined) console.error(sentence);
        else print(sentence);
      } finally {
        await opened.close();
      }
    });
}

async function hashOf(lines: AsyncIterable<string>): Promise<string> {
  const sum = createHash('sha256');
  for await (const line of lines) sum.update(line);
  return sum.digest('hex');
}

/** Under another name until it is complete: a file that was begun is never taken for a whole one. */
async function writeFile(lines: AsyncIterable<string>, file: string): Promise<void> {
  const partial = `${file}.partial`;
  try {
    await pipeline(lines, createWriteStream(partial));
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new InvalidRequest(`Cannot write ${file}: ${code ?? 'unknown error'}.`, {
      field: 'file',
      allowed: 'a file that can be written',
    });
  }
}
