/**
 * What one record of a source says, as rows of ours.
 *
 * One record in the file is one of these or one `Problem`, so that whatever was read can be accounted
 * for: read = imported + unchanged + rejected.
 */
import type { Problem } from './rejection.ts';
import type {
  AddressRow,
  EntityRecordRow,
  EntityRow,
  LinkRow,
  ListRecordRow,
  LocationRow,
  NoteRow,
  RelationRow,
  ShipmentRow,
  TradeFlowRow,
} from './rows.ts';

/**
 * In the order in which they are written: what refers to others comes after them - addresses, the
 * parties at them, the shipments that mention parties, then links, relations and notes about parties.
 * Trade flows and list entries refer to nothing.
 */
export const RECORD_KINDS = [
  'address',
  'entity',
  'shipment',
  'link',
  'flow',
  'listEntry',
  'relation',
  'note',
] as const;
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
  /** Where the record says that the party is, with the addresses that it states itself. */
  readonly locations?: readonly LocationRow[];
  readonly addresses?: readonly AddressRow[];
}

export interface MappedLink extends Placed {
  readonly kind: 'link';
  readonly row: LinkRow;
  /** The other links of a record that states several, between the same two. */
  readonly otherRows?: readonly LinkRow[];
  /** The party that only this record knows of. */
  readonly unknownParty?: EntityRow;
}

export interface MappedRelation extends Placed {
  readonly kind: 'relation';
  readonly row: RelationRow;
}

/** A record of an address, which others refer to by its id. */
export interface MappedAddress extends Placed {
  readonly kind: 'address';
  readonly row: NoteRow;
  readonly address: AddressRow;
}

/** A record that is kept as it is. */
export interface MappedNote extends Placed {
  readonly kind: 'note';
  readonly row: NoteRow;
  /** Where the record says that parties are, at addresses of other records. */
  readonly locations?: readonly LocationRow[];
}

/** Trade between two countries, as statistics state it. */
export interface MappedFlow extends Placed {
  readonly kind: 'flow';
  readonly row: TradeFlowRow;
}

/** A row of a list of sanctions or export controls. */
export interface MappedListEntry extends Placed {
  readonly kind: 'listEntry';
  readonly row: ListRecordRow;
}

export type MappedRecord =
  | MappedShipment
  | MappedEntity
  | MappedLink
  | MappedFlow
  | MappedListEntry
  | MappedRelation
  | MappedAddress
  | MappedNote;

export const isProblem = (outcome: MappedRecord | Problem): outcome is Problem =>
  'reason' in outcome;
