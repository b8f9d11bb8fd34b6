/** `detour dev`: the server with reload, the client with hot reload; Neo4j stays up in between. */
import { once } from 'node:events';

import type { Command } from 'commander';

import type { CommandDeps } from './command-deps.ts';

export interface DevDeps extends Pick<CommandDeps, 'openDatabase' | 'print' | 'signal'> {
  /** Starts both on this database. `close` stops both. */
  readonly serveSources: (
    neo4j: Awaited<ReturnType<CommandDeps['openDatabase']>>,
  ) => Promise<{ url: string; close(): Promise<void> }>;
}

export function addDevCommand(program: Command, deps: DevDeps): void {
  program
    .command('dev')
    .description('work on Detour: server with reload, client with hot reload')
    .action(async () => {
      const neo4j = await deps.openDatabase('dev');
      try {
        const served = await deps.serveSources(neo4j);
        deps.print(`Detour from its sources: ${served.url}`);
        if (!deps.signal.aborted) await once(deps.signal, 'abort');
        await served.close();
      } finally {
        await neo4j.close();
      }
    });
}
