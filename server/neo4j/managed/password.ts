/** The password of the managed Neo4j: random, in a file that only its user can read. */
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Unavailable } from '../../model/errors.ts';
import { type LaunchPlan, confFolderOf } from './neo4j-process.ts';
import { runCommand } from './run-command.ts';

const fileOf = (home: string): string => join(home, 'password');

/** Throws Error when there is none. */
export const readPassword = (home: string): string => readFileSync(fileOf(home), 'utf8').trim();

/** Makes one when there is none. */
export function makePassword(home: string): string {
  const file = fileOf(home);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) {
    writeFileSync(`${file}.draft`, randomBytes(24).toString('hex'), { mode: 0o600 });
    renameSync(`${file}.draft`, file);
  }
  chmodSync(file, 0o600);
  return readPassword(home);
}

/** Makes one for a new database and tells it. An existing database keeps its own. */
export async function setPassword({ home, java, jars }: LaunchPlan): Promise<string> {
  const password = makePassword(home);
  // Once the system database exists, the server looks at nothing else.
  if (existsSync(join(home, 'data', 'databases', 'system'))) return password;

  mkdirSync(confFolderOf(home), { recursive: true });
  writeFileSync(join(confFolderOf(home), 'neo4j.conf'), `server.directories.data=${home}/data\n`);
  // @file: the password itself must not be seen in the list of processes.
  const tool = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${fileOf(home)}`];
  const { code, output } = await runCommand(java.command, ['-cp', join(jars, '*'), ...tool], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: confFolderOf(home) },
  });
  if (code === 0) return password;
  throw new Unavailable(`Neo4j cannot set its password in ${home}.`, 'Is the folder writable?', {
    cause: new Error(output),
  });
}
