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
import { toCountryNumber } from './graph-projection.ts';
import { ShipmentColumns } from './shipment-columns.ts';
import { TextColumn } from './text-column.ts';

/** How much is expected: room is made for it at once. More may come. */
export interface ExpectedCounts {
  readonly parties: number;
  readonly links: number;
  readonly shipments: number;
}

export interface LinkFacts {
  readonly id: string;
  /** Places of parties. */
  readonly owner: number;
  readonly owned: number;
  /** Null: open. */
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
  /** Percent; null for control, and where no share is stated. */
  readonly shareMax: number | null;
  /** Null: comes first, by id. */
  readonly seq: number | null;
}

export class GraphColumns {
  version = '';
  /** Number that the graph gives to its next shipment. */
  nextSeq = 0;
  /** Rows refused at import because a party is not named; of all data sets together. */
  refusedRows = 0;

  readonly partyIds: TextColumn;
  readonly partyIsPerson: number[] = [];
  readonly partyCountry: number[] = [];
  /** -1: none. */
  readonly partySeq: number[] = [];

  readonly linkIds: TextColumn;
  readonly links: Omit<LinkFacts, 'id'>[] = [];

  readonly shipments: ShipmentColumns;

  #withoutDate = 0;
  #withoutHsCode = 0;
  #newestDay: Day | null = null;

  constructor(expected: ExpectedCounts = { parties: 0, links: 0, shipments: 0 }) {
    this.partyIds = new TextColumn(expected.parties);
    this.linkIds = new TextColumn(expected.links);
    this.shipments = new ShipmentColumns(expected.shipments);
  }

  /** Answers the place by which links and shipments name the party. Null as `seq`: comes first, by id. */
  addParty(id: string, isPerson: boolean, country: string | null, seq: number | null): number {
    this.partyIsPerson.push(isPerson ? 1 : 0);
    this.partyCountry.push(toCountryNumber(country));
    this.partySeq.push(seq ?? -1);
    return this.partyIds.add(id);
  }

  addLink({ id, ...facts }: LinkFacts): void {
    this.linkIds.add(id);
    this.links.push(facts);
  }

  /** Number of a unit, for `addShipment`; 0 for null. The same text gives the same number. */
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
