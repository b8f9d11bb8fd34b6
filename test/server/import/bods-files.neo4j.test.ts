/**
 * What becomes of each published example of the Beneficial Ownership Data Standard, from the folder
 * `shared/data` beside the checkout, where that is at hand; and of an invented file, always.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { importFiles } from '../../../server/import/import-files.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { emptyGraph, openTestDriver } from './dump-graph.ts';

jest.setTimeout(60_000); // a busy machine is no failure

const FOLDER = join(import.meta.dirname, '../../../../shared/data/bods_examples/examples');
const INVENTED = 'test/fixtures/import/bods/statements.json';

let database: Database;
let driver: ReturnType<typeof openTestDriver>;
beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
}, 60_000);
afterAll(async () => {
  await emptyGraph(driver);
  await driver.close();
  await database.close();
});
beforeEach(() => emptyGraph(driver));

async function ask(query: string): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(query, {}, { database: 'neo4j' });
  return records.map((record) => record.toObject());
}

/** Statements, imported; companies, persons, OWNS, CONTROLS, places; refused. */
type Outcome = [number, number, number, number, number, number, number, Record<string, number>];

async function importFile(path: string): Promise<Outcome> {
  const { files } = await importFiles(database, [path], { dataset: 'example' });
  const { mapping, rows, imported, rejectedByReason } = files[0]!;
  expect(mapping).toBe('bods');
  const [counts = {}] = await ask(`
    RETURN COUNT { (:Company) } AS companies, COUNT { (:Person) } AS persons,
      COUNT { ()-[:OWNS]->() } AS owns, COUNT { ()-[:CONTROLS]->() } AS controls,
      COUNT { ()-[:LOCATED_AT]->() } AS places`);
  const of = (name: string) => Number(counts[name]);
  const graph = [of('companies'), of('persons'), of('owns'), of('controls'), of('places')] as const;
  return [rows, imported, ...graph, Object.fromEntries(rejectedByReason)];
}

const replaced = (count: number) => ({ 'replaced by a newer statement': count });

const PUBLISHED: Record<string, Outcome> = {
  // An interest that is not named is control.
  'bods-package-annotations.json': [3, 3, 2, 0, 0, 1, 0, {}],
  'bods-package-entity-owning-entity.json': [3, 3, 2, 0, 1, 0, 0, {}],
  'bods-package-fi-soe.json': [9, 9, 4, 0, 4, 1, 0, {}],
  'bods-package-linking-annotations.json': [3, 3, 1, 1, 1, 0, 0, {}],
  'bods-package.json': [3, 3, 1, 1, 1, 0, 1, {}],
  // Seven records: three persons, a company, three relationships; the others are their past.
  'fermcat.json': [23, 7, 1, 3, 3, 2, 1, replaced(16)],
  'full-pep-declaration.json': [3, 3, 1, 1, 1, 1, 0, {}],
  'indirect-ownership.json': [6, 6, 2, 1, 2, 1, 0, {}],
  'joint-ownership.json': [7, 7, 2, 2, 3, 0, 1, {}],
  'levent.json': [7, 7, 1, 3, 0, 4, 0, {}],
  // The second company is the party that need not be named.
  'listed-company-exempt-from-disclosure.json': [2, 2, 2, 0, 0, 1, 0, {}],
  'mixed-direct-and-indirect-ownership.json': [6, 6, 2, 1, 3, 1, 0, {}],
  'multiple-indirect-ownership.json': [9, 9, 3, 1, 3, 2, 0, {}],
  'multiple-tax-residencies.json': [3, 3, 1, 1, 1, 0, 1, {}],
  'mutilple-indirect-ownership-2.json': [9, 9, 3, 1, 3, 2, 0, {}],
  'nomination.json': [8, 8, 2, 2, 0, 4, 2, {}],
  'plc-entity-statement.json': [1, 1, 1, 0, 0, 0, 0, {}],
  'simple-pep-declaration.json': [3, 3, 1, 1, 1, 1, 0, {}],
  // Five records: a person, two companies, two relationships.
  'tecido.json': [11, 5, 2, 1, 2, 3, 0, replaced(6)],
};

