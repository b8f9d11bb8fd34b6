import { describe, expect, it } from '@jest/globals';

import { parseDaySpan } from '../../../server/model/day.ts';
import {
  type HsCorrespondence,
  findHsEditionOn,
  toHs2022,
} from '../../../server/model/hs-edition.ts';

/** `a > b` renumbers; `a: b c` splits. Codes of two digits stand for six. */
const step = (from: '2012' | '2017', to: '2017' | '2022', ...lines: string[]): HsCorrespondence => {
  const pad = (code: string) => code.padEnd(6, '0');
  const cut = (sign: string) =>
    lines.filter((line) => line.includes(sign)).map((line) => line.split(sign) as [string, string]);
  return {
    from,
    to,
    renumbered: new Map(cut(' > ').map(([code, now]) => [pad(code), pad(now)])),
    changed: new Map(cut(': ').map(([code, now]) => [pad(code), now.split(' ').map(pad)])),
  };
};

const STEPS = [
  step('2012', '2017', '11 > 12', '21: 21 22', '31: 31'),
  step('2017', '2022', '12 > 13', '22: 23', '41: 42 41', '51 > 52'),
];
const map = (hs: string, edition: '2007' | '2012' | '2017' | '2022' | null) => {
  const { hs6, mapping, others } = toHs2022(hs.padEnd(6, '0'), edition, STEPS);
  return [hs6, mapping, ...others].map((each) => each?.replace(/^(\d\d)0000$/, '$1')).join(' ');
};

describe('a declared code', () => {
  it.each([
    ['61', '2012', '61 UNCHANGED'],
    ['51', '2017', '52 EXACT'],
    ['51', '2012', '52 EXACT'],
    ['11', '2012', '13 EXACT'],
    ['41', '2017', '42 APPROXIMATE 41'],
    ['41', '2022', '41 UNCHANGED'],
    ['31', '2012', '31 APPROXIMATE'], // the same number, but it holds other goods, too
    ['21', '2012', '21 APPROXIMATE 23'], // a candidate of 2017 was renumbered
  ] as const)('%s of %s is %s', (hs, edition, expected) => {
    expect(map(hs, edition)).toBe(expected);
  });

  it('stays as it is, without a mark, when its edition is unknown or older than the tables', () => {
    expect(toHs2022('410000', null, STEPS)).toEqual({ hs6: '410000', mapping: null, others: [] });
    expect(toHs2022('410000', '2007', STEPS)).toEqual({ hs6: '410000', mapping: null, others: [] });
  });

  it('is told by its first six digits', () => {
    expect(toHs2022('5100001234', '2017', STEPS).hs6).toBe('520000');
  });
});

describe('the edition in force', () => {
  it.each([
    ['2011-12-31', null],
    ['2012-01-01', '2012'],
    ['2016-12-31', '2012'],
    ['2017-01-01', '2017'],
    ['2021-12', '2017'],
    ['2022', '2022'],
    ['2030-01-01', '2022'],
  ])('on %s is %s', (date, edition) => {
    expect(findHsEditionOn(parseDaySpan(date)!)).toBe(edition);
  });

  it('is unknown where the days of a date fall into two editions', () => {
    expect(findHsEditionOn({ first: 18_992, last: 18_993 })).toBe(null); // the turn of 2021
  });
});
