import { expect, it } from '@jest/globals';

import {
  type FormatTools,
  RefusedRow,
  TableRow,
} from '../../../../server/import/formats/table-format.ts';

const tools: FormatTools = {
  dataset: 'test',
  sha256: '',
  hash: (text) => text,
  mapToHs2022: (hs) => ({ hs6: hs, mapping: null }),
};
const rowOf = (cell: string) => new TableRow({ line: 2, cells: ['x', cell] }, PLACES, ['b'], tools);
const PLACES = new Map([
  ['a', 0],
  ['b', 1],
]);

function reasonOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof RefusedRow) return error.problem.reason;
    throw error;
  }
  return 'none';
}

it.each([
  ['12.50', 12.5],
  [' 1e3 ', 1000],
  ['-0', 0],
  ['', null],
])('reads %j as the amount %p', (cell, amount) => {
  expect(Object.is(rowOf(cell).amount('b'), amount)).toBe(true);
});

it.each([
  ['1,5', 'not a number'],
  ['0x10', 'not a number'],
  ['-1', 'negative number'],
  ['1e999', 'number out of range'],
])('refuses the amount %j: %s', (cell, reason) => {
  expect(reasonOf(() => rowOf(cell).amount('b'))).toBe(reason);
});

it('takes the day of a moment as its own clock shows it', () => {
  expect(rowOf('2017-12-06T01:00:00+01:00').day('b')).toBe('2017-12-06');
  expect(rowOf('2020-06-29 23:59:59.9').day('b')).toBe('2020-06-29');
  expect(rowOf('').day('b')).toBeNull();
  expect(reasonOf(() => rowOf('2023-02-30').day('b'))).toBe('impossible date');
  expect(reasonOf(() => rowOf('06.12.2017').day('b'))).toBe('date in another format');
});

it('refuses what is too long, and names the column', () => {
  expect(reasonOf(() => rowOf('n'.repeat(2_001)).name('b'))).toBe('name too long');
  expect(reasonOf(() => rowOf('t'.repeat(10_001)).text('b'))).toBe('text too long');
  expect(reasonOf(() => rowOf('i'.repeat(201)).id('b', 'no record id'))).toBe('id too long');
  expect(reasonOf(() => rowOf(' ').id('b', 'no record id'))).toBe('no record id');
});

it('tells rows apart by the columns that are imported, and by no others', () => {
  const hashOf = (cells: string[]) =>
    new TableRow({ line: 2, cells }, PLACES, ['b'], tools).rowHash();
  expect(hashOf(['x', 'same'])).toBe(hashOf(['y', 'same']));
  expect(hashOf(['x', 'same'])).not.toBe(hashOf(['x', 'other']));
});

it('reads a column that is not there as empty', () => {
  expect(rowOf('b').text('c')).toBeNull();
});
