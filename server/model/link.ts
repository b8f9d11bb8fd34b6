import type { EntityId } from './entity.ts';
import type { Provenance } from './shipment.ts';

/**
 * An ownership or control step. The search walks it in both directions.
 *
 * Shares are percent, 0 to 100: equal when the filing is exact, 0 and 100 when it names no figure.
 */
export type Link = Ownership | Control;

interface LinkFacts {
  /** `dataset:record`. */
  readonly id: string;
  /** Who owns or controls. */
  readonly ownerId: EntityId;
  /** What is owned or controlled; always a company. */
  readonly ownedId: EntityId;
  /** `YYYY-MM-DD`, both days included; null when open or not recorded. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly provenance: Provenance;
}

/** OWNER holds a share of OWNED. Shares only: a director without shares is a Control. */
export interface Ownership extends LinkFacts {
  readonly kind: 'OWNS';
  readonly shareMin: number;
  readonly shareMax: number;
  /** Null when the source does not say. */
  readonly isDirect: boolean | null;
  /** shareholding, votingRights ...; null when not recorded. */
  readonly interest: string | null;
}

/** OWNER directs OWNED without a stated share. */
export interface Control extends LinkFacts {
  readonly kind: 'CONTROLS';
  /** director, founder, manager ...; null when not recorded. */
  readonly role: string | null;
}
