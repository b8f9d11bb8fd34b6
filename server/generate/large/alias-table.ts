import type { Draws } from '../random.ts';

/**
 * Draws numbers by weight in constant time, however many there are.
 *
 * Each place holds at most two of the numbers, so that all places are equally likely: the method of
 * Walker and Vose. 16 bytes for each number.
 */
export class AliasTable {
  readonly #members: Uint32Array;
  /** How often the member of a place is meant, of 1, and not its alias. */
  readonly #own: Float64Array;
  readonly #alias: Uint32Array;

  /** `weightOf` is above 0 for every member. */
  constructor(members: Uint32Array, weightOf: (member: number) => number) {
    const count = members.length;
    this.#members = members;
    this.#own = new Float64Array(count);
    this.#alias = new Uint32Array(count);
    let total = 0;
    for (const member of members) total += weightOf(member);
    for (let place = 0; place < count; place++) {
      this.#own[place] = (weightOf(members[place]!) * count) / total;
    }
    this.#fillPlaces();
  }

  get isEmpty(): boolean {
    return this.#members.length === 0;
  }

  /** Throws RangeError when there is nothing to draw. */
  draw(random: Draws): number {
    const drawn = random.next() * this.#members.length;
    const place = Math.floor(drawn);
    const member = this.#members[drawn - place < this.#own[place]! ? place : this.#alias[place]!];
    if (member === undefined) throw new RangeError('Nothing to draw from');
    return member;
  }

  /** Places with less than an even share get the rest of it from one with more. */
  #fillPlaces(): void {
    const own = this.#own;
    const order = new Uint32Array(own.length);
    let poor = 0;
    let rich = own.length;
    for (let place = 0; place < own.length; place++) {
      if (own[place]! < 1) order[poor++] = place;
      else order[--rich] = place;
    }
    // The poor stand from 0 to `poor`, the rich from there to the end; a rich one that has given too
    // much away becomes the next of the poor.
    let next = 0;
    for (; next < poor && poor < own.length; next++) {
      const place = order[next]!;
      const giver = order[poor]!;
      this.#alias[place] = giver;
      own[giver]! -= 1 - own[place]!;
      if (own[giver]! < 1) poor += 1;
    }
    // What rounding left over is the place's own.
    for (; next < own.length; next++) own[order[next]!] = 1;
  }
}
