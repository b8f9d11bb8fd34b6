import { expect, it } from '@jest/globals';

import { readConfig } from '../../server/config.ts';
import { InvalidRequest } from '../../server/model/errors.ts';

it('runs its own Neo4j, in the folders of the user, unless told otherwise', () => {
  const config = readConfig({ XDG_DATA_HOME: '/home/data', XDG_CACHE_HOME: '/home/cache' });
  expect(config).toEqual({
    port: null,
    neo4j: { kind: 'managed' },
    paths: 'memory',
    mayInstall: true,
    dataFolder: '/home/data/detour',
    listFolder: '/home/data/detour/lists',
    cacheFolder: '/home/cache/detour',
    uploadBytes: 5e9,
  });
});

it('lets Neo4j search for paths when asked to', () => {
  expect(readConfig({ DETOUR_PATHS: 'cypher' }).paths).toBe('cypher');
});

it('uses another Neo4j before anything else', () => {
  const env = { NEO4J_URI: 'neo4j+s://db.example', NEO4J_PASSWORD: 'pw', DETOUR_NEO4J: 'docker' };
  expect(readConfig(env).neo4j).toEqual({
    kind: 'remote',
    address: {
      uri: 'neo4j+s://db.example',
      username: 'neo4j',
      password: 'pw',
      database: 'neo4j',
    },
  });
});

it.each([
  ['PORT', { PORT: '0' }],
  ['PORT', { PORT: '65536' }],
  ['PORT', { PORT: '4000x' }],
  ['NEO4J_URI', { NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: 'pw' }],
  ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://127.0.0.1' }],
  ['DETOUR_NEO4J', { DETOUR_NEO4J: 'podman' }],
  ['DETOUR_INSTALL', { DETOUR_INSTALL: 'no' }],
  ['DETOUR_PATHS', { DETOUR_PATHS: 'neo4j' }],
])('refuses a wrong %s: %j', (field, env) => {
  expect(() => readConfig(env)).toThrow(expect.objectContaining({ name: 'InvalidRequest', field }));
  expect(() => readConfig(env)).toThrow(InvalidRequest);
});

it('never repeats an address that may hold a password', () => {
  const env = { NEO4J_URI: 'https://neo4j:secret@db.example' };
  expect(() => readConfig(env)).toThrow(/^NEO4J_URI must be (?!.*secret)/);
});
