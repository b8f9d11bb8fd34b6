/** Texts in older encodings: Node decodes them but does not encode, so decoding is turned around. */
import type { Encoding } from '../../server/import/text-encoding.ts';

const known = new Map<Encoding, ReadonlyMap<string, readonly number[]>>();

/** Throws for a character that the encoding does not have. */
export function encode(text: string, encoding: Encoding): Buffer {
  let bytesOf = known.get(encoding);
  if (bytesOf === undefined) {
    bytesOf = invert(encoding);
    known.set(encoding, bytesOf);
  }
  return Buffer.from(
    [...text].flatMap((character) => {
      const bytes = bytesOf.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return [...bytes];
    }),
  );
}

function invert(encoding: Encoding): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, readonly number[]>();
  const add = (...bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length !== 1 || character === '\ufffd' || bytesOf.has(character)) return;
    bytesOf.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  if (!['gb18030', 'euc-kr', 'shift_jis'].includes(encoding)) return bytesOf;
  for (let first = 0x81; first < 0xff; first++) {
    for (let second = 0x40; second < 0xff; second++) add(first, second);
  }
  return bytesOf;
}
