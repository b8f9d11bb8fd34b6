import type { CountryCode, EntityId } from './entity.ts';
import type { Provenance } from './shipment.ts';

/**
 * A place, one however many sources state it: who else is there is a finding, and no proof that they
 * belong together.
 */
export interface Address {
  readonly id: string;
  /** As one of the sources writes it. */
  readonly full: string;
  readonly country: CountryCode | null;
  /** How many companies and persons are said to be there. */
  readonly entityCount: number;
  /** The first of them by id, at most `MOST_SHOWN_AT_ADDRESS`. */
  readonly entityIds: readonly EntityId[];
}

export const MOST_SHOWN_AT_ADDRESS = 25;

/** A record says that a party is at an address. */
export interface Location {
  readonly address: Address;
  /** registered, service ...; null when the source does not say. */
  readonly kind: string | null;
  /** As this record writes it; null when the source keeps addresses as records of their own. */
  readonly text: string | null;
  readonly provenance: Provenance;
}
