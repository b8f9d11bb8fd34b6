/**
 * Text as bytes, written field by field into one large piece: a string for each of ten million lines
 * would take most of the time.
 *
 * What is text of its own is encoded once (`encode`) and copied; digits are written as they come.
 */
const encoder = new TextEncoder();

/** UTF-8, to be written as often as needed. */
export const encode = (text: string): Uint8Array => encoder.encode(text);

const ZERO = 48;
const POINT = 46;

export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;
  /** Digits of a number, the last one first. */
  readonly #digits = new Uint8Array(32);

  /** `room`: bytes; grows when more is written before it is taken. */
  constructor(room: number) {
    this.#bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.#length;
  }

  /** All that was written; empty again afterwards. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  /** From `start` to before `end`. */
  copy(source: Uint8Array, start: number, end: number): void {
    this.#reserve(end - start);
    // Faster than `set` for the few bytes of a field.
    let to = this.#length;
    for (let from = start; from < end; from++) this.#bytes[to++] = source[from]!;
    this.#length = to;
  }

  bytes(source: Uint8Array): void {
    this.copy(source, 0, source.length);
  }

  /** One character of ASCII. */
  character(code: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = code;
  }

  /** A whole number of at least 0, with leading zeros up to `width` digits. */
  whole(number: number, width = 1): void {
    this.#reserve(this.#digits.length);
    let count = 0;
    let left = number;
    while (left > 0 || count < width) {
      const rest = Math.floor(left / 10);
      this.#digits[count++] = ZERO + (left - rest * 10);
      left = rest;
    }
    while (count > 0) this.#bytes[this.#length++] = this.#digits[--count]!;
  }

  /** A number of at least 0 with so many decimals, exact below 2^53 of its smallest step. */
  decimal(number: number, decimals: 1 | 2): void {
    const scale = decimals === 1 ? 10 : 100;
    const steps = Math.round(number * scale);
    const whole = Math.floor(steps / scale);
    this.whole(whole);
    this.character(POINT);
    this.whole(steps - whole * scale, decimals);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#bytes.length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
