/** Lanes as growing columns: two companies, a good, and what one shipment of it is usually worth. */
import type { Draws } from '../random.ts';
import type { CompanyNumber } from './company-columns.ts';
import type { GoodNumber } from './large-goods.ts';

/** A lane by its place in the table. */
export type LaneNumber = number;

export class LaneTable {
  count = 0;
  consignor = new Uint32Array(1_024);
  consignee = new Uint32Array(1_024);
  good = new Uint16Array(1_024);
  /** US dollars: the middle one of its shipments. */
  typicalUsd = new Float32Array(1_024);

  add(
    consignor: CompanyNumber,
    consignee: CompanyNumber,
    good: GoodNumber,
    typicalUsd: number,
  ): LaneNumber {
    if (this.count === this.good.length) this.#grow();
    this.consignor[this.count] = consignor;
    this.consignee[this.count] = consignee;
    this.good[this.count] = good;
    this.typicalUsd[this.count] = typicalUsd;
    return this.count++;
  }

  #grow(): void {
    const room = 2 * this.count;
    const { consignor, consignee, good, typicalUsd } = this;
    (this.consignor = new Uint32Array(room)).set(consignor);
    (this.consignee = new Uint32Array(room)).set(consignee);
    (this.good = new Uint16Array(room)).set(good);
    (this.typicalUsd = new Float32Array(room)).set(typicalUsd);
  }
}

/**
 * The lanes of the latest records, one entry for each record: lanes that are much used are drawn more
 * often, so a few come to carry most of the trade.
 */
export class RecentLanes {
  readonly #lanes: Uint32Array;
  #pushed = 0;

  /** `room`: records after which a lane is forgotten. */
  constructor(room: number) {
    this.#lanes = new Uint32Array(room);
  }

  push(lane: LaneNumber): void {
    this.#lanes[this.#pushed++ % this.#lanes.length] = lane;
  }

  /** Rather a late one: lanes come in bursts. Null before the first. */
  draw(random: Draws): LaneNumber | null {
    if (this.#pushed === 0) return null;
    const kept = Math.min(this.#pushed, this.#lanes.length);
    const back = Math.floor(random.next() * random.next() * kept);
    return this.#lanes[(this.#pushed - 1 - back) % this.#lanes.length]!;
  }
}
