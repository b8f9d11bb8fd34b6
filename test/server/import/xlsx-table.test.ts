import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { NOTHING_ASKED, openTable } from '../../../server/import/open-table.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import { type BookParts, type ZipPart, buildXlsx, buildZip } from '../../support/write-xlsx.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

let files: TemporaryFiles;
beforeAll(() => {
  files = openTemporaryFiles();
});
afterAll(() => files.remove());

async function read(
  content: Buffer,
  { sheet = null, decimalMark = '.' }: { sheet?: string | null; decimalMark?: '.' | ',' } = {},
) {
  const start = await readFileStart(files.write('book.xlsx', content));
  const table = await openTable(start, { ...NOTHING_ASKED, sheet });
  const rows: (readonly [number, ...string[]])[] = [];
  const refused: unknown[] = [];
  const seen: Buffer[] = [];
  const onBytes = (bytes: Buffer) => seen.push(Buffer.from(bytes));
  for await (const block of table.readRows({ onBytes, decimalMark })) {
    rows.push(...block.records.map(({ line, cells }) => [line, ...cells] as const));
    refused.push(...block.refused.map(({ line, reason }) => [line, reason]));
  }
  return { table, rows, refused, isWhole: Buffer.concat(seen).equals(content) };
}
const book = (parts: BookParts, options?: Parameters<typeof read>[1]) =>
  read(buildXlsx(parts), options);

