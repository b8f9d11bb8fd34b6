/** What is exported and imported again is exported to the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';

import { writeNetwork } from '../../../server/cli/write-network.ts';
import { exportGraph } from '../../../server/export/export-graph.ts';
import { DEMO_REQUEST, generateNetwork } from '../../../server/generate/generate-network.ts';
import { importFiles } from '../../../server/import/import-files.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { emptyGraph, openTestDriver } from '../import/dump-graph.ts';
import { openTemporaryFiles, type TemporaryFiles } from '../import/temporary-files.ts';

jest.setTimeout(120_000); // a busy machine is no failure

const ENTITIES = 'test/fixtures/import/follow-the-money/entities.jsonl';
const STATEMENTS = 'test/fixtures/import/bods/statements.json';

let database: Database;
let driver: ReturnType<typeof openTestDriver>;
let files: TemporaryFiles;
beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
}, 60_000);
afterAll(async () => {
  await emptyGraph(driver);
  await driver.close();
  await database.close();
});
beforeEach(async () => {
  await emptyGraph(driver);
  files = openTemporaryFiles();
});
afterEach(() => files.remove());

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Record<string, string[]>;
  readonly detour: Record<string, unknown>;
}

async function readExport(dataset: string | null = null): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportGraph(database, { dataset })) lines.push(line);
  return lines;
}

/**
 * How often each kind of node and edge is there, with how many properties that hold content in all: not
 * where it was imported from, which is another file now.
 */
async function countGraph(): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(`
    CALL () {
      MATCH (node) WHERE NOT node:Dataset AND NOT node:GraphVersion
      RETURN reduce(all = '', label IN labels(node) | all + label) AS kind, keys(node) AS names
      UNION ALL
      MATCH ()-[edge]->() RETURN type(edge) AS kind, keys(edge) AS names
    }
    WITH kind, size([name IN names WHERE NOT name IN ['record', 'sha256', 'rowHash']]) AS properties
    RETURN kind, count(*) AS count, sum(properties) AS properties ORDER BY kind`);
  return records.map((record) => {
    const { kind, count, properties } = record.toObject() as Record<string, unknown>;
    return { kind, count: Number(count), properties: Number(properties) };
  });
}

async function expectRoundTrip(dataset: string): Promise<string[]> {
  const first = await readExport();
  const before = await countGraph();
  const path = files.write('again.jsonl', first.join(''));
  await emptyGraph(driver);
  const report = await importFiles(database, [path], { dataset });
  expect(report.files[0]).toMatchObject({
    mapping: 'ftm',
    rows: first.length,
    imported: first.length,
    rejected: 0,
  });
  const second = await readExport();
  expect(second).toEqual(first);
  expect(await countGraph()).toEqual(before);
  return first;
}

describe('an export that is imported again', () => {
  it('holds every schema, persons and addresses', async () => {
    const { files: read } = await importFiles(database, [ENTITIES], { dataset: 'alder' });
    expect(Object.fromEntries(read[0]!.rejectedByReason)).toEqual({
      'owned company is not in the graph': 1,
      'personal data that is not kept': 1,
    });
    const lines = await expectRoundTrip('alder');
    const stated = readFileSync(ENTITIES, 'utf8').trim().split('\n');
    const idOf = (line: string) => (JSON.parse(line) as Entity).id;
    expect(lines.map(idOf).sort()).toEqual(
      [...stated.map(idOf), 'not-described'].filter((id) => !/own-4|pass-1/.test(id)).sort(),
    );
  });

  it('holds ownership statements with their bounds, components and unknown parties', async () => {
    await importFiles(database, [STATEMENTS], { dataset: 'wexcombe' });
    await expectRoundTrip('wexcombe');
  });

  it('holds registers and leaks, whose records have another form', async () => {
    const gleif = ['level-1', 'level-2'].map((name) => `test/fixtures/import/gleif/${name}.csv`);
    await importFiles(database, gleif, { dataset: 'register', acceptRejected: 1 });
    await expectRoundTrip('register');
    await emptyGraph(driver);
    const parts = ['addresses', 'entities', 'intermediaries', 'officers', 'others'];
    const icij = [...parts.map((part) => `nodes-${part}`), 'relationships'].map(
      (name) => `test/fixtures/import/icij/${name}.csv`,
    );
    await importFiles(database, icij, { dataset: 'leaks', acceptRejected: 1 });
    await expectRoundTrip('leaks');
  });

  it('holds the demo network, and says that it is invented', async () => {
    const network = await writeNetwork(files.folder, generateNetwork(DEMO_REQUEST), {});
    const { files: read } = await importFiles(database, network, {});
    const lines = await expectRoundTrip(read[0]!.dataset.id);
    expect(lines.length).toBeGreaterThan(5_000);
    for (const line of lines) {
      expect((JSON.parse(line) as Entity).detour['isInvented']).toBe(true);
    }
    const { records } = await driver.executeQuery('MATCH (d:Dataset) RETURN d.isInvented AS is');
    expect(records.map((record) => record.get('is') as boolean)).toEqual([true]);
  });
});

