import { describe, expect, it } from '@jest/globals';

import { parseBlock } from '../../../server/import/parse-block.ts';
import type { Encoding } from '../../../server/import/text-encoding.ts';

const parse = (text: string | Buffer, { isLast = true, width = 3 } = {}) =>
  parseBlock(Buffer.from(text as string), { encoding: 'utf-8', delimiter: ',', width }, 2, isLast);

const linesOf = (text: string | Buffer, options?: { isLast?: boolean; width?: number }) => {
  const { records, refused } = parse(text, options);
  return {
    records: records.map(({ line, cells }) => [line, ...cells]),
    refused: refused.map(({ line, reason }) => [line, reason]),
  };
};

describe('parseBlock', () => {
  it('reads rows with their lines, blank lines left out', () => {
    expect(linesOf('a,b,c\n\nd,"e,f",g\r\nh,"i ""j""",k')).toEqual({
      records: [
        [2, 'a', 'b', 'c'],
        [4, 'd', 'e,f', 'g'],
        [5, 'h', 'i "j"', 'k'],
      ],
      refused: [],
    });
  });

  it('reads a text that runs over lines, and counts them', () => {
    expect(linesOf('a,"two\n\nlines",c\nd,e,f\n')).toEqual({
      records: [
        [2, 'a', 'two\n\nlines', 'c'],
        [5, 'd', 'e', 'f'],
      ],
      refused: [],
    });
  });

  it('refuses only the line whose quote never closes', () => {
    expect(linesOf('a,b,c\nd,"e,f\ng,h,i\nj,k,l\n')).toEqual({
      records: [
        [2, 'a', 'b', 'c'],
        [4, 'g', 'h', 'i'],
        [5, 'j', 'k', 'l'],
      ],
      refused: [[3, 'broken quote']],
    });
  });

  it('does not let a broken quote swallow rows up to the next quoted text', () => {
    expect(linesOf('a,"b,c\nd,e,f\ng,"h",i\nj,"k\nl",m\n')).toEqual({
      records: [
        [3, 'd', 'e', 'f'],
        [4, 'g', 'h', 'i'],
        [5, 'j', 'k\nl', 'm'],
      ],
      refused: [[2, 'broken quote']],
    });
  });

  it('refuses each of two broken quotes that look like one text', () => {
    expect(linesOf('a,"b,c\nd,e,f\ng,h",i\n')).toEqual({
      records: [[3, 'd', 'e', 'f']],
      refused: [
        [2, 'broken quote'],
        [4, 'broken quote'],
      ],
    });
  });

  it('refuses a quote inside a text and one that is followed by more', () => {
    expect(linesOf('a,b "c" d,e\nf,"g" h,i\nj,k,l\n')).toEqual({
      records: [[4, 'j', 'k', 'l']],
      refused: [
        [2, 'broken quote'],
        [3, 'broken quote'],
      ],
    });
  });

  it('refuses rows with too few and too many fields, also when they run over lines', () => {
    expect(linesOf('a,b\nc,d,e,f\n"g\nh",i\nj,k,l\n')).toEqual({
      records: [[6, 'j', 'k', 'l']],
      refused: [
        [2, 'wrong number of fields'],
        [3, 'wrong number of fields'],
        [4, 'wrong number of fields'],
      ],
    });
  });

  it('refuses NUL characters and bytes that are no UTF-8, and nothing around them', () => {
    const bytes = Buffer.concat([
      Buffer.from('a,b,c\nd,\0,f\ng,'),
      Buffer.from([0xff]),
      Buffer.from(',i\nj,k,l\n'),
    ]);
    expect(linesOf(bytes)).toEqual({
      records: [
        [2, 'a', 'b', 'c'],
        [5, 'j', 'k', 'l'],
      ],
      refused: [
        [3, 'NUL character'],
        [4, 'bytes that are no text in this encoding'],
      ],
    });
  });

  it('leaves an open text to the next block', () => {
    const { records, usedBytes, usedLines } = parse('a,b,c\nd,"e\n', { isLast: false });
    expect(records).toHaveLength(1);
    expect([usedBytes, usedLines]).toEqual([6, 1]);
  });

  it('gives up on an open text after 500 lines', () => {
    const filler = 'no row\n'.repeat(600);
    const { refused } = parse(`a,"b\n${filler}`, { isLast: false });
    expect(refused[0]).toMatchObject({ line: 2, reason: 'broken quote' });
  });

  it.each<[Encoding, Buffer]>([
    ['utf-16le', Buffer.from('a,Ж\nĊ,"d\n"\n', 'utf16le')],
    ['utf-16be', Buffer.from('a,Ж\nĊ,"d\n"\n', 'utf16le').swap16()],
  ])('reads %s, in which a byte of a letter can look like a line end', (encoding, bytes) => {
    const { records, refused } = parseBlock(bytes, { encoding, delimiter: ',', width: 2 }, 2, true);
    expect(refused).toEqual([]);
    expect(records.map(({ cells }) => cells)).toEqual([
      ['a', 'Ж'],
      ['Ċ', 'd\n'],
    ]);
  });
});