describe('a spreadsheet', () => {
  it('is read under its header, with titles above it and the lines that it shows', async () => {
    const { table, rows, isWhole } = await book({
      sheets: {
        Trade: [
          ['Exports of the first quarter'],
          [],
          ['Sender', 'Receiver', 'Code'],
          ['Acme & Sons', 'ООО «Полюс»', '854231'],
          [],
          ['深圳', ' <b>', null],
        ],
      },
    });
    expect(table).toMatchObject({
      format: 'spreadsheet',
      details: 'sheet Trade',
      header: ['Sender', 'Receiver', 'Code'],
      headerLine: 3,
    });
    expect(rows).toEqual([
      [4, 'Acme & Sons', 'ООО «Полюс»', '854231'],
      [6, '深圳', ' <b>', ''],
    ]);
    expect(isWhole).toBe(true);
  });

  it('shows days as days, with their time when they have one, and leaves times alone', async () => {
    const dated = (serial: number) => ({ xml: `<c s="1"><v>${serial}</v></c>` });
    const sheets = {
      S: [
        ['a', 'b', 'c'],
        [dated(44_625), dated(44_625.5), { xml: '<c s="2"><v>0.5</v></c>' }],
        [dated(60), { xml: '<c t="d"><v>2022-03-05T00:00:00Z</v></c>' }, null],
      ],
    };
    const { rows } = await book({ sheets, formats: ['dd\\.mm\\.yyyy;@', 'h:mm:ss'] });
    expect(rows).toEqual([
      [2, '2022-03-05', '2022-03-05 12:00:00', '0.5'],
      [3, '60', '2022-03-05', ''], // a day that no calendar has
    ]);
    const other = await book({ sheets, formats: ['[$-409]d-mmm-yy', 'h:mm'], is1904: true });
    expect(other.rows[0]?.[1]).toBe('2026-03-06');
  });

  it('writes numbers as short as they can be said, zeros as their format shows them', async () => {
    const numbers = [8542310000, 30729, 0.1, '030729', 123456789012345680000];
    const cells = numbers.map((each) =>
      typeof each === 'number'
        ? { xml: `<c><v>${each === 0.1 ? '0.10000000000000001' : each}</v></c>` }
        : each,
    );
    const padded = { xml: '<c s="1"><v>30729</v></c>' };
    const { rows } = await book({
      sheets: {
        S: [
          ['a', 'b', 'c', 'd', 'e', 'f'],
          [...cells, padded],
        ],
      },
      formats: ['000000'],
    });
    expect(rows).toEqual([
      [2, '8542310000', '30729', '0.1', '030729', '123456789012345680000', '030729'],
    ]);
    const comma = await book(
      {
        sheets: {
          S: [
            ['a', 'b'],
            [0.5, 'x.y'],
          ],
        },
      },
      { decimalMark: ',' },
    );
    expect(comma.rows).toEqual([[2, '0,5', 'x.y']]);
  });

  it('shows results of formulas, and a formula that has none as itself', async () => {
    const cells = [
      { xml: '<c t="str"><f>A1&amp;B1</f><v>joined</v></c>' },
      { xml: '<c><f>SUM(A1:A2)</f></c>' },
      { xml: '<c t="inlineStr"><is><r><t>two </t></r><r><t>parts</t></r></is></c>' },
      { xml: '<c t="e"><v>#N/A</v></c>' },
      { xml: '<c t="b"><v>1</v></c>' },
    ];
    const { rows } = await book({ sheets: { S: [['a', 'b', 'c', 'd', 'e'], cells] } });
    expect(rows).toEqual([[2, 'joined', '=SUM(A1:A2)', 'two parts', '#N/A', 'true']]);
  });

  it('refuses rows with more cells than the header, and keeps the rest', async () => {
    const { rows, refused } = await book({
      sheets: {
        S: [
          ['a', 'b'],
          ['1', '2', '3'],
          ['4', '5'],
        ],
      },
    });
    expect(rows).toEqual([[3, '4', '5']]);
    expect(refused).toEqual([[2, 'wrong number of fields']]);
  });

  it('takes the first sheet that is shown and has a header, or the one that is asked for', async () => {
    const parts: BookParts = {
      sheets: {
        Notes: [['read me']],
        Secret: [
          ['x', 'y'],
          ['1', '2'],
        ],
        Data: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
      hidden: ['Secret'],
    };
    expect((await book(parts)).table.header).toEqual(['a', 'b']);
    expect((await book(parts, { sheet: 'Secret' })).table.header).toEqual(['x', 'y']);
    expect((await book(parts, { sheet: '2' })).table.header).toEqual(['x', 'y']);
    await expect(book(parts, { sheet: 'None' })).rejects.toThrow(
      /book.xlsx has no sheet None; its sheets are Notes, Secret, Data\.$/,
    );
    await expect(book({ sheets: { Notes: [['read me']] } })).rejects.toThrow(
      'no header was found in Notes',
    );
  });
});

describe('an archive', () => {
  const withSheet = (sheet: ZipPart, ...more: readonly ZipPart[]): Buffer =>
    buildZip([
      {
        name: 'xl/workbook.xml',
        content: '<workbook><sheets><sheet name="S" id="r1"/></sheets></workbook>',
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: '<Relationships><Relationship Id="r1" Target="s.xml"/></Relationships>',
      },
      sheet,
      ...more,
    ]);
  const ROWS = '<worksheet><row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row></worksheet>';

  it.each([
    [
      'that is no spreadsheet',
      [{ name: 'a.csv', content: 'x' }],
      /a ZIP archive, not a spreadsheet: unpack it/,
    ],
    ['of an OpenDocument file', [{ name: 'content.xml', content: 'x' }], /save it as .xlsx or CSV/],
    ['of a binary spreadsheet', [{ name: 'xl/workbook.bin', content: 'x' }], /binary spreadsheet/],
    [
      'with a path that leads out',
      [{ name: '../a.xml', content: 'x' }],
      /a path that leads out of it/,
    ],
    [
      'with a path of Windows that leads out',
      [{ name: 'a\\..\\..\\b', content: 'x' }],
      /leads out of it/,
    ],
    ['with a path from the root', [{ name: '/etc/a', content: 'x' }], /leads out of it/],
  ])('%s is refused', async (_what, parts, message) => {
    await expect(read(buildZip(parts))).rejects.toThrow(message);
  });

  it('that declares to unpack to far more than it is, is refused unread', async () => {
    const bomb = { name: 'xl/s.xml', content: Buffer.alloc(20 * 1024 * 1024) };
    await expect(read(withSheet(bomb))).rejects.toThrow(
      /s.xml in its archive would unpack to 20 MB/,
    );
    const huge = { name: 'xl/s.xml', content: ROWS, declaredBytes: 0xfffffff0 };
    await expect(read(withSheet(huge))).rejects.toThrow(
      /would unpack to 4096 MB; save the sheet as CSV/,
    );
  });

  it('that holds more than it declares is refused where that shows', async () => {
    const liar = { name: 'xl/s.xml', content: ROWS, declaredBytes: 10 };
    await expect(read(withSheet(liar))).rejects.toThrow(
      's.xml in its archive holds more than it declares',
    );
    const short = { name: 'xl/s.xml', content: ROWS, declaredBytes: 1_000 };
    await expect(read(withSheet(short))).rejects.toThrow('s.xml in its archive is cut off');
  });

  it('that is damaged is refused with a sentence', async () => {
    const whole = withSheet({ name: 'xl/s.xml', content: ROWS });
    await expect(read(whole.subarray(0, whole.length - 30))).rejects.toThrow(
      'its archive is cut off',
    );
    const broken = Buffer.from(whole);
    broken.fill(0xff, 40, 60);
    await expect(read(broken)).rejects.toThrow(/is damaged|is cut off|no valid XML/);
  });

  it('whose XML expands its own entities is refused', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha">]><worksheet><row><c t="str"><v>&a;</v></c></row></worksheet>`;
    await expect(read(withSheet({ name: 'xl/s.xml', content: laughs }))).rejects.toThrow(
      /no valid XML/,
    );
  });
});

it.each([
  ['gzip', '1f8b08', 'is compressed with gzip: unpack it first'],
  ['old Excel', 'd0cf11e0a1b11ae1', 'an old Excel file (.xls): save it as .xlsx or CSV first'],
  ['PDF', '255044462d', 'is a PDF'],
])('a file of %s is named with what to do', async (_what, bytes, message) => {
  await expect(read(Buffer.from(bytes, 'hex'))).rejects.toThrow(message);
});