const atHand = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];

describe('a file of ownership statements', () => {
  it('has an outcome for every published example', async () => {
    expect(Object.keys(PUBLISHED).sort()).toEqual(expect.arrayContaining(atHand));
    const outcomes: [string, Outcome][] = [];
    for (const name of atHand) {
      await emptyGraph(driver);
      outcomes.push([name, await importFile(join(FOLDER, name))]);
    }
    expect(outcomes).toEqual(Object.entries(PUBLISHED).filter(([name]) => atHand.includes(name)));
  }, 120_000);

  it('keeps shares and their bounds, ways and dates, and refuses by reason', async () => {
    expect(await importFile(INVENTED)).toEqual([
      14,
      9,
      4,
      1,
      4,
      2,
      2,
      {
        'replaced by a newer statement': 2,
        'of an older version of the standard': 1,
        'no owned company': 1,
        'owner is not in the graph': 1,
      },
    ]);
    const links = await ask(`
      MATCH (owner)-[link]->(owned) WHERE link.shareMin IS NOT NULL OR link.role IS NOT NULL
      RETURN link.id AS id, type(link) AS type, owner.name AS owner, link.shareMin AS least,
        link.shareMax AS most, link.minExcluded AS above, link.maxExcluded AS below,
        link.direct AS direct, link.components AS components, link.role AS role,
        toString(link.validTo) AS until
      ORDER BY id`);
    const link = (values: object) => ({
      least: null,
      most: null,
      above: null,
      below: null,
      direct: null,
      components: null,
      role: null,
      until: null,
      ...values,
    });
    expect(links).toEqual([
      link({
        id: 'example:r1',
        type: 'OWNS',
        owner: 'Ferny Hollow Holdings',
        least: 60,
        most: 60,
        direct: true,
      }),
      link({
        id: 'example:r1#2',
        type: 'CONTROLS',
        owner: 'Ferny Hollow Holdings',
        role: 'votingRights',
        direct: true,
      }),
      link({
        id: 'example:r2',
        type: 'OWNS',
        owner: 'Ada Quillfeather',
        least: 25,
        most: 50,
        above: true,
        until: '2024-05-01',
      }),
      link({
        id: 'example:r3',
        type: 'OWNS',
        owner: 'Ada Quillfeather',
        least: 0,
        most: 30,
        below: true,
        direct: false,
        components: ['example:r1', 'example:r2'],
      }),
      link({
        id: 'example:r4',
        type: 'CONTROLS',
        owner: 'Unknown party (subject exempt from disclosure)',
        role: 'unknownInterest',
      }),
      link({
        id: 'example:r5',
        type: 'OWNS',
        owner: 'Unknown entity (interested party has not provided information)',
        least: 0,
        most: 100,
      }),
    ]);
  });

  it('keeps of a person the year of birth and no more', async () => {
    await importFile(INVENTED);
    const [person] = await ask('MATCH (person:Person) RETURN properties(person) AS facts');
    expect(person?.['facts']).toMatchObject({ name: 'Ada Quillfeather', country: 'GB' });
    const text = JSON.stringify(person);
    expect(text).not.toContain('1980-02-03');
    expect(text).not.toContain('isPep');
  });

  it('brings the same address of two parties to one node', async () => {
    await importFile(INVENTED);
    const rows = await ask(`
      MATCH (party)-[place:LOCATED_AT]->(address:Address)
      RETURN address.full AS full, address.postcode AS postcode, collect(place.kind) AS kinds`);
    expect(rows).toEqual([
      { full: '5 TUMBLE LANE WEXCOMBE', postcode: 'WX1 2AB', kinds: ['registered', 'service'] },
    ]);
  });

  it('changes nothing the second time', async () => {
    const first = await importFile(INVENTED);
    const { files, hasChanged } = await importFiles(database, [INVENTED], { dataset: 'example' });
    expect(hasChanged).toBe(false);
    expect(files[0]).toMatchObject({ imported: 0, unchanged: first[1], rejected: 5 });
  });
});
