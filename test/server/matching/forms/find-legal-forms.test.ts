import { expect, it } from '@jest/globals';

import {
  compareLegalForms,
  toTellingClasses,
} from '../../../../server/matching/forms/compare-legal-forms.ts';
import { findLegalForms } from '../../../../server/matching/forms/find-legal-forms.ts';
import { LEGAL_FORMS } from '../../../../server/matching/forms/legal-form-table.ts';
import { splitWords } from '../../../../server/matching/text/split-words.ts';

function read(name: string) {
  const { words, forms } = findLegalForms(splitWords(name));
  return { words: words.map(({ text }) => text).join(' '), classes: toTellingClasses(forms) };
}

it.each([
  ['RU', 'ООО «Велатрикс»', 'LLC'],
  ['RU', 'Общество с ограниченной ответственностью «Велатрикс»', 'LLC'],
  ['RU', 'OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU VELATRIX', 'LLC'],
  ['RU', 'Obschestvo s ogranichennoy otvetstvennostiu Velatrix', 'LLC'],
  ['RU', 'ПАО Велатрикс', 'PUBLIC'],
  ['RU', 'AO Velatrix', 'JSC'],
  ['RU', 'ФГУП Велатрикс', 'STATE'],
  ['RU', 'ИП Велатрикс', 'SOLE'],
  ['BY', 'ААТ Велатрыкс', 'JSC'],
  ['UA', 'ТОВ «Велатрікс»', 'LLC'],
  ['KZ', 'Велатрикс ЖШС', 'LLC'],
  ['KZ', 'TOO Velatrix', 'LLC'],
  ['KG', 'ОсОО Велатрикс', 'LLC'],
  ['UZ', 'Velatrix MChJ', 'LLC'],
  ['AM', '«Վելատրիքս» ՍՊԸ', 'LLC'],
  ['AM', '«Վելատրիքս» ՓԲԸ', 'JSC'],
  ['GE', 'შპს „ველატრიქსი“', 'LLC'],
  ['AZ', 'Velatrix MMC', 'LLC'],
  ['TR', 'Velatrix Ltd. Şti.', 'LLC'],
  ['TR', 'Velatrix A.Ş.', 'JSC'],
  ['TR', 'VELATRIX ANONIM SIRKETI', 'JSC'],
  ['AE', 'Velatrix FZE', 'FREE_ZONE'],
  ['AE', 'شركة فيلاتريكس ذ.م.م', 'LLC'],
  ['HK', 'Velatrix Limited', 'LLC'],
  ['CN', '维拉特有限公司', 'LLC'],
  ['CN', '维拉特股份有限公司', 'JSC'],
  ['CN', 'Velatrix Co., Ltd.', 'LIMITED'],
  ['TW', '維拉特股份有限公司', 'JSC'],
  ['SG', 'Velatrix Pte. Ltd.', 'LLC'],
  ['MY', 'Velatrix Sdn. Bhd.', 'LLC'],
  ['MY', 'Velatrix Berhad', 'PUBLIC'],
  ['IN', 'Velatrix Private Limited', 'LLC'],
  ['ID', 'PT Velatrix', 'JSC'],
  ['KR', '주식회사 벨라트릭스', 'JSC'],
  ['KR', '(주)벨라트릭스', 'JSC'],
  ['JP', '株式会社ベラトリクス', 'JSC'],
  ['JP', 'Velatrix K.K.', 'JSC'],
  ['VN', 'Công ty TNHH Velatrix', 'LLC'],
  ['US', 'Velatrix, Inc.', 'JSC'],
  ['GB', 'Velatrix PLC', 'PUBLIC'],
  ['DE', 'Velatrix GmbH', 'LLC'],
  ['DE', 'Velatrix AG', 'JSC'],
  ['AT', 'Velatrix Ges.m.b.H.', 'LLC'],
  ['CH', 'Velatrix Sàrl', 'LLC'],
  ['FR', 'Velatrix S.A.R.L.', 'LLC'],
  ['IT', 'Velatrix S.p.A.', 'JSC'],
  ['ES', 'Velatrix, S.L.', 'LLC'],
  ['MX', 'Velatrix S.A. de C.V.', 'JSC'],
  ['PT', 'Velatrix Lda.', 'LLC'],
  ['NL', 'Velatrix B.V.', 'LLC'],
  ['PL', 'Velatrix Sp. z o.o.', 'LLC'],
  ['CZ', 'Velatrix s. r. o.', 'LLC'],
  ['HU', 'Velatrix Kft.', 'LLC'],
  ['EE', 'Velatrix OÜ', 'LLC'],
  ['LV', 'SIA Velatrix', 'LLC'],
  ['LT', 'UAB Velatrix', 'LLC'],
  ['FI', 'Velatrix Oyj', 'PUBLIC'],
  ['SE', 'Velatrix AB', 'LLC'],
  ['DK', 'Velatrix ApS', 'LLC'],
  ['NO', 'Velatrix ASA', 'PUBLIC'],
  ['RS', 'Velatrix d.o.o.', 'LLC'],
  ['RS', 'Велатрикс д.о.о.', 'LLC'],
  ['BG', 'Велатрикс ЕООД', 'LLC'],
  ['RO', 'Velatrix S.R.L.', 'LLC'],
  ['GR', 'Βελατρίξ Α.Ε.', 'JSC'],
  ['GR', 'Βελατρίξ ΕΠΕ', 'LLC'],
  ['IL', 'ולטריקס בע"מ', 'LLC'],
])('knows the forms of %s: %s', (_, name, expected) => {
  const { words, classes } = read(name);
  expect(classes).toContain(expected);
  expect(words.split(' ').length).toBeLessThanOrEqual(2);
});

it('has forms of more than twenty countries', () => {
  const countries = new Set(LEGAL_FORMS.flatMap(([codes]) => codes.split(' ')));
  expect(countries.size).toBeGreaterThan(40);
});

it('leaves a name that is nothing but forms as it is', () => {
  expect(read('Limited')).toEqual({ words: 'Limited', classes: [] });
  expect(read('AS').words).toBe('AS');
});

it('takes words for forms only where forms stand', () => {
  expect(read('Ab Velatrix Ou Tornavel Ltd').words).toBe('Velatrix Ou Tornavel');
  expect(read('Velatrix Trade OÜ, Tallinn')).toEqual({
    words: 'Velatrix Trade Tallinn',
    classes: ['LLC'],
  });
  expect(read('Торговый дом ООО Велатрикс').classes).toEqual(['LLC']);
});

it('tells which forms can be one company', () => {
  expect(compareLegalForms(['LLC'], ['LLC'])).toBe('AGREE');
  expect(compareLegalForms(['LLC'], ['JSC'])).toBe('DIFFER');
  expect(compareLegalForms(['LIMITED'], ['JSC'])).toBe('AGREE');
  expect(compareLegalForms(['FREE_ZONE'], ['LLC'])).toBe('AGREE');
  expect(compareLegalForms([], ['LLC'])).toBe('UNKNOWN');
  expect(compareLegalForms([], ['BRANCH'])).toBe('DIFFER');
});
