import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { wrapName } from '../../../client/graph/wrap-name.ts';

const measure = (text: string) => [...text].length;

describe('a name on a node', () => {
  it.each([
    ['Acme', 'Acme'],
    ['Bosfor Elektronik', 'Bosfor\nElektronik'],
    ['OOO Svelvelis-Komponent', 'OOO\nSvelvelis-…'],
    ['OOO Nev-Komponent', 'OOO Nev-\nKomponent'],
    ['Donaudampfschiff', 'Donaudampf…'],
    ['Evminar Elektronik San. ve Tic.', 'Evminar\nElektronik…'],
    ['  spaced   out  ', 'spaced out'],
  ])('%p is written %j in lines of 11', (name, wrapped) => {
    expect(wrapName(name, 11, measure)).toBe(wrapped);
  });

  it('never takes more than two lines, nor more than their width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const lines = wrapName(name, 11, measure).split('\n');
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(11);
      }),
    );
  });
});
