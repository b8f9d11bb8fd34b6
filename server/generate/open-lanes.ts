/** Which companies begin to trade with each other, in which goods? */
import type { Day } from '../model/day.ts';
import type { Region } from './countries.ts';
import { everydayGoodsOf, type Good, type Sector } from './goods.ts';
import { isOpen, type CompanyPlan } from './make-companies.ts';
import { HS_2022_DAY, TURNING_DAY } from './months.ts';
import type { Offer, OnwardSales } from './onward-sales.ts';
import { buildWeightedPick, type Random } from './random.ts';
import { EVERYDAY_FLOWS, HIGH_PRIORITY_FLOWS, type Flow } from './trade-flows.ts';

export type Kind = 'everyday' | 'highPriority';

export interface Lane extends Offer {
  readonly consignee: CompanyPlan;
  /** Of the middle shipment on this lane. */
  readonly typicalUsd: number;
}

/** A company that handles a good is preferred as consignee; after so many misses, any of its sector. */
const CONSIGNEE_TRIES = 6;
const TRIES = 500;

export class LaneOpener {
  readonly #random: Random;
  readonly #onward: OnwardSales;
  readonly #pickers: ReadonlyMap<string, (random: Random) => CompanyPlan | null>;

  constructor(companies: readonly CompanyPlan[], onward: OnwardSales, random: Random) {
    this.#random = random;
    this.#onward = onward;
    this.#pickers = buildPickers(companies);
  }

  open(kind: Kind, day: Day): Lane {
    for (let tries = 0; tries < TRIES; tries++) {
      const lane = this.#drawLane(kind, day);
      if (lane !== null) return lane;
    }
    throw new RangeError('The network is too small for trade between its countries');
  }

  /** A first record for a company, so that none stands in the network without any trade. */
  introduce(company: CompanyPlan, day: Day): Lane {
    const random = this.#random;
    const { sector, part } = company;
    const good = random.pickEarly(everydayGoodsOf(sector));
    const isReceiver = part.region === 'RU' || random.chance(0.4);
    const partners = findFirstPartners(part.region, day);
    for (let tries = 0; tries < TRIES; tries++) {
      const partner = this.#pick('everyday', random.pick(partners), sector);
      if (partner === null || !isOpen(partner, day) || !areAbroad(company, partner)) continue;
      const [consignor, consignee] = isReceiver ? [partner, company] : [company, partner];
      return { consignor, consignee, good, typicalUsd: this.#drawTypicalUsd(good) };
    }
    throw new RangeError('The network is too small for every company to have a partner');
  }

  /** Null when the draw does not fit together. */
  #drawLane(kind: Kind, day: Day): Lane | null {
    const flow = FLOW_PICKS[kind][day < TURNING_DAY ? 'before' : 'after'](this.#random);
    if (flow === null) return null;
    const isOnward = kind === 'highPriority';
    const offer =
      (isOnward ? this.#onward.drawOffer(flow, day) : null) ?? this.#drawOffer(kind, flow.from);
    if (offer === null || (offer.good.since2022 && day < HS_2022_DAY)) return null;
    const consignee =
      (isOnward ? this.#onward.drawKnownBuyer(flow.to, offer.good) : null) ??
      this.#drawConsignee(kind, flow.to, offer);
    if (consignee === null || !areAbroad(offer.consignor, consignee)) return null;
    if (!isOpen(offer.consignor, day) || !isOpen(consignee, day)) return null;
    return { ...offer, consignee, typicalUsd: this.#drawTypicalUsd(offer.good) };
  }

  #drawOffer(kind: Kind, region: Region): Offer | null {
    const consignor = this.#pick(kind, region, null);
    if (consignor === null) return null;
    const goods = kind === 'everyday' ? everydayGoodsOf(consignor.sector) : consignor.highPriority;
    return { consignor, good: this.#random.pickEarly(goods) };
  }

  #drawConsignee(kind: Kind, region: Region, { consignor, good }: Offer): CompanyPlan | null {
    let drawn: CompanyPlan | null = null;
    for (let tries = 0; tries < CONSIGNEE_TRIES; tries++) {
      const consignee = this.#pick(kind, region, consignor.sector);
      if (consignee === null || !areAbroad(consignor, consignee)) continue;
      if (kind === 'everyday' || consignee.highPriority.includes(good)) return consignee;
      drawn = consignee;
    }
    return drawn;
  }

  #pick(kind: Kind, region: Region, sector: Sector | null): CompanyPlan | null {
    return this.#pickers.get(keyOf(kind, region, sector))?.(this.#random) ?? null;
  }

  #drawTypicalUsd(good: Good): number {
    return good.typicalUsd * this.#random.aroundOne(0.6);
  }
}

const FLOW_PICKS = {
  everyday: buildFlowPicks(EVERYDAY_FLOWS),
  highPriority: buildFlowPicks(HIGH_PRIORITY_FLOWS),
};

function buildFlowPicks(flows: readonly Flow[]) {
  return {
    before: buildWeightedPick(flows, (flow) => flow.before),
    after: buildWeightedPick(flows, (flow) => flow.after),
  };
}

function findFirstPartners(region: Region, day: Day): readonly Region[] {
  if (region !== 'RU' && region !== 'BY') return ['CROSSROADS', 'EUROPE', 'ASIA', 'US'];
  return day < TURNING_DAY ? ['US', 'EUROPE', 'CROSSROADS'] : ['CROSSROADS', 'CROSSROADS', 'ASIA'];
}

const keyOf = (kind: Kind, region: Region, sector: Sector | null): string =>
  `${kind} ${region} ${sector ?? 'any'}`;

/** By kind of goods, region, and sector or any: one company, by size. */
function buildPickers(companies: readonly CompanyPlan[]) {
  const groups = new Map<string, CompanyPlan[]>();
  const add = (key: string, company: CompanyPlan) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [company]);
    else group.push(company);
  };
  for (const company of companies.filter((each) => each.size > 0)) {
    const { sector, part, highPriority } = company;
    for (const key of [sector, null]) {
      add(keyOf('everyday', part.region, key), company);
      if (highPriority.length > 0) add(keyOf('highPriority', part.region, key), company);
    }
  }
  return new Map(
    [...groups].map(([key, group]) => [key, buildWeightedPick(group, ({ size }) => size)]),
  );
}

const areAbroad = (one: CompanyPlan, other: CompanyPlan): boolean =>
  one.record.country !== other.record.country;
