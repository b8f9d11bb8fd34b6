/** `detour import`: brings CSV files into the graph, and says what was refused and why. */
import { resolve } from 'node:path';

import { type Command, Option } from 'commander';

import { InvalidRequest } from '../model/errors.ts';
import { ENCODINGS, type Encoding } from '../import/text-encoding.ts';
import type { CommandDeps, OpenDatabase } from './command-deps.ts';
import { buildImportProgress } from './import-progress.ts';
import { countReasons, describeImport, toImportJson } from './import-summary.ts';

interface Options {
  readonly mapping?: string;
  readonly format?: string;
  readonly dataset?: string;
  readonly report?: string;
  readonly encoding?: Encoding;
  readonly acceptRejected?: string;
  readonly json?: boolean;
}

const DONE_WITH_REJECTED_ROWS = 3;

export function addImportCommand(
  program: Command,
  { openDatabase, onProgress, print, signal }: CommandDeps,
): void {
  program
    .command('import')
    .description('import CSV files; the same file twice changes nothing')
    .argument('<files...>', 'CSV files, recognised by their header')
    .option('--mapping <file>', 'mapping file (YAML) to read them with')
    .option('--format <name>', 'format to read them in, instead of a mapping')
    .option('--dataset <id>', 'data set that they belong to')
    .option(
      '--report <file>',
      'where rejected rows are listed (default: DATASET-rejected.csv here)',
    )
    .option('--accept-rejected <percent>', 'import although up to this share of rows is rejected')
    .addOption(new Option('--encoding <name>', 'encoding of the files').choices(ENCODINGS))
    .option('--json', 'print the result as JSON')
    .action(async (files: string[], options: Options) => {
      // Here, since the readers take time to load and other commands do not need them.
      const { importFiles } = await import('../import/import-files.ts');
      const toProgress = buildImportProgress(Date.now);
      let opened: OpenDatabase | undefined;
      const open = async () => {
        opened = await openDatabase('import');
        return opened.database;
      };
      try {
        const report = await importFiles(
          open,
          files,
          {
            mapping: options.mapping ?? null,
            format: options.format ?? null,
            dataset: options.dataset ?? null,
            encoding: options.encoding ?? null,
            acceptRejected: parsePercent(options.acceptRejected),
            report: options.report ?? (({ id }) => resolve(`${id}-rejected.csv`)),
          },
          (progress) => onProgress(toProgress(progress)),
          signal,
        );
        print(options.json === true ? toImportJson(report) : describeImport(report));
        if (countReasons(report).length > 0) process.exitCode = DONE_WITH_REJECTED_ROWS;
      } finally {
        await opened?.close();
      }
    });
}

/** As a share; null when nothing is asked for. */
function parsePercent(text: string | undefined): number | null {
  if (text === undefined) return null;
  const percent = Number(text.replace(/\s*%$/, ''));
  if (text.trim() !== '' && percent >= 0 && percent <= 100) return percent / 100;
  throw new InvalidRequest(`--accept-rejected must be a number from 0 to 100, got ${text}.`, {
    field: 'acceptRejected',
    allowed: 'a number from 0 to 100',
  });
}
