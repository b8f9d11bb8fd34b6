/** Texts that are only ever added, as UTF-8 one behind the other: a million ids without a million objects. */

const encoder = new TextEncoder();

export class TextColumn {
  #bytes: Uint8Array<ArrayBuffer>;
  #starts: Uint32Array;
  #count = 0;

  constructor(expected: number) {
    this.#bytes = new Uint8Array(expected * 16 + 64);
    this.#starts = new Uint32Array(expected + 2);
  }

  /** Answers the place of the text: 0, 1, 2 and so on. */
  add(text: string): number {
    const start = this.byteLength;
    // A UTF-16 unit is at most three bytes of UTF-8.
    if (this.#bytes.length < start + 3 * text.length) {
      const larger = new Uint8Array(2 * (this.#bytes.length + 3 * text.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (this.#starts.length < this.#count + 2) {
      const larger = new Uint32Array(2 * this.#starts.length);
      larger.set(this.#starts);
      this.#starts = larger;
    }
    const { written } = encoder.encodeInto(text, this.#bytes.subarray(start));
    this.#starts[this.#count + 1] = start + written;
    return this.#count++;
  }

  get count(): number {
    return this.#count;
  }

  /** Of all texts together. */
  get byteLength(): number {
    return this.#starts[this.#count]!;
  }

  /** The bytes of one text; a view, valid until the next `add`. */
  bytesAt(place: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[place], this.#starts[place + 1]);
  }
}

/** Writes the ids of `order` behind the first `count` ids of a table. */
export function appendIds(
  { idBytes, idStart }: { readonly idBytes: Uint8Array; readonly idStart: Uint32Array },
  count: number,
  ids: TextColumn,
  order: Uint32Array,
): void {
  let end = idStart[count]!;
  for (let at = 0; at < order.length; at++) {
    const bytes = ids.bytesAt(order[at]!);
    idBytes.set(bytes, end);
    end += bytes.length;
    idStart[count + at + 1] = end;
  }
}
