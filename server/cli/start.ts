/** `detour start`: serves the API and the client until it is stopped. */
import { once } from 'node:events';

import type { Command } from 'commander';

import type { CommandDeps } from './command-deps.ts';

export interface Served {
  readonly url: string;
  /** Which Neo4j, as one phrase. */
  readonly neo4j: string;
  /** Stops all of it. */
  close(): Promise<void>;
}

export interface StartDeps extends Pick<CommandDeps, 'print' | 'signal'> {
  readonly serve: (options: { withClient: boolean }) => Promise<Served>;
}

export function addStartCommand(program: Command, { serve, print, signal }: StartDeps): void {
  program
    .command('start')
    .description('bring up Neo4j, import the demo into an empty database, serve on one port')
    .option('--no-client', 'serve the API only')
    .action(async ({ client }: { client: boolean }) => {
      const served = await serve({ withClient: client });
      print(`Database: ${served.neo4j}. Ctrl-C stops everything.`);
      print(`Detour is ready: ${served.url}`);
      if (!signal.aborted) await once(signal, 'abort');
      await served.close();
    });
}
