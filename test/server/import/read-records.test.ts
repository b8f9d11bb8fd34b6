import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { readFileStart, readHeader, readRecords } from '../../../server/import/read-records.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

let files: TemporaryFiles;
beforeAll(() => {
  files = openTemporaryFiles();
});
afterAll(() => files.remove());

async function readAll(content: string | Buffer, signal?: AbortSignal) {
  const start = await readFileStart(files.write('file.csv', content));
  const encoding = start.markedEncoding ?? 'utf-8';
  const header = readHeader(start, encoding, ',');
  const records = [];
  const refused = [];
  let bytes = 0;
  const layout = { encoding, delimiter: ',', width: header?.length ?? 0 };
  const options = { onBytes: (chunk: Buffer) => (bytes += chunk.length), signal };
  for await (const block of readRecords(start, layout, options)) {
    records.push(...block.records);
    refused.push(...block.refused.map(({ line, reason }) => ({ line, reason })));
  }
  return { header, records, refused, bytes };
}

describe('readFileStart', () => {
  it('names a file that is not there, a folder, and an empty file', async () => {
    await expect(readFileStart('/no/such/file.csv')).rejects.toThrow('There is no file /no/such');
    await expect(readFileStart(files.folder)).rejects.toThrow('is a folder, not a file');
    await expect(readFileStart(files.write('empty.csv', ''))).rejects.toThrow('is empty');
  });
});

describe('readRecords', () => {
  it('reads the same rows with and without a byte order mark, and in UTF-16', async () => {
    const text = 'id,name\n1,Şirket\n2,"Ж\n"\n';
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const expected = [
      { line: 2, cells: ['1', 'Şirket'] },
      { line: 3, cells: ['2', 'Ж\n'] },
    ];
    for (const content of [text, `\ufeff${text}`, utf16, Buffer.from(utf16).swap16()]) {
      const { header, records, refused, bytes } = await readAll(content);
      expect({ header, records, refused }).toEqual({
        header: ['id', 'name'],
        records: expected,
        refused: [],
      });
      expect(bytes).toBe(Buffer.byteLength(content));
    }
  });

  it('keeps line numbers and rows over many blocks, with texts across their borders', async () => {
    const count = 60_000;
    const rows = Array.from({ length: count }, (_, at) =>
      at % 10 === 0 ? `${at},"text of ${at}\nin two lines"` : `${at},plain text of ${at}`,
    );
    const { records, refused } = await readAll(`id,name\n${rows.join('\n')}\n`);
    expect(refused).toEqual([]);
    expect(records.map(({ cells }) => cells[0])).toEqual(rows.map((_, at) => String(at)));
    expect(records[25]?.line).toBe(2 + 25 + 3);
    expect(records.at(-1)?.line).toBe(2 + (count - 1) + count / 10);
  });

  it('refuses a broken quote in line 7 and keeps every other row', async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => `${at},some text that is long enough`);
    rows[5] = '5,"broken';
    const { records, refused } = await readAll(`id,name\n${rows.join('\n')}`);
    expect(refused).toEqual([{ line: 7, reason: 'broken quote' }]);
    expect(records).toHaveLength(49_999);
  });

  it('refuses a line of many megabytes without keeping it', async () => {
    const huge = `2,${'x'.repeat(9_000_000)}`;
    const { records, refused } = await readAll(
      `id,name\n1,a\n${huge}\n3,b\n4,"open\n${huge}\n5,c\n`,
    );
    expect(records.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, '1'],
      [4, '3'],
      [7, '5'],
    ]);
    expect(refused).toEqual([
      { line: 3, reason: 'row too long' },
      { line: 5, reason: 'broken quote' },
      { line: 6, reason: 'row too long' },
    ]);
  });

  it('has no rows behind a header, whether or not the header ends', async () => {
    for (const content of ['id,name', 'id,name\n', 'id,name\n\n\n']) {
      const { records, refused } = await readAll(content);
      expect({ records, refused }).toEqual({ records: [], refused: [] });
    }
  });

  it('sees no header in a binary file', async () => {
    const { header } = await readAll(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff, 0x0a, 0x00]));
    expect(header).toBeNull();
  });

  it('stops when it is told to', async () => {
    const stopped = AbortSignal.abort(new Error('stop'));
    await expect(readAll('id,name\n1,a\n', stopped)).rejects.toThrow('stop');
  });
});
