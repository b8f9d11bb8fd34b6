/** Which Neo4j does this run use? The choice of `config.ts` carried out; first match wins. */
import type { CommandDeps, OpenDatabase } from './cli/command-deps.ts';
import type { Config } from './config.ts';
import { numberAtStart } from './import/number-older-graph.ts';
import { Database } from './neo4j/database.ts';
import { startDockerNeo4j } from './neo4j/managed/docker-neo4j.ts';
import {
  type Neo4jLogin,
  findRunningNeo4j,
  startManagedNeo4j,
} from './neo4j/managed/managed-neo4j.ts';

export interface OpenOptions extends Pick<CommandDeps, 'onProgress' | 'signal'> {
  /** Names us to whoever comes second. */
  readonly command: string;
  /** May use the Neo4j of a Detour that runs; otherwise refuses to be the second. */
  readonly mayJoin: boolean;
  readonly onNotice: (sentence: string) => void;
}

/** Schema applied. Throws Unavailable, with what to do, when there is no Neo4j to be had. */
export async function openDatabase(config: Config, options: OpenOptions): Promise<OpenDatabase> {
  const server = await openServer(config, options);
  const database = new Database(server.address);
  const close = async () => {
    await database.close();
    await server.stop();
  };
  try {
    const { version } = await database.verify();
    options.onProgress({ step: 'Applying the schema' });
    await database.applySchema();
    await numberAtStart(database);
    return {
      database,
      title: server.title ?? `Neo4j ${version} at ${server.address.uri}`,
      address: server.address,
      isManaged: config.neo4j.kind !== 'remote',
      announce: server.announce.bind(server),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface OpenServer {
  readonly address: Neo4jLogin;
  /** Not given: only the server knows. */
  readonly title?: string;
  announce(url: string): void;
  stop(): Promise<void>;
}

async function openServer(config: Config, options: OpenOptions): Promise<OpenServer> {
  if (config.neo4j.kind === 'remote') return useForeign(config.neo4j.address);
  const managed = { ...config, ...options, env: process.env };
  if (config.neo4j.kind === 'docker') {
    return startDockerNeo4j(managed, { mayJoin: options.mayJoin });
  }
  const running = options.mayJoin
    ? await findRunningNeo4j(config.dataFolder, options.signal)
    : null;
  return running === null ? startManagedNeo4j(managed) : useForeign(running);
}

/** Somebody else starts it and stops it. */
const useForeign = (address: Neo4jLogin): OpenServer => ({
  address,
  announce: () => undefined,
  stop: () => Promise.resolve(),
});
