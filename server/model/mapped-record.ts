/**
 * What one record of a source says, as rows of ours.
 *
 * One record in the file is one of these or one `Problem`, so that whatever was read can be accounted
 * for: read = imported + unchanged + rejected.
 */
import type { Problem } from './rejection.ts';
import type { EntityRecordRow, EntityRow, LinkRow, ShipmentRow } from './rows.ts';

/**
 * In the order in which they are written: what refers to others comes after them - parties, then the
 * shipments that mention them, then links.
 */
export const RECORD_KINDS = ['entity', 'shipment', 'link'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

interface Placed {
  /** Line on which the record begins; its number, where a file has no lines. */
  readonly line: number;
}

export interface MappedShipment extends Placed {
  readonly kind: 'shipment';
  readonly row: ShipmentRow;
  /** As far as the shipment describes them. */
  readonly consignor: EntityRow;
  readonly consignee: EntityRow;
}

export interface MappedEntity extends Placed {
  readonly kind: 'entity';
  readonly row: EntityRecordRow;
}

export interface MappedLink extends Placed {
  readonly kind: 'link';
  readonly row: LinkRow;
}

export type MappedRecord = MappedShipment | MappedEntity | MappedLink;

export const isProblem = (outcome: MappedRecord | Problem): outcome is Problem =>
  'reason' in outcome;
