/** Shipment records out of Neo4j, by their ids or by a filter. */
import { toIsoDay } from '../model/day.ts';
import { NotFound } from '../model/errors.ts';
import type { HsMapping } from '../model/hs-edition.ts';
import { parseCursor, toCursor } from '../model/list-cursor.ts';
import type { Page } from '../model/path-finder.ts';
import type { DateKind, Shipment } from '../model/shipment.ts';
import type { ShipmentFilter, ShipmentPage, ShipmentReader } from '../model/shipment-reader.ts';
import type { Database, Params, Row } from './database.ts';

export class Neo4jShipmentReader implements ShipmentReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async readShipments(
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, Shipment>> {
    const rows = await this.#database.read('shipment/by-keys', { ids, seqs: [] }, { signal });
    return new Map(rows.map((row) => [row.id, toShipment(row)]));
  }

  /** By the numbers that an import gives them; leaves out what does not exist. */
  async readNumbered(
    seqs: readonly number[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<number, Shipment>> {
    const rows = await this.#database.read('shipment/by-keys', { ids: [], seqs }, { signal });
    return new Map(rows.map((row) => [row.seq, toShipment(row)]));
  }

  async findShipments(
    filter: ShipmentFilter,
    { first, after }: Page,
    signal?: AbortSignal,
  ): Promise<ShipmentPage> {
    const scope = toScope(filter);
    const page = { ...scope, ...toAfter(after), first: first + 1 };
    const named = {
      shipmentIds: filter.ids ?? [],
      companyIds: [...(filter.consignorIds ?? []), ...(filter.consigneeIds ?? [])],
    };
    const [[unknown], [total], rows] = await Promise.all([
      this.#database.read('shipment/unknown-ids', named, { signal }),
      this.#database.read('shipment/count', scope, { signal }),
      this.#database.read('shipment/page', page, { signal }),
    ]);
    if (unknown !== undefined) {
      throw new NotFound(`There is no shipment or company ${unknown.id}.`);
    }
    const shown = rows.slice(0, first);
    const last = rows.length > first ? shown.at(-1) : undefined;
    return {
      ids: shown.map(({ id }) => id),
      totalCount: total?.count ?? 0,
      endCursor: last === undefined ? null : toCursor('shipments', [last.place, last.id]),
    };
  }
}

/** The narrowest condition is where the statement begins; whole companies before whole days. */
function toScope(filter: ShipmentFilter): Params<'shipment/count'> {
  const { ids, consignorIds, consigneeIds, hsPrefixes, minValueUsd } = filter;
  const fromDay = filter.shippedFrom;
  const toDay = filter.shippedTo;
  const conditions = { ids, consignorIds, consigneeIds, hsPrefixes, fromDay, toDay, minValueUsd };
  if (ids !== null) return { anchor: 'IDS', ...conditions };
  if (consignorIds !== null) return { anchor: 'CONSIGNORS', ...conditions };
  if (consigneeIds !== null) return { anchor: 'CONSIGNEES', ...conditions };
  const anchor = fromDay === null || toDay === null ? 'ALL' : 'DAYS';
  return { anchor, ...conditions };
}

function toAfter(cursor: string | null) {
  if (cursor === null) return { afterPlace: null, afterId: null };
  const [afterPlace, afterId] = parseCursor('shipments', ['number', 'string'], cursor);
  return { afterPlace: afterPlace as number, afterId: afterId as string };
}

function toShipment(row: Row<'shipment/by-keys'>): Shipment {
  const { seq, day, lastDay, dateKind, hsMapping, dataset, record, sha256, ...rest } = row;
  void seq; // ours, and nobody's business
  return {
    ...rest,
    date: day === null ? null : toIsoDay(day),
    latestDate: lastDay === null || lastDay === day ? null : toIsoDay(lastDay),
    dateKind: dateKind as DateKind | null,
    hsMapping: hsMapping as HsMapping | null,
    provenance: { dataset, record, sha256 },
  };
}
