/**
 * Which companies of a large network begin to trade with each other, in which goods?
 *
 * As in `open-lanes.ts` and `onward-sales.ts`, over columns: companies are drawn by size on both sides,
 * and those that do not manufacture sell on what has just come, so that goods of one code move in and
 * out of a company within months.
 */
import type { Day } from '../../model/day.ts';
import { HS_2022_DAY } from '../months.ts';
import type { Random } from '../random.ts';
import { Arrivals } from './arrivals.ts';
import {
  type CompanyColumns,
  type CompanyNumber,
  GOODS_EACH,
  isHandled,
  PURPOSES,
} from './company-columns.ts';
import { CompanyPicks, type Kind, REGION_OF_COUNTRY, REGIONS } from './company-picks.ts';
import { FactorTable } from './factor-table.ts';
import { FlowPicks, type RegionFlow } from './flow-picks.ts';
import { type LaneNumber, LaneTable } from './lane-table.ts';
import { LARGE_EVERYDAY_FLOWS, LARGE_HIGH_PRIORITY_FLOWS } from './large-countries.ts';
import { type GoodNumber, isUnknownBefore2022, LARGE_GOODS } from './large-goods.ts';

/** By REGIONS: how often what leaves a region is something that came there lately. */
const SHARE_SOLD_ON: Record<Kind, readonly number[]> = {
  highPriority: [0, 0, 0, 0.92, 0.6, 0.3, 0.3],
  everyday: [0, 0, 0, 0.9, 0.6, 0.4, 0.4],
};
const OFFERS_SEEN = 3;
/** How often new goods go to somebody who has just bought the same. */
const SHARE_KNOWN_BUYERS: Record<Kind, number> = { highPriority: 0.7, everyday: 0.6 };
const KNOWN_BUYER_TRIES = 20;
const CONSIGNEE_TRIES = 6;
const TRIES = 500;
const RUSSIA = REGIONS.indexOf('RU');
const MANUFACTURER = PURPOSES.indexOf('manufacturer');

interface Market {
  readonly companies: CompanyPicks;
  readonly flows: FlowPicks;
  /** By region. */
  readonly arrivals: readonly Arrivals[];
}

export class LargeLaneOpener {
  readonly lanes = new LaneTable();
  readonly #columns: CompanyColumns;
  readonly #random: Random;
  readonly #markets: Record<Kind, Market>;
  /** By region and good: company + 1 of the latest arrival, 0 before the first. */
  readonly #lastBuyers = new Uint32Array(REGIONS.length * LARGE_GOODS.length);
  /** Company and good in one number: what was sold to Russia. */
  readonly #soldToRussia = new Set<number>();
  readonly #values = new FactorTable(0.6);

