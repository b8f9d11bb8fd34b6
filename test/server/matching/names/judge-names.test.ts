import { expect, it } from '@jest/globals';

import { judgeNames } from '../../../../server/matching/names/judge-names.ts';
import { prepareCompanyName } from '../../../../server/matching/names/prepare-name.ts';
import type { Reservation } from '../../../../server/matching/names/reservation.ts';

const judge = (a: string, b: string) => judgeNames(prepareCompanyName(a), prepareCompanyName(b));

it.each<[Reservation, string, string]>([
  ['NUMBER', 'Zavod 5 Velatrix', 'Zavod 15 Velatrix'],
  ['PLACE', '深圳市明曜芯科技有限公司', '广州市明曜芯科技有限公司'],
  ['SECTOR', 'Velatrix Electronics', 'Velatrix Textile'],
  ['LETTER', 'Velatrix-K', 'Velatrix-M'],
  ['SUBSET', 'Velatrix', 'Velatrix Electronics'],
  ['ONLY_COMMON_WORDS', 'Global Trading', 'Global Trade'],
  ['SPELLING', 'Brightholm Ltd', 'Brightholme Ltd'],
  ['HOMOPHONE', '明曜芯', '明耀芯'],
  ['TRANSLATION', 'Gulf Star', 'Najm Al Khaleej'],
  ['INITIALS', 'Advanced Orlane Machine Instruments', 'AOMI'],
  ['UNSETTLED_SCRIPT', 'برق الصحراء', 'Barq Al Sahra'],
  ['WORD_ORDER', 'Velatrix Tornavel', 'Tornavel Velatrix'],
])('reserves %s between %s and %s', (reservation, a, b) => {
  expect([...judge(a, b).reservations]).toContain(reservation);
});

it('finds words that are written together in one name', () => {
  expect(judge('AeroQuint Parts', 'Aero Quint Parts').score).toBeGreaterThan(0.92);
  expect(judge('深圳市明曜芯科技', 'Shenzhen Ming Yao Xin Technology').score).toBeGreaterThan(0.92);
});

it('knows trade words in other languages', () => {
  for (const [a, b] of [
    ['Velatrix Lojistik', 'Velatrix Logistics'],
    ['Велатрикс Электроника', 'Velatrix Electronics'],
    ['Velatrix Dış Ticaret', 'Velatrix Foreign Trade'],
    ['Velatrix Makina', 'Velatrix Machinery'],
  ] as const) {
    expect([a, judge(a, b).score > 0.92]).toEqual([a, true]);
  }
});

it('does not take a part of a word for the word', () => {
  expect(judge('Bion Group', 'Albion').score).toBeLessThan(0.5);
  expect(judge('Pixel', 'Pixelgrove').score).toBeLessThan(0.8);
});

it('reads no more than it must of endless names', () => {
  const endless = 'Velatrix '.repeat(2_000);
  expect(prepareCompanyName(endless).words.length).toBeLessThanOrEqual(24);
  expect(judge(endless, endless).score).toBeGreaterThan(0.8);
});
