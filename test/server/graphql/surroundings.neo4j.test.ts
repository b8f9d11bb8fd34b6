/** Addresses and relations, asked over HTTP of what a FollowTheMoney file says. */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';

import { importFiles } from '../../../server/import/import-files.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { clearGraph } from './lantern-world.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

jest.setTimeout(60_000);

let database: Database;
let app: ServedApp;

beforeAll(async () => {
  database = await openTestDatabase();
  await clearGraph();
  const file = 'test/fixtures/import/follow-the-money/entities.jsonl';
  await importFiles(database, [file], { dataset: 'alder' });
  app = await serveApp({ database });
}, 60_000);
afterAll(async () => {
  await app.close();
  await clearGraph();
  await database.close();
});

async function ask(query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await app.ask(query);
  expect(errors).toBeUndefined();
  return data ?? {};
}

it('says where a company is and who else is there, however each source writes it', async () => {
  const { entity } = await ask(`{ entity(id: "alder:co-2") { locations {
    kind text provenance { record }
    address { full country entityCount entities { id name } }
  } } }`);
  expect(entity).toEqual({
    locations: [
      {
        kind: null,
        text: '12 Heron Quay Port Alder',
        provenance: { record: 'co-2' },
        address: {
          full: '12 Heron Quay Port Alder',
          country: null,
          entityCount: 3,
          entities: [
            { id: 'alder:co-1', name: 'Heron Quay Trading Ltd' },
            { id: 'alder:co-2', name: 'Мост Электро ООО' },
            { id: 'alder:per-3', name: 'Peregrine Sallow' },
          ],
        },
      },
    ],
  });
});

it('finds the address of a record that comes after the party', async () => {
  const { entity } = await ask(`{ entity(id: "alder:per-1") { locations {
    text address { full country }
  } } }`);
  expect(entity).toEqual({
    locations: [{ text: null, address: { full: '12 Heron Quay, Port Alder', country: 'CY' } }],
  });
});

it('has no address for whom no source states one', async () => {
  const { entity } = await ask('{ entity(id: "alder:co-3") { locations { kind } } }');
  expect(entity).toEqual({ locations: [] });
});

it('shows relations as neighbours of their own kind', async () => {
  const { neighbours } = await ask(`{ neighbours(id: "alder:per-1", kinds: [RELATED_TO]) {
    totalCount items { kind direction count entity { id } links { id }
      relations { id kind role from { name } to { name } validFrom provenance { record } } }
  } }`);
  expect(neighbours).toMatchObject({
    totalCount: 2,
    items: [
      {
        kind: 'RELATED_TO',
        direction: 'OUT',
        count: 1,
        entity: { id: 'alder:per-2' },
        links: [],
        relations: [
          {
            id: 'alder:fam-1',
            kind: 'Family',
            role: 'sister',
            from: { name: 'Ilse Marrowby' },
            to: { name: 'Otto Marrowby' },
            validFrom: null,
            provenance: { record: 'fam-1' },
          },
        ],
      },
      { entity: { id: 'alder:per-3' }, relations: [{ kind: 'Associate' }] },
    ],
  });
});

it('keeps links and relations apart', async () => {
  const { neighbours } = await ask(`{ neighbours(id: "alder:co-1") {
    items { kind links { id } relations { id } }
  } }`);
  const { items } = neighbours as {
    items: { kind: string; links: unknown[]; relations: unknown[] }[];
  };
  expect(new Set(items.map(({ kind }) => kind))).toEqual(
    new Set(['SHIPPED', 'OWNS', 'CONTROLS', 'RELATED_TO']),
  );
  for (const { kind, links, relations } of items) {
    expect(links.length > 0).toBe(kind === 'OWNS' || kind === 'CONTROLS');
    expect(relations.length > 0).toBe(kind === 'RELATED_TO');
  }
});
