/**
 * Sorts places by a key, keeping the order among equal keys: radix sort, a few passes over flat
 * arrays. Sorting by several keys begins with the least important one.
 *
 * One sorter serves many sorts, one after the other, without allocating again.
 */
import { type CheckStop, ROWS_PER_TURN } from './check-stop.ts';

const MOST_DIGIT_BITS = 12;
/** Up to here, moving each place to where it belongs is faster than counting digits. */
const FEW = 24;

export class PlaceSorter {
  #order: Uint32Array;
  #spare: Uint32Array;
  readonly #starts = new Uint32Array(2 ** MOST_DIGIT_BITS + 1);
  readonly #checkStop: CheckStop;
  #count = 0;

  /** For up to `mostPlaces` at a time: 8 bytes each. */
  constructor(mostPlaces: number, checkStop: CheckStop) {
    this.#checkStop = checkStop;
    this.#order = new Uint32Array(mostPlaces);
    this.#spare = new Uint32Array(mostPlaces);
  }

  /** Places in their order; `count` of them, the array may be longer. Changed by the next sort. */
  get order(): Uint32Array {
    return this.#order;
  }

  /** Starts anew with 0, 1, 2 and so on. */
  begin(count: number): void {
    this.#count = count;
    const order = this.#order;
    for (let place = 0; place < count; place++) order[place] = place;
  }

  /** Sorts what was sorted before by `keys[place]`. O(n), and nothing when it is in order. */
  sortBy(keys: Uint32Array): void {
    const { least, most, isSorted } = this.#survey(keys);
    if (isSorted) return;
    if (this.#count <= FEW) return this.#insert(keys);
    // As few digits as possible, all of the same size; small ones when there is little to sort.
    const bits = 32 - Math.clz32(most - least);
    const digitMost = Math.min(MOST_DIGIT_BITS, 33 - Math.clz32(this.#count));
    const passes = Math.ceil(bits / digitMost);
    const digitBits = Math.ceil(bits / passes);
    for (let pass = 0; pass < passes; pass++) {
      this.#sortByDigit(keys, least, pass * digitBits, digitBits);
    }
  }

  #survey(keys: Uint32Array): { least: number; most: number; isSorted: boolean } {
    const order = this.#order;
    let least = 0xffffffff;
    let most = 0;
    let isSorted = true;
    let before = 0;
    for (let at = 0; at < this.#count; at++) {
      if (at % ROWS_PER_TURN === 0) this.#checkStop();
      const key = keys[order[at]!]!;
      if (key < before) isSorted = false;
      if (key < least) least = key;
      if (key > most) most = key;
      before = key;
    }
    return { least, most, isSorted };
  }

  #insert(keys: Uint32Array): void {
    const order = this.#order;
    for (let at = 1; at < this.#count; at++) {
      const place = order[at]!;
      const key = keys[place]!;
      let to = at;
      for (; to > 0 && keys[order[to - 1]!]! > key; to--) order[to] = order[to - 1]!;
      order[to] = place;
    }
  }

  #sortByDigit(keys: Uint32Array, least: number, shift: number, digitBits: number): void {
    const [from, to, starts] = [this.#order, this.#spare, this.#starts];
    const mask = 2 ** digitBits - 1;
    starts.fill(0, 0, mask + 2);
    for (let at = 0; at < this.#count; at++) {
      if (at % ROWS_PER_TURN === 0) this.#checkStop();
      starts[(((keys[from[at]!]! - least) >>> shift) & mask) + 1]!++;
    }
    for (let digit = 0; digit < mask; digit++) starts[digit + 1]! += starts[digit]!;
    for (let at = 0; at < this.#count; at++) {
      if (at % ROWS_PER_TURN === 0) this.#checkStop();
      const place = from[at]!;
      to[starts[((keys[place]! - least) >>> shift) & mask]!++] = place;
    }
    [this.#order, this.#spare] = [to, from];
  }
}
