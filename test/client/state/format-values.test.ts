import { describe, expect, it } from '@jest/globals';

import {
  countryName,
  formatDay,
  formatDays,
  formatMilliseconds,
  formatShare,
  formatSpan,
  formatUsd,
  formatUsdShort,
} from '../../../client/state/format-values.ts';

describe('values as they are written', () => {
  it.each([
    [950, '$950'],
    [999.6, '$1k'],
    [541_100, '$541k'],
    [999_949, '$1m'],
    [2_100_000, '$2.1m'],
    [99_960_000, '$100m'],
    [3e9, '$3bn'],
    [null, 'no value'],
  ])('%p dollars are %p on a label', (usd, text) => {
    expect(formatUsdShort(usd)).toBe(text);
  });

  it('does not show a value that is not stated as zero', () => {
    expect([formatUsd(null), formatUsd(0)]).toEqual(['–', '$0']);
  });

  it.each([
    ['2023-04-12', '12 Apr 2023'],
    ['2023-04', 'Apr 2023'],
    ['2023', '2023'],
    ['spring 2023', 'spring 2023'],
    [null, '–'],
  ])('writes the day %p as %p', (day, text) => {
    expect(formatDay(day)).toBe(text);
  });

  it.each([
    ['2023-04-12', '2023-04-30', 'Apr 2023'],
    ['2023-04-12', '2023-06-01', 'Apr–Jun 2023'],
    ['2022-11-12', '2023-06-01', 'Nov 2022 – Jun 2023'],
  ])('writes %p to %p as %p', (first, last, text) => {
    expect(formatSpan(first, last)).toBe(text);
  });

  it('tells an exact number from a span', () => {
    expect([formatDays({ min: 4, max: 4 }), formatDays({ min: 4, max: 9 })]).toEqual(['4', '4–9']);
    expect([formatShare(60, 60), formatShare(25, 50), formatShare(0, 100)]).toEqual([
      '60 %',
      '25–50 %',
      'share not stated',
    ]);
  });

  it('names countries, and says when none is recorded', () => {
    expect([countryName('TR'), countryName('XK'), countryName(null)]).toEqual([
      'Türkiye',
      'Kosovo',
      'Country not recorded',
    ]);
  });

  it('writes a short time in milliseconds and a long one in seconds', () => {
    expect([formatMilliseconds(0.2), formatMilliseconds(850), formatMilliseconds(2_130)]).toEqual([
      '1 ms',
      '850 ms',
      '2.1 s',
    ]);
  });
});
