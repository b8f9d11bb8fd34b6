/** `detour match`: proposes who may be on a list, and which companies may be one, for a person to decide. */
import type { Command } from 'commander';

import type { MatchingReport } from '../match-run/run-matching.ts';
import type { CommandDeps } from './command-deps.ts';
import { describeMatching, toMatchingProgress } from './match-summary.ts';

export function addMatchCommand(
  program: Command,
  { openDatabase, onProgress, print, signal }: CommandDeps,
): void {
  program
    .command('match')
    .description(
      'propose which companies may be on lists or be one; the same run again changes nothing',
    )
    .option('--dataset <id...>', 'only what these data sets brought; without it, everything')
    .option('--json', 'print the result as JSON')
    .action(
      async ({ dataset = null, json = false }: { dataset?: string[] | null; json?: boolean }) => {
        const { runMatching } = await import('../match-run/run-matching.ts');
        const opened = await openDatabase('match');
        try {
          const report: MatchingReport = await runMatching(opened.database, {
            datasets: dataset,
            onProgress: (progress) => onProgress(toMatchingProgress(progress)),
            signal,
          });
          print(json ? JSON.stringify(report, null, 2) : describeMatching(report));
        } finally {
          await opened.close();
        }
      },
    );
}
