import { describe, expect, it } from '@jest/globals';

import { CSL_HEADER, readCslRow } from '../../../../server/import/formats/us-csl.ts';
import { COPY, rowOf } from './copy-of-list.ts';

const ENTITY_LIST = 'Entity List (EL) - Bureau of Industry and Security';
const SDN = 'Specially Designated Nationals (SDN) - Treasury Department';

function readRow(values: Record<string, string>) {
  return readCslRow(
    2,
    CSL_HEADER.map((column) => values[column] ?? ''),
    COPY,
  );
}

const LANTERN = {
  _id: 'abc',
  source: ENTITY_LIST,
  name: 'Lantern Chips',
  addresses: 'D. 1 Lantern Street, Moscow, 101000, RU; RU; P.O. Box 2, Deira',
  federal_register_notice: '86 FR 90001',
  start_date: '2021-07-12',
  license_requirement: 'All items subject to the EAR.',
  license_policy: 'Presumption of denial.',
  alt_names: 'LC; and Lantern Microchips',
};

describe('readCslRow', () => {
  it('reads an entry of the Entity List, its countries by the end of each address', () => {
    expect(rowOf(readRow(LANTERN))).toMatchObject({
      list: 'BIS-EL',
      listId: expect.stringMatching(/^~[0-9a-f]{24}$/),
      kind: null,
      nameTexts: ['Lantern Chips', 'LC', 'Lantern Microchips'],
      nameKinds: ['PRIMARY', 'ALIAS', 'ALIAS'],
      addressTexts: ['D. 1 Lantern Street, Moscow, 101000, RU', 'RU', 'P.O. Box 2, Deira'],
      addressCountries: ['RU', 'RU', ''],
      listedOn: '2021-07-12',
      citation: '86 FR 90001',
      licenceRequirement: 'All items subject to the EAR.',
      licencePolicy: 'Presumption of denial.',
      record: 'abc',
    });
  });

  it('knows an entry without a number again by name, first day and countries', () => {
    const idOf = (change: object) => rowOf(readRow({ ...LANTERN, ...change })).entryId;
    const before = idOf({});
    expect(idOf({ _id: 'other', license_policy: 'Policy of denial.' })).toBe(before);
    expect(idOf({ name: 'LANTERN  CHIPS', addresses: 'Elsewhere, RU; Nowhere' })).toBe(before);
    expect(idOf({ start_date: '2021-07-13' })).not.toBe(before);
    expect(idOf({ addresses: 'Dubai, AE' })).not.toBe(before);
    expect(idOf({ source: 'Unverified List (UVL) - Bureau of Industry and Security' })).not.toBe(
      before,
    );
  });

  it('keeps rows with one number in one list apart when they say different things', () => {
    const cap = { source: SDN, entity_number: '7', name: 'Lantern Bank', type: 'Entity' };
    const [a, b] = ['https://example.org/a', ''].map((source_list_url) =>
      rowOf(readRow({ ...cap, source_list_url })),
    );
    expect(a?.entryId).toBe('OFAC-SDN:7');
    expect(b?.entryId).toBe(a?.entryId);
    expect(b?.id).not.toBe(a?.id);
  });

  it('reads numbers in the order of old and new copies', () => {
    const entity = { source: SDN, entity_number: '7', name: 'Lantern', type: 'Entity' };
    const older = readRow({
      ...entity,
      ids: 'RU, 7700000000, Tax ID No.; IMO 9000001, Vessel Registration Identification',
    });
    const newer = readRow({
      ...entity,
      ids: 'Tax ID No., 7700000000, RU; Website, lantern.example',
    });
    expect(rowOf(older).identifiers).toEqual(['INN:7700000000', 'IMO:9000001']);
    expect(rowOf(newer)).toMatchObject({
      identifiers: ['INN:7700000000'],
      details: ['Website, lantern.example'],
    });
  });

  it('keeps of an individual names, countries and the year of birth only', () => {
    const row = rowOf(
      readRow({
        source: SDN,
        entity_number: '9',
        name: 'LANTERNOV, Teodor',
        type: 'Individual',
        title: 'Director',
        nationalities: 'RU; CY',
        dates_of_birth: '1970-05-05; circa 1971',
        places_of_birth: 'Lanterngrad',
        ids: 'RU, 900000000, Passport; Male, Gender',
      }),
    );
    expect(row).toMatchObject({ countries: ['RU', 'CY'], birthYears: [1970, 1971], details: [] });
    expect(JSON.stringify(row)).not.toMatch(/900000000|Lanterngrad|Director/);
  });

  it('refuses a repeated header, an unknown list, and dates that are none', () => {
    expect(readCslRow(2, CSL_HEADER, COPY)).toMatchObject({ reason: 'header repeated' });
    expect(readRow({ ...LANTERN, source: 'A new list (NEW)' })).toMatchObject({
      reason: 'list is not known',
    });
    expect(readRow({ ...LANTERN, name: '' })).toMatchObject({ reason: 'no name' });
    expect(readRow({ ...LANTERN, start_date: '2021-02-30' })).toMatchObject({
      reason: 'impossible date',
      field: 'start_date',
    });
    expect(readRow({ ...LANTERN, end_date: '3/4/2021' })).toMatchObject({
      reason: 'date in another format',
    });
    expect(readRow({ ...LANTERN, type: 'Robot' })).toMatchObject({
      reason: 'not one of the known values',
    });
  });
});
