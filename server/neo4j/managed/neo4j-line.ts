/** Which Neo4j do we run under which Java, and what differs between the two lines? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Neo4jLine {
  /** Names the folder of the pom.xml, of the jars and of the data. */
  readonly name: '5.26' | '2026';
  /** Java releases that we start it with; the server itself refuses older ones without a sentence. */
  readonly javaReleases: readonly number[];
  readonly mainClass: string;
  /** Settings that the other line refuses to start with. */
  readonly settings: Readonly<Record<string, string>>;
}

export const NEO4J_LINES: readonly Neo4jLine[] = [
  {
    name: '5.26',
    javaReleases: [17, 21],
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    settings: {},
  },
  {
    name: '2026',
    javaReleases: [25],
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    settings: {
      'dbms.fleet_manager.enabled': 'false',
      'server.fleet_discovery.enabled': 'false',
    },
  },
];

export const findLine = (javaRelease: number): Neo4jLine | undefined =>
  NEO4J_LINES.find((line) => line.javaReleases.includes(javaRelease));

export const pomOf = (line: Neo4jLine): string =>
  join(import.meta.dirname, 'lines', line.name, 'pom.xml');

/** The version in the line's pom.xml, which is the only place that states it. */
export function readVersion(line: Neo4jLine): string {
  const dependencies = /<dependencies>[^]*<\/dependencies>/.exec(readFileSync(pomOf(line), 'utf8'));
  const version = /<version>([^<]+)<\/version>/.exec(dependencies?.[0] ?? '')?.[1];
  if (version === undefined) throw new Error(`${pomOf(line)} names no version`);
  return version;
}
