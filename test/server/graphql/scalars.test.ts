import { describe, expect, it } from '@jest/globals';
import { parseValue } from 'graphql';

import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../../../server/graphql/scalars.ts';

describe('Date', () => {
  it.each(['2022-02-24', '2024-02-29', '0001-01-01'])('accepts %s', (text) => {
    expect(DateScalar.parseValue(text)).toBe(text);
    expect(DateScalar.parseLiteral(parseValue(`"${text}"`))).toBe(text);
  });

  it.each([
    '2023-02-30',
    '2022-2-4',
    '24.02.2022',
    '2022-02',
    '2022-02-24T00:00:00Z',
    '',
    20220224,
  ])('refuses %j by its value', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow(
      `${JSON.stringify(value)} is not a day as YYYY-MM-DD.`,
    );
  });

  it('refuses a number and an enum value in the query', () => {
    expect(() => DateScalar.parseLiteral(parseValue('2022'))).toThrow('2022 is not a day');
    expect(() => DateScalar.parseLiteral(parseValue('TODAY'))).toThrow('is not a day');
  });
});

describe('DateTime', () => {
  it('accepts a moment in UTC only', () => {
    for (const text of ['2024-05-01T10:00:00Z', '2024-05-01T10:00:00.123456789Z']) {
      expect(DateTimeScalar.parseValue(text)).toBe(text);
    }
    for (const text of ['2024-05-01T10:00:00+02:00', '2024-05-01', '2024-02-30T10:00:00Z']) {
      expect(() => DateTimeScalar.parseValue(text)).toThrow('is not a moment');
    }
  });
});

describe('CountryCode', () => {
  it('accepts assigned codes in capital letters', () => {
    for (const code of ['US', 'RU', 'HK', 'XK']) {
      expect(CountryCodeScalar.parseValue(code)).toBe(code);
    }
    for (const value of ['XX', 'us', 'USA', '', null, {}]) {
      expect(() => CountryCodeScalar.parseValue(value)).toThrow('is not a country code');
    }
  });

  it('shows no more than the beginning of a long value', () => {
    expect(() => CountryCodeScalar.parseValue('x'.repeat(10_000))).toThrow(/^.{40} is not a/);
  });

  it('takes a stored value that is none for a fault of ours', () => {
    expect(() => CountryCodeScalar.serialize('Turkey')).toThrow('CountryCode cannot show "Turkey"');
  });
});
