/** Are Java and Maven on this machine, and which release of Java? */
import { join } from 'node:path';

import { type Neo4jLine, findLine } from './neo4j-line.ts';
import { runCommand } from './run-command.ts';

export interface Java {
  /** Full path of the program itself, never of a wrapper: its process id must be the server's. */
  readonly command: string;
  readonly home: string;
  readonly release: number;
}

/** The first Java that can run a Neo4j, JAVA_HOME before PATH; otherwise the first there is. */
export async function findJava(
  env: NodeJS.ProcessEnv,
): Promise<{ java: Java; line: Neo4jLine | undefined } | null> {
  const candidates = env['JAVA_HOME'] ? [join(env['JAVA_HOME'], 'bin', 'java'), 'java'] : ['java'];
  const found: Java[] = [];
  for (const command of candidates) {
    const java = await readJava(command, env);
    if (java === null) continue;
    const line = findLine(java.release);
    if (line !== undefined) return { java, line };
    found.push(java);
  }
  return found[0] === undefined ? null : { java: found[0], line: undefined };
}

async function readJava(command: string, env: NodeJS.ProcessEnv): Promise<Java | null> {
  const args = ['-XshowSettings:properties', '-version'];
  const { code, output } = await runCommand(command, args, { env });
  // Before release 9 the version began with "1.".
  const release = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  if (code !== 0 || release === undefined) return null;
  const home = /java\.home = (.+)/.exec(output)?.[1]?.trim();
  return {
    command: home === undefined ? command : join(home, 'bin', 'java'),
    home: home ?? '',
    release: Number(release),
  };
}

/** Maven's version, or null when there is none on PATH. */
export async function findMaven(env: NodeJS.ProcessEnv): Promise<string | null> {
  const { code, output } = await runCommand('mvn', ['--version'], { env });
  return code === 0 ? (/Apache Maven ([\w.-]+)/.exec(output)?.[1] ?? 'unknown') : null;
}
