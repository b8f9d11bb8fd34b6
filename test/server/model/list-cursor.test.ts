import { expect, it } from '@jest/globals';

import { InvalidRequest } from '../../../server/model/errors.ts';
import { parseCursor, toCursor } from '../../../server/model/list-cursor.ts';

it('gives back the keys that it was made of', () => {
  const cursor = toCursor('shipments', [19_000, 'lantern:港 1', null]);
  expect(parseCursor('shipments', ['number', 'string', 'number?'], cursor)).toEqual([
    19_000,
    'lantern:港 1',
    null,
  ]);
});

it.each([
  '',
  'nonsense',
  toCursor('neighbours', [1, 'x']),
  toCursor('shipments', [1]),
  toCursor('shipments', ['x', 1]),
  toCursor('shipments', [null, 'x']),
  toCursor('shipments', [1, 'x', 2]),
  Buffer.from('{"0":"shipments"}').toString('base64url'),
])('refuses %j', (cursor) => {
  expect(() => parseCursor('shipments', ['number', 'string'], cursor)).toThrow(InvalidRequest);
});
