/** Wiring of the command line: one command per file of `cli/`, errors to exit codes. */
import { Command, CommanderError } from 'commander';

import { addCodegenCommand } from './cli/codegen.ts';
import type { CommandDeps } from './cli/command-deps.ts';
import { addDatasetsCommand } from './cli/datasets.ts';
import { addDevCommand } from './cli/dev.ts';
import { addDoctorCommand } from './cli/doctor.ts';
import { addExportCommand } from './cli/export.ts';
import { addGenerateCommand } from './cli/generate.ts';
import { addImportCommand } from './cli/import.ts';
import { addMatchCommand } from './cli/match.ts';
import { ProgressLine } from './cli/progress-line.ts';
import { Interrupted, describeError, exitCodeOf } from './cli/report-error.ts';
import { addStartCommand } from './cli/start.ts';
import { ENVIRONMENT_HELP, readConfig } from './config.ts';
import type { Progress } from './neo4j/managed/progress.ts';

/** Everything must have stopped by then, or is ended with us. */
const STOP_WITHIN_MS = 9_500;

export async function main(args: readonly string[]): Promise<void> {
  const progress = new ProgressLine();
  const signal = listenForSignals();
  const program = new Command('detour')
    .description('Through whom may goods have gone, and on what evidence?')
    .option('--verbose', 'say all that is known about an error')
    .addHelpText('after', ENVIRONMENT_HELP)
    .exitOverride();
  addCommands(program, { progress, signal });
  try {
    await program.parseAsync(args, { from: 'user' });
    progress.end();
  } catch (error) {
    progress.abandon();
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else {
      console.error(describeError(error, { isVerbose: program.opts()['verbose'] === true }));
      process.exitCode = exitCodeOf(error);
    }
  }
}

/**
 * What a command works with is loaded when it is called: it must not slow down the others.
 */
function addCommands(
  program: Command,
  { progress, signal }: { progress: ProgressLine; signal: AbortSignal },
): void {
  const config = () => readConfig(process.env);
  const onProgress = (each: Progress) => progress.show(each);
  const say = (sentence: string) => progress.say(sentence);
  const deps: CommandDeps = {
    openDatabase: async (command) => {
      const { openDatabase } = await import('./open-database.ts');
      const options = { command, mayJoin: true, signal, onProgress, onNotice: say };
      return openDatabase(config(), options);
    },
    onProgress,
    print: (text) => {
      progress.end();
      console.log(text);
    },
    signal,
  };
  addStartCommand(program, {
    ...deps,
    serve: async (options) => {
      const { serve } = await import('./serve.ts');
      const run = { command: 'start', signal, onProgress, onNotice: say };
      return serve(config(), { ...run, ...options });
    },
  });
  addImportCommand(program, deps);
  addExportCommand(program, deps);
  addDatasetsCommand(program, deps);
  addMatchCommand(program, deps);
  addGenerateCommand(program, deps);
  addDevCommand(program, {
    ...deps,
    serveSources: async (neo4j) => (await import('./serve-sources.ts')).serveSources(neo4j),
  });
  addDoctorCommand(program, {
    ...deps,
    examine: async () => (await import('./examine-machine.ts')).examineMachine(config()),
  });
  addCodegenCommand(program, {
    ...deps,
    writeGeneratedFiles: async (options) =>
      (await import('./codegen.ts')).writeGeneratedFiles(options),
  });
}

/** The first signal asks everything to stop, the second does not wait for it. */
function listenForSignals(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) process.exit(130);
      stop.abort(new Interrupted('Stopped.'));
      setTimeout(() => process.exit(130), STOP_WITHIN_MS).unref();
    });
  }
  return stop.signal;
}
