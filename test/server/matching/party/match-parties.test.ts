import { describe, expect, it } from '@jest/globals';

import { matchParties, type Verdict } from '../../../../server/matching/party/match-parties.ts';
import type { Party } from '../../../../server/matching/party/party.ts';
import { prepareParty } from '../../../../server/matching/party/prepare-party.ts';

type Facts = Partial<Omit<Party, 'names'>>;

function judge(a: string, b: string, factsOfA: Facts = {}, factsOfB: Facts = {}) {
  const toParty = (text: string, facts: Facts) =>
    prepareParty({
      ...{ kind: 'COMPANY', names: [{ text }], countries: [], identifiers: [], addresses: [] },
      ...facts,
    });
  return matchParties(toParty(a, factsOfA), toParty(b, factsOfB));
}

const inCountry = (country: string): Facts => ({ countries: [country] });
const withNumber = (value: string): Facts => ({ countries: ['EE'], identifiers: [`REG:${value}`] });

interface Case {
  readonly a: string;
  readonly b: string;
  readonly expected: Verdict;
  readonly factsOfA?: Facts;
  readonly factsOfB?: Facts;
}

const pair = (
  a: string,
  b: string,
  expected: Verdict,
  factsOfA?: Facts,
  factsOfB?: Facts,
): Case => ({
  ...{ a, b, expected },
  ...(factsOfA && { factsOfA }),
  ...(factsOfB && { factsOfB }),
});

const LANTERN = 'Harbour Lantern Trading Ltd';
const KUZEY = 'Kuzey Yıldızı Elektronik';
const MINGYAOXIN = '深圳市明曜芯科技有限公司';
const NAJM = 'Najm Al Khaleej Electronics LLC';
const BALTVIK = 'Baltvik Logistika OÜ';

const CASES: readonly Case[] = [
  pair('ООО «Вектор-Микрон»', 'OOO Vektor-Micron', 'SAME'),
  pair('ООО «Вектор-Микрон»', 'АО «Вектор-Микрон»', 'REVIEW'),
  pair(
    `${KUZEY} San. ve Tic. Ltd. Şti.`,
    'KUZEY YILDIZI ELEKTRONIK SANAYI VE TICARET LTD STI',
    'SAME',
  ),
  pair(`${KUZEY} Ltd. Şti.`, 'Kuzey Yıldızı Tekstil Ltd. Şti.', 'DIFFERENT'),
  pair(LANTERN, 'Harbor Lantern Trading Limited', 'SAME', inCountry('HK'), inCountry('HK')),
  pair(LANTERN, 'Harbour Lantern Trading FZE', 'REVIEW', inCountry('HK'), inCountry('AE')),
  pair(MINGYAOXIN, 'Shenzhen Mingyaoxin Technology Co., Ltd', 'SAME'),
  pair(MINGYAOXIN, '深圳市明耀芯科技有限公司', 'REVIEW'),
  pair('شركة نجم الخليج للإلكترونيات', NAJM, 'REVIEW'),
  pair(NAJM, 'Gulf Star Electronics LLC', 'REVIEW'),
  pair('«Արագած Թրեյդ» ՍՊԸ', 'Aragats Trade LLC', 'REVIEW'),
  pair('Polar Node 7 LLC', 'Polar Node 17 LLC', 'DIFFERENT'),
  pair('Global Trading LLC', 'Global Trade LLC', 'REVIEW'),
  pair('Tekhelektro-Grupp', 'TechElectro Group', 'REVIEW'),
  pair('AO GK Meridian-K', 'Meridian-K Group of Companies', 'SAME'),
  pair('Orlin Semicon Ltd', 'Orion Semicon Ltd', 'REVIEW'),
  pair(BALTVIK, 'Baltvik Logistics OU', 'SAME', withNumber('14000001'), withNumber('14000001')),
  pair(BALTVIK, BALTVIK, 'DIFFERENT', withNumber('14000001'), withNumber('14000777')),
  pair(
    'Silverbrook International Ltd Sti',
    'Silverbrook International Bilgi Tekn. ve Dış Tic. Ltd. Şti.',
    'REVIEW',
  ),
  pair('Bryn Co', 'Albryn Plaza Holdings', 'DIFFERENT'),
];

describe('the twenty cases of the field', () => {
  it.each(CASES)('$a and $b: $expected', ({ a, b, expected, factsOfA, factsOfB }) => {
    expect(judge(a, b, factsOfA, factsOfB).verdict).toBe(expected);
    expect(judge(b, a, factsOfB, factsOfA).verdict).toBe(expected);
  });
});

