import { expect, it } from '@jest/globals';

import { parseDay, parseDaySpan, toIsoDay } from '../../../server/model/day.ts';

it('counts days from 1970-01-01', () => {
  expect(parseDay('1970-01-01')).toBe(0);
  expect(parseDay('1969-12-31')).toBe(-1);
  expect(parseDay('2022-02-24')).toBe(19_047);
});

it('reads back what it writes, leap days and early years included', () => {
  for (const text of ['2024-02-29', '2000-02-29', '0099-12-31', '9999-12-31']) {
    expect(toIsoDay(parseDay(text)!)).toBe(text);
  }
});

it('refuses days that no calendar has, and other shapes', () => {
  const wrong = [
    '2023-02-29',
    '2023-02-30',
    '2023-13-01',
    '2023-00-10',
    '23-01-01',
    '2023-1-1',
    '',
    '2023-01-01T00:00',
  ];
  expect(wrong.filter((text) => parseDay(text) !== null)).toEqual([]);
});

it('takes a month or a year for each of its days', () => {
  const span = (text: string) => {
    const { first, last } = parseDaySpan(text)!;
    return [toIsoDay(first), toIsoDay(last)];
  };
  expect(span('2024-02')).toEqual(['2024-02-01', '2024-02-29']);
  expect(span('2023-12')).toEqual(['2023-12-01', '2023-12-31']);
  expect(span('2023')).toEqual(['2023-01-01', '2023-12-31']);
  expect(parseDaySpan('2023-13')).toBeNull();
});
