/** Is the new version of a data set what it would be if there had never been another? */
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

import { describeDatasets } from '../../../server/cli/describe-datasets.ts';
import { beginChange } from '../../../server/import/graph-change.ts';
import { ImportClaim } from '../../../server/import/import-claim.ts';
import { importFiles } from '../../../server/import/import-files.ts';
import { removeDataset } from '../../../server/import/remove-dataset.ts';
import { NotFound } from '../../../server/model/errors.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { Neo4jGraphStatusReader } from '../../../server/neo4j/graph-status-reader.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { toCsv, toShipmentRow } from '../../support/trade-files.ts';
import { dumpGraph, emptyGraph, openTestDriver } from './dump-graph.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

jest.setTimeout(60_000); // a busy machine is no failure

const STATEMENTS = 'test/fixtures/import/follow-the-money/entities.jsonl';
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

const shipments = (name: string, ...lines: string[]) =>
  files.write(
    name,
    toCsv(
      'shipments',
      lines.map((line) => toShipmentRow(line.slice(line.indexOf(' ') + 1), line.split(' ')[0]!)),
    ),
  );
const companies = (name: string, ...rows: Record<string, string>[]) =>
  files.write(name, toCsv('companies', rows));
const company = (id: string, name: string) => ({ id, kind: 'COMPANY', name, country: 'TR' });

const importAs = (paths: readonly string[], dataset = 'd') =>
  importFiles(database, paths, { dataset });
const update = (paths: readonly string[], dataset = 'd') =>
  importFiles(database, paths, { dataset, isUpdate: true });

/** Without what tells one way to a graph from another: versions, numbers, counts of updates. */
async function dumpContent(): Promise<string[]> {
  const lines = (await dumpGraph(driver)).filter(
    (line) => !line.includes('"labels":["GraphVersion"]'),
  );
  return lines.map((line) => {
    const { seq, version, updateCounts, updateMark, ...content } = JSON.parse(line) as Record<
      string,
      unknown
    >;
    void [seq, version, updateCounts, updateMark];
    return JSON.stringify(content);
  });
}