it('says that two Chinese names sound the same and are written otherwise', () => {
  const { reservations } = judge('深圳市明曜芯科技有限公司', '深圳市明耀芯科技有限公司');
  expect(reservations).toEqual(['HOMOPHONE']);
});

describe('identifiers', () => {
  const inn = (value: string): Facts => ({ identifiers: [`INN:${value}`] });

  it('decide for, whatever the names', () => {
    const { verdict } = judge(
      'OOO Lunmikor',
      'Velatrix Supply LLC',
      inn('0070000001'),
      inn('0070000001'),
    );
    expect(verdict).toBe('SAME');
  });

  it('decide against equal names', () => {
    const { verdict, reservations } = judge(
      'OOO Lunmikor',
      'OOO Lunmikor',
      inn('0070000001'),
      inn('0070000002'),
    );
    expect(verdict).toBe('DIFFERENT');
    expect(reservations).toContain('IDENTIFIER');
  });

  it('leave it to a person when one scheme agrees and another does not', () => {
    const a = { identifiers: ['INN:0070000001', 'OGRN:0010000000001'] };
    const b = { identifiers: ['INN:0070000001', 'OGRN:0010000000002'] };
    expect(judge('OOO Lunmikor', 'OOO Lunmikor', a, b).verdict).toBe('REVIEW');
  });

  it('of a national register say nothing across countries', () => {
    const a = { countries: ['EE'], identifiers: ['REG:14000001'] };
    const b = { countries: ['LV'], identifiers: ['REG:14000001'] };
    expect(judge('Baltvik OÜ', 'Tornavel SIA', a, b).verdict).toBe('DIFFERENT');
  });

  it('agree when one of several values does', () => {
    const a = { identifiers: ['INN:0070000001', 'INN:0070000009'] };
    expect(judge('OOO Lunmikor', 'Velatrix', a, inn('0070000009')).verdict).toBe('SAME');
  });
});

it('never takes a person for the same by name', () => {
  const person: Facts = { kind: 'PERSON' };
  const { verdict, reservations } = judge('Orvin Drelonkoff', 'Orvin Drelonkoff', person, person);
  expect(verdict).toBe('REVIEW');
  expect(reservations).toEqual(['PERSON']);
});

it('never takes a person for a company', () => {
  expect(judge('Orvin Drelonkoff', 'Orvin Drelonkoff', { kind: 'PERSON' }).verdict).toBe(
    'DIFFERENT',
  );
});

it('does not trust a weak alias', () => {
  const party = (isWeak: boolean) =>
    prepareParty({
      ...{ kind: 'COMPANY', countries: [], identifiers: [], addresses: [] },
      names: [{ text: 'Velatrix Supply LLC', isWeak }],
    });
  expect(matchParties(party(false), party(false)).verdict).toBe('SAME');
  expect(matchParties(party(true), party(false)).verdict).toBe('REVIEW');
});

it('sets a branch apart from its company', () => {
  const { verdict, reservations } = judge('Velatrix Supply LLC', 'Velatrix Supply LLC Branch');
  expect(verdict).toBe('REVIEW');
  expect(reservations).toContain('BRANCH');
});

it('is moved by a common house, and not to certainty by a common town', () => {
  const at = (address: string): Facts => ({ addresses: [address] });
  const near = judge(
    'Orlin Semicon Ltd',
    'Orion Semicon Ltd',
    at('Gate Road 5, Riga'),
    at('5 Gate Road, Riga'),
  );
  const far = judge(
    'Orlin Semicon Ltd',
    'Orion Semicon Ltd',
    at('Gate Road 5, Riga'),
    at('Elm Road 7, Oslo'),
  );
  expect(near.score).toBeGreaterThan(far.score);
  expect(near.verdict).toBe('REVIEW');
});

it('gives the same score from either side', () => {
  const a = 'Kıvançlı Rulman Pazarlama Ltd. Şti.';
  const b = 'Kivancli Bearing Marketing Ltd';
  expect(judge(a, b).score).toBe(judge(b, a).score);
});

it.each(['', '   ', '«»', '...', '🙂', 'Ltd', '\u0000', 'ﷺ', '-'.repeat(500)])(
  'judges nothing by the name %j',
  (name) => {
    expect(judge(name, 'Velatrix Supply LLC').score).toBeLessThan(0.8);
    expect(judge(name, name).score).toBeGreaterThanOrEqual(0);
  },
);
