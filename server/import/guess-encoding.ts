/**
 * In which encoding are the bytes of a file that does not say it?
 *
 * UTF-8 and UTF-16 show themselves by their form. The older ones give every byte a meaning, so each
 * is tried and judged by what comes out: letters that its languages use, in words of one script. Two
 * that read the file alike are no doubt; two that read it differently and equally well are.
 */
import { isUtf8 } from 'node:buffer';

import { type Encoding, decode } from './text-encoding.ts';

export interface EncodingGuess {
  readonly encoding: Encoding;
  /** 0 to 1; below SURE_ENCODING the user is asked. */
  readonly confidence: number;
  /** Another that explains the bytes nearly as well; null when there is none. */
  readonly rival: Encoding | null;
}

export const SURE_ENCODING = 0.6;

/** What decides soonest between encodings that share bytes comes first: ties keep this order. */
const OLDER = [
  'windows-1251',
  'gb18030',
  'euc-kr',
  'shift_jis',
  'windows-1254',
  'windows-1252',
  'windows-1250',
] as const satisfies readonly Encoding[];

/** Letters beyond ASCII of the languages written in each, a language apart: a text is of one. */
const ALPHABETS: Partial<Record<Encoding, readonly string[]>> = {
  'windows-1251': ['абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў№'],
  'windows-1254': ['çğıöşüâîûi\u0307'],
  'windows-1252': ['àâæçèéêëîïôœùûüÿ', 'áéíñóúüªº', 'äöüß', 'áâãàçéêíóôõúü', 'åäöæøé', 'àèéìòù'],
  'windows-1250': [
    'ąćęłńóśźż',
    'áčďéěíňóřšťúůýž',
    'áéíóöőúüű',
    'ăâîşţ',
    'čćđšž',
    'áäčďéíľňôŕšťúýž',
  ],
};
/** The most frequent characters of names and goods: a wrong reading seldom meets them. */
const FREQUENT: Partial<Record<Encoding, string>> = {
  gb18030:
    '的一是不了人在有大中国上海公司限深圳市科技电子贸易进出口际商品名称编码日期数量单位价值重量净毛' +
    '发货收原产地运抵启目集成路器机件部分设备其他材料业务实物流广东江浙香港北京天津',
  'euc-kr':
    '주식회사한국전자무역수출입품명일자금액중량단위가나다라마사아자하이의에를은는고기도로지서인스산대' +
    '시상신성제조물류국원번호신고부품자동차반체서울부',
  shift_jis:
    'の会株式社日本電子貿易品名国年月数量単位価格重量東京大阪部アイウエオスルトンラリクシー',
};
const PUNCTUATION = /[\u00a0–—‘’‚“”„•…«»№°±²³×€£§©®™·´、。，：；（）《》【】]/;

/** `bytes` may end inside a character. */
export function guessEncoding(bytes: Buffer): EncodingGuess {
  const wide = guessWide(bytes);
  if (wide !== null) return { encoding: wide, confidence: 0.95, rival: null };
  const whole = cutAtLineEnd(bytes);
  if (isUtf8(whole)) return { encoding: 'utf-8', confidence: 1, rival: null };
  if (isNearlyUtf8(whole)) return { encoding: 'utf-8', confidence: 0.9, rival: null };

  const sample = onlyTelling(whole);
  const tried = OLDER.map((encoding) => ({ encoding, ...judge(sample, encoding) })).filter(
    ({ text }) => text !== null,
  );
  tried.sort((a, b) => b.score - a.score);
  const [best] = tried;
  if (best === undefined) return { encoding: 'utf-8', confidence: 0.1, rival: null };
  const rival = tried.find(({ text }) => text !== best.text);
  const lead = best.score - Math.max(0, rival?.score ?? 0);
  return {
    encoding: best.encoding,
    confidence: Math.max(0, Math.min(1, best.score * 0.4 + lead * 1.2)),
    rival: rival?.encoding ?? null,
  };
}

