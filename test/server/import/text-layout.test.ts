import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { guessEncoding } from '../../../server/import/guess-encoding.ts';
import { NOTHING_ASKED, openTable } from '../../../server/import/open-table.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import type { Encoding } from '../../../server/import/text-encoding.ts';
import { encode } from '../../support/encode-text.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

let files: TemporaryFiles;
beforeAll(() => {
  files = openTemporaryFiles();
});
afterAll(() => files.remove());

async function read(content: string | Buffer, asked: Partial<typeof NOTHING_ASKED> = {}) {
  const start = await readFileStart(files.write('some.csv', content));
  const table = await openTable(start, { ...NOTHING_ASKED, ...asked });
  const rows: string[][] = [];
  const refused: unknown[] = [];
  for await (const block of table.readRows({})) {
    rows.push(...block.records.map(({ line, cells }) => [String(line), ...cells]));
    refused.push(...block.refused.map(({ line, reason }) => [line, reason]));
  }
  return { header: table.header, details: table.details, line: table.headerLine, rows, refused };
}

describe('the delimiter', () => {
  it.each([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', '|'],
  ])('%j is recognised, with texts that hold others', async (delimiter, name) => {
    const rows = [
      ['No', 'Firm', 'Amount'],
      ['1', '"A, B; C"', '1.5'],
      ['2', `"D | E${delimiter}"`, '2'],
    ];
    const {
      header,
      details,
      rows: read1,
    } = await read(rows.map((row) => row.join(delimiter)).join('\n'));
    expect(header).toEqual(['No', 'Firm', 'Amount']);
    expect(details).toBe(`utf-8, separated by ${name}`);
    expect(read1[1]).toEqual(['3', '2', `D | E${delimiter}`, '2']);
  });

  it('that is asked for wins', async () => {
    expect((await read('a;b,c\n1;2,3\n', { delimiter: ',' })).header).toEqual(['a;b', 'c']);
  });
});

describe('the header', () => {
  it('is found below titles and empty lines, and rows keep their lines', async () => {
    const text =
      'Trade of 2022;;\n"Made on 1.2.2023, at\nnight";;\n\nNo;"Firm\nname";Day\n1;A;2022-01-01\n2;B;2022-01-02\n';
    const { header, line, rows } = await read(text);
    expect({ header, line }).toEqual({ header: ['No', 'Firm name', 'Day'], line: 5 });
    expect(rows).toEqual([
      ['7', '1', 'A', '2022-01-01'],
      ['8', '2', 'B', '2022-01-02'],
    ]);
  });

  it('is the first line when nothing stands out', async () => {
    expect((await read('1,2\n3,4\n')).header).toEqual(['1', '2']);
    expect((await read('only\na\nb\n')).header).toEqual(['only']);
  });

  it('cannot be in a binary file, in an endless line, or behind a broken quote', async () => {
    const contents = [
      Buffer.from([0, 1, 2, 255]),
      Buffer.from([0x00, 0xff, 0x2c, 0x0a]),
      'a,"b\nc,d\ne,f\n',
      'x'.repeat(3_000_000),
    ];
    for (const content of contents) {
      await expect(read(content)).rejects.toThrow('its first line is no header of a CSV file');
    }
  });
});

const TEXTS: readonly (readonly [Encoding, string])[] = [
  ['windows-1251', 'Номер;Отправитель\n1;ООО «Вектор-Микрон»\n'],
  ['windows-1251', 'G022,G082\nACME LTD,АО ПОЛЮС\n'],
  ['windows-1254', 'No;Gönderici\n1;Kuzey Yıldızı Elektronik Ltd. Şti.\n'],
  ['windows-1254', 'id,name\n1,Işık Ticaret\n2,ŞAHİN DIŞ TİCARET A.Ş.\n'],
  ['windows-1252', 'id,name\n1,Café España\n2,Müller GmbH\n'],
  ['windows-1250', 'id,name\n1,Łódź Elektronika Spółka\n2,Čeští výrobci\n'],
  ['gb18030', '编号,发货人\n1,深圳市明曜芯科技有限公司\n'],
  ['gb18030', 'id,name\n1,上海微电子\n'],
  ['euc-kr', '신고번호,수입자\n1,주식회사 한빛전자\n'],
  ['shift_jis', '番号,会社\n1,株式会社日本電子\n'],
];

describe('the encoding', () => {
  it.each(TEXTS)('%s is recognised', async (encoding, text) => {
    const { details, rows } = await read(encode(text, encoding));
    expect(details.split(',')[0]).toBe(encoding);
    expect(rows[0]?.[2]).toBe(text.split('\n')[1]?.split(/[,;]/)[1]);
  });

  it('UTF-16 is recognised without its mark', async () => {
    const text = 'id,name\n1,Acme\n';
    const little = Buffer.from(text, 'utf16le');
    expect((await read(little)).details).toContain('utf-16le');
    expect((await read(Buffer.from(little).swap16())).rows).toEqual([['2', '1', 'Acme']]);
  });

  it('is told from the first part that is not plain ASCII, however late it comes', async () => {
    const plain = 'id,name\n'.concat('1,some plain name\n'.repeat(80_000));
    const late = Buffer.concat([
      Buffer.from(plain),
      encode('2,ООО «Вектор-Микрон»\n', 'windows-1251'),
    ]);
    const { details, rows, refused } = await read(late);
    expect(details).toContain('windows-1251');
    expect(rows.at(-1)?.[2]).toBe('ООО «Вектор-Микрон»');
    expect(refused).toEqual([]);
  });

  it('is asked for when two are as likely', async () => {
    const unclear = Buffer.concat([
      Buffer.from('id,name\n1,x'),
      Buffer.from([0xf0]),
      Buffer.from('y\n'),
    ]);
    await expect(read(unclear)).rejects.toThrow(
      /^Cannot tell the encoding of .*some.csv: it may be .* or .*\. Say which with --encoding\.$/,
    );
    expect((await read(unclear, { encoding: 'windows-1250' })).rows).toEqual([['2', '1', 'xđy']]);
  });

  it('of a file that is UTF-8 but for one byte is UTF-8, and the row of that byte is refused', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => `${at},Маяк ${at}`).join('\n');
    const broken = Buffer.concat([
      Buffer.from(`id,name\n${rows}\n7,x`),
      Buffer.from([0xff]),
      Buffer.from('\n8,Волна\n'),
    ]);
    const { details, rows: good, refused } = await read(broken);
    expect(details).toContain('utf-8');
    expect(good).toHaveLength(201);
    expect(refused).toEqual([[202, 'bytes that are no text in this encoding']]);
  });

  it('is UTF-8 without doubt when every byte fits', () => {
    expect(guessEncoding(Buffer.from('id,имя\n'))).toEqual({
      encoding: 'utf-8',
      confidence: 1,
      rival: null,
    });
  });
});
