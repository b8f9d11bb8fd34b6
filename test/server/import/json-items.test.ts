import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';

import { ArrayCutter } from '../../../server/import/cut-json-array.ts';
import { LineCutter } from '../../../server/import/cut-json-lines.ts';
import type { CutItem, ItemCutter } from '../../../server/import/item-cutter.ts';
import { findJsonShape, readJsonItems } from '../../../server/import/json-items.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

let files: TemporaryFiles;
beforeEach(() => {
  files = openTemporaryFiles();
});
afterEach(() => files.remove());

const isItem = (value: object) => 'id' in value;

async function read(content: string | Buffer) {
  const start = await readFileStart(files.write('items.json', content));
  const shape = findJsonShape(start, isItem);
  const found = { shape, items: [] as unknown[], refused: [] as unknown[] };
  if (shape === null) return found;
  for await (const { items, refused } of readJsonItems(start, shape, {})) {
    for (const { line, value } of items) found.items.push([line, value]);
    for (const { line, reason } of refused) found.refused.push([line, reason]);
  }
  return found;
}

describe('JSON lines', () => {
  it('reads an object from each line and skips blank ones', async () => {
    expect(await read('\ufeff{"id":1}\r\n\n  \n{"id":"ä"}')).toEqual({
      shape: 'LINES',
      items: [
        [1, { id: 1 }],
        [4, { id: 'ä' }],
      ],
      refused: [],
    });
  });

  it('refuses a bad line by itself, with its number and the reason', async () => {
    const lines = [
      '{"id":1}',
      '{"id":',
      '[2]',
      Buffer.from([0x7b, 0xff, 0x7d]),
      '{"id":"a\0b"}',
      '{"id":"a\\u0000b"}',
      '{"id":"\\ud800"}',
      `{"id":${'['.repeat(60)}${']'.repeat(60)}}`,
      '{"id":9}',
    ];
    const content = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]));
    expect(await read(content)).toEqual({
      shape: 'LINES',
      items: [
        [1, { id: 1 }],
        [9, { id: 9 }],
      ],
      refused: [
        [2, 'broken JSON'],
        [3, 'not a JSON object'],
        [4, 'bytes that are no text in this encoding'],
        [5, 'NUL character'],
        [6, 'NUL character'],
        [7, 'bytes that are no text in this encoding'],
        [8, 'nested too deep'],
      ],
    });
  });

  it('refuses a line of a hundred megabytes without keeping it in memory', () => {
    const cutter = new LineCutter();
    const piece = Buffer.alloc(1024 * 1024, 0x61);
    const joined = jest.spyOn(Buffer, 'concat');
    const cut: CutItem[] = [];
    for (let at = 0; at < 100; at++) cut.push(...cutter.take(Buffer.from(piece)));
    cut.push(...cutter.take(Buffer.from('\n{"id":2}')), ...cutter.end());
    expect(cut.map(({ line, bytes }) => [line, bytes?.toString() ?? null])).toEqual([
      [1, null],
      [2, '{"id":2}'],
    ]);
    const kept = joined.mock.results.map(({ value }) => (value as Buffer).length);
    joined.mockRestore();
    expect(Math.max(...kept)).toBeLessThan(3 * 1024 * 1024);
  });
});

describe('a JSON array', () => {
  it('gives its objects with their lines, however it is laid out', async () => {
    expect(await read('[\n  {"id": 1,\n "a": "],{\\"["},\n {"id": 2}\n]\n')).toEqual({
      shape: 'ARRAY',
      items: [
        [2, { id: 1, a: '],{"[' }],
        [4, { id: 2 }],
      ],
      refused: [],
    });
  });

  it('gives them when it stands inside an object', async () => {
    expect(await read('{"meta": {"tags": [1, 2]},\n"statements": [{"id": 1}, {"id": 2}]}')).toEqual(
      {
        shape: 'WRAPPED',
        items: [
          [2, { id: 1 }],
          [2, { id: 2 }],
        ],
        refused: [],
      },
    );
    expect((await read('{"statements": [{"id": 1}]}')).items).toEqual([[1, { id: 1 }]]);
  });

  it('refuses a broken object, and reads those behind it', async () => {
    const rows = ['[{"id": 1},', '{"id": "open,', '"a": 1},', '3, "four", {"id" 5},', '{"id": 6}]'];
    expect(await read(rows.join('\n'))).toEqual({
      shape: 'ARRAY',
      items: [
        [1, { id: 1 }],
        [5, { id: 6 }],
      ],
      refused: [
        [2, 'broken JSON'],
        [4, 'not a JSON object'],
        [4, 'not a JSON object'],
        [4, 'broken JSON'],
      ],
    });
  });

  it('refuses the file when it was cut off, since nobody knows what is missing', async () => {
    await expect(read('[{"id": 1},\n{"id"')).rejects.toThrow('a bracket is missing behind line 2');
    await expect(read('[{"id": 1},\n')).rejects.toThrow('a bracket is missing behind line 2');
    await expect(read('[{"id": 1},\n{"id": "2},\n{"id": 3}]')).rejects.toThrow(
      'a bracket is missing behind line 2',
    );
  });

  it('refuses an object of over a megabyte, and reads those behind it', async () => {
    const long = `{"id": "${'x'.repeat(1_200_000)}"}`;
    expect(await read(`[${long},\n{"id": 2}]`)).toEqual({
      shape: 'ARRAY',
      items: [[2, { id: 2 }]],
      refused: [[1, 'row too long']],
    });
  });
});

it('cuts the same items wherever the pieces of a file end', () => {
  const cutAll = (open: () => ItemCutter, text: string, size: number) => {
    const bytes = Buffer.from(text);
    const cutter = open();
    const cut: CutItem[] = [];
    for (let at = 0; at < bytes.length; at += size) {
      cut.push(...cutter.take(Buffer.from(bytes.subarray(at, at + size))));
    }
    return [...cut, ...cutter.end()].map(({ line, bytes: all }) => [line, all?.toString()]);
  };
  const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 });
  fc.assert(
    fc.property(objects, fc.integer({ min: 1, max: 9 }), (values, size) => {
      const array = JSON.stringify(values, null, 1);
      expect(
        cutAll(() => new ArrayCutter(1), array, size).map(
          ([, text]) => JSON.parse(String(text)) as unknown,
        ),
      ).toEqual(JSON.parse(array));
      const lines = values.map((value) => JSON.stringify(value)).join('\n');
      expect(cutAll(() => new LineCutter(), lines, size)).toEqual(
        values.map((value, at) => [at + 1, JSON.stringify(value)]),
      );
    }),
    { numRuns: 300 },
  );
});
