/** What arrived lately in a region, at companies that may sell it on: a queue of bounded length. */
import type { Day } from '../../model/day.ts';
import type { Draws } from '../random.ts';
import type { CompanyNumber } from './company-columns.ts';
import type { GoodNumber } from './large-goods.ts';

const SOLD_WITHIN_DAYS = 120;

/** An arrival by its place in the queue; valid until the next `note`. */
export type ArrivalPlace = number;

export class Arrivals {
  readonly #company: Uint32Array;
  readonly #good: Uint16Array;
  readonly #day: Int32Array;
  #first = 0;
  #end = 0;

  /** `room`: arrivals after which the oldest are forgotten, whatever their day. */
  constructor(room: number) {
    this.#company = new Uint32Array(room);
    this.#good = new Uint16Array(room);
    this.#day = new Int32Array(room);
  }

  note(company: CompanyNumber, good: GoodNumber, day: Day): void {
    const place = this.#end++ % this.#company.length;
    this.#company[place] = company;
    this.#good[place] = good;
    this.#day[place] = day;
    if (this.#end - this.#first > this.#company.length) this.#first += 1;
  }

  /** Forgets what came too long before `day` to be sold on. */
  forget(day: Day): void {
    const room = this.#company.length;
    while (this.#first < this.#end && day - this.#day[this.#first % room]! > SOLD_WITHIN_DAYS) {
      this.#first += 1;
    }
  }

  /** Null when there is none. */
  draw(random: Draws): ArrivalPlace | null {
    const count = this.#end - this.#first;
    if (count === 0) return null;
    return (this.#first + Math.floor(random.next() * count)) % this.#company.length;
  }

  companyAt = (place: ArrivalPlace): CompanyNumber => this.#company[place]!;
  goodAt = (place: ArrivalPlace): GoodNumber => this.#good[place]!;
  dayAt = (place: ArrivalPlace): Day => this.#day[place]!;
}
