import { type Draws, Random } from '../random.ts';

const DRAWS = 8_192;

/**
 * Factors around 1, as `aroundOne` draws them, from a table: two draws for every record of ten million
 * would otherwise take a dozen numbers each.
 */
export class FactorTable {
  readonly #factors: Float64Array;

  /** `spread` is the standard deviation of the logarithm, roughly. */
  constructor(spread: number) {
    const random = new Random(`factors around one, ${spread}`);
    this.#factors = Float64Array.from({ length: DRAWS }, () => random.aroundOne(spread));
  }

  draw(random: Draws): number {
    return this.#factors[Math.floor(random.next() * DRAWS)]!;
  }
}