  /** `shipments`: how many there will be, so that nothing is forgotten too early. */
  constructor(columns: CompanyColumns, shipments: number, random: Random) {
    this.#columns = columns;
    this.#random = random;
    const toMarket = (kind: Kind, flows: FlowPicks, room: number): Market => ({
      companies: new CompanyPicks(columns, kind),
      flows,
      arrivals: REGIONS.map(() => new Arrivals(room)),
    });
    // Of six years, half a year is enough, and no region has half of the trade.
    const room = Math.ceil(shipments / 24) + 1_000;
    this.#markets = {
      everyday: toMarket('everyday', new FlowPicks(LARGE_EVERYDAY_FLOWS), room),
      highPriority: toMarket('highPriority', new FlowPicks(LARGE_HIGH_PRIORITY_FLOWS), room),
    };
  }

  /** A record of trade: what came may be sold on. */
  note(lane: LaneNumber, day: Day): void {
    const { consignor, consignee, good } = this.lanes;
    const company = consignee[lane]!;
    const region = this.#regionOf(company);
    const goodNumber = good[lane]!;
    const kind = LARGE_GOODS[goodNumber]!.isHighPriority ? 'highPriority' : 'everyday';
    if (region === RUSSIA) this.#soldToRussia.add(toKey(consignor[lane]!, goodNumber));
    const isSoldOn = SHARE_SOLD_ON[kind][region]! > 0;
    if (!isSoldOn || this.#columns.purpose[company] === MANUFACTURER) return;
    this.#markets[kind].arrivals[region]!.note(company, goodNumber, day);
    this.#lastBuyers[region * LARGE_GOODS.length + goodNumber] = company + 1;
  }

  /** Forgets what came too long before `day` to be sold on. */
  forget(day: Day): void {
    for (const { arrivals } of Object.values(this.#markets)) {
      for (const each of arrivals) each.forget(day);
    }
  }

  open(kind: Kind, day: Day): LaneNumber {
    for (let tries = 0; tries < TRIES; tries++) {
      const flow = this.#markets[kind].flows.draw(day, this.#random);
      const lane = this.#tryFlow(kind, flow, day);
      if (lane !== null) return lane;
    }
    throw new RangeError('The network is too small for trade between its countries');
  }

  /** A first lane for a company, so that none stands in the network without any trade. */
  introduce(company: CompanyNumber, day: Day): LaneNumber {
    const region = this.#regionOf(company);
    const { companies, flows } = this.#markets.everyday;
    const good = this.#drawGood('everyday', company);
    for (let tries = 0; tries < TRIES; tries++) {
      const flow = flows.drawTouching(region, day, this.#random);
      const isSender = flow.from === region && (flow.to !== region || this.#random.chance(0.5));
      const sector = this.#columns.sector[company]!;
      const partner = companies.draw(isSender ? flow.to : flow.from, sector, this.#random);
      if (partner === null || !this.#areAbroad(company, partner)) continue;
      if (!this.#isOpen(partner, day) || this.#isTooEarly(good, day)) continue;
      return isSender ? this.#add(company, partner, good) : this.#add(partner, company, good);
    }
    throw new RangeError('The network is too small for every company to have a partner');
  }

  /** Null when the draw does not fit together. */
  #tryFlow(kind: Kind, flow: RegionFlow, day: Day): LaneNumber | null {
    const random = this.#random;
    const { companies, arrivals } = this.#markets[kind];
    let consignor: CompanyNumber | null;
    let good: GoodNumber;
    const offer = random.chance(SHARE_SOLD_ON[kind][flow.from]!)
      ? this.#drawOffer(arrivals[flow.from]!, flow, day)
      : null;
    if (offer !== null) {
      consignor = arrivals[flow.from]!.companyAt(offer);
      good = arrivals[flow.from]!.goodAt(offer);
    } else {
      consignor = companies.draw(flow.from, null, random);
      if (consignor === null) return null;
      good = this.#drawGood(kind, consignor);
    }
    if (this.#isTooEarly(good, day)) return null;
    const consignee =
      this.#drawKnownBuyer(kind, flow.to, good) ??
      this.#drawConsignee(kind, flow.to, consignor, good);
    if (consignee === null || !this.#areAbroad(consignor, consignee)) return null;
    if (!this.#isOpen(consignor, day) || !this.#isOpen(consignee, day)) return null;
    return this.#add(consignor, consignee, good);
  }

  /** For Russia, the first of a few whose like was sold there before. */
  #drawOffer(arrivals: Arrivals, { to }: RegionFlow, day: Day): number | null {
    let first: number | null = null;
    for (let seen = 0; seen < OFFERS_SEEN; seen++) {
      const place = arrivals.draw(this.#random);
      if (place === null || arrivals.dayAt(place) >= day) continue;
      first ??= place;
      if (to !== RUSSIA) break;
      if (this.#soldToRussia.has(toKey(arrivals.companyAt(place), arrivals.goodAt(place)))) {
        return place;
      }
    }
    return first;
  }

  /** Somebody of the region who has just bought the same; null when nobody is drawn. */
  #drawKnownBuyer(kind: Kind, region: number, good: GoodNumber): CompanyNumber | null {
    if (!this.#random.chance(SHARE_KNOWN_BUYERS[kind])) return null;
    if (kind === 'everyday') {
      // Of thousands of goods, hardly any draw would be the same.
      const last = this.#lastBuyers[region * LARGE_GOODS.length + good]!;
      return last === 0 ? null : last - 1;
    }
    const arrivals = this.#markets[kind].arrivals[region]!;
    for (let tries = 0; tries < KNOWN_BUYER_TRIES; tries++) {
      const place = arrivals.draw(this.#random);
      if (place === null) return null;
      if (arrivals.goodAt(place) === good) return arrivals.companyAt(place);
    }
    return null;
  }

  /** Somebody who handles the good, if a few draws find one; else anybody of the sector. */
  #drawConsignee(
    kind: Kind,
    region: number,
    consignor: CompanyNumber,
    good: GoodNumber,
  ): CompanyNumber | null {
    const columns = this.#columns;
    let drawn: CompanyNumber | null = null;
    for (let tries = 0; tries < CONSIGNEE_TRIES; tries++) {
      const { companies } = this.#markets[kind];
      const consignee = companies.draw(region, columns.sector[consignor]!, this.#random);
      if (consignee === null) return null;
      if (!this.#areAbroad(consignor, consignee)) continue;
      if (kind === 'everyday' || isHandled(columns.highPriority, consignee, good)) return consignee;
      drawn = consignee;
    }
    return drawn;
  }

  #drawGood(kind: Kind, company: CompanyNumber): GoodNumber {
    const slot = Math.floor(this.#random.next() * GOODS_EACH);
    return this.#columns[kind][company * GOODS_EACH + slot]!;
  }

  #add(consignor: CompanyNumber, consignee: CompanyNumber, good: GoodNumber): LaneNumber {
    const typicalUsd = LARGE_GOODS[good]!.typicalUsd * this.#values.draw(this.#random);
    return this.lanes.add(consignor, consignee, good, typicalUsd);
  }

  #isTooEarly(good: GoodNumber, day: Day): boolean {
    return day < HS_2022_DAY && isUnknownBefore2022(LARGE_GOODS[good]!);
  }

  #isOpen(company: CompanyNumber, day: Day): boolean {
    return this.#columns.openDay[company]! <= day && day < this.#columns.closeDay[company]!;
  }

  #areAbroad(one: CompanyNumber, other: CompanyNumber): boolean {
    return this.#columns.country[one] !== this.#columns.country[other];
  }

  #regionOf(company: CompanyNumber): number {
    return REGION_OF_COUNTRY[this.#columns.country[company]!]!;
  }
}

const toKey = (company: CompanyNumber, good: GoodNumber): number =>
  company * LARGE_GOODS.length + good;
