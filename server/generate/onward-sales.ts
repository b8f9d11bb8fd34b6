/**
 * Who may sell on high priority goods that it received lately?
 *
 * Trade that does not know what came before would hardly ever bring goods of one code in and out
 * of a company within months. Here companies that do not manufacture sell on what has come, whoever
 * sells to Russia finds further buyers for the same, and suppliers find those who buy it already.
 */
import type { Day } from '../model/day.ts';
import type { Region } from './countries.ts';
import type { Good } from './goods.ts';
import type { CompanyPlan } from './make-companies.ts';
import type { Random } from './random.ts';
import type { Flow } from './trade-flows.ts';

export interface Offer {
  readonly consignor: CompanyPlan;
  readonly good: Good;
}

/** How often goods from a region are what came there within these days. */
const SHARE_SOLD_ON: Partial<Record<Region, number>> = { CROSSROADS: 0.92, ASIA: 0.6, EUROPE: 0.3 };
const SOLD_WITHIN_DAYS = 120;
/** For Russia, the first of so many arrivals whose like was sold there before. */
const OFFERS = 3;
const SHARE_KNOWN_BUYERS = 0.7;
const KNOWN_BUYER_TRIES = 20;

interface Arrival extends Offer {
  readonly day: Day;
}

export class OnwardSales {
  readonly #random: Random;
  readonly #arrivals = new Map<Region, Arrival[]>();
  readonly #soldToRussia = new Map<CompanyPlan, Set<Good>>();

  constructor(random: Random) {
    this.#random = random;
  }

  note(consignor: CompanyPlan, consignee: CompanyPlan, good: Good, day: Day): void {
    const { region } = consignee.part;
    if (region === 'RU') {
      const goods = this.#soldToRussia.get(consignor) ?? new Set();
      this.#soldToRussia.set(consignor, goods.add(good));
    }
    if (region in SHARE_SOLD_ON && consignee.purpose !== 'manufacturer') {
      const arrivals = this.#arrivals.get(region) ?? [];
      this.#arrivals.set(region, arrivals);
      arrivals.push({ consignor: consignee, good, day });
    }
  }

  /** Forgets what came too long before `day` to be sold on. */
  forget(day: Day): void {
    for (const [region, arrivals] of this.#arrivals) {
      const late = arrivals.filter((arrival) => day - arrival.day <= SOLD_WITHIN_DAYS);
      this.#arrivals.set(region, late);
    }
  }

  /** What somebody sells on that had come before `day`; null when nobody does this time. */
  drawOffer({ from, to }: Flow, day: Day): Offer | null {
    const arrivals = this.#arrivals.get(from) ?? [];
    if (arrivals.length === 0 || !this.#random.chance(SHARE_SOLD_ON[from] ?? 0)) return null;
    const offers = Array.from({ length: to === 'RU' ? OFFERS : 1 }, () =>
      this.#random.pick(arrivals),
    ).filter((arrival) => arrival.day < day);
    return offers.find((offer) => this.#isSoldToRussia(offer)) ?? offers[0] ?? null;
  }

  /** Somebody of a region who has just bought the same elsewhere; null when nobody is drawn. */
  drawKnownBuyer(region: Region, good: Good): CompanyPlan | null {
    const arrivals = this.#arrivals.get(region) ?? [];
    if (arrivals.length === 0 || !this.#random.chance(SHARE_KNOWN_BUYERS)) return null;
    for (let tries = 0; tries < KNOWN_BUYER_TRIES; tries++) {
      const arrival = this.#random.pick(arrivals);
      if (arrival.good === good) return arrival.consignor;
    }
    return null;
  }

  #isSoldToRussia({ consignor, good }: Offer): boolean {
    return this.#soldToRussia.get(consignor)?.has(good) ?? false;
  }
}
