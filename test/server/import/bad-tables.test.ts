/** What stands in tables that nobody checked: it comes through unchanged and inert, or has a reason. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { NO_WISHES, findReader } from '../../../server/import/find-reader.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import { buildXlsx } from '../../support/write-xlsx.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

let files: TemporaryFiles;
beforeAll(() => {
  files = openTemporaryFiles();
});
afterAll(() => files.remove());

const DATASET = {
  id: 'x',
  title: 'x',
  publisher: null,
  licence: null,
  retrievedOn: null,
  isInvented: true,
};

async function read(name: string, content: string | Buffer, mapping?: string) {
  const start = await readFileStart(files.write(name, content));
  const given = mapping === undefined ? null : files.write('given.yaml', mapping);
  const reader = await findReader(start, { ...NO_WISHES, mapping: given });
  const rows = [];
  const refused: string[] = [];
  for await (const block of reader.read({ dataset: DATASET, sha256: '' })) {
    for (const record of block.records) if (record.kind === 'shipment') rows.push(record);
    refused.push(
      ...block.rejections.map(({ line, field, reason, value }) =>
        [line, field, reason, value.slice(0, 20)].join(' | '),
      ),
    );
  }
  return { rows, refused };
}

/** Our own, after the kinds that lists of such strings know. */
const NAMES = [
  '=cmd()', '+1+1', '@SUM(A1)', '-2+3', "'; DROP TABLE companies; --", "1' OR '1'='1", 'MATCH (n) DETACH DELETE n',
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'name:* AND (x OR y) ~2 ^3 \\', '${jndi:ldap://x}',
  '../../etc/passwd', '%00', '\\x00', 'NULL', 'undefined', 'null', 'NaN', 'true', '0', '1e5', 'Infinity', '__proto__',
  'constructor', 'مرحبا شركة', 'שלום בע"מ', '\u202eevil', '\u200bzero\u200bwidth', '\ufeffmark', 'ﷺ', '👩‍👩‍👧‍👦', '🇹🇷',
  'Z̷͔a̸l̵g̷o̶', 'İıŞşĞğ', 'ß ẞ', 'ﬁ ligature', '深圳\u3000公司', '𝕬𝖈𝖒𝖊', 'a\u0301', 'á', '  spaces  ', 'tab\there',
  'line\nbreak', 'quote " inside', 'semi;colon', 'pipe|', 'x'.repeat(2_000),
]; // prettier-ignore

describe('names', () => {
  it('come through a CSV file as they are', async () => {
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const lines = NAMES.map((name, at) => `${at},${quote(name)},Receiver`);
    const text = `id,consignor_name,consignee_name\n${lines.join('\n')}\n`;
    const mapping =
      'kind: shipment\ncolumns: { id: record, consignor_name: consignorName, consignee_name: consigneeName }\n';
    const { rows, refused } = await read('names.csv', text, mapping);
    expect(refused).toEqual([]);
    expect(rows.map(({ consignor }) => consignor.name)).toEqual(NAMES);
  });

  it('come through a spreadsheet as they are', async () => {
    const sheet = [
      ['id', 'from', 'to'],
      ...NAMES.map((name, at) => [String(at), name, 'Receiver']),
    ];
    const mapping =
      'kind: shipment\ncolumns: { id: record, from: consignorName, to: consigneeName }\n';
    const { rows, refused } = await read(
      'names.xlsx',
      buildXlsx({ sheets: { S: sheet } }),
      mapping,
    );
    expect(refused).toEqual([]);
    expect(rows.map(({ consignor }) => consignor.name)).toEqual(NAMES);
  });

  it('of more than 2,000 characters are refused', async () => {
    const { refused } = await read(
      'long.csv',
      `source,target,arrivaldate,hscode\n${'x'.repeat(2_001)},B,2030-01-01,854231\n`,
    );
    expect(refused).toEqual(['2 | source | name too long | xxxxxxxxxxxxxxxxxxxx']);
  });
});

describe('values', () => {
  const header = 'source,target,arrivaldate,hscode,valueofgoods_omu,weightkg';
  it.each([
    [
      'a day that no calendar has',
      'A,B,2023-02-30,854231,,',
      '2 | arrivaldate | impossible date | 2023-02-30',
    ],
    [
      'a year of two digits',
      'A,B,01.02.23,854231,,',
      '2 | arrivaldate | two-digit year | 01.02.23',
    ],
    [
      'a day that may be a month',
      'A,B,03/04/2022,854231,,',
      '2 | arrivaldate | date in another format | 03/04/2022',
    ],
    [
      'a heading of four digits',
      'A,B,2022-01-01,8542,,',
      '2 | hscode | HS code needs six digits | 8542',
    ],
    [
      'letters in a code',
      'A,B,2022-01-01,85423A,,',
      '2 | hscode | HS code needs six digits | 85423A',
    ],
    [
      'a lost zero that nobody spoke of',
      'A,B,2022-01-01,30729,,',
      '2 | hscode | HS code needs six digits | 30729',
    ],
    [
      'a number beyond reason',
      'A,B,2022-01-01,854231,1e999,',
      '2 | valueofgoods_omu | number out of range | 1e999',
    ],
    ['a negative weight', 'A,B,2022-01-01,854231,,-1', '2 | weightkg | negative number | -1'],
    [
      'a number in another notation',
      'A,B,2022-01-01,854231,"1.234,56",',
      '2 | valueofgoods_omu | not a number | 1.234,56',
    ],
    [
      'a NUL character',
      'A\0,B,2022-01-01,854231,,',
      '2 |  | NUL character | A\0,B,2022-01-01,8542',
    ],
    [
      'a quote that never closes',
      '"A,B,2022-01-01,854231,,',
      '2 |  | broken quote | "A,B,2022-01-01,8542',
    ],
    [
      'a field too many',
      'A,B,2022-01-01,854231,,,',
      '2 |  | wrong number of fields | A,B,2022-01-01,85423',
    ],
  ])('%s refuses its row only, with line, field, reason and value', async (_what, row, reason) => {
    const { rows, refused } = await read(
      'bad.csv',
      `${header}\n${row}\nC,D,2022-01-02,854231,1,2\n`,
    );
    expect(refused).toEqual([reason]);
    expect(rows.map(({ line }) => line)).toEqual([3]);
  });

  it('that are not there are unknown, never zero; an amount without a currency has no dollars', async () => {
    const { rows } = await read(
      'few.csv',
      `${header}\nA,B,2022-03,854231,,\nA,C,2022,854231,5,0\n`,
    );
    expect(rows.map(({ row }) => row)).toMatchObject([
      { date: '2022-03-01', lastDay: 19_082, value: null, valueUsd: null, weightKg: null },
      { value: 5, currency: null, valueUsd: null, weightKg: 0 },
    ]);
  });

  it('of a party that ships to itself are kept', async () => {
    const { rows } = await read('self.csv', `${header}\nA,A,2022-01-01,854231,,\n`);
    expect(rows[0]?.consignor.id).toBe(rows[0]?.consignee.id);
  });
});

it('a spreadsheet and a CSV file with a header only have no rows', async () => {
  const header = ['source', 'target', 'arrivaldate', 'hscode'];
  expect(await read('h.csv', `${header.join(',')}\n`)).toEqual({ rows: [], refused: [] });
  expect(await read('h.xlsx', buildXlsx({ sheets: { S: [header] } }))).toEqual({
    rows: [],
    refused: [],
  });
});
