import { expect, it } from '@jest/globals';

import {
  toNativeSkeletons,
  toLatinSkeleton,
} from '../../../../server/matching/text/consonant-skeleton.ts';
import { toSimplified } from '../../../../server/matching/text/han-variants.ts';
import { romanise } from '../../../../server/matching/text/romanise.ts';
import { findMainScript, findScript } from '../../../../server/matching/text/script.ts';
import { measureSoundDistance } from '../../../../server/matching/text/sound-distance.ts';
import { toHeardKey, toSoundKey } from '../../../../server/matching/text/sound-key.ts';
import { splitWords } from '../../../../server/matching/text/split-words.ts';

const soundsOf = (text: string): string[] =>
  splitWords(text).flatMap(({ readings }) => readings.map(toSoundKey));

it.each([
  ['a', 'LATIN'],
  ['ı', 'LATIN'],
  ['ж', 'CYRILLIC'],
  ['қ', 'CYRILLIC'],
  ['ω', 'GREEK'],
  ['خ', 'ARABIC'],
  ['ש', 'HEBREW'],
  ['Ա', 'ARMENIAN'],
  ['შ', 'GEORGIAN'],
  ['芯', 'HAN'],
  ['한', 'HANGUL'],
  ['サ', 'KANA'],
  ['ก', 'OTHER'],
  ['7', null],
  ['-', null],
])('knows the script of %s', (letter, script) => {
  expect(findScript(letter)).toBe(script);
});

it('goes by most letters of a text', () => {
  expect(findMainScript('ООО «Лунмикор» Ltd')).toBe('CYRILLIC');
  expect(findMainScript('123')).toBe('LATIN');
});

it('knows both i of Turkish in capitals and small letters', () => {
  const readings = ['Işıldar', 'IŞILDAR', 'ışıldar'].map((word) => romanise(word, 'LATIN')[0]);
  expect(new Set(readings)).toEqual(new Set(['isildar']));
  expect(romanise('İNCİR', 'LATIN')[0]).toBe('incir');
});

it.each([
  ['Хлебцов', 'Hlebcov'],
  ['Щукин', 'Shchukin'],
  ['Экспо', 'Expo'],
  ['Юрий', 'Yuri'],
  ['Звёздный', 'Zvezdny'],
  ['Қазақ', 'Kazak'],
  ['Ξενοκράτης', 'Xenokratis'],
  ['Ευρωπύλη', 'Evropyli'],
  ['Muellstedt', 'Müllstedt'],
  ['Sahinkaya', 'Şahinkaya'],
  ['Harbour', 'Harbor'],
])('hears %s as %s', (written, other) => {
  expect(soundsOf(written).some((sound) => soundsOf(other).includes(sound))).toBe(true);
});

it('hears English words as other alphabets write them', () => {
  expect(toHeardKey('white')).toBe(toSoundKey('vait'));
  expect(toHeardKey('trade')).toBe(toSoundKey('treid'));
  expect(toHeardKey('lantern')).toBeNull();
});

it('reads Arabic by its consonants, without the article', () => {
  expect(toNativeSkeletons('الخليج')).toEqual([toLatinSkeleton(toSoundKey('khaleej'))]);
  expect(toNativeSkeletons('نجم')).toEqual([toLatinSkeleton(toSoundKey('najm'))]);
  expect(toNativeSkeletons('زهرة')).toContain(toLatinSkeleton(toSoundKey('zahrat')));
});

it('reads traditional and simplified characters alike, and homophones not', () => {
  expect(toSimplified('曜嵐電子')).toBe('曜岚电子');
  expect(toSimplified('明曜')).not.toBe(toSimplified('明耀'));
});

it('parts words, numbers and scripts, and keeps abbreviations whole', () => {
  const textsOf = (text: string) => splitWords(text).map((word) => word.text);
  expect(textsOf('Velatrix L.L.C.')).toEqual(['Velatrix', 'LLC']);
  expect(textsOf('A/S Norrhavn')).toEqual(['AS', 'Norrhavn']);
  expect(textsOf('Node7 电子ABC')).toEqual(['Node', '7', '电子', 'ABC']);
  expect(textsOf("O'Neil Qurilish Oʻzbek")).toEqual(['ONeil', 'Qurilish', 'Ozbek']);
  expect(textsOf('zero\u200bwidth «»')).toEqual(['zerowidth']);
});

it('mends a word typed in two alphabets', () => {
  expect(splitWords('ВEKTOP').map(({ script }) => script)).toEqual(['CYRILLIC']);
  expect(splitWords('Вeктор')[0]!.readings[0]).toBe('vektor');
});

it('measures near sounds as nearer than others, the same both ways', () => {
  const distance = (a: string, b: string) => measureSoundDistance(a, b, 10);
  expect(distance('vektor', 'vektor')).toBe(0);
  expect(distance('teHno', 'teCno')).toBeLessThan(distance('teHno', 'temno'));
  expect(distance('orlin', 'orion')).toBeCloseTo(distance('orion', 'orlin'));
  expect(measureSoundDistance('aaaaaa', 'zzzzzz', 1)).toBeGreaterThan(1);
});
