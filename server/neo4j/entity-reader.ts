/** Parties, links and neighbours out of Neo4j: one round trip for each list of ids. */
import { toIsoDay } from '../model/day.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type {
  EdgeDirection,
  EdgeKind,
  EntityReader,
  Neighbour,
  NeighbourPage,
  NeighbourQuestion,
  SearchHit,
  SearchQuestion,
  ShipmentTotals,
} from '../model/entity-reader.ts';
import { NotFound } from '../model/errors.ts';
import type { Link } from '../model/link.ts';
import { parseCursor, toCursor } from '../model/list-cursor.ts';
import type { Page } from '../model/path-finder.ts';
import type { Database, Row } from './database.ts';
import { findByText } from './find-by-text.ts';

export class Neo4jEntityReader implements EntityReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async readEntities(
    ids: readonly EntityId[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<EntityId, Entity>> {
    const rows = await this.#database.read('entity/by-ids', { ids }, { signal });
    return new Map(rows.map((row) => [row.id, toEntity(row)]));
  }

  async readLinks(
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, Link>> {
    const rows = await this.#database.read('entity/links-by-ids', { ids }, { signal });
    return new Map(rows.map((row) => [row.id, toLink(row)]));
  }

  async readShipmentTotals(
    companyIds: readonly EntityId[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<EntityId, ShipmentTotals>> {
    const params = { ids: companyIds };
    const rows = await this.#database.read('entity/shipment-totals', params, { signal });
    return new Map(
      rows.map(({ id, firstDay, lastDay, ...sums }) => [
        id,
        { ...sums, firstShippedOn: toDate(firstDay), lastShippedOn: toDate(lastDay) },
      ]),
    );
  }

  findByText(question: SearchQuestion, signal?: AbortSignal): Promise<readonly SearchHit[]> {
    return findByText(this.#database, question, signal);
  }

  async findNeighbours(
    { id, kinds, directions }: NeighbourQuestion,
    { first, after }: Page,
    signal?: AbortSignal,
  ): Promise<NeighbourPage> {
    const scope = { id, kinds, directions };
    const page = { ...scope, ...toAfter(after), first: first + 1 };
    const [[total], rows] = await Promise.all([
      this.#database.read('entity/neighbour-count', scope, { signal }),
      this.#database.read('entity/neighbours', page, { signal }),
    ]);
    if (total === undefined) throw new NotFound(`There is no company or person ${id}.`);
    const shown = rows.slice(0, first);
    const last = rows.length > first ? shown.at(-1) : undefined;
    return {
      items: shown.map(toNeighbour),
      totalCount: total.count,
      endCursor:
        last === undefined
          ? null
          : toCursor('neighbours', [last.count, last.entityId, last.kind, last.direction]),
    };
  }
}

function toAfter(cursor: string | null) {
  if (cursor === null) {
    return { afterCount: null, afterId: null, afterKind: null, afterDirection: null };
  }
  const types = ['number', 'string', 'string', 'string'] as const;
  const [afterCount, afterId, afterKind, afterDirection] = parseCursor('neighbours', types, cursor);
  return {
    afterCount: afterCount as number,
    afterId: afterId as string,
    afterKind: afterKind as string,
    afterDirection: afterDirection as string,
  };
}

function toEntity({ isCompany, ...row }: Row<'entity/by-ids'>): Entity {
  if (isCompany) return { kind: 'COMPANY', ...row };
  const { id, name, otherNames, country, datasets } = row;
  return { kind: 'PERSON', id, name, otherNames, country, datasets };
}

function toLink(row: Row<'entity/links-by-ids'>): Link {
  const { id, ownerId, ownedId, dataset, record, sha256 } = row;
  const facts = {
    id,
    ownerId,
    ownedId,
    validFrom: toDate(row.fromDay),
    validTo: toDate(row.toDay),
    provenance: { dataset, record, sha256 },
  };
  if (row.kind === 'CONTROLS') return { kind: 'CONTROLS', ...facts, role: row.role };
  return {
    kind: 'OWNS',
    ...facts,
    // A record without a figure says nothing about the share.
    shareMin: row.shareMin ?? 0,
    shareMax: row.shareMax ?? 100,
    isDirect: row.isDirect,
    interest: row.interest,
  };
}

function toNeighbour(row: Row<'entity/neighbours'>): Neighbour {
  const { entityId, count, valueUsd, linkIds, relationIds } = row;
  return {
    entityId,
    kind: row.kind as EdgeKind,
    direction: row.direction as EdgeDirection,
    count,
    valueUsd,
    firstShippedOn: toDate(row.firstDay),
    lastShippedOn: toDate(row.lastDay),
    linkIds: [...linkIds].sort(),
    relationIds: [...relationIds].sort(),
  };
}

const toDate = (day: number | null): string | null => (day === null ? null : toIsoDay(day));
