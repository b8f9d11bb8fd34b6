/** `detour codegen`: writes every generated file that is stale, or tells which are. */
import type { Command } from 'commander';

import type { CommandDeps } from './command-deps.ts';

export interface CodegenDeps extends Pick<CommandDeps, 'print'> {
  /** Answers the paths that were stale. */
  readonly writeGeneratedFiles: (options: { isDry: boolean }) => Promise<string[]>;
}

export function addCodegenCommand(
  program: Command,
  { writeGeneratedFiles, print }: CodegenDeps,
): void {
  program
    .command('codegen')
    .description('write the types of cypher/ and of the GraphQL schema')
    .option('--check', 'only tell what is stale, with exit code 1')
    .action(async ({ check = false }: { check?: boolean }) => {
      const stale = await writeGeneratedFiles({ isDry: check });
      if (stale.length === 0) print('Nothing is stale.');
      else print(`${check ? 'Stale' : 'Wrote'}: ${stale.join(', ')}`);
      if (check && stale.length > 0) process.exitCode = 1;
    });
}
