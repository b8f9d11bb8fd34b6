import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import {
  compareAddresses,
  findNearestAddresses,
} from '../../../../server/matching/address/compare-addresses.ts';
import { parseAddress } from '../../../../server/matching/address/parse-address.ts';
import { SHARED_DATA } from '../../../support/screening-lists.ts';

const compare = (a: string, b: string) => compareAddresses(parseAddress(a), parseAddress(b));

it.each([
  ['65 Profsoyuznaya Street, Moscow', 'Ul. Profsoyuznaya D.65, Moskva, Russia'],
  ['ул. Профсоюзная, д. 65, корп. 1, г. Москва', '65 Profsoyuznaya Street, Bld. 1, Moscow 117342'],
  ['Şair Bulvarı No: 12/5, Alsancak, İzmir', 'Sair Bulvari 12/5, Izmir, Turkey'],
  ['深圳市南山区科技路12号', '12 Keji Road, Nanshan, Shenzhen, China'],
  ['Hauptstraße 5, 50667 Köln', 'Hauptstr. 5, Köln'],
  ['Room 1203, 12/F, 88 Lantern Road, Kowloon', '88 Lantern Rd, Kowloon'],
])('%s is the house %s', (a, b) => {
  expect(compare(a, b)).toBe('SAME_HOUSE');
  expect(compare(b, a)).toBe('SAME_HOUSE');
});

it.each([
  ['165 Profsoyuznaya Street, Moscow', 'SAME_STREET'],
  ['65A Profsoyuznaya Street, Moscow', 'SAME_STREET'],
  ['84/32 Profsoyuznaya Street, Moscow', 'SAME_STREET'],
  ['Profsoyuznaya Street, Moscow', 'SAME_STREET'],
  ['65 Zarechnaya Street, Moscow', 'SAME_PLACE'],
  ['65 Profsoyuznaya Street, Kazan, Russia', 'OTHER'],
  ['65 Profsoyuznaya Street', 'UNKNOWN'],
  ['', 'UNKNOWN'],
])('65 Profsoyuznaya Street, Moscow, Russia and %s: %s', (other, expected) => {
  expect(compare('65 Profsoyuznaya Street, Moscow, Russia', other)).toBe(expected);
});

it('does not take a country for a town', () => {
  expect(compare('Lenina St 5, Kazan, Russia', 'Lenina St 5, Tula, Russia')).toBe('OTHER');
});

it('finds the nearest of several', () => {
  const parse = (texts: readonly string[]) => texts.map(parseAddress);
  expect(
    findNearestAddresses(
      parse(['5 Elm Road, Oslo']),
      parse(['7 Elm Road, Oslo', 'Elm Road 5, Oslo']),
    ),
  ).toEqual({ outcome: 'SAME_HOUSE', a: '5 Elm Road, Oslo', b: 'Elm Road 5, Oslo' });
  expect(findNearestAddresses([], parse(['Oslo']))).toBeNull();
});

describe('the list of 2025, at Profsoyuznaya', () => {
  const rows = readFileSync(join(SHARED_DATA, 'us_ofac_sdn/recent_add.csv'), 'utf8')
    .split('\n')
    .filter((line) => /profsoyuz/i.test(line));

  it('has house 65 in five entries and no others', () => {
    const reported = '11th floor, 65 Profsoyuznaya Street, Moscow';
    const found = rows.filter((line) => {
      const parts = Array.from(line.matchAll(/"([^"]*)"/g), ([, part = '']) => part);
      return compare(reported, parts.join(', ')) === 'SAME_HOUSE';
    });
    expect(rows).toHaveLength(14);
    expect(found.map((line) => line.split(',')[0])).toEqual([
      ...['41979', '44159', '44160', '44280', '50892'],
    ]);
  });
});
