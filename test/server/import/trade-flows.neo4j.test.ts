/**
 * Foreign trade statistics: read into the graph, and summed up again as a client asks for it.
 *
 * The exports of the European Union lie in the folder `shared/data` beside the checkout. They are not part
 * of the project: where they are not at hand, a few invented rows of the same shape stand in.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';

import { importFiles } from '../../../server/import/import-files.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { serveApp, type ServedApp } from '../graphql/serve-app.ts';
import { emptyGraph, openTestDriver } from './dump-graph.ts';
import { openTemporaryFiles } from './temporary-files.ts';

jest.setTimeout(120_000);

const EUROSTAT = join(
  import.meta.dirname,
  '../../../../shared/data/eurostat_sanctioned_exports/eu_exports_chpl_only.csv',
);
const COMTRADE = 'test/fixtures/import/un-comtrade.csv';

let database: Database;
let driver: ReturnType<typeof openTestDriver>;
let app: ServedApp;
const files = openTemporaryFiles();

beforeAll(async () => {
  database = await openTestDatabase();
  driver = openTestDriver();
  app = await serveApp({ database });
});
beforeEach(() => emptyGraph(driver));
afterAll(async () => {
  files.remove();
  await app.close();
  await emptyGraph(driver);
  await driver.close();
  await database.close();
});

async function ask<Answer>(query: string, variables: object): Promise<Answer> {
  const { data, errors } = await app.ask(query, variables);
  expect(errors).toBeUndefined();
  return data as Answer;
}

interface Total {
  readonly partnerCountry: string;
  readonly period: string;
  readonly currency: string;
  readonly value: number;
}

const TOTALS = `query ($filter: TradeFlowFilter!, $by: [TradeFlowKey!]!, $first: Int) {
  tradeFlowTotals(filter: $filter, by: $by, first: $first) {
    totalCount
    items { dataset currency precision isPart reporterCountry partnerCountry partner hs6 period
      flows value valueUsd weightKg withoutValue withoutWeight }
  }
}`;

async function sum(filter: object, by: string[], first?: number) {
  const variables = { filter: { flow: 'EXPORT', ...filter }, by, first };
  const { tradeFlowTotals } = await ask<{
    tradeFlowTotals: { totalCount: number; items: Total[] };
  }>(TOTALS, variables);
  return tradeFlowTotals;
}

/** Of the list of high priority goods, those that kept their number and are in all months. */
const STABLE_CODES =
  '847150 847180 848220 851762 851769 852691 852910 854110 854121 854129 854231 854232 854233 854239 901310'.split(
    ' ',
  );

if (existsSync(EUROSTAT)) {
  it('reads the exports of the European Union completely, and sums them up to the known figures', async () => {
    const first = await importFiles(database, [EUROSTAT]);
    expect(first.files[0]).toMatchObject({
      mapping: 'eurostat-exports',
      rows: 22_800,
      imported: 22_800,
      rejected: 0,
    });
    const again = await importFiles(database, [EUROSTAT]);
    expect(again.files[0]).toMatchObject({ imported: 0, unchanged: 22_800, rejected: 0 });
    expect(again.hasChanged).toBe(false);

    // March to November of each year: what the figures of 2022 are compared over.
    const years = await Promise.all(
      ['2020', '2021', '2022'].map(async (year) => {
        const between = { from: `${year}-03-01`, to: `${year}-11-30` };
        const { items, totalCount } = await sum({ hs: STABLE_CODES, between }, ['PARTNER']);
        expect(totalCount).toBe(7);
        expect(new Set(items.map(({ currency }) => currency))).toEqual(new Set(['EUR']));
        return new Map(items.map(({ partnerCountry, value }) => [partnerCountry, value]));
      }),
    );
    const millions = (euros = 0) => Math.round(euros / 10_000) / 100;
    const sums = ['AM', 'KG', 'KZ', 'GE', 'UZ', 'BY', 'RU'].map((partner) => [
      partner,
      millions(years[0]!.get(partner)),
      millions(years[1]!.get(partner)),
      years[2]!.get(partner),
    ]);
    expect(sums).toEqual([
      ['AM', 6.82, 7.41, 24_134_820],
      ['KG', 2.08, 2.55, 12_741_865],
      ['KZ', 81.08, 90.02, 205_506_204],
      ['GE', 8.83, 14.49, 23_864_185],
      ['UZ', 19.36, 15.45, 28_442_166],
      ['BY', 68.05, 62.19, 8_318_854],
      ['RU', 1_482.1, 1_660.4, 40_575_819],
    ]);
  });
} else {
  it('reads exports by code and month, and sums them up (data set not at hand)', async () => {
    const rows = [
      'Ireland (Eire),Kazakhstan,85423190,2022-03,100',
      'Malta,Kazakhstan,85423190,2022-04,50',
    ];
    const header = 'reporter,partner,cn8,month,value_eur';
    const path = files.write('exports.csv', [header, ...rows].join('\n'));
    const report = await importFiles(database, [path]);
    expect(report.files[0]).toMatchObject({ rows: 2, imported: 2, rejected: 0 });
    const { items } = await sum({ hs: STABLE_CODES }, ['PARTNER', 'YEAR']);
    expect(items).toMatchObject([{ partnerCountry: 'KZ', period: '2022', value: 150 }]);
  });
}

