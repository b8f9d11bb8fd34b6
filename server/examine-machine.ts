/** What does Detour need, and is it here? Looks, and changes nothing. */
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';

import { isClientFresh } from './build-client.ts';
import type { Finding } from './cli/doctor.ts';
import type { Config } from './config.ts';
import { Database } from './neo4j/database.ts';
import { findJava, findMaven } from './neo4j/managed/find-tools.ts';
import { isPortFree } from './neo4j/managed/free-port.ts';
import { installCommand } from './neo4j/managed/install-tools.ts';
import { type Neo4jLine, NEO4J_LINES, readVersion } from './neo4j/managed/neo4j-line.ts';
import { findJars } from './neo4j/managed/provision-jars.ts';
import { runCommand } from './neo4j/managed/run-command.ts';
import { isOwned, readRun } from './neo4j/managed/run-file.ts';

export async function examineMachine(config: Config): Promise<Finding[]> {
  const isManaged = config.neo4j.kind === 'managed';
  const neo4j =
    config.neo4j.kind === 'remote'
      ? [await examineRemote(config.neo4j.address)]
      : await examineTools(config, isManaged);
  return [
    { subject: 'Node', isGood: true, found: process.versions.node },
    ...neo4j,
    await examineDocker(config.neo4j.kind === 'docker'),
    examineFolder('Data', config.dataFolder),
    examineFolder('Cache', config.cacheFolder),
    await examinePort(config),
    examineRun(config),
    {
      subject: 'Client',
      isGood: true,
      found: isClientFresh() ? 'built' : 'built at the next start',
    },
  ];
}

async function examineRemote(address: ConstructorParameters<typeof Database>[0]): Promise<Finding> {
  const database = new Database(address);
  try {
    const { version, edition } = await database.verify();
    const found = `${version} ${edition} at ${address.uri} (NEO4J_URI)`;
    return { subject: 'Neo4j', isGood: true, found };
  } catch (error) {
    const found = (error as Error).message;
    return { subject: 'Neo4j', isGood: false, found, remedy: 'Check NEO4J_URI and its password.' };
  } finally {
    await database.close();
  }
}

/** `isNeeded`: Neo4j is to run from them, not in Docker. */
async function examineTools({ cacheFolder }: Config, isNeeded: boolean): Promise<Finding[]> {
  const [java, maven] = await Promise.all([findJava(process.env), findMaven(process.env)]);
  const line = java?.line;
  const install = `Install it with: ${installCommand()}`;
  const hasJars = line !== undefined && findJars(line, cacheFolder) !== null;
  return [
    {
      subject: 'Java',
      isGood: !isNeeded || line !== undefined,
      found: java === null ? 'none' : `${java.java.release} in ${java.java.home}`,
      ...(line === undefined && { remedy: `Neo4j needs Java 17, 21 or 25. ${install}` }),
    },
    {
      subject: 'Maven',
      isGood: !isNeeded || hasJars || maven !== null,
      found: maven ?? 'none',
      ...(maven === null && { remedy: hasJars ? 'Not needed: Neo4j is there.' : install }),
    },
    {
      subject: 'Neo4j',
      isGood: true,
      found: describeJars(line, hasJars),
    },
  ];
}

function describeJars(line: Neo4jLine | undefined, hasJars: boolean): string {
  if (line === undefined) return NEO4J_LINES.map(readVersion).join(' or ');
  return `${readVersion(line)}, ${hasJars ? 'fetched' : 'fetched at the next start'}`;
}

async function examineDocker(isNeeded: boolean): Promise<Finding> {
  const args = ['version', '--format', '{{.Server.Version}}'];
  const { code, output } = await runCommand('docker', args, { env: process.env });
  const isThere = code === 0;
  return {
    subject: 'Docker',
    isGood: isThere || !isNeeded,
    found: isThere ? output.trim() : 'no engine answers',
    ...(!isThere && {
      remedy: isNeeded
        ? 'Start it, or leave DETOUR_NEO4J out.'
        : 'Only needed for DETOUR_NEO4J=docker.',
    }),
  };
}

function examineFolder(subject: string, folder: string): Finding {
  let nearest = folder;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK);
    return { subject, isGood: true, found: folder };
  } catch {
    const remedy = `Make it writable, or set DETOUR_${subject.toUpperCase()} to another folder.`;
    return { subject, isGood: false, found: `${folder} is not writable`, remedy };
  }
}

async function examinePort({ port }: Config): Promise<Finding> {
  const isFree = await isPortFree(port ?? 4_000);
  return {
    subject: 'Port',
    isGood: isFree || port === null,
    found: `${port ?? 4_000} is ${isFree ? 'free' : 'taken'}`,
    ...(!isFree && {
      remedy: port === null ? 'The next free one is used.' : 'Set PORT to another one.',
    }),
  };
}

function examineRun({ dataFolder }: Config): Finding {
  const run = readRun(dataFolder);
  const subject = 'Running';
  if (run === null) return { subject, isGood: true, found: 'no Detour' };
  if (!isOwned(run)) {
    const remedy = 'The next start recovers it.';
    return { subject, isGood: true, found: 'a Detour was killed', remedy };
  }
  const where = run.url === undefined ? '' : ` at ${run.url}`;
  return {
    subject,
    isGood: true,
    found: `"detour ${run.command}"${where}, process ${run.owner.pid}`,
  };
}
