import { describe, expect, it } from '@jest/globals';

import { readBuiltInMappings } from '../../../server/import/find-mapping.ts';
import { parseDatasetFile, parseMapping } from '../../../server/import/mapping.ts';
import { InvalidRequest } from '../../../server/model/errors.ts';

const GOOD = `kind: shipment
columns:
  No: record
  From: consignorName
  To: consigneeName
  Code: { field: hs, restoreLeadingZero: true }
constants:
  arrivalCountry: KR
`;

const errorOf = (text: string): InvalidRequest => {
  try {
    parseMapping(text, 'my.yaml');
  } catch (error) {
    if (error instanceof InvalidRequest) return error;
    throw error;
  }
  throw new Error('it was accepted');
};

describe('parseMapping', () => {
  it('reads columns, constants and defaults', () => {
    const mapping = parseMapping(GOOD, '/some/folder/my-source.yaml');
    expect(mapping).toMatchObject({ name: 'my-source', kind: 'shipment', delimiter: null });
    expect(mapping.acceptRejected).toBe(0.05);
    expect(mapping.columns.get('Code')).toMatchObject({ field: 'hs', restoresLeadingZero: true });
    expect(mapping.constants.get('arrivalCountry')).toBe('KR');
  });

  it.each([
    ['an unknown key', `${GOOD}colour: red\n`, 'my.yaml, line 9, colour: there is no such key.'],
    [
      'an unknown option of a column',
      GOOD.replace('restoreLeadingZero', 'restoreZero'),
      /^my.yaml, line 6, columns.Code/,
    ],
    [
      'an unknown kind',
      GOOD.replace('shipment', 'parcel'),
      'my.yaml, line 1, kind: must be equal to one of the allowed values: shipment, entity, link.',
    ],
    [
      'an unknown field',
      GOOD.replace(': record', ': number'),
      'my.yaml, line 3, columns.No: a shipment has no field number.',
    ],
    [
      'a field that is filled twice',
      GOOD.replace('arrivalCountry: KR', 'consigneeName: X'),
      'my.yaml, line 8, constants.consigneeName: consigneeName is filled twice.',
    ],
    [
      'a constant that cannot be',
      GOOD.replace('KR', 'ATLANTIS'),
      'my.yaml, line 8, constants.arrivalCountry: ATLANTIS: unknown country.',
    ],
    [
      'a kind without its parties',
      GOOD.replace('  From: consignorName\n', ''),
      'my.yaml, line 2, columns: no column fills consignorId or consignorName.',
    ],
    [
      'a share of rows above one',
      `${GOOD}acceptRejected: 5\n`,
      /line 9, acceptRejected: must be <= 1/,
    ],
    ['a missing kind', GOOD.replace('kind: shipment\n', ''), /must have required property 'kind'/],
    ['an empty file', '', /^my.yaml, line 1: must be object/],
    ['what is no YAML', 'columns: {a: b\n', /^my.yaml is not YAML: .* line/],
    ['a prototype as a field', GOOD.replace(': record', ': toString'), /has no field toString/],
  ])('refuses %s, naming line and key', (_what, text, message) => {
    expect(errorOf(text).message).toMatch(message);
  });

  it('accepts the mappings that come with Detour', () => {
    const names = readBuiltInMappings().map(({ name }) => name);
    expect(names).toEqual([
      'companies',
      'importgenius-us-imports',
      'kr-customs-declarations',
      'links',
      'panjiva-us-imports',
      'ru-customs-declarations',
      'shipments',
      'vast-trade-links',
    ]);
  });
});

describe('parseDatasetFile', () => {
  it('reads what a data set is', () => {
    const text = 'id: lantern\ntitle: Lantern\ninvented: true\nretrievedOn: 2024-02-29\n';
    expect(parseDatasetFile(text, 'dataset.yaml')).toEqual({
      id: 'lantern',
      title: 'Lantern',
      publisher: null,
      licence: null,
      retrievedOn: '2024-02-29',
      isInvented: true,
      copy: { asOf: null, isComplete: null },
    });
  });

  it.each([
    ['id: Lantern\ntitle: x\n', /dataset.yaml, line 1, id: must match pattern/],
    ['id: a\ntitle: x\nretrievedOn: 2023-02-29\n', /line 3, retrievedOn: must match format "date"/],
  ])('refuses %j', (text, message) => {
    expect(() => parseDatasetFile(text, 'dataset.yaml')).toThrow(message);
  });
});
