import { expect, it } from '@jest/globals';

import type { UploadTable } from '../../../client/state/imports.ts';
import {
  chooseDateFormat,
  findOpenParts,
  mapColumn,
  toDraft,
  toMappingText,
} from '../../../client/state/mapping-draft.ts';
import { parseMapping } from '../../../server/import/mapping.ts';

const column = (name: string, field: string | null, rest = {}) => ({
  column: name,
  field,
  suggestion: null,
  confidence: 0.9,
  reasons: [],
  question: null,
  options: '{}',
  samples: [],
  dateFormats: [],
  ...rest,
});
const table: UploadTable = {
  layout: 'CSV',
  recognisedAs: null,
  kind: 'shipment',
  columns: [
    column('From', 'consignorName', { options: '{"unknown":["n/a"]}' }),
    column('To', 'consigneeName'),
    column('Day', null, { suggestion: 'date', question: 'say their format' }),
    column('Cur', null),
  ],
  constants: [{ field: 'currency', text: 'EUR' }],
  decimalMark: ',',
  groupMark: '.',
  doubts: [],
  unusable: null,
  fields: [],
  rows: [],
  kinds: [],
};

it('is open until what only a person can decide is decided', () => {
  const draft = toDraft(table);
  expect(findOpenParts(draft)).toEqual(['Day: say their format']);
  expect(findOpenParts(chooseDateFormat(draft, 'Day', 'DD/MM/YYYY'))).toEqual([]);
  expect(findOpenParts(mapColumn(draft, 'Day', null))).toEqual([]);
});

it('asks for the parties that a shipment needs', () => {
  expect(findOpenParts(mapColumn(mapColumn(toDraft(table), 'To', null), 'Day', null))).toEqual([
    'say which column is the Consignee (receiver): name',
  ]);
});

it('gives a field to one column at a time, and takes it from the constants', () => {
  const moved = mapColumn(toDraft(table), 'Cur', 'consignorName');
  expect(moved.columns.map(({ field }) => field)).toEqual([
    null,
    'consigneeName',
    'date',
    'consignorName',
  ]);
  expect(mapColumn(toDraft(table), 'Cur', 'currency').constants).toEqual({});
});

it('writes a mapping that the import reads as it is shown', () => {
  const draft = chooseDateFormat(toDraft(table), 'Day', 'DD/MM/YYYY');
  const text = toMappingText(draft, { id: 'mine', title: 'Mine: 1', isInvented: true });
  const mapping = parseMapping(text, 'x.yaml');
  expect(mapping.dataset).toMatchObject({ id: 'mine', title: 'Mine: 1', isInvented: true });
  expect([...mapping.columns].map(([name, rule]) => [name, rule.field, rule.dateFormat])).toEqual([
    ['From', 'consignorName', null],
    ['To', 'consigneeName', null],
    ['Day', 'date', 'DD/MM/YYYY'],
  ]);
  expect(mapping.columns.get('From')).toMatchObject({ decimalMark: ',', groupMark: '.' });
  expect(mapping.columns.get('From')?.unknown.has('n/a')).toBe(true);
  expect(mapping.constants.get('currency')).toBe('EUR');
});
