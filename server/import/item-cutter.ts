/** What cuts the bytes of items out of a file that comes in pieces. */

export interface ItemCutter {
  take(bytes: Buffer): CutItem[];
  /** Behind the last piece. */
  end(): CutItem[];
  /** Behind `end`: from which line on nothing can be told apart any more; null when all was. */
  brokenFrom(): number | null;
}

/** The bytes of an item; null when there are more than it may have. */
export interface CutItem {
  /** On which it begins. */
  readonly line: number;
  readonly bytes: Buffer | null;
  /** Beginning of its text. */
  readonly beginning: Buffer;
}

export const MAX_ITEM_BYTES = 1024 * 1024;
const SHOWN_BYTES = 200;

/** A copy of the first bytes, not ending inside a character. */
export function cutCharacters(bytes: Buffer): Buffer {
  let end = Math.min(SHOWN_BYTES, bytes.length);
  while (end > 0 && end < bytes.length && (bytes[end]! & 0xc0) === 0x80) end--;
  return Buffer.from(bytes.subarray(0, end));
}
