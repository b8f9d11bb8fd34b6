import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

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

import { ImportClaim } from '../../../server/import/import-claim.ts';
import { type ImportOptions, importFiles } from '../../../server/import/import-files.ts';
import { Unavailable } from '../../../server/model/errors.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { dumpGraph, emptyGraph, openTestDriver } from './dump-graph.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

jest.setTimeout(30_000); // a busy machine is no failure

const FIXTURES = 'test/fixtures/import/lantern';
const LANTERN = ['shipments.csv', 'links.csv', 'companies.csv'].map((name) => join(FIXTURES, name));
const HEADER = readFileSync(join(FIXTURES, 'shipments.csv'), 'utf8').split('\n')[0]!;
const COLUMNS = HEADER.split(',');

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

const run = (paths: readonly string[], options: ImportOptions = {}) =>
  importFiles(database, paths, options);

/** A file of shipments, one per object; cells that are not given are empty. */
function writeShipments(name: string, rows: readonly Record<string, string>[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => row[column] ?? '').join(','));
  return files.write(name, `${[HEADER, ...lines].join('\n')}\n`);
}

const shipmentsOf = (count: number, prefix = 's') =>
  Array.from({ length: count }, (_, at) => ({
    id: `${prefix}${at}`,
    consignor_id: `c${at % 7}`,
    consignee_id: `c${at % 11}`,
  }));

async function readOne(query: string): Promise<Record<string, unknown>> {
  const { records } = await driver.executeQuery(query, {}, { database: 'neo4j' });
  expect(records).toHaveLength(1);
  return records[0]!.toObject();
}

