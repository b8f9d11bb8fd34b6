import { expect, it } from '@jest/globals';

import {
  ENCODINGS,
  decode,
  findLastLineEnd,
  findLineEnd,
  readByteOrderMark,
} from '../../../server/import/text-encoding.ts';

it.each([
  ['utf-8', [0xef, 0xbb, 0xbf, 0x61], 3],
  ['utf-16le', [0xff, 0xfe, 0x61, 0x00], 2],
  ['utf-16be', [0xfe, 0xff, 0x00, 0x61], 2],
])('knows %s by its mark', (encoding, bytes, length) => {
  expect(readByteOrderMark(Buffer.from(bytes))).toEqual({ encoding, length });
});

it('knows nothing without a mark', () => {
  expect(readByteOrderMark(Buffer.from('id'))).toBeNull();
  expect(readByteOrderMark(Buffer.alloc(0))).toBeNull();
});

it.each([
  ['windows-1251', [0xcc, 0xe0, 0xff, 0xea], 'Маяк'],
  ['windows-1254', [0xde, 0x69, 0x72, 0x6b, 0x65, 0x74], 'Şirket'],
  ['gb18030', [0xc9, 0xee, 0xdb, 0xda], '深圳'],
  ['euc-kr', [0xbc, 0xad, 0xbf, 0xef], '서울'],
] as const)('decodes %s', (encoding, bytes, text) => {
  expect(decode(Buffer.from(bytes), encoding)).toBe(text);
});

it('never replaces what it cannot decode', () => {
  expect(decode(Buffer.from([0x61, 0xff]), 'utf-8')).toBeNull();
  expect(decode(Buffer.from([0xc9]), 'gb18030')).toBeNull();
  expect(decode(Buffer.from([0x00, 0xd8]), 'utf-16le')).toBeNull(); // half a pair
  expect(decode(Buffer.from([0x61, 0x00, 0x62]), 'utf-16le')).toBeNull(); // half a character
});

it('knows all the encodings it names', () => {
  for (const encoding of ENCODINGS) {
    const isWide = encoding.startsWith('utf-16');
    const bytes = isWide
      ? Buffer.alloc(2, encoding === 'utf-16le' ? 'a\0' : '\0a')
      : Buffer.from('a');
    expect(decode(bytes, encoding)).toBe('a');
  }
});

it('does not take half of a letter for a line end', () => {
  const bytes = Buffer.from('ĊaĀ\u0a00\nb', 'utf16le');
  expect(findLineEnd(bytes, 'utf-16le', 0)).toBe(10);
  expect(findLastLineEnd(bytes, 'utf-16le')).toBe(10);
  expect(findLineEnd(bytes, 'utf-16le', 10)).toBe(-1);
  expect(findLastLineEnd(bytes.subarray(0, 8), 'utf-16le')).toBe(0);
});
