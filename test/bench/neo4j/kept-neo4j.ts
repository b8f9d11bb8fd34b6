/**
 * A private Neo4j that holds a network, kept between runs.
 *
 * Loaded by Neo4j's own bulk import, which takes a minute for what an import over Bolt takes an hour;
 * that import needs a server of the same version that is not running. Indexes are made at the start.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeLargeNetwork } from '../../../server/cli/write-network.ts';
import { readConfig } from '../../../server/config.ts';
import { Database } from '../../../server/neo4j/database.ts';
import { requireJava } from '../../../server/neo4j/managed/install-tools.ts';
import {
  type ManagedNeo4j,
  type ManagedOptions,
  startManagedNeo4j,
} from '../../../server/neo4j/managed/managed-neo4j.ts';
import { provisionJars } from '../../../server/neo4j/managed/provision-jars.ts';
import { type CachedNetwork, generate } from '../network-cache.ts';
import { writeBulkTables } from './bulk-tables.ts';

/** Changes whenever the tables do: what was loaded before is loaded anew. */
const LOAD = 'loaded-1';
const HEAP_OF_IMPORT = '-Xmx2g';

/** Ready for questions. Whoever starts it stops it. */
export async function startKeptNeo4j(
  cached: CachedNetwork,
  tell: (sentence: string) => void,
  signal: AbortSignal,
): Promise<ManagedNeo4j> {
  const { cacheFolder, mayInstall } = readConfig(process.env);
  const dataFolder = join(cached.folder, 'neo4j');
  const options: ManagedOptions = {
    ...{ env: process.env, dataFolder, cacheFolder, mayInstall, command: 'bench', signal },
    onNotice: tell,
    onProgress: () => undefined,
  };
  if (existsSync(join(cached.folder, LOAD))) return startManagedNeo4j(options);
  rmSync(dataFolder, { recursive: true, force: true });
  rmSync(cached.servedFolder, { recursive: true, force: true }); // of the database that goes
  // Its first start makes the store and the password; the bulk import replaces the database only.
  await (await startManagedNeo4j(options)).stop();
  await load(cached, options, tell);
  const server = await startManagedNeo4j(options);
  try {
    tell('Making the indexes of Neo4j');
    await prepareDatabase(server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  writeFileSync(join(cached.folder, LOAD), '');
  return server;
}

async function load(
  cached: CachedNetwork,
  options: ManagedOptions,
  tell: (sentence: string) => void,
): Promise<void> {
  const folder = join(cached.folder, 'tables');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  try {
    tell('Writing the network as files');
    const files = await writeLargeNetwork(folder, generate(cached));
    const [companies = '', links = '', shipments = ''] = files;
    tell('Writing the tables of the bulk import');
    const tables = await writeBulkTables({ companies, links, shipments }, folder, cached.hash);
    tell('Loading Neo4j');
    const { java, line } = await requireJava(options);
    const jars = await provisionJars(line, { ...options, java });
    const home = join(options.dataFolder, `neo4j-${line.name}`);
    await runBulkImport(java.command, jars, home, [
      ...tables.nodes.map((table) => `--nodes=${table}`),
      ...tables.relationships.map((table) => `--relationships=${table}`),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runBulkImport(
  java: string,
  jars: string,
  home: string,
  tables: readonly string[],
): Promise<void> {
  const args = [
    ...[HEAP_OF_IMPORT, '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'],
    ...['database', 'import', 'full', ...tables],
    ...['--overwrite-destination=true', '--ignore-empty-strings=true', 'neo4j'],
  ];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const child = spawn(java, args, { env, cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4_000)));
  }
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The bulk import of Neo4j failed:\n${said}`);
}

async function prepareDatabase({ address }: ManagedNeo4j): Promise<void> {
  const database = new Database(address);
  try {
    await database.applySchema();
    await database.refreshPlans();
  } finally {
    await database.close();
  }
}
