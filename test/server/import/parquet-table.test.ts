import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';

import { NOTHING_ASKED, openTable } from '../../../server/import/open-table.ts';
import { showParquetValue, toParquetColumn } from '../../../server/import/parquet-values.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

let files: TemporaryFiles;
beforeAll(() => {
  files = openTemporaryFiles();
});
afterAll(() => files.remove());

async function read(content: Buffer, decimalMark: '.' | ',' = '.') {
  const table = await openTable(
    await readFileStart(files.write('t.parquet', content)),
    NOTHING_ASKED,
  );
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
const write = (columnData: ColumnSource[], more = {}): Buffer =>
  Buffer.from(parquetWriteBuffer({ columnData, ...more }));

describe('a Parquet file', () => {
  it('becomes cells of text, exactly', async () => {
    const { table, rows, isWhole } = await read(
      write([
        { name: 'id', data: [9007199254740993n, 2n], type: 'INT64' },
        { name: 'hs', data: [30729, 854231], type: 'INT32' },
        { name: 'name', data: ['深圳 "A"', null], type: 'STRING', nullable: true },
        { name: 'weight', data: [0.1, 1e21], type: 'DOUBLE' },
        { name: 'flag', data: [true, false], type: 'BOOLEAN' },
        {
          name: 'at',
          data: [new Date('2022-03-05T00:00:00Z'), new Date('1969-12-31T23:59:59.5Z')],
          type: 'TIMESTAMP',
        },
      ]),
    );
    expect(table).toMatchObject({ format: 'Parquet', details: '2 rows', headerLine: 0 });
    expect(table.header).toEqual(['id', 'hs', 'name', 'weight', 'flag', 'at']);
    expect(rows).toEqual([
      [1, '9007199254740993', '30729', '深圳 "A"', '0.1', 'true', '2022-03-05'],
      [2, '2', '854231', '', '1e+21', 'false', '1969-12-31T23:59:59.5Z'],
    ]);
    expect(isWhole).toBe(true);
  });

  it('is read in the order of its rows over many windows and row groups', async () => {
    const count = 50_000;
    const data = Array.from({ length: count }, (_, at) => `row ${at}`);
    const { rows } = await read(
      write([{ name: 'a', data, type: 'STRING' }], { rowGroupSize: 20_000 }),
    );
    expect(rows.map(([, cell]) => cell)).toEqual(data);
    expect(rows[count - 1]?.[0]).toBe(count);
  });

  it('refuses a row whose bytes are no text, and keeps the others', async () => {
    const data = [Uint8Array.of(0x61), Uint8Array.of(0xff, 0x61), Uint8Array.of(0x62)];
    const { rows, refused } = await read(write([{ name: 'a', data, type: 'BYTE_ARRAY' }]));
    expect(rows).toEqual([
      [1, 'a'],
      [3, 'b'],
    ]);
    expect(refused).toEqual([[2, 'bytes that are no text in this encoding']]);
  });

  it('refuses a row with a NUL character', async () => {
    const { refused } = await read(write([{ name: 'a', data: ['x\0y'], type: 'STRING' }]));
    expect(refused).toEqual([[1, 'NUL character']]);
  });

  it('that is cut off is refused with a sentence', async () => {
    const whole = write([{ name: 'a', data: ['x'], type: 'STRING' }]);
    await expect(read(whole.subarray(0, -5))).rejects.toThrow(
      /t.parquet: it is no whole Parquet file/,
    );
  });
});

describe('showParquetValue', () => {
  const show = (element: object, value: unknown, mark: '.' | ',' = '.') =>
    showParquetValue(value, toParquetColumn({ name: 'x', ...element }), mark);

  it.each([
    ['INT32', 5n, 2, '0.05'],
    ['INT64', -123456789012345678n, 2, '-1234567890123456.78'],
    ['FIXED_LEN_BYTE_ARRAY', Uint8Array.of(0xff, 0x85), 2, '-1.23'],
    ['BYTE_ARRAY', Uint8Array.of(0x04, 0xd2), 3, '1.234'],
    ['INT32', 7, 0, '7'],
  ])('says a decimal in %s digit by digit', (type, value, scale, text) => {
    expect(show({ type, converted_type: 'DECIMAL', scale }, value)).toBe(text);
  });

  it('says days, times and moments in ISO form, down to their last digit', () => {
    const moment = (unit: string, isAdjustedToUTC: boolean) => ({
      type: 'INT64',
      logical_type: { type: 'TIMESTAMP', unit, isAdjustedToUTC },
    });
    expect(show({ type: 'INT32', converted_type: 'DATE' }, 19056)).toBe('2022-03-05');
    expect(show(moment('NANOS', true), 1646438400000000001n)).toBe(
      '2022-03-05T00:00:00.000000001Z',
    );
    expect(show(moment('MICROS', false), 1646481600500000n)).toBe('2022-03-05T12:00:00.5');
    expect(show({ type: 'INT32', converted_type: 'TIME_MILLIS' }, 3_723_004)).toBe('01:02:03.004');
    expect(show({ type: 'DOUBLE' }, 1.5, ',')).toBe('1,5');
    expect(show({ type: 'BYTE_ARRAY', num_children: 1 }, { a: [1n, 'b'] })).toBe('{"a":["1","b"]}');
    expect(show({ type: 'INT32' }, null)).toBe('');
  });
});
