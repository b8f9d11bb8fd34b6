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
  readonly asOf?: string;
  readonly complete?: boolean;
  readonly partial?: boolean;
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
    .option('--as-of <day>', 'of copies of a list: the day that they stand for, YYYY-MM-DD')
    .option('--complete', 'of copies of a list: who is missing in them was not on it')
    .option('--partial', 'of copies of a list: entries may be missing')
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
            asOf: options.asOf ?? null,
            isComplete: parseCompleteness(options),
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

/** Null when neither is said. */
function parseCompleteness({ complete = false, partial = false }: Options): boolean | null {
  if (complete && partial) {
    throw new InvalidRequest('A copy cannot be both --complete and --partial.', {
      field: 'complete',
      allowed: 'one of the two, or none',
    });
  }
  return complete || partial ? complete : null;
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