describe('an export', () => {
  it('is the same whatever was imported first, and in which batches', async () => {
    const hash = async () =>
      createHash('sha256')
        .update((await readExport()).join(''))
        .digest('hex');
    await importFiles(database, [ENTITIES], { dataset: 'alder' });
    await importFiles(database, [STATEMENTS], { dataset: 'wexcombe' });
    const first = await hash();
    await emptyGraph(driver);
    const [head, ...rest] = readFileSync(ENTITIES, 'utf8').trim().split('\n').reverse();
    await importFiles(database, [STATEMENTS], { dataset: 'wexcombe' });
    const options = { dataset: 'alder', acceptRejected: 1 };
    await importFiles(database, [files.write('all.jsonl', [head, ...rest].join('\n'))], options);
    expect(await hash()).toBe(first);
  });

  it('keeps ids of two data sets apart, and is of one when it is named', async () => {
    await importFiles(database, [ENTITIES], { dataset: 'alder' });
    await importFiles(database, [STATEMENTS], { dataset: 'wexcombe' });
    const all = (await readExport()).map((line) => JSON.parse(line) as Entity);
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['alder:co-1', 'wexcombe:e1']));
    const sanction = all.find(({ schema }) => schema === 'Sanction');
    expect(sanction?.properties['entity']).toEqual(['alder:co-1']);
    const one = (await readExport('wexcombe')).map((line) => JSON.parse(line) as Entity);
    expect(one.map(({ id }) => id)).toEqual(expect.arrayContaining(['e1', 'r1', 'p1']));
    await expect(readExport('nowhere')).rejects.toThrow('There is no data set nowhere.');
  });

  it('holds of a person no more than names, country, year of birth and address', async () => {
    await importFiles(database, [ENTITIES], { dataset: 'alder' });
    const entities = (await readExport()).map((line) => JSON.parse(line) as Entity);
    const persons = entities.filter(({ schema }) => schema === 'Person');
    expect(persons.map(({ properties }) => properties)).toEqual([
      {
        name: ['Ilse Marrowby'],
        alias: ['I. Marrowby'],
        country: ['cy'],
        birthDate: ['1971'],
        addressEntity: ['adr-2'],
      },
      { name: ['Otto Marrowby'], country: ['de'], birthDate: ['1969'] },
      {
        name: ['Peregrine Sallow'],
        alias: ['Perry'],
        country: ['gb'],
        address: ['12 Heron Quay, Port Alder'],
      },
    ]);
  });

  it('loses nothing that a source says of a company', async () => {
    await importFiles(database, [ENTITIES], { dataset: 'alder' });
    const entities = (await readExport()).map((line) => JSON.parse(line) as Entity);
    const stated = readFileSync(ENTITIES, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entity);
    const lost = stated.flatMap(({ id, schema, properties }) => {
      const found = entities.find((each) => each.id === id);
      if (schema === 'Person' || found === undefined) return [];
      const values = Object.values(found.properties)
        .flat()
        .map((each) => each.toLowerCase());
      return Object.entries(properties).flatMap(([name, each]) =>
        each
          .filter((value) => !values.some((kept) => says(kept, value.toLowerCase())))
          .map((value) => `${id} ${name} ${value}`),
      );
    });
    // A day without its hour, a code without its dots and a share without its sign say the same.
    expect(lost).toEqual([]);
  });
});

const says = (kept: string, stated: string): boolean =>
  kept === stated ||
  kept === stated.replace(/ ?%$/, '') ||
  kept === stated.replace(/\./g, '') ||
  stated.startsWith(`${kept}t`) ||
  (kept === '2022-03-01' && stated === '2022-03'); // and it ends on the 31st
