/** Both lines of Neo4j, each on its Java: started, asked, stopped. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { readConfig } from '../../../../server/config.ts';
import { importFiles } from '../../../../server/import/import-files.ts';
import { Database } from '../../../../server/neo4j/database.ts';
import { findJava } from '../../../../server/neo4j/managed/find-tools.ts';
import {
  type ManagedNeo4j,
  type ManagedOptions,
  findRunningNeo4j,
  startManagedNeo4j,
} from '../../../../server/neo4j/managed/managed-neo4j.ts';
import { NEO4J_LINES } from '../../../../server/neo4j/managed/neo4j-line.ts';
import { isRunning } from '../../../../server/neo4j/managed/process-identity.ts';
import { readRun } from '../../../../server/neo4j/managed/run-file.ts';

const WITHIN_MS = 180_000;
const COLUMNS =
  'id,kind,name,other_names,country,incorporated_on,dissolved_on,industry,purpose,identifiers,notes';

/** Homes of the JDKs where systems put them; the one of JAVA_HOME first. */
const homes = [
  process.env['JAVA_HOME'] ?? '',
  ...listIn('/usr/lib/jvm'),
  ...listIn('/Library/Java/JavaVirtualMachines').map((each) => join(each, 'Contents/Home')),
].filter((home) => existsSync(join(home, 'bin/java')));

const found = await Promise.all(homes.map((home) => findJava({ JAVA_HOME: home, PATH: '' })));
const lines = NEO4J_LINES.flatMap((line) => {
  const java = found.find((each) => each?.line === line)?.java;
  return java === undefined ? [] : [{ line: line.name, home: java.home }];
});

let dataFolder = '';
const servers: ManagedNeo4j[] = [];
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'detour-managed-'));
});
afterEach(async () => {
  // Only after a failure is there anything to end.
  for (const server of servers.splice(0)) await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function startWith(change: Partial<ManagedOptions>): Promise<ManagedNeo4j> {
  const server = await startManagedNeo4j({
    ...readConfig(process.env),
    env: process.env,
    dataFolder,
    command: 'start',
    memoryBytes: 4 * 2 ** 30,
    onProgress: () => undefined,
    onNotice: () => undefined,
    ...change,
  });
  servers.push(server);
  return server;
}

it('has a Java for at least one line', () => {
  expect(lines).not.toEqual([]);
});

describe.each(lines)('Neo4j $line', ({ line, home }) => {
  it(
    'starts beside a taken port, takes the schema, and keeps what is written to the next start',
    async () => {
      const env = { ...process.env, JAVA_HOME: home };
      const file = join(dataFolder, 'companies.csv');
      writeFileSync(file, `${COLUMNS}\nacme,COMPANY,Acme,,US,,,,,,\n`);
      const taken = createServer().listen(0, '127.0.0.1');
      await once(taken, 'listening');
      const { port: boltPort } = taken.address() as AddressInfo;

      const first = await startWith({ env, boltPort });
      taken.close();
      const running = readRun(dataFolder)?.neo4j;
      expect(running).toMatchObject({ line });
      expect(running?.port).not.toBe(boltPort);
      expect(await findRunningNeo4j(dataFolder)).toEqual(first.address);
      await onDatabase(first, async (database) => {
        await database.applySchema();
        await importFiles(database, [file]);
      });
      await first.stop();
      expect(isRunning(running!)).toBe(false);

      const second = await startWith({ env });
      const [counts] = await onDatabase(second, (database) => database.read('entity/counts', {}));
      await second.stop();
      expect(counts).toMatchObject({ companies: 1 });
    },
    WITHIN_MS,
  );
});

it(
  'keeps its password from everybody else, in its file and in the list of processes',
  async () => {
    const server = await startWith({});
    const { neo4j } = readRun(dataFolder)!;
    const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(neo4j?.pid)]);
    await server.stop();
    expect(stdout.toString()).toContain('org.neo4j.server');
    expect(stdout.toString()).not.toContain(server.address.password);
    const file = join(dataFolder, `neo4j-${neo4j?.line}`, 'password');
    expect(readFileSync(file, 'utf8')).toBe(server.address.password);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(dataFolder).mode & 0o077).toBe(0);
  },
  WITHIN_MS,
);

async function onDatabase<Result>(
  { address }: ManagedNeo4j,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = new Database(address);
  return work(database).finally(() => database.close());
}

function listIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
