/**
 * Ids that tell nothing: planted records must not be known by their numbers.
 *
 * Multiplying by a number without a common factor and taking the rest of the division by a prime
 * gives each sequence number below that prime its own id.
 */
import type { Random } from './random.ts';

const KINDS = {
  company: { prefix: 'C', prime: 9_999_991, digits: 7 },
  person: { prefix: 'P', prime: 99_991, digits: 5 },
  link: { prefix: 'L', prime: 9_999_991, digits: 7 },
  shipment: { prefix: 'S', prime: 99_999_989, digits: 8 },
} as const;

export class IdMaker {
  /** What ids begin with, and how many digits follow. */
  readonly prefix: string;
  readonly digits: number;
  readonly #prime: number;
  readonly #factor: number;
  #made: number;

  /** `made`: how many ids of this kind another maker has given out from the same randomness. */
  constructor(kind: keyof typeof KINDS, random: Random, made = 0) {
    this.#made = made;
    ({ prefix: this.prefix, prime: this.#prime, digits: this.digits } = KINDS[kind]);
    // Small enough that factor times sequence number stays exact, 2^53.
    this.#factor = random.integer(10_007, Math.min(this.#prime, 89_999_999) - 1);
  }

  make(): string {
    this.#made += 1;
    return this.write(this.numberAt(this.#made));
  }

  /** The number in the n-th id, from 1. Makers of one kind and randomness agree on it. */
  numberAt(sequence: number): number {
    if (sequence >= this.#prime) throw new RangeError(`No ids are left after ${this.#prime - 1}`);
    return (this.#factor * sequence) % this.#prime;
  }

  /** The id with that number. */
  write(number: number): string {
    return this.prefix + String(number).padStart(this.digits, '0');
  }
}
