/** Cuts JSON lines: an item is a line. Blank ones are none. */
import { type CutItem, type ItemCutter, MAX_ITEM_BYTES, cutCharacters } from './item-cutter.ts';

const LINE_FEED = 0x0a;

export class LineCutter implements ItemCutter {
  #pending: Buffer[] = [];
  #bytes = 0;
  #line = 1;

  take(bytes: Buffer): CutItem[] {
    const cut: CutItem[] = [];
    let from = 0;
    for (;;) {
      const end = bytes.indexOf(LINE_FEED, from);
      if (end === -1) break;
      this.#keep(bytes.subarray(from, end));
      this.#finish(cut);
      this.#line++;
      from = end + 1;
    }
    this.#keep(bytes.subarray(from));
    return cut;
  }

  end(): CutItem[] {
    const cut: CutItem[] = [];
    this.#finish(cut);
    return cut;
  }

  brokenFrom(): null {
    return null;
  }

  /** Of a line that is too long, no more than its beginning. */
  #keep(bytes: Buffer): void {
    if (this.#bytes <= MAX_ITEM_BYTES && bytes.length > 0) this.#pending.push(bytes);
    this.#bytes += bytes.length;
  }

  #finish(cut: CutItem[]): void {
    if (this.#bytes === 0) return;
    const bytes = this.#pending.length === 1 ? this.#pending[0]! : Buffer.concat(this.#pending);
    const isTooLong = this.#bytes > MAX_ITEM_BYTES;
    if (isTooLong || !isBlank(bytes)) {
      const beginning = cutCharacters(bytes);
      cut.push({ line: this.#line, bytes: isTooLong ? null : bytes, beginning });
    }
    this.#pending = [];
    this.#bytes = 0;
  }
}

/** Spaces, tabs and returns. */
const isBlank = (bytes: Buffer): boolean =>
  bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
