/**
 * What the importer hands to the database: one row per record, already checked.
 *
 * Plain maps, since they travel as parameters. `null` removes nothing and sets nothing. Whole
 * numbers arrive in Neo4j as floats, so the statements say `toInteger(row.x)`.
 */

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
  readonly isDirect: boolean | null;
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
  readonly record: string;
  readonly sha256: string;
  readonly rowHash: string;
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
