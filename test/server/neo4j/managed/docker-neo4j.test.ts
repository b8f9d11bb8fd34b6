/** compose.yaml says the same as the managed server's own settings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { buildNeo4jConf } from '../../../../server/neo4j/managed/neo4j-conf.ts';
import { NEO4J_LINES, readVersion } from '../../../../server/neo4j/managed/neo4j-line.ts';

interface Compose {
  services: { neo4j: { image: string; ports: string[]; environment: Record<string, string> } };
  volumes: Record<string, null>;
}

const file = join(import.meta.dirname, '../../../../compose.yaml');
const { services, volumes } = parse(readFileSync(file, 'utf8')) as Compose;
const { image, ports, environment } = services.neo4j;
const [line] = NEO4J_LINES;

/** The image turns NEO4J_a_b__c into the setting a.b_c. */
const toSetting = (name: string): string =>
  name.replace(/^NEO4J_/, '').replaceAll(/__|_/g, (each) => (each === '_' ? '.' : '_'));

it('names the same version, keeps the data in a volume, and is reached from this machine only', () => {
  expect(image).toBe(`neo4j:${readVersion(line!)}`);
  expect(Object.keys(volumes)).toEqual(['neo4j-data']);
  expect(ports).toEqual(['127.0.0.1:${DETOUR_NEO4J_PORT:-7687}:7687']);
});

it('gives settings that the managed server has too, with the same values', () => {
  const memory = { heapMb: 1_024, pageCacheMb: 512 };
  const conf = buildNeo4jConf(line!, { home: '/data', port: 7_687, memory });
  const own = new Map(conf.split('\n').map((each) => each.split('=') as [string, string]));
  const others = ['NEO4J_AUTH', 'NEO4J_server_bolt_advertised__address'];
  for (const [name, value] of Object.entries(environment)) {
    if (others.includes(name)) continue;
    const setting = toSetting(name);
    if (setting === 'server.memory.heap.max_size') expect(value).toBe('1g');
    else expect({ setting, value }).toEqual({ setting, value: own.get(setting) });
  }
});
