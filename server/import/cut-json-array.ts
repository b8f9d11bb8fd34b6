/**
 * Cuts the items of a JSON array, which may stand inside an object.
 *
 * Looks at brackets, quotes and commas only; whether an item is right shows when it is parsed. A line
 * end inside a string ends it, since JSON has none there: a quote that never closes then spoils its
 * own item and not all that follow. A bracket that never closes takes in all that follow.
 */
import { type CutItem, type ItemCutter, MAX_ITEM_BYTES, cutCharacters } from './item-cutter.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

export class ArrayCutter implements ItemCutter {
  /** How many brackets are open where items stand. */
  readonly #itemDepth: number;
  #depth = 0;
  /** Whether the bracket around is one whose values are items. */
  #isInArray = false;
  #isInString = false;
  #isEscaped = false;
  #line = 1;
  /** Of the item at work; 0 when there is none. */
  #itemLine = 0;
  #pending: Buffer[] = [];
  #bytes = 0;

  constructor(itemDepth: number) {
    this.#itemDepth = itemDepth;
  }

  brokenFrom(): number | null {
    if (this.#isBehind()) return null;
    return this.#itemLine === 0 ? this.#line : this.#itemLine;
  }

  take(bytes: Buffer): CutItem[] {
    const cut: CutItem[] = [];
    let from = 0; // first byte of the item in this piece
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === LINE_FEED) {
        this.#line++;
        this.#isInString = false;
        this.#isEscaped = false;
        continue;
      }
      if (this.#isInString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#isInString = false;
        continue;
      }
      const isBetween = this.#depth === this.#itemDepth && this.#isInArray;
      const isClosing = byte === CLOSE_ARRAY || byte === CLOSE_OBJECT;
      if (isBetween && (byte === COMMA || isClosing)) {
        this.#keep(bytes.subarray(from, at));
        this.#finish(cut);
      } else if (this.#itemLine === 0 && !isSpace(byte) && (isBetween || this.#isBehind())) {
        this.#itemLine = this.#line;
        from = at;
      }
      if (byte === QUOTE) this.#isInString = true;
      else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) this.#open(byte);
      else if (isClosing) this.#close();
    }
    this.#keep(bytes.subarray(from));
    return cut;
  }

  end(): CutItem[] {
    const cut: CutItem[] = [];
    if (this.#isBehind()) this.#finish(cut);
    return cut;
  }

  /** Whether everything was closed again, and still there is more. */
  #isBehind(): boolean {
    return this.#depth < 0;
  }

  #open(byte: number): void {
    if (this.#depth < 0) return;
    this.#depth++;
    if (this.#depth === this.#itemDepth) this.#isInArray = byte === OPEN_ARRAY;
  }

  #close(): void {
    if (this.#depth < 0) return;
    this.#depth--;
    if (this.#depth < this.#itemDepth) this.#isInArray = false;
    if (this.#depth === 0) this.#depth = -1;
  }

  /** Of an item that is too long, no more than its beginning. */
  #keep(bytes: Buffer): void {
    if (this.#itemLine === 0) return;
    if (this.#bytes <= MAX_ITEM_BYTES && bytes.length > 0) this.#pending.push(bytes);
    this.#bytes += bytes.length;
  }

  #finish(cut: CutItem[]): void {
    if (this.#itemLine === 0) return;
    const bytes = Buffer.concat(this.#pending);
    const isTooLong = this.#bytes > MAX_ITEM_BYTES;
    const beginning = cutCharacters(bytes);
    cut.push({ line: this.#itemLine, bytes: isTooLong ? null : bytes, beginning });
    this.#itemLine = 0;
    this.#pending = [];
    this.#bytes = 0;
  }
}

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;
