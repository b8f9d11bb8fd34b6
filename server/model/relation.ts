import type { EntityId } from './entity.ts';
import type { Provenance } from './shipment.ts';

/** Two parties stand in some relation that is neither ownership nor control. No path walks it. */
export interface Relation {
  /** `dataset:record`. */
  readonly id: string;
  /** What the source calls it: Family, Associate, Membership, UnknownLink ... */
  readonly kind: string;
  /** As stated: what the first is to the second; null when not recorded. */
  readonly role: string | null;
  readonly fromId: EntityId;
  readonly toId: EntityId;
  /** `YYYY-MM-DD`, both days included; null when open or not recorded. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly provenance: Provenance;
}
