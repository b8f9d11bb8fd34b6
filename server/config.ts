/** What does the environment ask for? The only place that reads it. */
import { homedir } from 'node:os';
import { join } from 'node:path';

import { InvalidRequest } from './model/errors.ts';
import type { Neo4jAddress } from './neo4j/connect.ts';

export interface Config {
  /** null: 4000, or the next free one. */
  readonly port: number | null;
  /** Where Neo4j comes from. */
  readonly neo4j: { kind: 'remote'; address: Neo4jAddress } | { kind: 'managed' | 'docker' };
  /** Who answers path questions: the graph in memory, where it fits, or always Neo4j. */
  readonly paths: 'memory' | 'cypher';
  /** May missing programs be installed, where this is the custom (see install-tools.ts)? */
  readonly mayInstall: boolean;
  /** Databases and passwords; kept. */
  readonly dataFolder: string;
  /** The user's own lists of goods, countries and rules: see `data/README.md`. */
  readonly listFolder: string;
  /** What can be fetched again. */
  readonly cacheFolder: string;
  /** Bytes that a file may have which is handed in through the browser. */
  readonly uploadBytes: number;
}

/** For `detour --help`. */
export const ENVIRONMENT_HELP = `
Environment:
  PORT                 port to serve on (otherwise 4000, or the next free one)
  NEO4J_URI            a Neo4j that runs elsewhere, with NEO4J_PASSWORD and, where they
                       are not "neo4j", NEO4J_USERNAME and NEO4J_DATABASE
  DETOUR_NEO4J=docker  run Neo4j in Docker; DETOUR_NEO4J_PORT is its port (7687)
  JAVA_HOME            the Java to run Neo4j with: 17, 21 or 25
  DETOUR_PATHS=cypher  let Neo4j search for paths; otherwise the graph is held in memory
                       for that, where it fits
  DETOUR_UPLOAD_GB     gigabytes that a file may have in the browser (otherwise 5)
  DETOUR_INSTALL=never install nothing, even as root on Debian or Ubuntu
  DETOUR_DATA          folder of the databases, and of lists of your own in its folder
                       lists; DETOUR_CACHE of what can be fetched again

Exit codes: 0 done, 1 failed, 2 called wrongly, 3 done with rejected rows.
`;

const DEFAULT_UPLOAD_GB = 5;

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws InvalidRequest, naming the variable, for what it cannot read. */
export function readConfig(env: Environment): Config {
  const dataFolder = env['DETOUR_DATA'] || join(dataHome(env), 'detour');
  return {
    port: readPort(env),
    neo4j: readNeo4j(env),
    paths: readChoice(env, 'DETOUR_PATHS', ['cypher']) ?? 'memory',
    mayInstall: readChoice(env, 'DETOUR_INSTALL', ['never']) === undefined,
    dataFolder,
    listFolder: join(dataFolder, 'lists'),
    cacheFolder: env['DETOUR_CACHE'] || join(cacheHome(env), 'detour'),
    uploadBytes: readUploadBytes(env),
  };
}

function readNeo4j(env: Environment): Config['neo4j'] {
  const uri = env['NEO4J_URI'];
  if (!uri) return { kind: readChoice(env, 'DETOUR_NEO4J', ['docker']) ?? 'managed' };
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+/.test(uri)) {
    // Not repeated: somebody may have put a password into it.
    throw refuse('NEO4J_URI', 'an address like bolt://127.0.0.1:7687 or neo4j+s://host');
  }
  const password = env['NEO4J_PASSWORD'];
  if (!password) throw refuse('NEO4J_PASSWORD', 'the password for NEO4J_URI', '');
  const username = env['NEO4J_USERNAME'] || 'neo4j';
  return {
    kind: 'remote',
    address: { uri, username, password, database: env['NEO4J_DATABASE'] || 'neo4j' },
  };
}

function readPort(env: Environment): number | null {
  const text = env['PORT'];
  if (!text) return null;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw refuse('PORT', 'a whole number from 1 to 65535', text);
}

function readUploadBytes(env: Environment): number {
  const text = env['DETOUR_UPLOAD_GB'];
  const gigabytes = text ? Number(text) : DEFAULT_UPLOAD_GB;
  if (gigabytes > 0 && gigabytes <= 10_000) return Math.floor(gigabytes * 1e9);
  throw refuse('DETOUR_UPLOAD_GB', 'a number above 0, at most 10000', text);
}

function readChoice<Choice extends string>(
  env: Environment,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = env[name];
  if (!text) return undefined;
  const choice = choices.find((each) => each === text);
  if (choice !== undefined) return choice;
  throw refuse(name, `${choices.join(' or ')}, or nothing`, text);
}

function refuse(field: string, allowed: string, found?: string): InvalidRequest {
  const got = found === undefined ? '' : `, got ${found || 'nothing'}`;
  return new InvalidRequest(`${field} must be ${allowed}${got}.`, { field, allowed });
}

// Each system's own custom; XDG's variables win everywhere.
function dataHome(env: Environment): string {
  if (env['XDG_DATA_HOME']) return env['XDG_DATA_HOME'];
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (process.platform === 'win32') return env['LOCALAPPDATA'] || join(homedir(), 'AppData/Local');
  return join(homedir(), '.local', 'share');
}

function cacheHome(env: Environment): string {
  if (env['XDG_CACHE_HOME']) return env['XDG_CACHE_HOME'];
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32') return join(dataHome(env), 'Temp');
  return join(homedir(), '.cache');
}
