/** A graph of an earlier release, whose parties and links have no numbers. */
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';

import { ImportClaim } from '../../../server/import/import-claim.ts';
import { importFiles } from '../../../server/import/import-files.ts';
import { numberAtStart } from '../../../server/import/number-older-graph.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { toCsv } from '../../support/trade-files.ts';
import { dumpGraph, emptyGraph, openTestDriver } from './dump-graph.ts';
import { openTemporaryFiles } from './temporary-files.ts';

jest.setTimeout(60_000); // a busy machine is no failure

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
beforeEach(async () => {
  await emptyGraph(driver);
  await driver.executeQuery(
    `CREATE (:GraphVersion {id: 'graph', number: 2, hash: 'aaaabbbbcccc', nextSeq: 7})
     CREATE (a:Entity:Company {id: 'c'}), (b:Entity:Company {id: 'a'}), (p:Entity:Person {id: 'b'})
     CREATE (a)-[:SHIPPED {id: 's', seq: 6}]->(b)
     CREATE (p)-[:CONTROLS {id: 'x:1'}]->(a), (a)-[:OWNS {id: 'x:9'}]->(b), (p)-[:OWNS {id: 'x:3'}]->(b)`,
  );
});

async function readNumbers(): Promise<unknown> {
  const { records } = await driver.executeQuery(
    `CALL () { MATCH (e:Entity) RETURN e.id AS id, e.seq AS seq
       UNION ALL MATCH ()-[l:OWNS|CONTROLS]->() RETURN l.id AS id, l.seq AS seq }
     RETURN id, seq ORDER BY id`,
  );
  return Object.fromEntries(records.map((each) => [each.get('id') as string, each.get('seq')]));
}
const NUMBERED = { a: 0, b: 1, c: 2, 'x:3': 0, 'x:9': 1, 'x:1': 2 };

it('numbers parties and links by id, once, and takes all that is there for committed', async () => {
  await numberAtStart(database);
  expect(await readNumbers()).toEqual(NUMBERED);
  const { records } = await driver.executeQuery('MATCH (v:GraphVersion) RETURN properties(v) AS v');
  expect(records[0]?.get('v')).toMatchObject({
    ...{ nextPartySeq: 3, nextLinkSeq: 3 },
    ...{ committedSeq: 7, committedPartySeq: 3, committedLinkSeq: 3 },
    history: ['', '2-aaaabbbb'],
  });
  const dump = await dumpGraph(driver);
  await numberAtStart(database);
  expect(await dumpGraph(driver)).toEqual(dump);
});

it('goes on where it was interrupted', async () => {
  await driver.executeQuery(
    `MATCH (e:Entity {id: 'a'}) SET e.seq = 0 WITH e MATCH ()-[l:OWNS {id: 'x:3'}]->() SET l.seq = 0`,
  );
  await numberAtStart(database);
  expect(await readNumbers()).toEqual(NUMBERED);
});

it('leaves the numbering to an import that is at work', async () => {
  const claim = await ImportClaim.take(database);
  await numberAtStart(database);
  expect(await readNumbers()).toMatchObject({ a: null, c: null });
  await claim.release();
});

it('happens before an import writes, and what that writes comes after', async () => {
  const files = openTemporaryFiles();
  const path = files.write(
    'more.csv',
    toCsv('companies', [{ id: '1', kind: 'COMPANY', name: 'Firm' }]),
  );
  await importFiles(database, [path], { dataset: 'new' });
  files.remove();
  expect(await readNumbers()).toEqual({ ...NUMBERED, 'new:1': 3 });
});

it('leaves a graph alone that no import of ours has written', async () => {
  await driver.executeQuery('MATCH (v:GraphVersion) DELETE v');
  await numberAtStart(database);
  expect(await readNumbers()).toMatchObject({ a: null });
});
