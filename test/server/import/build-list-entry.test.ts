import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { buildListEntry, type StoredListRecord } from '../../../server/import/build-list-entry.ts';

const RECORD: StoredListRecord = {
  id: 'd:2021-07-01:OFAC-SDN:7',
  entryId: 'OFAC-SDN:7',
  list: 'OFAC-SDN',
  listId: '7',
  part: 'ENTRY',
  asOf: '2021-07-01',
  kind: 'ENTITY',
  nameTexts: ['Lantern Chips'],
  nameKinds: ['PRIMARY'],
  addressTexts: [],
  addressCountries: [],
  countries: [],
  identifiers: [],
  programs: ['LANTERN'],
  listedOn: null,
  endsOn: null,
  citation: null,
  licenceRequirement: null,
  licencePolicy: null,
  url: null,
  details: [],
  birthYears: [],
  dataset: 'd',
};
const NEWER: StoredListRecord = {
  ...RECORD,
  id: 'd:2023-07-01:OFAC-SDN:7',
  asOf: '2023-07-01',
  nameTexts: ['Lantern Microchips', 'LM'],
  nameKinds: ['PRIMARY', 'WEAK_ALIAS'],
  programs: ['LANTERN-2'],
};
const ADDRESS: StoredListRecord = {
  ...RECORD,
  id: 'd:2022-07-01:OFAC-SDN:7/add/1',
  part: 'ADDRESS',
  asOf: '2022-07-01',
  kind: null,
  nameTexts: [],
  nameKinds: [],
  addressTexts: ['1 Lantern Street, Moscow, Russia'],
  addressCountries: ['RU'],
  programs: [],
};

describe('buildListEntry', () => {
  it('takes names from all copies and the rest from the newest that states it', () => {
    expect(buildListEntry([RECORD, NEWER, ADDRESS])).toMatchObject({
      name: 'Lantern Microchips',
      nameTexts: ['Lantern Microchips', 'LM', 'Lantern Chips'],
      nameKinds: ['PRIMARY', 'WEAK_ALIAS', 'FORMER'],
      foldedNames: ['lantern microchips', 'lm', 'lantern chips'],
      addressTexts: ['1 Lantern Street, Moscow, Russia'],
      countries: ['RU'],
      programs: ['LANTERN-2'],
      kind: 'ENTITY',
      seenOn: ['2021-07-01', '2022-07-01', '2023-07-01'],
    });
  });

  it('keeps an entry whose name is in no copy at hand, and says that it is unknown', () => {
    const alias: StoredListRecord = {
      ...ADDRESS,
      part: 'ALIAS',
      nameTexts: ['LANTERN'],
      nameKinds: ['ALIAS'],
    };
    expect(buildListEntry([alias])).toMatchObject({
      name: null,
      kind: null,
      nameTexts: ['LANTERN'],
    });
    expect(buildListEntry([])).toBeNull();
  });

  it('gives a name that an older copy still has to an entry known by aliases only since', () => {
    const alias = {
      ...NEWER,
      part: 'ALIAS',
      nameTexts: ['LANTERN'],
      nameKinds: ['ALIAS'],
    } as const;
    expect(buildListEntry([alias, RECORD])).toMatchObject({
      name: 'Lantern Chips',
      nameTexts: ['Lantern Chips', 'LANTERN'],
      nameKinds: ['PRIMARY', 'ALIAS'],
    });
  });

  it('gives the same answer in whatever order the rows come', () => {
    const days = ['2021-07-01', '2022-07-01', '2023-07-01'];
    const names = ['Lantern Chips', 'Lantern Microchips', 'LM'];
    const anyRecord = fc
      .record({
        asOf: fc.constantFrom(...days),
        part: fc.constantFrom('ENTRY', 'ALIAS', 'ADDRESS'),
        nameTexts: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
        primary: fc.boolean(),
        addressTexts: fc.subarray(['a', 'b, RU']),
        programs: fc.subarray(['P', 'Q']),
        listedOn: fc.constantFrom(null, ...days),
        details: fc.subarray(['x', 'y']),
        dataset: fc.constantFrom('d', 'e'),
      })
      .map(({ primary, ...rest }) => ({
        ...RECORD,
        ...rest,
        nameKinds: rest.nameTexts.map((_, at) => (primary && at === 0 ? 'PRIMARY' : 'ALIAS')),
        addressCountries: rest.addressTexts.map((text) => (text === 'a' ? '' : 'RU')),
      }));
    const anyShuffle = fc
      .array(anyRecord, { minLength: 2, maxLength: 6 })
      .map((records) => records.map((record, at) => ({ ...record, id: `${record.id}-${at}` })))
      .chain((records) =>
        fc.tuple(
          fc.constant(records as StoredListRecord[]),
          fc.shuffledSubarray(records as StoredListRecord[], { minLength: records.length }),
        ),
      );
    fc.assert(
      fc.property(anyShuffle, ([records, shuffled]) => {
        expect(buildListEntry(shuffled)).toEqual(buildListEntry(records));
      }),
      { numRuns: 500 },
    );
  });
});
