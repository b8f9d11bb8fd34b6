/** Sums shipments on paths by consignor, consignee and code, over all classes. */
import type { GraphProjection, ShipmentIndex } from '../../projection/graph-projection.ts';
import { readHsCode } from '../../projection/hs-code.ts';
import type { ClassGraph } from './class-graph.ts';
import type { ClassUnion } from './class-union.ts';
import type { SearchLane, SearchUnion } from './search-request.ts';

type OpenLane = { -readonly [Key in keyof SearchLane]: SearchLane[Key] };

export class UnionLanes {
  readonly #partyCount: number;
  /** By both parties; a pair has one lane per code. */
  readonly #lanes = new Map<number, OpenLane[]>();
  readonly #links = new Set<number>();
  #undecided = 0;

  constructor({ parties }: Pick<GraphProjection, 'parties'>) {
    this.#partyCount = parties.isPerson.length;
  }

  add(index: ShipmentIndex, graph: ClassGraph, union: ClassUnion): void {
    for (let at = 0; at < graph.count; at++) {
      if (union.shipments[at] === 1) this.#addShipment(index, graph, at);
    }
    for (const link of union.links) this.#links.add(link);
    this.#undecided += union.undecided;
  }

  toUnion(): SearchUnion {
    return {
      lanes: [...this.#lanes.values()].flat(),
      links: [...this.#links].sort((a, b) => a - b),
      undecided: this.#undecided,
    };
  }

  #addShipment(index: ShipmentIndex, graph: ClassGraph, at: number): void {
    const place = graph.shipment[at]!;
    const consignor = graph.consignor[at]!;
    const consignee = graph.consignee[at]!;
    const hs6 = readHsCode(index, graph.classPlace, place);
    const value = index.valueUsd[place]!;
    const day = index.day[place]!;
    const key = consignor * this.#partyCount + consignee;
    const ofPair = this.#lanes.get(key) ?? [];
    if (ofPair.length === 0) this.#lanes.set(key, ofPair);
    let lane = ofPair.find((each) => each.hs6 === hs6);
    if (lane === undefined) {
      lane = {
        consignor,
        consignee,
        hs6,
        shipments: 0,
        valueUsd: null,
        firstDay: day,
        lastDay: day,
      };
      ofPair.push(lane);
    }
    lane.shipments += 1;
    if (!Number.isNaN(value)) lane.valueUsd = (lane.valueUsd ?? 0) + value;
    lane.firstDay = Math.min(lane.firstDay, day);
    lane.lastDay = Math.max(lane.lastDay, day);
  }
}
