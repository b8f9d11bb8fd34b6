import { Draws, mixText } from './random.ts';

/**
 * Randomness by row: what is drawn for a row depends on the seed and the number of the row only.
 *
 * So details that one output needs and another does not can be left out, or drawn in any order.
 */
export class RowRandom extends Draws {
  readonly #salt: number;
  #state = 0;

  constructor(seed: number | string, label: string) {
    super();
    this.#salt = mixText(`${seed}/${label}`, 0x5bd1);
  }

  /** The draws that follow are those of this row, from the first one on. */
  seek(row: number): this {
    this.#state = mix(mix(row ^ this.#salt) + 0x3c6e);
    return this;
  }

  /** At least 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return mix(this.#state) / 4_294_967_296;
  }
}

/** Every bit of the answer depends on every bit of the number. */
function mix(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
