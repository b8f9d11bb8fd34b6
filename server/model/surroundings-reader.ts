/** Where parties are, and what they are to each other beside ownership, control and trade. */
import type { Location } from './address.ts';
import type { EntityId } from './entity.ts';
import type { Relation } from './relation.ts';

/**
 * Every method rejects with Unavailable when the database is gone, and with the signal's reason when
 * it is aborted. What does not exist is left out.
 */
export interface SurroundingsReader {
  /** By party, in the order of the addresses; a party without any is left out. */
  readLocations(
    entityIds: readonly EntityId[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<EntityId, readonly Location[]>>;
  readRelations(
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, Relation>>;
}
