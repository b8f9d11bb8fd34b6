/**
 * What to do when Java or Maven is missing: install them where nobody would mind (root on Debian or
 * Ubuntu, so a container or a CI machine), otherwise say the one command for this system.
 */
import { existsSync } from 'node:fs';

import { Unavailable } from '../../model/errors.ts';
import { type Java, findJava, findMaven } from './find-tools.ts';
import type { Neo4jLine } from './neo4j-line.ts';
import type { OnProgress } from './progress.ts';
import { runCommand } from './run-command.ts';

export interface ToolOptions {
  readonly env: NodeJS.ProcessEnv;
  /** False forbids to install anything. */
  readonly mayInstall: boolean;
  readonly onProgress: OnProgress;
  readonly signal?: AbortSignal | undefined;
}

const OTHER_WAYS = 'or set NEO4J_URI to a Neo4j that runs, or DETOUR_NEO4J=docker';

/** Throws Unavailable when there is no Java that can run Neo4j, and none may be installed. */
export async function requireJava(options: ToolOptions): Promise<{ java: Java; line: Neo4jLine }> {
  let found = await findJava(options.env);
  if (found === null && (await install(options))) found = await findJava(options.env);
  if (found === null) {
    throw new Unavailable(
      'Neo4j needs Java 17, 21 or 25, and there is none here.',
      `Install it with: ${installCommand()} (${OTHER_WAYS}).`,
    );
  }
  const { java, line } = found;
  if (line !== undefined) return { java, line };
  throw new Unavailable(
    `Neo4j needs Java 17, 21 or 25, and the one found is Java ${java.release}.`,
    `Set JAVA_HOME to one of these, or install it with: ${installCommand()} (${OTHER_WAYS}).`,
  );
}

/** Needed only to fetch the jars of Neo4j. */
export async function requireMaven(options: ToolOptions): Promise<void> {
  if ((await findMaven(options.env)) !== null) return;
  if ((await install(options)) && (await findMaven(options.env)) !== null) return;
  throw new Unavailable(
    'Maven (mvn) fetches Neo4j, and it is not on this machine.',
    `Install it with: ${installCommand()} (${OTHER_WAYS}).`,
  );
}

/** The one command that brings Java and Maven to this system. */
export function installCommand(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return 'brew install openjdk@17 maven';
  if (platform === 'win32') return 'winget install EclipseAdoptium.Temurin.17.JDK Apache.Maven';
  if (existsSync('/usr/bin/dnf')) return 'sudo dnf install java-21-openjdk-headless maven';
  return 'sudo apt-get install openjdk-17-jre-headless maven';
}

/** False when it is not ours to install, or it failed. */
async function install({ env, mayInstall, onProgress, signal }: ToolOptions): Promise<boolean> {
  const isOurs = mayInstall && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isOurs) return false;
  const step = 'Installing Java and Maven with apt-get';
  onProgress({ step });
  const apt = async (...args: string[]) => {
    const { code } = await runCommand('/usr/bin/apt-get', ['-y', '-q', ...args], {
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      onLine: (line) => onProgress({ step, detail: line.trim().slice(0, 60) }),
      signal,
    });
    return code === 0;
  };
  await apt('update');
  // Debian 13 no longer has 17.
  for (const java of ['openjdk-17-jre-headless', 'openjdk-21-jre-headless']) {
    if (await apt('install', '--no-install-recommends', java, 'maven')) return true;
  }
  return false;
}