describe('an update', () => {
  it('leaves what the new files say and nothing else, and tells what changed', async () => {
    const old = [
      shipments(
        'old.csv',
        's1 acme > bosfor 854231 2023-01-01 5',
        's2 acme > bosfor 854231 2023-01-02 5',
        's3 acme > gone 854231 2023-01-03 5',
      ),
      companies('old-companies.csv', company('bosfor', 'Bosfor'), company('acme', 'Acme')),
      STATEMENTS,
    ];
    const changed = [
      shipments(
        'new.csv',
        's1 acme > bosfor 854231 2023-01-01 5',
        's2 acme > bosfor 854231 2023-01-02 6',
        's4 acme > late 854231 2023-01-03 5',
        's5 acme > late 854231 2023-01-03 5',
      ),
      companies('new-companies.csv', company('bosfor', 'Bosfor Ltd')), // acme is only named now
    ];
    await importAs([STATEMENTS], 'stays');
    await importAs(changed);
    const expected = await dumpContent();

    await emptyGraph(driver);
    await importAs([STATEMENTS], 'stays');
    await importAs(old);
    const held = (await new Neo4jGraphStatusReader(database).readDatasets()).find(
      ({ id }) => id === 'd',
    )!;
    const report = await update(changed);
    // One shipment is the same, one and a company have changed, two are new; the rest is gone.
    const counts = { added: 2, changed: 2, unchanged: 1, removed: held.imported - 3 };
    expect(report.update).toEqual({ ...counts, notWritten: 0 });
    expect(await dumpContent()).toEqual(expected);

    const [dataset] = (await new Neo4jGraphStatusReader(database).readDatasets()).filter(
      ({ id }) => id === 'd',
    );
    expect(dataset).toMatchObject({ rows: 5, imported: 5, unchanged: 0, rejected: 0 });
    expect(dataset!.update).toEqual(counts);
    expect(dataset!.files.map(({ name }) => name)).toEqual(['new.csv', 'new-companies.csv']);
    expect(describeDatasets([dataset!])).toMatch(/2 records added, 2 changed, 1 unchanged/);
  });

  it('gives records that stay the same the provenance of the new file', async () => {
    await importAs([
      shipments('old.csv', 's1 a > b 854231 2023-01-01', 's2 a > b 854231 2023-01-02'),
    ]);
    const report = await update([shipments('new.csv', 's1 a > b 854231 2023-01-01')]);
    expect(report.update).toMatchObject({ added: 0, changed: 0, unchanged: 1, removed: 1 });
    const { records } = await driver.executeQuery(
      `MATCH ()-[s:SHIPPED]->(), (d:Dataset)
       RETURN s.sha256 = d.fileSha256[0] AS isNew, size(d.fileSha256) AS files`,
    );
    expect(records.map((record) => record.toObject())).toEqual([{ isNew: true, files: 1 }]);
  });

  it('changes nothing when it is repeated', async () => {
    await importAs([shipments('old.csv', 's1 a > b 854231 2023-01-01')]);
    // The second s1 is refused each time, because of the first.
    const path = shipments(
      'new.csv',
      's1 a > b 854231 2023-01-01 7',
      's1 a > b 854231 2023-01-01 8',
    );
    await update([path]);
    const before = await dumpGraph(driver);
    const again = await update([path]);
    expect(again).toMatchObject({ hasChanged: false, update: null });
    expect(again.files[0]).toMatchObject({ imported: 0, unchanged: 1, rejected: 1 });
    expect(await dumpGraph(driver)).toEqual(before);
  });

  it('says how many of the compared records were repeated or refused', async () => {
    await importAs([shipments('old.csv', 's1 a > b 854231 2023-01-01')]);
    const { update: said, files: reports } = await update([
      shipments(
        'new.csv',
        's1 a > b 854231 2023-01-01',
        's9 a > b 854231 2023-01-01',
        's9 a > c 854231 2023-01-01',
      ),
    ]);
    expect(said).toMatchObject({ unchanged: 1, removed: 0, notWritten: 1 });
    expect(reports[0]).toMatchObject({ rows: 3, imported: 2, rejected: 1 });
  });

  it('without being asked for is refused record by record', async () => {
    await importAs([shipments('old.csv', 's1 a > b 854231 2023-01-01')]);
    const path = shipments('new.csv', 's1 a > b 854231 2023-01-01 7', 's2 a > b 854231 2023-01-01');
    const { files: reports, update: said } = await importAs([path]);
    expect(said).toBeNull();
    expect(reports[0]).toMatchObject({ imported: 1, rejected: 1 });
    expect([...reports[0]!.rejectedByReason.keys()]).toEqual([
      'imported before with other content',
    ]);
  });

  it('needs a data set that is there', async () => {
    const path = shipments('new.csv', 's1 a > b 854231 2023-01-01');
    await expect(update([path], 'nobody')).rejects.toThrow(NotFound);
  });

  it('that was cut off stands in the way of others until it is repeated or removed', async () => {
    await importAs([shipments('old.csv', 's1 a > b 854231 2023-01-01')]);
    const claim = await ImportClaim.take(database);
    const counts = { added: 1, changed: 0, unchanged: 0, removed: 1 };
    await beginChange(database, claim, { dataset: 'd', kind: 'UPDATE', mark: 'm', counts });
    await claim.release();
    const path = shipments('new.csv', 's1 a > b 854231 2023-01-01 7');
    const before = await dumpGraph(driver);
    await expect(importAs([path], 'other')).rejects.toThrow(
      'An update of the data set d was cut off',
    );
    await expect(update([path])).rejects.toThrow('An update of the data set d was cut off');
    await expect(removeDataset(database, 'other')).rejects.toThrow('was cut off');
    expect(await dumpGraph(driver)).toEqual(before);
    await removeDataset(database, 'd');
    await importAs([path], 'other');
    expect(await dumpContent()).not.toEqual([]);
  });
});

describe('what stands of a file', () => {
  it('adds up to its rows, by hand and after a repeated import', async () => {
    const path = shipments(
      'a.csv',
      's1 a > b 854231 2023-01-01',
      's1 a > b 854231 2023-01-01',
      's2 a > - 854231 31.02.2023',
    );
    const read = async () => (await new Neo4jGraphStatusReader(database).readDatasets())[0]!;
    await importFiles(database, [path], { dataset: 'd', acceptRejected: 1 });
    const [file] = (await read()).files;
    expect(file).toMatchObject({ rows: 3, imported: 1, unchanged: 1, rejected: 1 });
    await importFiles(database, [path], { dataset: 'd', acceptRejected: 1 });
    expect((await read()).files).toEqual([file]);
    expect(await read()).toMatchObject({ rows: 3, imported: 1, unchanged: 1, rejected: 1 });
  });
});
