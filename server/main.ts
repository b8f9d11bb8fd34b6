/** Wiring of the command line: one command per file of `cli/`, errors to exit codes. */
import { Command, CommanderError } from 'commander';

import { addCodegenCommand } from './cli/codegen.ts';
import type { CommandDeps } from './cli/command-deps.ts';
import { ProgressLine } from './cli/progress-line.ts';
import { Interrupted, describeError, exitCodeOf } from './cli/report-error.ts';
import { readConfig } from './config.ts';
import { openDatabase } from './open-database.ts';

/** Everything must have stopped by then, or is ended with us. */
const STOP_WITHIN_MS = 9_500;

export async function main(args: readonly string[]): Promise<void> {
  const progress = new ProgressLine();
  const signal = listenForSignals();
  const program = new Command('detour')
    .description('Through whom may goods have gone, and on what evidence?')
    .option('--verbose', 'say all that is known about an error')
    .exitOverride();
  addCommands(program, {
    openDatabase: (command) =>
      openDatabase(readConfig(process.env), {
        command,
        mayJoin: true,
        signal,
        onProgress: (each) => progress.show(each),
        onNotice: (sentence) => progress.say(sentence),
      }),
    onProgress: (each) => progress.show(each),
    signal,
  });
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

function addCommands(program: Command, deps: CommandDeps): void {
  // Loaded when asked for: what one command needs must not slow down the start of another.
  addCodegenCommand(program, {
    writeGeneratedFiles: async (options) =>
      (await import('./codegen.ts')).writeGeneratedFiles(options),
  });
  void deps;
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
