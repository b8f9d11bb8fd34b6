/** `detour doctor`: what is on this machine, and what to do about what is missing. */
import type { Command } from 'commander';

import type { CommandDeps } from './command-deps.ts';

export interface Finding {
  /** `Java`. */
  readonly subject: string;
  readonly isGood: boolean;
  /** What was found, in a few words. */
  readonly found: string;
  /** What to do, as a sentence; only where something is missing. */
  readonly remedy?: string;
}

export interface DoctorDeps extends Pick<CommandDeps, 'print'> {
  readonly examine: () => Promise<Finding[]>;
}

/** Exit code 1 when something that `detour start` needs is missing. */
export function addDoctorCommand(program: Command, { examine, print }: DoctorDeps): void {
  program
    .command('doctor')
    .description('say what was found on this machine, and what to do about what is missing')
    .action(async () => {
      const findings = await examine();
      const width = Math.max(...findings.map(({ subject }) => subject.length));
      for (const { subject, isGood, found, remedy } of findings) {
        print(`${isGood ? 'ok' : '!!'}  ${subject.padEnd(width)}  ${found}`);
        if (remedy !== undefined) print(`    ${' '.repeat(width)}  ${remedy}`);
      }
      if (findings.some(({ isGood }) => !isGood)) process.exitCode = 1;
    });
}