describe('importFiles', () => {
  it('brings parties, shipments and links into the graph, whatever the order of the files', async () => {
    const report = await run(LANTERN);
    expect(report.files.map(({ name, rows, imported }) => [name, rows, imported])).toEqual([
      ['shipments.csv', 4, 4],
      ['links.csv', 3, 3],
      ['companies.csv', 4, 4],
    ]);
    expect(report).toMatchObject({ hasChanged: true, report: null });
    expect(report.graphVersion).toMatch(/^1-[0-9a-f]{8}$/);

    const { properties } = await readOne(
      `MATCH ()-[shipment:SHIPPED {id: 'lantern:s2'}]->() RETURN properties(shipment) AS properties`,
    );
    // What the record does not state is absent.
    expect(Object.keys(properties as object).sort()).toEqual(
      (
        'arrivalCountry currency dataset date dateKind day departureCountry description hs hs6 ' +
        'hsEdition hsMapping id lastDay record rowHash seq sha256 transitCountries value valueUsd'
      ).split(' '),
    );
    expect(properties).toMatchObject({ hs: '854140', hs6: '854149', valueUsd: 500, day: 19_163 });
    const link = await readOne(
      `MATCH (owner:Person)-[link:OWNS {id: 'lantern:l1'}]->(owned:Company)
       RETURN owner.id AS owner, owned.id AS owned, link.shareMin AS least, link.direct AS direct,
         link.fromDay AS fromDay, link.toDay AS toDay, toString(link.validTo) AS validTo`,
    );
    expect(link).toEqual({
      owner: 'lantern:p1',
      owned: 'lantern:c2',
      least: 50,
      direct: true,
      fromDay: 19_083,
      toDay: 19_326,
      validTo: '2022-11-30',
    });
    const company = await readOne(
      `MATCH (company:Company {id: 'lantern:c3'})
       RETURN company.name AS name, company.foldedNames AS foldedNames, company.country AS country`,
    );
    expect(company).toMatchObject({ name: 'ООО «Маяк-Тест»', country: 'RU' });
    expect(company['foldedNames']).toEqual(['ooo mayak test']);
  });

  it('changes nothing when it is repeated, not even the version or the time of import', async () => {
    const first = await run(LANTERN);
    const timeOf = () => readOne('MATCH (d:Dataset) RETURN toString(d.importedAt) AS time');
    const [dump, time] = [await dumpGraph(driver), await timeOf()];
    const second = await run(LANTERN);
    expect(second).toMatchObject({ hasChanged: false, graphVersion: first.graphVersion });
    expect(second.files.map(({ imported, unchanged }) => [imported, unchanged])).toEqual([
      [0, 4],
      [0, 3],
      [0, 4],
    ]);
    expect(await dumpGraph(driver)).toEqual(dump);
    expect(await timeOf()).toEqual(time);
  });

  it('describes a company alike whether its shipments or its record come first', async () => {
    for (const name of readdirSync(FIXTURES))
      copyFileSync(join(FIXTURES, name), join(files.folder, name));
    const [shipments, companies] = ['shipments.csv', 'companies.csv'].map((name) =>
      join(files.folder, name),
    );
    // What tells when it came, not what it is: number, version and what was known before.
    const history = /"(seq|version|countryBefore)":("\w+"|\d+),?/g;
    const companiesOf = async () =>
      (await dumpGraph(driver))
        .filter((line) => line.includes('"Company"'))
        .map((line) => line.replace(history, '').replace(',}', '}'));
    await run([companies!]);
    await run([shipments!]);
    const expected = await companiesOf();
    await emptyGraph(driver);
    await run([shipments!]);
    await run([companies!]);
    expect(await companiesOf()).toEqual(expected);
  });

  it('says what was imported of a data set, per file and reason', async () => {
    const good = shipmentsOf(40);
    const path = writeShipments('mixed.csv', [...good, { id: 'x', consignee_id: 'c1' }]);
    await run([path], { dataset: 'mixed' });
    const dataset = await readOne('MATCH (d:Dataset) RETURN properties(d) AS d');
    expect(dataset['d']).toMatchObject({
      id: 'mixed',
      rows: 41,
      rejected: 1,
      reasons: ['no consignor'],
      reasonCounts: [1],
      fileNames: ['mixed.csv'],
      fileMappings: ['shipments'],
      fileRows: [41],
      fileRejected: [1],
      isInvented: false,
    });
  });

  it('adds a second file to its data set without counting the first one twice', async () => {
    const a = writeShipments('a.csv', [...shipmentsOf(3), { id: 'x', consignee_id: 'c1' }]);
    const b = writeShipments('b.csv', shipmentsOf(2, 'b'));
    await run([a], { dataset: 'both' });
    const report = await run([a, b], { dataset: 'both' });
    expect(report.graphVersion).toMatch(/^2-/);
    const dataset = await readOne('MATCH (d:Dataset) RETURN properties(d) AS d');
    expect(dataset['d']).toMatchObject({ rows: 6, rejected: 1, fileNames: ['a.csv', 'b.csv'] });
  });

  it('numbers shipments in the order of the files, without gaps', async () => {
    const rows = shipmentsOf(12_000);
    await run([writeShipments('a.csv', rows), writeShipments('b.csv', shipmentsOf(3, 'b'))], {
      dataset: 'numbers',
    });
    const { records } = await driver.executeQuery(
      'MATCH ()-[s:SHIPPED]->() RETURN s.record AS record ORDER BY s.seq',
    );
    expect(records.map((record) => record.get('record') as string)).toEqual(
      [...rows, ...shipmentsOf(3, 'b')].map(({ id }) => id),
    );
    const numbers = await readOne(
      `MATCH ()-[s:SHIPPED]->() WITH min(s.seq) AS first, max(s.seq) AS last
       MATCH (v:GraphVersion) RETURN first, last, v.nextSeq AS next`,
    );
    expect(numbers).toEqual({ first: 0, last: 12_002, next: 12_003 });
  }, 60_000);

  it('numbers parties and links in the order in which they came, with the version they came with', async () => {
    for (const name of readdirSync(FIXTURES))
      copyFileSync(join(FIXTURES, name), join(files.folder, name));
    const path = (name: string) => join(files.folder, name);
    const read = async (query: string) => {
      const { records } = await driver.executeQuery(query, {}, { database: 'neo4j' });
      return records.map((record) => record.get('row') as unknown);
    };
    const parties = `MATCH (e:Entity) WITH e ORDER BY e.seq
      RETURN [e.seq, replace(e.id, 'lantern:', ''), e.version, e.countryBefore] AS row`;
    await run([path('shipments.csv')]);
    const mentioned = await read(parties);
    expect(mentioned).toMatchObject([
      [0, 'c1', 1, null],
      [1, 'c2', 1, null],
      [2, 'c3', 1, null],
      [3, expect.stringMatching(/^~/), 1, null],
    ]);
    await run([path('companies.csv'), path('links.csv')]);
    expect(await read(parties)).toMatchObject([
      [0, 'c1', 2, 'US'],
      [1, 'c2', 2, 'TR'],
      [2, 'c3', 2, 'RU'],
      [3, expect.stringMatching(/^~/), 1, null],
      [4, 'p1', 2, null],
    ]);
    const links = `MATCH ()-[l:OWNS|CONTROLS]->() WITH l ORDER BY l.seq RETURN [l.seq, l.record, l.version] AS row`;
    expect(await read(links)).toEqual([
      [0, 'l1', 2],
      [1, 'l2', 2],
      [2, 'l3', 2],
    ]);
    const version = await readOne('MATCH (v:GraphVersion) RETURN properties(v) AS v');
    expect(version['v']).toMatchObject({
      ...{ nextSeq: 4, nextPartySeq: 5, nextLinkSeq: 3 },
      ...{ committedSeq: 4, committedPartySeq: 5, committedLinkSeq: 3 },
      history: [expect.stringMatching(/^1-/), expect.stringMatching(/^2-/)],
    });
  });

  it('refuses a record that was imported before with other content, and keeps the first', async () => {
    const [row] = shipmentsOf(1);
    const path = writeShipments('a.csv', [row!, { ...row!, unit: 'kg' }, row!]);
    const report = await run([path], { dataset: 'twice' });
    expect(report.files[0]).toMatchObject({ rows: 3, imported: 1, unchanged: 1, rejected: 1 });
    expect([...report.files[0]!.rejectedByReason.keys()]).toEqual([
      'imported before with other content',
    ]);
    const later = writeShipments('later.csv', [
      { ...row!, unit: 'pieces' },
      ...shipmentsOf(3).slice(1),
    ]);
    const second = await run([later], { dataset: 'twice' });
    expect(second.files[0]).toMatchObject({ imported: 2, rejected: 1 });
    const kept = await readOne(`MATCH ()-[s:SHIPPED {record: 's0'}]->() RETURN s.unit AS unit`);
    expect(kept).toEqual({ unit: null });
  });

  it('refuses links whose parties nobody knows, and shipments of persons', async () => {
    for (const name of readdirSync(FIXTURES))
      copyFileSync(join(FIXTURES, name), join(files.folder, name));
    const links = readFileSync(join(FIXTURES, 'links.csv'), 'utf8');
    const path = files.write(
      'links.csv',
      `${links}l4,OWNS,nobody,c2,,,,,,,\nl5,OWNS,p1,nobody,,,,,,,\nl6,CONTROLS,c1,p1,,,,,,,\n`,
    );
    const goods = writeShipments('shipments.csv', [
      { id: 's9', consignor_id: 'p1', consignee_id: 'c1' },
      { id: 's8', consignor_id: 'c1', consignee_id: 'c2' },
    ]);
    const report = await run([join(files.folder, 'companies.csv'), path, goods]);
    expect(report.files.map(({ imported, rejected }) => [imported, rejected])).toEqual([
      [4, 0],
      [3, 3],
      [1, 1],
    ]);
    expect([...report.files[1]!.rejectedByReason.keys()].sort()).toEqual([
      'owned company is not in the graph',
      'owner is not in the graph',
      'party is a person, not a company',
    ]);
  });

  it('keeps good rows beside a broken quote in line 7, and lists the refused ones', async () => {
    const path = writeShipments('quote.csv', shipmentsOf(20));
    const lines = readFileSync(path, 'utf8').split('\n');
    lines[6] = `s5,"2022-01-01${','.repeat(COLUMNS.length - 2)}`;
    files.write('quote.csv', lines.join('\n'));
    const list = join(files.folder, 'rejected.csv');
    const report = await run([path], { dataset: 'quote', report: list });
    expect(report).toMatchObject({
      report: list,
      files: [{ rows: 20, imported: 19, rejected: 1 }],
    });
    expect(readFileSync(list, 'utf8')).toMatch(/^quote.csv,7,,".*broken quote$/m);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['a file that is not there', '', /There is no file/],
    ['an empty file', '', /is empty/],
    ['only a header', `${HEADER}\n`, /has a header but no rows/],
    ['wrong columns', 'a,b\n1,2\n', /no mapping fits its columns a, b/],
    ['no CSV', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0x0a, 0]), /is no header of a CSV file/],
    [
      'nothing but refused rows',
      `${HEADER}\n${'x\n'.repeat(3)}`,
      /has 3 unusable of 3 rows \(wrong number of fields 3\)\./,
    ],
    [
      'too many refused rows',
      `${HEADER}\n${`,,,c1,,,c2${','.repeat(16)}\n`.repeat(30)}s,,,c1,,,c2${','.repeat(16)}\n`,
      /has 30 unusable of 31 rows \(no record id 30\), more than the 5 % that shipments accepts/,
    ],
  ])('refuses %s in one sentence and leaves no trace', async (what, content, message) => {
    const path = what.includes('not there')
      ? join(files.folder, 'absent.csv')
      : files.write('bad.csv', content);
    const good = writeShipments('good.csv', shipmentsOf(3));
    await expect(run([good, path], { dataset: 'bad' })).rejects.toThrow(message);
    expect(await dumpGraph(driver)).toEqual([]);
  });

  it('lets one of two imports work, and tells the other who holds the graph', async () => {
    const path = writeShipments('a.csv', shipmentsOf(3));
    const claim = await ImportClaim.take(database);
    await expect(run([path])).rejects.toThrow(
      `Another import is writing: process ${process.pid} on ${hostname()}.`,
    );
    await claim.release();
    expect(await run([path])).toMatchObject({ hasChanged: true });
  });

  it('takes over from a process that is dead, and from a claim that has ended', async () => {
    const path = writeShipments('a.csv', shipmentsOf(3));
    await ImportClaim.take(database);
    await driver.executeQuery('MATCH (v:GraphVersion) SET v.lockPid = 4194305');
    expect(await run([path])).toMatchObject({ hasChanged: true });

    const paused = await ImportClaim.take(database);
    await driver.executeQuery(
      `MATCH (v:GraphVersion) SET v.lockHost = 'elsewhere', v.lockUntil = datetime() - duration('PT1S')`,
    );
    expect(await run([path])).toMatchObject({ hasChanged: false });
    // The one that slept cannot write any more.
    await expect(database.write((tx) => paused.extend(tx))).rejects.toThrow(Unavailable);
  });

  it('stops between two batches when it is told to, and ends at the same graph when run again', async () => {
    const path = writeShipments('a.csv', shipmentsOf(12_000));
    await run([path], { dataset: 'stop' });
    const undisturbed = await dumpGraph(driver);
    await emptyGraph(driver);

    const stop = new AbortController();
    const stopped = importFiles(
      database,
      [path],
      { dataset: 'stop' },
      ({ phase }) => phase === 'WRITE' && stop.abort(new Error('told to')),
      stop.signal,
    );
    await expect(stopped).rejects.toThrow('told to');
    const half = await readOne('MATCH ()-[s:SHIPPED]->() RETURN count(s) AS shipments');
    expect(half['shipments']).toBeGreaterThan(0);
    expect(half['shipments']).toBeLessThan(12_000);
    expect(await database.read('entity/graph-version', {})).toEqual([]);

    await run([path], { dataset: 'stop' });
    expect(await dumpGraph(driver)).toEqual(undisturbed);
  }, 60_000);
});
