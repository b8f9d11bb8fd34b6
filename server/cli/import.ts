/** `detour import`: brings files into the graph, and says what was refused and why. */
import { resolve } from 'node:path';

import { type Command, Option } from 'commander';

import { InvalidRequest } from '../model/errors.ts';
import { ENCODINGS, type Encoding } from '../import/text-encoding.ts';
import type { CommandDeps, OpenDatabase } from './command-deps.ts';
import { keepHeapSmall } from './keep-heap-small.ts';
import { buildImportProgress } from './import-progress.ts';
import { countCompared, describeMatching, toMatchingProgress } from './match-summary.ts';
import { countReasons, describeImport, toImportJson } from './import-summary.ts';

interface Options {
  readonly mapping?: string;
  readonly format?: string;
  readonly dataset?: string;
  readonly update?: string;
  readonly report?: string;
  readonly encoding?: Encoding;
  readonly acceptRejected?: string;
  readonly asOf?: string;
  readonly complete?: boolean;
  readonly partial?: boolean;
  readonly sheet?: string;
  readonly acceptGuess?: boolean;
  readonly dryRun?: boolean;
  readonly writeMapping?: string;
  readonly match?: boolean;
  readonly json?: boolean;
}

const DONE_WITH_REJECTED_ROWS = 3;

export function addImportCommand(
  program: Command,
  { openDatabase, onProgress, print, signal }: CommandDeps,
): void {
  program
    .command('import')
    .description('import files; the same file twice changes nothing')
    .argument('<files...>', 'CSV, XLSX, Parquet or a known format, recognised by their header')
    .option('--mapping <file>', 'mapping file (YAML) to read them with')
    .option('--format <name>', 'format to read them in, instead of a mapping')
    .option('--dataset <id>', 'data set that they belong to')
    .option(
      '--update <id>',
      'data set that they are the new version of: they replace what is there',
    )
    .option(
      '--report <file>',
      'where rejected rows are listed (default: DATASET-rejected.csv here)',
    )
    .option('--accept-rejected <percent>', 'import although up to this share of rows is rejected')
    .addOption(new Option('--encoding <name>', 'encoding of the files').choices(ENCODINGS))
    .option('--sheet <name>', 'name or number of the sheet of a spreadsheet')
    .option('--dry-run', 'only show how the files would be read, and their first 20 rows')
    .option(
      '--write-mapping <file>',
      'only save the guess of what the columns mean as a mapping file',
    )
    .option('--accept-guess', 'import by a guess when no mapping fits and nothing is in doubt')
    .option('--as-of <day>', 'of copies of a list: the day that they stand for, YYYY-MM-DD')
    .option('--complete', 'of copies of a list: who is missing in them was not on it')
    .option('--partial', 'of copies of a list: entries may be missing')
    .option('--no-match', 'do not compare what is new with lists and other data sets afterwards')
    .option('--json', 'print the result as JSON')
    .action(async (files: string[], options: Options) => {
      if (options.dryRun === true || options.writeMapping !== undefined) {
        const { previewImport } = await import('./preview-import.ts');
        print(await previewImport(files, toWishes(options), options));
        return;
      }
      keepHeapSmall();
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
            ...toWishes(options),
            ...toDataset(options),
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
        if (opened === undefined || options.match === false || !report.hasChanged) return;
        const { database } = opened;
        const datasets = [...new Set(report.files.map(({ dataset }) => dataset.id))];
        const found = await matchImported(database, datasets, { onProgress, signal });
        if (found !== null && options.json !== true) print(found);
      } finally {
        await opened?.close();
      }
    });
}

/** Null when there was nothing to compare. What was imported stays, also when this is cut off. */
async function matchImported(
  database: OpenDatabase['database'],
  datasets: readonly string[],
  { onProgress, signal }: Pick<CommandDeps, 'onProgress' | 'signal'>,
): Promise<string | null> {
  const { runMatching } = await import('../match-run/run-matching.ts');
  const report = await runMatching(database, {
    datasets,
    onProgress: (progress) => onProgress(toMatchingProgress(progress)),
    signal,
  });
  return countCompared(report) === 0 ? null : describeMatching(report);
}

const toWishes = (options: Options) => ({
  mapping: options.mapping ?? null,
  format: options.format ?? null,
  encoding: options.encoding ?? null,
  sheet: options.sheet ?? null,
  acceptsGuess: options.acceptGuess ?? false,
});

function toDataset({ dataset = null, update }: { dataset?: string | null; update?: string }) {
  if (update === undefined) return { dataset };
  if (dataset === null || dataset === update) return { dataset: update, isUpdate: true };
  throw new InvalidRequest(`The files cannot be of ${dataset} and the new version of ${update}.`, {
    field: 'update',
    allowed: 'the id of one data set, with --update alone',
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
