/**
 * What a scan or a generator gathers before the projection is built: growing columns, in any order.
 *
 * Holds either a whole graph (`buildProjection`), or only what an older projection lacks
 * (`mergeProjection`): then every party that the additions name is among the parties, also those
 * that the older projection has. Parties are named by their place here, the answer of `addParty`.
 *
 * Ten million shipments are cheap: numbers into typed arrays, no object per row.
 */
import type { Day } from '../model/day.ts';
import { LinkColumns, type LinkFacts } from './link-columns.ts';
import { PartyColumns } from './party-columns.ts';
import { ShipmentColumns } from './shipment-columns.ts';

/** How much is expected: room is made for it at once. More may come. */
export interface ExpectedCounts {
  readonly parties: number;
  readonly links: number;
  readonly shipments: number;
}

export class GraphColumns {
  version = '';
  /** Number that the graph gives to its next shipment. */
  nextSeq = 0;
  /** Rows refused at import because a party is not named: of the whole graph, also in an addition. */
  refusedRows = 0;

  readonly parties: PartyColumns;
  readonly links: LinkColumns;
  readonly shipments: ShipmentColumns;

  #withoutDate = 0;
  #withoutHsCode = 0;
  #newestDay: Day | null = null;

  constructor(expected: ExpectedCounts = { parties: 0, links: 0, shipments: 0 }) {
    this.parties = new PartyColumns(expected.parties);
    this.links = new LinkColumns(expected.links);
    this.shipments = new ShipmentColumns(expected.shipments);
  }

  /**
   * Answers the place by which links and shipments name the party. No party comes twice. `seq` is
   * its number in the graph; parties without one (null) stand first, by id.
   */
  addParty(id: string, isPerson: boolean, country: string | null, seq: number | null): number {
    return this.parties.add(id, isPerson, country, seq);
  }

  addLink(link: LinkFacts): void {
    this.links.add(link);
  }

  /**
   * Number of a unit, for `addShipment`; 0 for null. The same text gives the same number.
   * Throws RangeError at more different units than the projection can hold.
   */
  toUnitNumber(unit: string | null): number {
    return this.shipments.toUnitNumber(unit);
  }

  /**
   * A shipment that can be on a path. `consignor` and `consignee` are places of parties, `hs6` the six
   * digits as a number, `valueUsd` and `quantity` NaN when not stated.
   *
   * Throws RangeError when the date spans more days than the projection can hold.
   */
  addShipment(
    consignor: number,
    consignee: number,
    hs6: number,
    day: Day,
    lastDay: Day,
    valueUsd: number,
    quantity: number,
    unitNumber: number,
    seq: number,
  ): void {
    this.shipments.add(
      consignor,
      consignee,
      hs6,
      day,
      lastDay,
      valueUsd,
      quantity,
      unitNumber,
      seq,
    );
    this.#noteDay(day);
  }

  /** A shipment without a date. Without a code as well: counts here only. */
  addShipmentWithoutDate(): void {
    this.#withoutDate += 1;
  }

  /** A shipment with a date and no code of six digits: its day counts for what is newest. */
  addShipmentWithoutHsCode(day: Day): void {
    this.#withoutHsCode += 1;
    this.#noteDay(day);
  }

  get withoutDate(): number {
    return this.#withoutDate;
  }

  get withoutHsCode(): number {
    return this.#withoutHsCode;
  }

  /** Null without a shipment that has a date. */
  get newestDay(): Day | null {
    return this.#newestDay;
  }

  #noteDay(day: Day): void {
    if (this.#newestDay === null || day > this.#newestDay) this.#newestDay = day;
  }
}
