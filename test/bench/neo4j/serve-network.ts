/**
 * The server on one network, in a process of its own, without the client: answers its port over the
 * channel to whoever forked it, and its memory when asked.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import pino from 'pino';

import { createApp } from '../../../server/app.ts';
import { Database } from '../../../server/neo4j/database.ts';
import { openPaths } from '../../../server/open-paths.ts';
import { readAddress } from './bench-address.ts';

export type FromServer =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'memory'; readonly rss: number }
  /** The longest that the event loop stood still since the last time somebody asked. */
  | { readonly kind: 'stillness'; readonly ms: number };

const tell = (message: FromServer): void => void process.send?.(message);
const fail = (sentence: string): void => console.error(sentence);

const RESOLUTION_MS = 1;
const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delays.enable();

process.on('disconnect', () => process.exit(1));
process.on('message', (message) => {
  if (message === 'memory') tell({ kind: 'memory', rss: process.memoryUsage.rss() });
  if (message === 'stillness') {
    tell({ kind: 'stillness', ms: Math.max(0, delays.max / 1e6 - RESOLUTION_MS) });
    delays.reset();
  }
});

const [dataFolder = ''] = process.argv.slice(2);
const address = readAddress();
const database = new Database(address);
const paths = openPaths({ paths: 'memory', dataFolder }, { database, address }, fail);
await paths.load(() => undefined);
const app = await createApp({
  ...{ database, pathFinder: paths.finder, engine: paths.finder, log: pino(pino.destination(2)) },
  ...{ version: 'bench', isNeo4jManaged: true },
});
const server = createServer(app);
server.listen(0, '127.0.0.1', () =>
  tell({ kind: 'listening', port: (server.address() as AddressInfo).port }),
);
