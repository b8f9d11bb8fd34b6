/** What a running import writes belongs to no version yet: the answers of the one before stay. */
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Driver } from 'neo4j-driver';

import { importFiles } from '../../../server/import/import-files.ts';
import { NotFound } from '../../../server/model/errors.ts';
import { parsePathQuestion } from '../../../server/model/parse-path-question.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { CypherPathFinder } from '../../../server/paths/cypher-path-finder.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { toCsv, toShipmentRow } from '../../support/trade-files.ts';
import { openWorldDriver } from '../../support/world.ts';
import { openTemporaryFiles, type TemporaryFiles } from '../import/temporary-files.ts';

jest.setTimeout(60_000); // a busy machine is no failure

let database: Database;
let driver: Driver;
let files: TemporaryFiles;

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openWorldDriver();
}, 60_000);
afterAll(async () => {
  files.remove();
  await driver.close();
  await database.close();
});

const writeShipments = (name: string, ...lines: string[]) =>
  files.write(
    name,
    toCsv(
      'shipments',
      lines.map((line, at) => toShipmentRow(line, `${name}-${at}`)),
    ),
  );
const run = (...paths: string[]) => importFiles(database, paths, { dataset: 'd' });

async function ask(through: string[] = []) {
  const list = { id: 'L', title: 'L', version: '2024-02-23', source: '', tierOf: new Map() };
  const input = {
    commodities: { any: true },
    ...(through.length > 0 ? { through: { ids: through } } : {}),
  };
  const question = parsePathQuestion(input, list);
  return new CypherPathFinder(database).find(question, { first: 50, after: null });
}

beforeEach(async () => {
  files?.remove();
  files = openTemporaryFiles();
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await run(
    writeShipments(
      'first.csv',
      'acme/US > bosfor/TR 854231 2023-01-01',
      'bosfor/TR > kvant/RU 854231 2023-02-01',
    ),
  );
});

/** Everything of an import but its last transaction: as when it is killed, or at work. */
async function writeAllButCommit(...paths: string[]): Promise<void> {
  const read = async (query: string) =>
    (await driver.executeQuery(query)).records[0]!.get(0) as Record<string, unknown>;
  const dataset = await read('MATCH (d:Dataset) RETURN properties(d)');
  const { number, hash, history, committedSeq, committedPartySeq, committedLinkSeq } = await read(
    'MATCH (v:GraphVersion) RETURN properties(v)',
  );
  await run(...paths);
  await driver.executeQuery('MATCH (d:Dataset), (v:GraphVersion) SET d = $dataset, v += $version', {
    dataset,
    version: { number, hash, history, committedSeq, committedPartySeq, committedLinkSeq },
  });
}

it('does not show shipments, links and parties before their import is committed', async () => {
  const before = await ask();
  expect(before).toMatchObject({ totalCount: 1, graphVersion: expect.stringMatching(/^1-/) });
  const paths = [
    writeShipments(
      'later.csv',
      'acme/US > delta/AE 854231 2023-03-01',
      'delta/AE > kvant/RU 854231 2024-04-01',
      'epsilon/AE > zeta/RU 854231 2023-02-02',
    ),
    files.write(
      'companies.csv',
      toCsv('companies', [
        { id: 'kvant', kind: 'COMPANY', name: 'Kvant', country: 'KZ' },
        { id: 'acme', kind: 'COMPANY', name: 'Acme', country: 'FR' },
      ]),
    ),
    files.write(
      'links.csv',
      toCsv('links', [
        { id: 'l1', kind: 'OWNS', owner_id: 'bosfor', owned_id: 'epsilon', share_max: '60' },
      ]),
    ),
  ];
  await writeAllButCommit(...paths);
  expect({ ...(await ask()), milliseconds: 0 }).toEqual({ ...before, milliseconds: 0 });
  await expect(ask(['d:epsilon'])).rejects.toThrow(NotFound);

  await run(...paths);
  const after = await ask(['d:epsilon', 'd:bosfor']);
  expect(after.graphVersion).toMatch(/^2-/);
  // Acme is of another country by now, and nobody else supplies.
  expect(after.totalCount).toBe(0);
  expect(after.considered).toMatchObject({ shipments: 5, suppliers: 0, endUsers: 1 });
});

it('does not show anything of a first import that is not complete', async () => {
  await driver.executeQuery(
    'MATCH (v:GraphVersion) SET v.number = 0, v.committedSeq = 0, v.committedPartySeq = 0',
  );
  expect(await ask()).toMatchObject({
    graphVersion: '0',
    conclusion: 'NONE',
    considered: { shipments: 0, endUsers: 0, suppliers: 0 },
  });
});