it('keeps each row of UN Comtrade that is no sum, and refuses the others by their reason', async () => {
  const first = await importFiles(database, [COMTRADE]);
  const [file] = first.files;
  expect(file).toMatchObject({ mapping: 'un-comtrade', rows: 13, imported: 7, rejected: 6 });
  expect([...file!.rejectedByReason]).toEqual([
    ['HS code needs six digits', 1],
    ['impossible date', 1],
    ['negative number', 1],
    ['not one of the known values', 1],
    ['sum of other rows', 1],
    ['unknown country', 1],
  ]);
  const again = await importFiles(database, [COMTRADE]);
  expect(again.files[0]).toMatchObject({ imported: 0, unchanged: 7, rejected: 6 });
});

it('says of a flow what the row says, and no more', async () => {
  await importFiles(database, [COMTRADE]);
  const { tradeFlows } = await ask<{ tradeFlows: { items: object[]; totalCount: number } }>(
    `{ tradeFlows(filter: { flow: IMPORT }) { totalCount items {
      id flow reporter reporterCountry partner partnerCountry secondPartner hs hsEdition hs6
      hsMapping period value currency valueUsd valuation weightKg quantity unit estimated procedure
      transport isPart provenance { dataset { id } record } } } }`,
    {},
  );
  const record = 'TUR-842-M-H6-854231-2023-05';
  expect(tradeFlows).toEqual({
    totalCount: 1,
    items: [
      {
        id: `un-comtrade:${record}`,
        flow: 'IMPORT',
        reporter: 'Türkiye',
        reporterCountry: 'TR',
        partner: 'USA',
        partnerCountry: 'US',
        secondPartner: null,
        hs: '854231',
        hsEdition: '2022',
        hs6: '854231',
        hsMapping: 'UNCHANGED',
        period: '2023-05',
        value: 8100,
        currency: 'USD',
        valueUsd: 8100,
        valuation: 'CIF',
        weightKg: 12.5,
        quantity: null,
        unit: null,
        estimated: ['weightKg'],
        procedure: null,
        transport: null,
        isPart: false,
        provenance: { dataset: { id: 'un-comtrade' }, record },
      },
    ],
  });
});

it('never adds parts to whole rows, or months to years, and counts what states no value', async () => {
  await importFiles(database, [COMTRADE]);
  const { items } = await sum({ partners: ['KZ'] }, []);
  expect(items).toMatchObject([
    { precision: 'MONTH', isPart: true, flows: 2, valueUsd: 75_000, withoutValue: 0 },
    { precision: 'MONTH', isPart: false, flows: 2, valueUsd: 50_000.25, withoutValue: 1 },
    { precision: 'YEAR', isPart: false, flows: 1, valueUsd: 4_000, period: null, hs6: null },
  ]);
  const { items: memories } = await sum({ hs: ['854232'] }, ['HS6', 'PERIOD']);
  expect(memories).toMatchObject([
    { hs6: '854232', period: '2023-05', value: null, valueUsd: null, weightKg: 3, withoutValue: 1 },
  ]);
});

it('names a partner that is no country as the source does, and finds a renumbered code', async () => {
  await importFiles(database, [COMTRADE]);
  const reExports = await sum({ flow: 'RE_EXPORT' }, ['PARTNER', 'REPORTER']);
  expect(reExports.items).toMatchObject([
    { partnerCountry: null, partner: 'Areas, nes', reporterCountry: 'TR', withoutWeight: 1 },
  ]);
  const { items } = await sum({ hs: ['854149'] }, ['HS6', 'YEAR']);
  expect(items).toMatchObject([{ hs6: '854149', period: '2021', precision: 'YEAR' }]);
});

it('takes whole periods only, says how many totals there are, and turns pages', async () => {
  await importFiles(database, [COMTRADE]);
  const half = { between: { from: '2021-06-01', to: '2023-12-31' } };
  expect((await sum(half, ['YEAR'])).items.map(({ period }) => period)).toEqual(['2023', '2023']);
  const cut = await sum({}, ['HS6', 'PERIOD'], 1);
  expect([cut.items.length, cut.totalCount]).toEqual([1, 4]);

  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { tradeFlows }: { tradeFlows: { items: { id: string }[]; endCursor: string | null } } =
      await ask(
        `query ($after: String) { tradeFlows(filter: { flow: EXPORT }, first: 2, after: $after) {
          items { id } endCursor } }`,
        { after },
      );
    seen.push(...tradeFlows.items.map(({ id }) => id));
    after = tradeFlows.endCursor;
  } while (after !== null);
  expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
});

it.each([
  [{ flow: 'EXPORT', hs: ['85x'] }, ['HS6'], 'filter.hs'],
  [{ flow: 'EXPORT', partners: [] }, ['HS6'], 'filter.partners'],
  [{ flow: 'EXPORT', between: { from: '2023-02-01', to: '2023-01-01' } }, [], 'filter.between'],
  [{ flow: 'EXPORT' }, ['PERIOD', 'YEAR'], 'by'],
])('refuses a question that cannot be meant: %j by %j', async (filter, by, field) => {
  const { errors } = await app.ask(TOTALS, { filter, by });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});

it('refuses a row that states another value than before', async () => {
  await importFiles(database, [COMTRADE]);
  const text = readFileSync(COMTRADE, 'utf8').replaceAll('50000.25', '60000');
  const report = await importFiles(database, [files.write('changed.csv', text)]);
  const [file] = report.files;
  expect(file).toMatchObject({ imported: 0, unchanged: 6, rejected: 7 });
  expect(file!.rejectedByReason.get('imported before with other content')).toBe(1);
});
