/**
 * What the importer hands to the database: one row per record, already checked.
 *
 * Plain maps, since they travel as parameters. `null` removes nothing and sets nothing. Whole
 * numbers arrive in Neo4j as floats, so the statements say `toInteger(row.x)`.
 */
import type { HsMapping } from './hs-edition.ts';

export interface EntityRow {
  readonly id: string;
  readonly kind: 'COMPANY' | 'PERSON';
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Every name, folded by `matching/fold-name.ts`. */
  readonly foldedNames: readonly string[];
  readonly country: string | null;
  /** As precise as the source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly incorporatedOn: string | null;
  readonly dissolvedOn: string | null;
  readonly industry: string | null;
  readonly purpose: string | null;
  readonly identifiers: readonly string[];
  readonly notes: string | null;
  /** Persons only: of a birth date no more than the year is kept. */
  readonly birthYear?: number | null;
  /** What the source says beyond our fields, as JSON. */
  readonly extra?: string | null;
}

/** A party as one record of a source describes it; others are only mentioned by shipments. */
export interface EntityRecordRow extends EntityRow {
  readonly record: string;
  readonly sha256: string;
  /** Of what the record says: tells a repeated record from a changed one. */
  readonly rowHash: string;
}

/** `seq` is null for a party that is in the graph already. */
export interface NumberedEntityRow extends EntityRecordRow {
  readonly seq: number | null;
}

export interface LinkRow {
  /** `dataset:record`. */
  readonly id: string;
  readonly kind: 'OWNS' | 'CONTROLS';
  readonly ownerId: string;
  readonly ownedId: string;
  /** Percent; null for control. */
  readonly shareMin: number | null;
  readonly shareMax: number | null;
  /** Whether the share is above `shareMin`, or below `shareMax`, and never equal. */
  readonly isMinExcluded?: boolean;
  readonly isMaxExcluded?: boolean;
  readonly isDirect: boolean | null;
  /** Ids of the records that an indirect link is made of: whoever counts those leaves this out. */
  readonly components?: readonly string[];
  /** What the source says beyond our fields, as JSON. */
  readonly extra?: string | null;
  readonly interest: string | null;
  readonly role: string | null;
  /** `YYYY-MM-DD`, both included; null when open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly record: string;
  readonly sha256: string;
  /** Of what the record says: tells a repeated record from a changed one. */
  readonly rowHash: string;
}

export interface NumberedLinkRow extends LinkRow {
  readonly seq: number;
}

