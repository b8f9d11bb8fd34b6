/** Everything that `detour start` brings up: database, demo, client, and the port that answers. */
import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { join } from 'node:path';

import pino from 'pino';

import { createApp } from './app.ts';
import { CLIENT_FOLDER, buildClient, isClientFresh } from './build-client.ts';
import type { OpenDatabase } from './cli/command-deps.ts';
import type { Served } from './cli/start.ts';
import type { Config } from './config.ts';
import { UploadQueue } from './import-queue/upload-queue.ts';
import { loadDemoIfEmpty } from './load-demo.ts';
import { loadCommodityCatalogue } from './load-lists.ts';
import { Unavailable } from './model/errors.ts';
import { parsePathQuestion } from './model/parse-path-question.ts';
import { isPortFree } from './neo4j/managed/free-port.ts';
import { type OpenOptions, openDatabase } from './open-database.ts';
import { type OpenPaths, openPaths } from './open-paths.ts';
import { loadReferenceData } from './reference/load-reference-data.ts';
import type { SwitchingPathFinder } from './switching-path-finder.ts';

const HOST = '127.0.0.1';
const FIRST_PORT = 4_000;
const LAST_PORT = 4_099;
const UPLOAD_WITHIN_MS = 3_600_000;

export interface ServeOptions extends Omit<OpenOptions, 'mayJoin'> {
  /** Without it, the API only. */
  readonly withClient: boolean;
}

/**
 * Throws Unavailable, with what to do, or InvalidRequest for a list of the user's own that cannot be
 * used, and leaves nothing running then.
 */
export async function serve(config: Config, options: ServeOptions): Promise<Served> {
  const { onProgress, signal, withClient } = options;
  // Said before anything that takes its time.
  loadReferenceData(config.listFolder);
  if (config.port !== null && !(await isPortFree(config.port))) throw portTaken(config.port);
  if (withClient && !isClientFresh()) {
    onProgress({ step: 'Building the client' });
    await buildClient();
  }
  signal.throwIfAborted();
  const neo4j = await openDatabase(config, { ...options, mayJoin: false });
  let paths: OpenPaths | undefined;
  let imports: UploadQueue | undefined;
  try {
    const opened = (paths = openPaths(config, neo4j, options.onNotice));
    await loadDemoIfEmpty(neo4j, options);
    await opened.load(onProgress);
    const queue = (imports = await openImports(config, neo4j));
    const server = await openPort(config, neo4j, { pathFinder: opened.finder, imports: queue });
    signal.throwIfAborted();
    void warmUp(opened.finder, signal);
    const url = `http://${HOST}:${portOf(server)}`;
    neo4j.announce(url);
    return {
      url,
      neo4j: neo4j.title,
      close: () => close(server, { imports: queue, paths: opened, neo4j }),
    };
  } catch (error) {
    await imports?.close();
    await paths?.close();
    await neo4j.close();
    throw error;
  }
}

/**
 * What is asked first takes longer than any later answer, most of all in Neo4j, which plans a statement
 * then: ask the question that the first screen asks, before a person does. Whether it succeeds does
 * not matter. A large graph that is still being read is left in peace.
 */
async function warmUp(pathFinder: SwitchingPathFinder, signal: AbortSignal): Promise<void> {
  if (pathFinder.readEngine().state === 'LOADING') return;
  const question = parsePathQuestion({}, loadCommodityCatalogue().list);
  await pathFinder.find(question, { first: 1, after: null }, signal).catch(() => undefined);
}

const openImports = (
  { dataFolder, uploadBytes }: Config,
  { address }: OpenDatabase,
): Promise<UploadQueue> =>
  UploadQueue.open({
    folder: join(dataFolder, 'uploads'),
    mostBytes: uploadBytes,
    address,
    log: pino({}, pino.destination(2)),
  });

async function openPort(
  { port: asked, listFolder }: Config,
  neo4j: OpenDatabase,
  { pathFinder, imports }: { pathFinder: SwitchingPathFinder; imports: UploadQueue },
): Promise<Server> {
  const app = await createApp({
    database: neo4j.database,
    pathFinder,
    engine: pathFinder,
    imports,
    log: pino({}, pino.destination(2)),
    version: readOwnVersion(),
    isNeo4jManaged: neo4j.isManaged,
    clientFolder: CLIENT_FOLDER,
    listFolder,
  });
  // A large file takes its time to come in.
  const server = createServer({ requestTimeout: UPLOAD_WITHIN_MS }, app);
  for (let port = asked ?? FIRST_PORT; port <= (asked ?? LAST_PORT); port++) {
    if (await listen(server, port)) return server;
  }
  throw asked === null
    ? new Unavailable(`Ports ${FIRST_PORT} to ${LAST_PORT} are taken.`, SET_PORT)
    : portTaken(asked);
}

const SET_PORT = 'Set PORT to another one.';
const portTaken = (port: number): Unavailable =>
  new Unavailable(`Port ${port} is taken.`, SET_PORT);

/** False when somebody else listens there. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(new Unavailable(`Cannot listen on port ${port}: ${error.message}.`, SET_PORT));
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

/** Ends requests at work: whoever asked gets no answer, and their queries end in Neo4j. */
async function close(
  server: Server,
  { imports, paths, neo4j }: { imports: UploadQueue; paths: OpenPaths; neo4j: OpenDatabase },
): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  await imports.close();
  await paths.close();
  await neo4j.close();
}

function readOwnVersion(): string {
  const file = join(import.meta.dirname, '../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
