/** Copies of lists in the graph: in whatever order they come, the graph ends up the same. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { importFiles, type ImportOptions } from '../../../server/import/import-files.ts';
import { describeListEntries } from '../../../server/import/write/write-list-records.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { type ServedApp, serveApp } from '../graphql/serve-app.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { dumpGraph, emptyGraph, openTestDriver } from './dump-graph.ts';
import { openTemporaryFiles } from './temporary-files.ts';

const files = openTemporaryFiles();
let database: Database;
let driver: ReturnType<typeof openTestDriver>;
let app: ServedApp;

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
  app = await serveApp({ database });
}, 60_000);
beforeEach(() => emptyGraph(driver), 60_000);
afterAll(async () => {
  files.remove();
  await emptyGraph(driver);
  await app.close();
  await driver.close();
  await database.close();
}, 60_000);

const REST = ',-0- '.repeat(7);
const toFile = (name: string, rows: readonly string[]) =>
  files.write(name, `${rows.map((row) => `${row}\r\n`).join('')}\x1a\r\n`);

/** Lantern Chips leaves between 2021 and 2023, Harbour Trading comes, Polar Node stays under a new name. */
const SDN_2021 = toFile('sdn-2021.csv', [
  `7,"LANTERN CHIPS",-0- ,"OLD",-0- ${REST}`,
  `9,"POLAR NODE",-0- ,"OLD",-0- ${REST}`,
]);
const SDN_2023 = toFile('sdn-2023.csv', [
  `8,"HARBOUR TRADING",-0- ,"NEW",-0- ${REST}`,
  `9,"POLAR NODE LLC",-0- ,"NEW] [OLD",-0- ${REST}`,
]);
const ALT_2025 = toFile('alt-2025.csv', ['9,1,"aka","PN",-0- ', '11,2,"aka","TITAN LANTERN",-0- ']);
const ADD_2025 = toFile('add-2025.csv', [
  '9,1,"1 Lantern Street","Moscow","Russia",-0- ',
  '11,2,-0- ,-0- ,"Turkey",-0- ',
]);

const COPIES: readonly (readonly [string[], ImportOptions])[] = [
  [[SDN_2021], { asOf: '2021-07-01' }],
  [[SDN_2023], { asOf: '2023-01-15' }],
  [[ALT_2025, ADD_2025], { asOf: '2025-02-15' }],
];

/** What the graph holds of lists; not the data sets, which keep the order of import. */
const dumpLists = async () =>
  (await dumpGraph(driver)).filter((line) =>
    /"ListEntry"|"ListRecord"|"ListCopy"|DESCRIBES/.test(line),
  );