/** UTF-16 without a mark: every second byte of Latin text and of line ends is zero. */
function guessWide(bytes: Buffer): Encoding | null {
  const length = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const half = length / 2;
  if (even + odd < 4) return null;
  if (odd > half * 0.2 && even < half * 0.02) return 'utf-16le';
  return even > half * 0.2 && odd < half * 0.02 ? 'utf-16be' : null;
}

/** A few broken bytes in much that fits no other encoding so well: their rows are refused later. */
function isNearlyUtf8(bytes: Buffer): boolean {
  let broken = 0;
  let whole = 0;
  for (const character of bytes.toString('utf8')) {
    if (character === '\ufffd') broken++;
    else if (character > '\u007f') whole++;
  }
  return whole >= 20 && broken <= whole * 0.05;
}

const cutAtLineEnd = (bytes: Buffer): Buffer => {
  const end = bytes.lastIndexOf(0x0a);
  return end === -1 ? bytes : bytes.subarray(0, end + 1);
};

/** Up to 64 KB of the lines that hold anything but ASCII. */
function onlyTelling(bytes: Buffer): Buffer {
  const lines: Buffer[] = [];
  let size = 0;
  for (let start = 0; start < bytes.length && size < 65_536;) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, end === -1 ? bytes.length : end + 1);
    start += line.length;
    if (!line.some((byte) => byte > 0x7f)) continue;
    lines.push(line);
    size += line.length;
  }
  return Buffer.concat(lines);
}

/** Score 0 to 1: share of the characters beyond ASCII that belong where they stand. */
function judge(bytes: Buffer, encoding: Encoding): { text: string | null; score: number } {
  const text = decode(bytes, encoding);
  if (text === null) return { text, score: 0 };
  const alphabets = ALPHABETS[encoding] ?? [];
  const frequent = FREQUENT[encoding];
  let judged = 0;
  let good = 0;
  const fitting = alphabets.map(() => 0);
  for (const word of text.match(/[^\s,;|"'()<>/\\\d._:=-]+/gu) ?? []) {
    const letters = [...word];
    const foreign = letters.filter((each) => each > '\u007f');
    if (foreign.length === 0) continue;
    judged += foreign.length;
    if (frequent !== undefined) good += scoreEastern(foreign, encoding, frequent);
    else if (isWellFormed(word, letters.length, foreign.length, encoding)) {
      good += foreign.filter((each) => PUNCTUATION.test(each)).length * 0.5;
      for (const [place, alphabet] of alphabets.entries()) {
        for (const each of foreign) {
          if (alphabet.includes(each.toLowerCase())) fitting[place]!++;
        }
      }
    }
  }
  const score = judged === 0 ? 0 : Math.min(1, (good + Math.max(0, ...fitting)) / judged);
  return { text, score };
}

/** What a wrong reading makes of a right word: two scripts in one, a sign inside, accents only. */
function isWellFormed(word: string, letters: number, foreign: number, encoding: Encoding): boolean {
  if (/\p{L}[^\p{L}\p{M}\p{N}&’+]+\p{L}/u.test(word)) return false;
  if (/\p{Ll}\p{Lu}/u.test(word) && /\p{Lu}\p{Lu}/u.test(word)) return false;
  if (encoding === 'windows-1251') return !(/[a-z]/i.test(word) && /[а-я]/i.test(word));
  return letters < 3 || foreign <= letters * 0.6;
}

/** Beside the frequent ones, any character of the script counts a little. */
function scoreEastern(foreign: readonly string[], encoding: Encoding, frequent: string): number {
  const script =
    encoding === 'euc-kr'
      ? /[\uac00-\ud7a3]/
      : encoding === 'shift_jis'
        ? /[\u3040-\u30ff\u4e00-\u9fff]/
        : /[\u4e00-\u9fff]/;
  let score = 0;
  for (const each of foreign) {
    if (frequent.includes(each)) score += 1;
    else if (script.test(each)) score += 0.55;
    else if (PUNCTUATION.test(each) || /[\uff01-\uff5e\u3000-\u303f]/.test(each)) score += 0.5;
  }
  return score;
}