/** Two parties stand in some relation that is neither ownership nor control. */
export interface RelationRow {
  /** `dataset:record`. */
  readonly id: string;
  /** Family, Associate, Membership, UnknownLink ... */
  readonly kind: string;
  readonly fromId: string;
  readonly toId: string;
  /** As stated. */
  readonly role: string | null;
  /** `YYYY-MM-DD`, both included; null when open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly extra: string | null;
  readonly record: string;
  readonly sha256: string;
  readonly rowHash: string;
}

/** A place, one however many stand at it. */
export interface AddressRow {
  /** Hash of the folded text and the country. */
  readonly id: string;
  readonly full: string;
  /** By `matching/fold-name.ts`. */
  readonly folded: string;
  readonly city: string | null;
  readonly postcode: string | null;
  readonly country: string | null;
}

/** A party is said to be at an address: at `addressId`, or at the one that a record states. */
export interface LocationRow {
  readonly id: string;
  readonly entityId: string;
  readonly addressId: string | null;
  /** Of a note that states an address. */
  readonly noteId: string | null;
  /** registered, service ...; null when the source does not say. */
  readonly kind: string | null;
  /** As stated; null when a record of its own states it. */
  readonly text: string | null;
  readonly city: string | null;
  readonly postcode: string | null;
}

export interface StatedLocationRow extends LocationRow {
  readonly record: string;
  readonly sha256: string;
}

/** A record that has no place of its own in the graph, kept as the source gives it. */
export interface NoteRow {
  /** `dataset:record`. */
  readonly id: string;
  /** What the source calls it: Address, Sanction, Vessel ... */
  readonly schema: string;
  /** The whole record as JSON. */
  readonly text: string;
  /** Parties that it is about, as far as that is known; some may not be in the graph. */
  readonly aboutIds: readonly string[];
  /** The address that it states. */
  readonly addressId: string | null;
  readonly record: string;
  readonly sha256: string;
  readonly rowHash: string;
}

export interface ShipmentRow {
  /** `dataset:record`. */
  readonly id: string;
  readonly consignorId: string;
  readonly consigneeId: string;
  /** `YYYY-MM-DD`: the first day the date may mean. */
  readonly date: string | null;
  /** Days since 1970-01-01, equal when the date is exact: what the search compares. */
  readonly day: number | null;
  readonly lastDay: number | null;
  readonly dateKind: string | null;
  readonly hs: string | null;
  readonly hs6: string | null;
  readonly hsEdition: string | null;
  readonly hsMapping: HsMapping | null;
  readonly description: string | null;
  readonly valueUsd: number | null;
  readonly value: number | null;
  readonly currency: string | null;
  readonly weightKg: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly originCountry: string | null;
  readonly departureCountry: string | null;
  readonly arrivalCountry: string | null;
  readonly transitCountries: readonly string[];
  readonly carrier: string | null;
  /** What the source says beyond our fields, as JSON. */
  readonly extra?: string | null;
  readonly record: string;
  readonly sha256: string;
  readonly rowHash: string;
}

/** One row of foreign trade statistics. Of it and for it, see model/trade-flow.ts. */
export interface TradeFlowRow {
  /** `dataset:record`. */
  readonly id: string;
  readonly flow: string;
  /** As stated. */
  readonly reporter: string;
  readonly reporterCountry: string;
  readonly partner: string;
  /** Null for areas that are no one country. */
  readonly partnerCountry: string | null;
  readonly secondPartner: string | null;
  readonly secondPartnerCountry: string | null;
  /** Digits as stated, 6 or more. */
  readonly hs: string;
  readonly hsEdition: string | null;
  readonly hs6: string;
  readonly hsMapping: HsMapping | null;
  /** `YYYY` or `YYYY-MM`. */
  readonly period: string;
  /** Days since 1970-01-01, the first and the last of the period. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly value: number | null;
  readonly currency: string;
  readonly valueUsd: number | null;
  /** `CIF` or `FOB`; null when not stated. */
  readonly valuation: string | null;
  readonly weightKg: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  /** Which of `weightKg` and `quantity` the source has estimated. */
  readonly estimated: readonly string[];
  /** Customs procedure and mode of transport; null when the row is about all of them. */
  readonly procedure: string | null;
  readonly transport: string | null;
  readonly isPart: boolean;
  readonly record: string;
  readonly sha256: string;
  readonly rowHash: string;
}

/** What one row of one copy of a list says about an entry. Texts and their kinds run in parallel. */
export interface ListRecordRow {
  /** `dataset:day:record`, day being that of the copy. */
  readonly id: string;
  /** `list:listId`. */
  readonly entryId: string;
  readonly list: string;
  readonly listId: string;
  /** Whether the row is the entry itself, or adds to one that stands elsewhere. */
  readonly part: 'ENTRY' | 'ALIAS' | 'ADDRESS';
  /** Day of the copy, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly kind: string | null;
  readonly nameTexts: readonly string[];
  readonly nameKinds: readonly string[];
  readonly addressTexts: readonly string[];
  /** Empty for an address without a country. */
  readonly addressCountries: readonly string[];
  /** Of nationality, registration or flag. */
  readonly countries: readonly string[];
  readonly identifiers: readonly string[];
  readonly programs: readonly string[];
  /** As stated: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly listedOn: string | null;
  readonly endsOn: string | null;
  readonly citation: string | null;
  readonly licenceRequirement: string | null;
  readonly licencePolicy: string | null;
  readonly url: string | null;
  readonly details: readonly string[];
  readonly birthYears: readonly number[];
  readonly record: string;
  readonly sha256: string;
  readonly rowHash: string;
}

/** An entry of a list, put together from all rows that speak of it. */
export interface ListEntryRow {
  readonly id: string;
  readonly list: string;
  readonly listId: string;
  readonly kind: string | null;
  readonly name: string | null;
  readonly nameTexts: readonly string[];
  readonly nameKinds: readonly string[];
  readonly foldedNames: readonly string[];
  readonly addressTexts: readonly string[];
  readonly addressCountries: readonly string[];
  /** Of addresses, nationality, registration or flag. */
  readonly countries: readonly string[];
  readonly identifiers: readonly string[];
  readonly programs: readonly string[];
  readonly listedOn: string | null;
  readonly endsOn: string | null;
  readonly citation: string | null;
  readonly licenceRequirement: string | null;
  readonly licencePolicy: string | null;
  readonly url: string | null;
  readonly details: readonly string[];
  readonly birthYears: readonly number[];
  /** Days of the copies that it stands in, ascending. */
  readonly seenOn: readonly string[];
  readonly datasets: readonly string[];
}

/** One file's part of one list. */
export interface ListCopyRow {
  /** `dataset:list:day:file`. */
  readonly id: string;
  readonly list: string;
  readonly asOf: string;
  readonly entries: number;
  readonly aliases: number;
  readonly addresses: number;
  readonly isComplete: boolean;
}

/**
 * What the statements of `cypher/path/` filter by, all in one parameter.
 *
 * Neo4j plans a statement anew for each combination of sizes of its list parameters (0, 1, up to 10,
 * up to 100 ...), which takes longer than a search; the lists inside a map do not count.
 * Meanings are those of `PathQuestion`; days count from 1970-01-01.
 */
export interface PathFilter {
  readonly fromCountries: readonly string[];
  readonly fromIds: readonly string[];
  readonly toCountries: readonly string[];
  readonly toIds: readonly string[];
  /** Whether the next two are ignored. */
  readonly throughAnyone: boolean;
  readonly throughCountries: readonly string[];
  readonly throughIds: readonly string[];
  readonly avoidIds: readonly string[];
  /** Whether the next two are ignored. */
  readonly anyGoods: boolean;
  readonly hs6Codes: readonly string[];
  readonly hsPrefixes: readonly string[];
  /** Digits of the code that stay the same: 6, 4, or 0 for none. */
  readonly classDigits: number;
  /** Whether the tier must stay the same instead; then codes without a tier are out of scope. */
  readonly byTier: boolean;
  /** Tier of each code of `tierCodes`, in the same order; both empty unless `byTier`. */
  readonly tierCodes: readonly string[];
  readonly tiers: readonly string[];
  readonly firstDay: number;
  readonly lastDay: number;
  readonly minValueUsd: number;
  readonly minDwell: number;
  readonly maxDwell: number;
  readonly minHops: number;
  readonly maxHops: number;
  readonly maxLinks: number;
  readonly minLinkShare: number;
  /** Negative: no such rule. */
  readonly quantityTolerance: number;
  /** The graph as of this version: what a running import writes is not there yet. See VisibleGraph. */
  readonly version: number;
  readonly belowSeq: number;
  readonly belowPartySeq: number;
}

/** A proposal that a party is on a list, or that two companies are one. */
export interface MatchRow {
  readonly id: string;
  readonly partyId: string;
  /** Of an entry of a list, or of a company. */
  readonly otherId: string;
  /** 0 to 1. */
  readonly score: number;
  /** What speaks for and against it, as JSON. */
  readonly features: string;
}