async function ask(query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await app.ask(query);
  if (data == null || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

describe('copies of a list', () => {
  it('make the same graph in whatever order they come, and each a second time changes nothing', async () => {
    const orders = [
      [0, 1, 2],
      [1, 2, 0],
      [2, 1, 0],
    ];
    let first: string[] | null = null;
    for (const order of orders) {
      await emptyGraph(driver);
      for (const place of order) {
        const [paths, options] = COPIES[place]!;
        await importFiles(database, paths, options);
      }
      const lists = await dumpLists();
      first ??= lists;
      expect(lists).toEqual(first);
    }
    expect(first?.length).toBe(4 + 8 + 8 + 4); // entries, rows and their edges, copies
    const [paths, options] = COPIES[0]!;
    const again = await importFiles(database, paths, options);
    expect(again.hasChanged).toBe(false);
    expect(again.files[0]).toMatchObject({ imported: 0, unchanged: 2 });
  }, 120_000);

  it('tell when parties came and left, and answer for a day', async () => {
    for (const [paths, options] of COPIES) await importFiles(database, paths, options);
    const fields = 'name names { text kind } programs addresses { text country } countries seenOn';
    const when = 'cameOn { after by } left { after by } datasets { id }';
    expect(
      await ask(`{
        left: listEntry(id: "OFAC-SDN:7") { ${fields} ${when} wasListed(on: "2022-01-01") { answer } }
        came: listEntry(id: "OFAC-SDN:8") { ${when} then: wasListed(on: "2021-07-01") { answer reason } }
        stayed: listEntry(id: "OFAC-SDN:9") { ${fields} left { by } wasListed(on: "2022-01-01") { answer } }
        nameless: listEntry(id: "OFAC-SDN:11") {
          name kind names { text kind } countries cameOn { after by }
          sources { asOf provenance { record dataset { id } } }
        }
        none: listEntry(id: "OFAC-SDN:12") { id }
      }`),
    ).toEqual({
      left: {
        name: 'LANTERN CHIPS',
        names: [{ text: 'LANTERN CHIPS', kind: 'PRIMARY' }],
        programs: ['OLD'],
        addresses: [],
        countries: [],
        seenOn: ['2021-07-01'],
        cameOn: { after: null, by: '2021-07-01' },
        left: { after: '2021-07-01', by: '2023-01-15' },
        datasets: [{ id: 'ofac-sdn' }],
        wasListed: { answer: 'UNCERTAIN' },
      },
      came: {
        cameOn: { after: '2021-07-01', by: '2023-01-15' },
        left: null,
        datasets: [{ id: 'ofac-sdn' }],
        then: { answer: 'NO', reason: 'it is missing in the complete copy of 2021-07-01' },
      },
      stayed: {
        name: 'POLAR NODE LLC',
        names: [
          { text: 'POLAR NODE LLC', kind: 'PRIMARY' },
          { text: 'PN', kind: 'ALIAS' },
          { text: 'POLAR NODE', kind: 'FORMER' },
        ],
        programs: ['NEW', 'OLD'],
        addresses: [{ text: '1 Lantern Street, Moscow, Russia', country: 'RU' }],
        countries: ['RU'],
        seenOn: ['2021-07-01', '2023-01-15', '2025-02-15'],
        left: null,
        wasListed: { answer: 'YES' },
      },
      nameless: {
        name: null,
        kind: null,
        names: [{ text: 'TITAN LANTERN', kind: 'ALIAS' }],
        countries: ['TR'],
        cameOn: { after: '2023-01-15', by: '2025-02-15' },
        sources: ['11/add/2', '11/alt/2'].map((record) => ({
          asOf: '2025-02-15',
          provenance: { record, dataset: { id: 'ofac-sdn' } },
        })),
      },
      none: null,
    });
  }, 60_000);

  it('are shown with their day by status and by data set', async () => {
    for (const [paths, options] of COPIES) await importFiles(database, paths, options);
    const copy = 'list listTitle asOf entries aliases addresses isComplete dataset { id }';
    const shown = await ask(`{ status { lists { ${copy} } datasets { id lists { asOf } } } }`);
    const title = 'Specially Designated Nationals, US Treasury';
    const common = {
      list: 'OFAC-SDN',
      listTitle: title,
      isComplete: true,
      dataset: { id: 'ofac-sdn' },
    };
    const counts = { entries: 0, aliases: 0, addresses: 0 };
    expect(shown).toMatchObject({
      status: {
        lists: expect.arrayContaining([
          { ...common, ...counts, asOf: '2021-07-01', entries: 2 },
          { ...common, ...counts, asOf: '2023-01-15', entries: 2 },
          { ...common, ...counts, asOf: '2025-02-15', aliases: 2 },
          { ...common, ...counts, asOf: '2025-02-15', addresses: 2 },
        ]),
        datasets: [{ id: 'ofac-sdn', lists: [{}, {}, {}, {}] }],
      },
    });
  }, 60_000);

  it('are searched by any name, folded, on all lists or some', async () => {
    await importFiles(database, [SDN_2023], { asOf: '2023-01-15' });
    await importFiles(database, ['test/fixtures/import/lists/eu-sanctions.xml']);
    await driver.executeQuery('CALL db.awaitIndexes(60)');
    const hits = 'entry { id list listedOn } matchedOn';
    expect(
      await ask(`{
        cyrillic: searchLists(text: "vektor mikron") { ${hits} }
        typed: searchLists(text: "Polár Node", lists: ["OFAC-SDN"]) { ${hits} }
        elsewhere: searchLists(text: "polar node", lists: ["EU-FSF"]) { ${hits} }
        number: searchLists(text: "7700000000") { ${hits} }
      }`),
    ).toEqual({
      cyrillic: [
        {
          entry: { id: 'EU-FSF:EU.90001.11', list: 'EU-FSF', listedOn: '2022-04-08' },
          matchedOn: expect.stringMatching(/Vektor-Mikron|Вектор-Микрон/),
        },
      ],
      typed: [
        {
          entry: { id: 'OFAC-SDN:9', list: 'OFAC-SDN', listedOn: null },
          matchedOn: 'POLAR NODE LLC',
        },
      ],
      elsewhere: [],
      number: [
        {
          entry: { id: 'EU-FSF:EU.90001.11', list: 'EU-FSF', listedOn: '2022-04-08' },
          matchedOn: 'INN:7700000000',
        },
      ],
    });
  }, 60_000);

  it('never call a party delisted that is missing in a copy not known to be complete', async () => {
    await importFiles(database, [SDN_2021], { asOf: '2021-07-01' });
    await importFiles(database, [SDN_2023], { asOf: '2023-01-15', isComplete: false });
    const left = '{ listEntry(id: "OFAC-SDN:7") { left { by } } }';
    expect(await ask(left)).toEqual({ listEntry: { left: null } });

    // Said later, the same file counts: nothing but that changes.
    const said = await importFiles(database, [SDN_2023], { asOf: '2023-01-15', isComplete: true });
    expect(said).toMatchObject({ hasChanged: true, files: [{ imported: 0, unchanged: 2 }] });
    expect(await ask(left)).toEqual({ listEntry: { left: { by: '2023-01-15' } } });
  }, 60_000);

  it('are not complete when a row of them was refused, whoever says so', async () => {
    await importFiles(database, [SDN_2021], { asOf: '2021-07-01' });
    const broken = toFile('broken.csv', [
      ...Array.from({ length: 3 }, (_, at) => `2${at},"PARTY ${at}",-0- ,"NEW",-0- ${REST}`),
      `x,"LANTERN CHIPS",-0- ,"NEW",-0- ${REST}`,
    ]);
    const options = { asOf: '2023-01-15', isComplete: true };
    const { files: reports } = await importFiles(database, [broken], options);
    expect(reports[0]).toMatchObject({ rows: 4, imported: 3, rejected: 1 });
    expect(reports[0]?.lists).toMatchObject([{ list: 'OFAC-SDN', entries: 3, isComplete: false }]);
    expect(await ask('{ listEntry(id: "OFAC-SDN:7") { left { by } } }')).toEqual({
      listEntry: { left: null },
    });
  }, 60_000);

  it('refuse a row that says something else for the same day, and keep the first', async () => {
    await importFiles(database, [SDN_2021], { asOf: '2021-07-01' });
    const other = toFile('other.csv', [
      `7,"LANTERN WAFERS",-0- ,"OLD",-0- ${REST}`,
      `12,"NEW PARTY",-0- ,"OLD",-0- ${REST}`,
    ]);
    const { files: reports } = await importFiles(database, [other], { asOf: '2021-07-01' });
    expect([...(reports[0]?.rejectedByReason ?? [])]).toEqual([
      ['imported before with other content', 1],
    ]);
    expect(await ask('{ listEntry(id: "OFAC-SDN:7") { name } }')).toEqual({
      listEntry: { name: 'LANTERN CHIPS' },
    });
  }, 60_000);

  it('leave nothing of an entry whose rows are all gone, and the rest as if they had never been', async () => {
    await importFiles(database, [SDN_2023], { asOf: '2023-01-15' });
    const before = (await dumpLists()).filter((line) => !line.includes('ListCopy'));
    await importFiles(database, [SDN_2021], { asOf: '2021-07-01' });
    await driver.executeQuery(`MATCH (row:ListRecord {asOf: '2021-07-01'}) DETACH DELETE row`);
    await database.write((tx) => describeListEntries(tx, ['OFAC-SDN:7', 'OFAC-SDN:9']));
    expect((await dumpLists()).filter((line) => !line.includes('ListCopy'))).toEqual(before);
  }, 60_000);

  it('count for path questions once a match with them is confirmed', async () => {
    await importFiles(database, [SDN_2023], { asOf: '2023-01-15' });
    await driver.executeQuery(
      `MATCH (entry:ListEntry {id: 'OFAC-SDN:8'})
       CREATE (:Entity:Company {id: 'harbour', name: 'Harbour Trading'})
         -[:MATCHES {id: 'm', decision: 'confirmed'}]->(entry)`,
    );
    const listed = await database.read('path/parties-on-lists', { lists: ['OFAC-SDN'] });
    expect(listed).toEqual([{ id: 'harbour' }]);
  }, 60_000);
});
