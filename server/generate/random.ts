/**
 * Seeded randomness: the same seed draws the same numbers on every machine.
 *
 * Only integer steps, `Math.log`, `Math.exp` and additions: results do not depend on the engine's
 * power or trigonometry. Each part of the network draws from its own fork, so that a change in one
 * part leaves the others as they were.
 */

/** Whatever can be drawn from numbers between 0 and 1. */
export abstract class Draws {
  /** At least 0, below 1. */
  abstract next(): number;

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Both ends included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)];
    if (picked === undefined) throw new RangeError('Nothing to pick from');
    return picked;
  }

  /** Like `pick`, but the first is the most likely: the n-th has weight 1 / n. */
  pickEarly<T>(list: readonly T[]): T {
    let total = 0;
    for (let rank = 1; rank <= list.length; rank++) total += 1 / rank;
    let left = this.next() * total;
    for (const [index, each] of list.entries()) {
      left -= 1 / (index + 1);
      if (left <= 0) return each;
    }
    return this.pick(list);
  }

  /** At least 1, with a heavy tail: the smaller alpha, the larger the largest. */
  pareto(alpha: number): number {
    return Math.exp(-Math.log(1 - this.next()) / alpha);
  }

  /** Median 1; `spread` is the standard deviation of its logarithm, roughly. */
  aroundOne(spread: number): number {
    let sum = -6;
    for (let draw = 0; draw < 12; draw++) sum += this.next();
    return Math.exp(sum * spread);
  }
}

/** One stream of numbers. */
export class Random extends Draws {
  readonly #seed: string;
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number | string) {
    super();
    this.#seed = String(seed);
    [this.#a, this.#b, this.#c] = [0x9e37, 0x79b9, 0x7f4a].map((salt) =>
      mixText(this.#seed, salt),
    ) as [number, number, number];
    // The first draws of similar seeds are alike; twelve steps part them.
    for (let step = 0; step < 12; step++) this.next();
  }

  /** An independent stream: the same label gives the same stream, whatever was drawn before. */
  fork(label: string): Random {
    return new Random(`${this.#seed}/${label}`);
  }

  /** At least 0, below 1. (sfc32, 32 bits) */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }
}

/** FNV-1a with a final mix, 32 bits. */
export function mixText(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Draws from `items` by weight, in O(log n). Answers null when there is nothing of any weight. */
export function buildWeightedPick<T>(
  items: readonly T[],
  weightOf: (item: T) => number,
): (random: Random) => T | null {
  const upTo = new Float64Array(items.length);
  let total = 0;
  for (const [index, item] of items.entries()) {
    total += weightOf(item);
    upTo[index] = total;
  }
  return (random) => {
    const wanted = random.next() * total;
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (upTo[middle]! <= wanted) low = middle + 1;
      else high = middle;
    }
    return items[low] ?? null;
  };
}
