/** Addresses and relations out of Neo4j: one round trip for each list of ids. */
import { type Location, MOST_SHOWN_AT_ADDRESS } from '../model/address.ts';
import type { EntityId } from '../model/entity.ts';
import type { Relation } from '../model/relation.ts';
import type { SurroundingsReader } from '../model/surroundings-reader.ts';
import type { Database } from './database.ts';

export class Neo4jSurroundingsReader implements SurroundingsReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async readLocations(
    ids: readonly EntityId[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<EntityId, readonly Location[]>> {
    const params = { ids, most: MOST_SHOWN_AT_ADDRESS };
    const rows = await this.#database.read('entity/locations', params, { signal });
    const found = new Map<EntityId, Location[]>();
    for (const { entityId, addressId, full, country, ...row } of rows) {
      const { kind, text, dataset, record, sha256, entityCount, entityIds } = row;
      const address = { id: addressId, full, country, entityCount, entityIds };
      const location = { address, kind, text, provenance: { dataset, record, sha256 } };
      found.set(entityId, [...(found.get(entityId) ?? []), location]);
    }
    return found;
  }

  async readRelations(
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, Relation>> {
    const rows = await this.#database.read('entity/relations-by-ids', { ids }, { signal });
    return new Map(
      rows.map(({ dataset, record, sha256, ...row }) => [
        row.id,
        { ...row, provenance: { dataset, record, sha256 } },
      ]),
    );
  }
}
