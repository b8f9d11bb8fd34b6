import { describe, expect, it } from '@jest/globals';

import type { FieldType } from '../../../server/import/fields.ts';
import { InvalidValue, type ReadRules, readValue } from '../../../server/import/read-value.ts';

const PLAIN: ReadRules = {
  dateFormat: null,
  factor: 1,
  separator: ';',
  unknown: new Set(),
  values: null,
  restoresLeadingZero: false,
  decimalMark: '.',
  groupMark: '',
};

const read = (
  kind: Exclude<FieldType['kind'], 'choice'>,
  cell: string,
  rules: Partial<ReadRules> = {},
) => {
  try {
    return readValue(cell, { kind }, { ...PLAIN, ...rules });
  } catch (error) {
    if (error instanceof InvalidValue) return `refused: ${error.reason}`;
    throw error;
  }
};

describe('readValue', () => {
  it.each([
    ['2023-02-28', {}, '2023-02-28'],
    ['2023-02', {}, '2023-02'],
    ['2023', {}, '2023'],
    ['31.12.2022', { dateFormat: 'DD.MM.YYYY' }, '2022-12-31'],
    ['03/04/2022', { dateFormat: 'MM/DD/YYYY' }, '2022-03-04'],
    ['20220304', { dateFormat: 'YYYYMMDD' }, '2022-03-04'],
    ['3/4/2022', { dateFormat: 'M/D/YYYY' }, '2022-03-04'],
    ['4-Mar-2022', { dateFormat: 'D-MMM-YYYY' }, '2022-03-04'],
    ['March 4, 2022', { dateFormat: 'MMM D, YYYY' }, '2022-03-04'],
    ['2022年3月4日', { dateFormat: 'YYYY年M月D日' }, '2022-03-04'],
    ['04.03.22', { dateFormat: 'DD.MM.YY' }, '2022-03-04'],
    ['03/2022', { dateFormat: 'MM/YYYY' }, '2022-03'],
    ['2022-03-04', { dateFormat: 'DD.MM.YYYY' }, '2022-03-04'],
    ['2022-03-04T23:59:59.5+03:00', {}, '2022-03-04'],
    ['04.03.2022 23:59:59', { dateFormat: 'DD.MM.YYYY' }, '2022-03-04'],
    ['3/4/2022 11:30 PM', { dateFormat: 'M/D/YYYY' }, '2022-03-04'],
  ])('reads the date %s with %j as %s', (cell, rules, text) => {
    expect(read('date', cell, rules)).toMatchObject({ text });
  });

  it.each([
    ['2023-02-30', {}, 'impossible date'],
    ['2023-13', {}, 'impossible date'],
    ['23-02-28', {}, 'two-digit year'],
    ['28/02/23', { dateFormat: 'DD/MM/YYYY' }, 'two-digit year'],
    ['03/04/2022', {}, 'date in another format'],
    ['2022-3-4', {}, 'date in another format'],
    ['2022-03-04T25', {}, 'date in another format'],
    ['4 Foo 2022', { dateFormat: 'D MMM YYYY' }, 'date in another format'],
    ['31.02.2022', { dateFormat: 'DD.MM.YYYY' }, 'impossible date'],
  ])('refuses the date %s with %j: %s', (cell, rules, reason) => {
    expect(read('date', cell, rules)).toBe(`refused: ${reason}`);
  });

  it.each([
    ['854231', {}, '854231'],
    ['8542.31.0000', {}, '8542310000'],
    ['30729', { restoresLeadingZero: true }, '030729'],
    ['3072910', { restoresLeadingZero: true }, '03072910'],
    ['854231', { restoresLeadingZero: true }, '854231'],
    ['HS 8542.31', {}, '854231'],
    ['8542.31; 8541.10', {}, 'refused: HS code needs six digits'],
    ['30729', {}, 'refused: HS code needs six digits'],
    ['8542', { restoresLeadingZero: true }, 'refused: HS code needs six digits'],
    ['85423A', {}, 'refused: HS code needs six digits'],
    ['85423100000', {}, 'refused: HS code needs six digits'],
    ['000000', {}, 'refused: HS code needs six digits'],
  ])('reads the HS code %s with %j as %s', (cell, rules, expected) => {
    expect(read('hs', cell, rules)).toBe(expected);
  });

  it.each([
    ['12.50', {}, 12.5],
    ['0', {}, 0],
    ['-0', {}, 0],
    ['1e3', {}, 1000],
    ['1.5', { factor: 1000 }, 1500],
    ['1.234,56', { decimalMark: ',' as const, groupMark: '.' }, 1234.56],
    ['1,234,567', { groupMark: ',' }, 1234567],
    ['1\u00a0234,5', { decimalMark: ',' as const, groupMark: ' ' }, 1234.5],
    ['1.234,56', {}, 'refused: not a number'],
    ['1,23,456', { groupMark: ',' }, 'refused: not a number'],
    ['1.2', { decimalMark: ',' as const }, 'refused: not a number'],
    ['12 kg', {}, 'refused: not a number'],
    ['0x10', {}, 'refused: not a number'],
    ['Infinity', {}, 'refused: not a number'],
    ['NaN', {}, 'refused: not a number'],
    ['1e999', {}, 'refused: number out of range'],
    ['-1', {}, 'refused: negative number'],
    ['', {}, null],
  ])('reads the amount %j with %j as %j', (cell, rules, expected) => {
    expect(read('amount', cell, rules)).toBe(expected);
  });

  it.each([
    ['49.99', 49.99],
    ['100 %', 100],
    ['140', 'refused: share outside 0 to 100 %'],
    ['-1', 'refused: share outside 0 to 100 %'],
    ['1e999', 'refused: share outside 0 to 100 %'],
  ])('reads the share %s as %s', (cell, expected) => {
    expect(read('share', cell)).toBe(expected);
  });

  it.each([
    ['TR', 'TR'],
    ['HK', 'HK'],
    ['ZZ', 'refused: unknown country'],
    ['tr', 'refused: unknown country'],
    ['TUR', 'TR'],
    ['TÜRKİYE', 'TR'],
    ['Hong Kong', 'HK'],
    ['Российская Федерация', 'RU'],
    ['中国', 'CN'],
    ['대한민국', 'KR'],
    ['Estados Unidos', 'US'],
    ['U.S.A.', 'US'],
    ['Atlantis', 'refused: unknown country'],
    ['T', 'refused: unknown country'],
  ])('reads the country %s as %s', (cell, expected) => {
    expect(read('country', cell)).toBe(expected);
  });

  it('takes what the mapping calls unknown as not recorded', () => {
    expect(read('country', ' ZZ ', { unknown: new Set(['ZZ']) })).toBeNull();
    expect(read('countries', 'AE; ZZ', { unknown: new Set(['ZZ']) })).toEqual(['AE']);
  });

  it('keeps a name as it is stated, up to 2,000 characters', () => {
    const name = ' =cmd() \u202eRight to left ';
    expect(read('name', name)).toBe(name);
    expect(read('name', 'x'.repeat(2_000))).toHaveLength(2_000);
    expect(read('name', 'x'.repeat(2_001))).toBe('refused: name too long');
    expect(read('names', `a;${'x'.repeat(2_001)}`)).toBe('refused: name too long');
  });

  it('translates the words of a source, and refuses the ones it does not know', () => {
    const rules = { values: new Map([['EXP', 'DEPARTURE']]) };
    const type: FieldType = { kind: 'choice', choices: ['DEPARTURE', 'ARRIVAL'] };
    expect(readValue('EXP', type, { ...PLAIN, ...rules })).toBe('DEPARTURE');
    expect(() => readValue('IMP', type, { ...PLAIN, ...rules })).toThrow(InvalidValue);
    expect(() => readValue('OTHER', type, PLAIN)).toThrow('not one of the known values');
  });

  it('refuses ids that no index could hold', () => {
    expect(read('id', 'x'.repeat(201))).toBe('refused: id too long');
  });
});
