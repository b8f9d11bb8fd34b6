/** What do the panels and the canvas show? Parties, shipments, links and paths as plain data. */

export type Tier = 'T1' | 'T2' | 'T3A' | 'T3B' | 'T4A' | 'T4B';

export interface Party {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null when no source states it. */
  readonly country: string | null;
  readonly kind: 'COMPANY' | 'PERSON';
}

/** Where a record stands in its source. */
export interface Provenance {
  readonly datasetId: string;
  readonly datasetTitle: string;
  readonly isInvented: boolean;
  readonly record: string;
}

/** One customs record. Days are `YYYY-MM-DD`; null always means "not recorded". */
export interface Shipment {
  readonly id: string;
  readonly consignorId: string;
  readonly consigneeId: string;
  readonly date: string | null;
  /** The last day it may mean; null when `date` is exact. */
  readonly latestDate: string | null;
  readonly dateKind: 'DEPARTURE' | 'ARRIVAL' | 'DECLARATION' | null;
  readonly hs: string | null;
  readonly hs6: string | null;
  readonly hsEdition: string | null;
  /** How sure `hs6` is. */
  readonly hsMapping: 'UNCHANGED' | 'EXACT' | 'APPROXIMATE' | null;
  readonly tier: Tier | null;
  readonly description: string | null;
  readonly valueUsd: number | null;
  readonly weightKg: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly originCountry: string | null;
  readonly departureCountry: string | null;
  readonly arrivalCountry: string | null;
  readonly transitCountries: readonly string[];
  readonly carrier: string | null;
  readonly provenance: Provenance;
}

/** An ownership or control step. */
export interface Link {
  readonly id: string;
  readonly kind: 'OWNERSHIP' | 'CONTROL';
  readonly owner: Party;
  readonly owned: Party;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Percent, 0 to 100; null for control. Equal bounds are exact. */
  readonly shareMin: number | null;
  readonly shareMax: number | null;
  /** Director and so on, or the kind of interest; null when not recorded. */
  readonly role: string | null;
  readonly provenance: Provenance;
}

export type Hop =
  | { readonly kind: 'SHIPMENT'; readonly shipment: Shipment; readonly alternatives: number }
  | { readonly kind: 'LINK'; readonly link: Link };

export type JunctionContinuity = 'SAME_HS6' | 'SAME_HS4' | 'SAME_TIER' | 'DIFFERENT';

/** The evidence pair: where goods came in and went on. */
export interface Junction {
  readonly companyId: string;
  readonly arrivalId: string;
  readonly departureId: string;
  readonly dwellDays: { readonly min: number; readonly max: number };
  readonly linkIds: readonly string[];
  readonly continuity: JunctionContinuity;
  /** Departing over arriving quantity; null when it cannot be told. */
  readonly quantityRatio: number | null;
}

export type FlagOutcome = 'FIRED' | 'NOT_FIRED' | 'NOT_ASSESSABLE';

export interface Flag {
  readonly rule: string;
  readonly title: string;
  readonly outcome: FlagOutcome;
  readonly company: { readonly id: string; readonly name: string } | null;
  readonly why: string;
  readonly innocentExplanation: string;
  readonly source: string;
}

export interface SupplyPath {
  readonly id: string;
  readonly score: number;
  readonly scoreParts: readonly {
    readonly name: string;
    readonly value: number;
    readonly why: string;
  }[];
  /** One more than there are hops: supplier first, end user last. */
  readonly parties: readonly Party[];
  readonly hops: readonly Hop[];
  readonly junctions: readonly Junction[];
  readonly firstShippedOn: string;
  readonly lastShippedOn: string;
  readonly bottleneckUsd: number;
  readonly sequenceCount: number;
  readonly flags: readonly Flag[];
}

/** All shipments of one HS code between two companies that stand on some answer. */
export interface Lane {
  readonly fromId: string;
  readonly toId: string;
  readonly hs6: string;
  readonly tier: Tier | null;
  readonly shipments: number;
  readonly valueUsd: number | null;
  readonly firstShippedOn: string;
  readonly lastShippedOn: string;
}

/** The shipment of that id on the path, if it is one of its hops. */
export function findShipment(path: SupplyPath, shipmentId: string): Shipment | undefined {
  for (const hop of path.hops) {
    if (hop.kind === 'SHIPMENT' && hop.shipment.id === shipmentId) return hop.shipment;
  }
  return undefined;
}
