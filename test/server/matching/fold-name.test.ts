import { describe, expect, it } from '@jest/globals';

import { foldName, foldNames } from '../../../server/matching/fold-name.ts';

describe('foldName', () => {
  it.each([
    [
      'Kuzey Yıldızı Elektronik San. ve Tic. Ltd. Şti.',
      'kuzey yildizi elektronik san ve tic ltd sti',
    ],
    ['KUZEY YILDIZI ELEKTRONİK', 'kuzey yildizi elektronik'],
    ['ООО «Вектор-Микрон»', 'ooo vektor mikron'],
    ['Ｆｕｌｌ　ｗｉｄｔｈ ﬁrm', 'full width firm'],
    ['Baltvik  Logistika\tOÜ,', 'baltvik logistika ou'],
    ["O'Neil & Sons", 'oneil sons'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['zero\u200bwidth', 'zerowidth'],
    ['=cmd()|"x"', 'cmd x'],
    ['...', ''],
  ])('folds %j to %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('folds both Turkish letters i alike, whatever their case', () => {
    const folds = ['İSTANBUL', 'istanbul', 'ISTANBUL', 'ıstanbul'].map(foldName);
    expect(new Set(folds)).toEqual(new Set(['istanbul']));
  });

  it('gives a name of Chinese characters letters to search by', () => {
    expect(foldName('深圳市明曜芯科技')).toMatch(/^[a-z0-9 ]+$/);
  });

  it('is the same when it is applied twice', () => {
    for (const name of ['Şirket', 'Москва', 'Aragats «Թրեյդ»', 'ẞß']) {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }
  });
});

it('keeps each folded name once, without empty ones', () => {
  expect(foldNames(['Orlin Ltd', 'ORLIN LTD.', '—', 'Орлин'])).toEqual(['orlin ltd', 'orlin']);
});
