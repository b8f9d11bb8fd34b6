import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { InvalidRequest } from '../../../server/model/errors.ts';
import { loadCommodityCatalogue, loadCountryList } from '../../../server/load-lists.ts';
import { loadReferenceData } from '../../../server/reference/load-reference-data.ts';
import { readReferenceFolders } from '../../../server/reference/read-reference-folders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'detour-lists-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, value: unknown) =>
  writeFileSync(
    join(folder, name),
    typeof value === 'string' ? value : JSON.stringify(value, null, 2),
  );

const DATED = { title: 'Own list', version: '2026-01-15', asOf: '2026-01-15', source: 'Own work' };
const GOODS = {
  ...{ kind: 'commodity-list', id: 'CHPL', ...DATED, hsEdition: '2022' },
  tiers: [{ tier: 'T1', title: 'Circuits', codes: ['854231'] }],
};
const COUNTRIES = { kind: 'country-list', id: 'OWN_HUBS', ...DATED, countries: ['AZ', 'TR'] };
const withPeriods = (...periods: readonly (readonly [string | null, string | null])[]) => ({
  ...{ kind: 'rule-calendar', id: 'OWN_RULES', ...DATED },
  rules: [
    {
      ...{ id: 'OWN', title: 'Own', authority: 'Own', kind: 'OWNERSHIP', source: 'Own work' },
      periods: periods.map(([from, to]) => ({ from, to, status: 'IN_FORCE' })),
    },
  ],
});

/** The sentence without the folder. */
function refusal(): string {
  try {
    readReferenceFolders(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRequest);
    return (error as Error).message.replace(`${folder}/`, '');
  }
  throw new Error('nothing was refused');
}

describe('a folder of own lists', () => {
  it('may be missing, and then changes nothing', () => {
    const shipped = readReferenceFolders(null);
    expect(readReferenceFolders(join(folder, 'none'))).toHaveLength(shipped.length);
  });

  it('adds a newer version of a list, which is the one in use', () => {
    write('my-list.json', GOODS);
    const { list } = loadCommodityCatalogue(folder);
    expect([list.version, [...list.tierOf]]).toEqual(['2026-01-15', [['854231', 'T1']]]);
    expect(loadCommodityCatalogue().list.version).toBe('2024-02-23');
  });

  it('adds an older version, and the newest stays in use', () => {
    write('my-list.json', { ...GOODS, version: '2020-01-15' });
    expect(loadCommodityCatalogue(folder).list.version).toBe('2024-02-23');
  });

  it('replaces a shipped list by a file of the same name', () => {
    const name = 'global-export-control-coalition-2023-09-26.json';
    write(name, { ...COUNTRIES, id: 'GECC_39', version: '2023-09-26' });
    expect([...loadCountryList('GECC_39', folder).countries]).toEqual(['AZ', 'TR']);
  });

  it('adds a newer calendar of rules, which is the one in use', () => {
    write('my-rules.json', { ...withPeriods([null, null]), id: 'OWNERSHIP_RULES' });
    expect(loadReferenceData(folder).rules[0]?.id).toBe('OFAC_50_PERCENT'); // that one is older
    const newer = { ...withPeriods([null, null]), id: 'OWNERSHIP_RULES', version: '2027-01-15' };
    write('my-rules.json', newer);
    expect(loadReferenceData(folder).rules.map(({ id }) => id)).toEqual(['OWN']);
  });

  it('takes any other file than JSON as a note', () => {
    write('read me.txt', 'not a list');
    expect(() => readReferenceFolders(folder)).not.toThrow();
  });
});

describe('a file that cannot be used is refused with its name, line, key and what is allowed:', () => {
  it.each([
    ['not JSON', '{ "kind": ', 'list.json is not JSON: '],
    [
      'an unknown kind',
      { ...COUNTRIES, kind: 'countries' },
      'list.json, line 2, kind: kind must be one of commodity-list, country-list, hs-correspondence, rule-calendar.',
    ],
    [
      'a misspelt key',
      { ...COUNTRIES, sorce: 'x' },
      'list.json, line 12, sorce: there is no such key, only $schema, kind, id, title, version, asOf, source, note, countries.',
    ],
    [
      'a missing key',
      { ...COUNTRIES, source: undefined },
      "list.json, line 1: must have required property 'source'.",
    ],
    [
      'a day that no calendar has',
      { ...COUNTRIES, version: '2023-02-30' },
      'list.json, line 5, version: must be a day, YYYY-MM-DD, got "2023-02-30".',
    ],
    [
      'a country in words',
      { ...COUNTRIES, countries: ['AZ', 'Turkey'] },
      'list.json, line 10, countries.1: must be a country code of two capital letters, got "Turkey".',
    ],
    [
      'a country that is none',
      { ...COUNTRIES, countries: ['AZ', 'UK'] },
      'list.json, line 10, countries.1: must be a code of ISO 3166-1, or XK, got UK.',
    ],
    [
      'a code of four digits',
      { ...GOODS, tiers: [{ ...GOODS.tiers[0], codes: ['8542'] }] },
      'list.json, line 14, tiers.0.codes.0: must be six digits, got "8542".',
    ],
    [
      'an unknown tier',
      { ...GOODS, tiers: [{ ...GOODS.tiers[0], tier: 'T5' }] },
      'list.json, line 11, tiers.0.tier: must be one of T1, T2, T3A, T3B, T4A, T4B.',
    ],
    [
      'a code in two tiers',
      { ...GOODS, tiers: [...GOODS.tiers, { ...GOODS.tiers[0], tier: 'T2' }] },
      'list.json, line 21, tiers.1.codes.0: 854231 is in tier T1, too.',
    ],
    [
      'periods that share a day',
      withPeriods(['2020-01', '2020-06'], ['2020-06-30', null]),
      'list.json, line 22, rules.0.periods.1.from: begins before the period before it ends.',
    ],
    [
      'a period after one that is open',
      withPeriods([null, null], ['2020-07-01', null]),
      'list.json, line 22, rules.0.periods.1.from: begins before the period before it ends.',
    ],
    [
      'a period that ends before it begins',
      withPeriods(['2020-07', '2020-06-30']),
      'list.json, line 17, rules.0.periods.0.from: a period ends before it begins.',
    ],
    [
      'a table of HS editions',
      {
        ...{ kind: 'hs-correspondence', id: 'HS', ...DATED, from: '2017', to: '2022' },
        ...{ renumbered: {}, changed: {} },
      },
      'list.json, line 2, kind: tables of HS editions are not taken from here, only commodity-list, country-list or rule-calendar.',
    ],
  ])('%s', (_, value, sentence) => {
    write('list.json', value);
    expect(refusal()).toContain(sentence);
  });

  it('the same version twice', () => {
    write('a.json', COUNTRIES);
    write('b.json', COUNTRIES);
    expect(refusal()).toContain('b.json, line 5, version: OWN_HUBS of 2026-01-15 is in ');
  });

  it('and periods one after the other are accepted', () => {
    write('rules.json', withPeriods([null, '2019'], ['2020-01', '2020-06'], ['2020-07-01', null]));
    expect(() => readReferenceFolders(folder)).not.toThrow();
  });
});
