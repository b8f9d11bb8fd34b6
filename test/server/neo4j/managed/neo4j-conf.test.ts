import { expect, it } from '@jest/globals';

import { buildNeo4jConf, planMemory } from '../../../../server/neo4j/managed/neo4j-conf.ts';
import { NEO4J_LINES, findLine, readVersion } from '../../../../server/neo4j/managed/neo4j-line.ts';

const GIB = 2 ** 30;

it('leaves most of the machine to others, within limits', () => {
  expect(planMemory(2 * GIB)).toEqual({ heapMb: 512, pageCacheMb: 256 });
  expect(planMemory(16 * GIB)).toEqual({ heapMb: 2_048, pageCacheMb: 2_048 });
  expect(planMemory(512 * GIB)).toEqual({ heapMb: 4_096, pageCacheMb: 4_096 });
});

it('listens on this machine only, and states no setting twice', () => {
  for (const line of NEO4J_LINES) {
    const memory = planMemory(8 * GIB);
    const conf = buildNeo4jConf(line, { home: '/data', port: 7_688, memory });
    expect(conf).toContain('server.bolt.listen_address=127.0.0.1:7688\n');
    expect(conf).toContain('db.memory.transaction.max=256m\n');
    const keys = conf
      .trim()
      .split('\n')
      .map((each) => each.split('=')[0]);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

it('has a line for each supported Java, and a version in each pom.xml', () => {
  expect([11, 17, 21, 24, 25].map((release) => findLine(release)?.name)).toEqual([
    undefined,
    '5.26',
    '5.26',
    undefined,
    '2026',
  ]);
  for (const line of NEO4J_LINES) expect(readVersion(line)).toMatch(/^(5\.26|2026\.\d+)\.\d+$/);
});
