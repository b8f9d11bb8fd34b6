/** A large network as plain rows, each as one of its two outputs states it: for small sizes only. */
import { parse } from 'csv-parse/sync';

import {
  fillColumns,
  type NetworkSink,
  type SinkLink,
} from '../../../../server/generate/large/fill-columns.ts';
import type { LargeNetwork } from '../../../../server/generate/large/generate-large-network.ts';
import { LargeRecords } from '../../../../server/generate/large/large-records.ts';
import { Spellings } from '../../../../server/generate/large/spellings.ts';
import { toShipmentChunks } from '../../../../server/generate/large/to-shipment-chunks.ts';
import {
  COMPANY_COLUMNS,
  LINK_COLUMNS,
  toCsvLines,
} from '../../../../server/generate/to-csv-lines.ts';

export interface SunkShipment {
  readonly consignor: string;
  readonly consignee: string;
  readonly hs6: number;
  readonly day: number;
  readonly lastDay: number;
  readonly valueUsd: number;
  readonly quantity: number;
  readonly unit: string;
  readonly seq: number;
}

/** Remembers what it is told. */
export class RowSink implements NetworkSink {
  nextSeq = 0;
  refusedRows = 0;
  withoutDate = 0;
  readonly daysWithoutCode: number[] = [];
  readonly parties: {
    id: string;
    isPerson: boolean;
    country: string | null;
    seq: number | null;
  }[] = [];
  readonly links: SinkLink[] = [];
  readonly shipments: SunkShipment[] = [];
  readonly #units = [''];

  /** Numbers of its own, so that nobody takes the numbers of the network for them. */
  addParty(id: string, isPerson: boolean, country: string | null, seq: number | null): number {
    return this.parties.push({ id, isPerson, country, seq }) + 9;
  }

  addLink(link: SinkLink): void {
    this.links.push(link);
  }

  toUnitNumber(unit: string | null): number {
    if (unit === null) return 0;
    const known = this.#units.indexOf(unit);
    return known === -1 ? this.#units.push(unit) - 1 : known;
  }

  addShipment(
    ...[consignor, consignee, hs6, day, lastDay, valueUsd, quantity, unit, seq]: Parameters<
      NetworkSink['addShipment']
    >
  ): void {
    this.shipments.push({
      consignor: this.idOf(consignor),
      consignee: this.idOf(consignee),
      ...{ hs6, day, lastDay, valueUsd, quantity, unit: this.#units[unit]!, seq },
    });
  }

  addShipmentWithoutDate(): void {
    this.withoutDate += 1;
  }

  addShipmentWithoutHsCode(day: number): void {
    this.daysWithoutCode.push(day);
  }

  idOf(number: number): string {
    return this.parties[number - 10]!.id;
  }
}

export function sink(network: LargeNetwork): RowSink {
  const rows = new RowSink();
  fillColumns(network, rows);
  return rows;
}

type Row = Readonly<Record<string, string>>;

export interface Tables {
  readonly companies: readonly Row[];
  readonly links: readonly Row[];
  readonly shipments: readonly Row[];
}

export function toTexts(network: LargeNetwork): Record<keyof Tables, string> {
  const records = new LargeRecords(network);
  const spellings = new Spellings(network.companies.count);
  const parties = spellings.noteAll(records.parties());
  return {
    companies: [...toCsvLines(COMPANY_COLUMNS, parties)].join(''),
    links: [...toCsvLines(LINK_COLUMNS, records.links())].join(''),
    shipments: Buffer.concat([...toShipmentChunks(network, spellings)]).toString(),
  };
}

export function readTables(network: LargeNetwork): Tables {
  const texts = toTexts(network);
  const read = (name: keyof Tables) => parse(texts[name], { columns: true }) as unknown as Row[];
  return { companies: read('companies'), links: read('links'), shipments: read('shipments') };
}
