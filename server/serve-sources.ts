/** The API in a process that restarts when a source changes, behind Vite, which reloads the client. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { OpenDatabase } from './cli/command-deps.ts';
import { findFreePort } from './neo4j/managed/free-port.ts';

const ROOT = join(import.meta.dirname, '..');
/** Read at run time, or by search threads, so that the watcher does not find them by itself. */
const API_PATHS = ['/graphql', '/uploads', '/imports'];
const ALSO_WATCHED = [
  'cypher/**/*.cypher',
  'server/graphql/**/*.graphql',
  'data/*.json',
  'server/paths/**/*.ts',
  'server/projection/**/*.ts',
];

export async function serveSources({
  address,
}: OpenDatabase): Promise<{ url: string; close(): Promise<void> }> {
  const port = await findFreePort();
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const watched = ALSO_WATCHED.flatMap((glob) => ['--include', join(ROOT, glob)]);
  const program = [join(ROOT, 'server/detour.mjs'), 'start', '--no-client'];
  const api = spawn(
    process.execPath,
    [tsx, 'watch', '--clear-screen=false', ...watched, ...program],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PORT: String(port),
        NEO4J_URI: address.uri,
        NEO4J_USERNAME: address.username,
        NEO4J_PASSWORD: address.password,
        NEO4J_DATABASE: address.database,
      },
    },
  );
  const target = { target: `http://127.0.0.1:${port}`, changeOrigin: false };
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: join(ROOT, 'client', 'vite.config.ts'),
    // With the browser's own Host: the API refuses requests whose Origin is another.
    server: { proxy: Object.fromEntries(API_PATHS.map((path) => [path, target])) },
  });
  await vite.listen();
  const close = async () => {
    api.kill('SIGTERM');
    if (api.exitCode === null && api.signalCode === null) await once(api, 'exit');
    await vite.close();
  };
  return { url: vite.resolvedUrls?.local[0] ?? 'see above', close };
}
