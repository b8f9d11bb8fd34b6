import type { EntityId, CountryCode } from './entity.ts';
import type { HsMapping } from './hs-edition.ts';

/** What the date of a record tells: when goods left, arrived, or were declared. */
export const DATE_KINDS = ['DEPARTURE', 'ARRIVAL', 'DECLARATION'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** One customs record: goods of one HS code sent by one company to another on one day. */
export interface Shipment {
  /** `dataset:record`. */
  readonly id: string;
  readonly consignorId: EntityId;
  readonly consigneeId: EntityId;
  /** `YYYY-MM-DD`; the first day it may mean when the source names only a month or year. */
  readonly date: string | null;
  /** The last day it may mean; null when `date` is exact or missing. */
  readonly latestDate: string | null;
  readonly dateKind: DateKind | null;
  /** HS code as declared, 6 to 10 digits. */
  readonly hs: string | null;
  /** First six digits, in the edition of HS 2022. */
  readonly hs6: string | null;
  /** Edition of the declared code: `2012`, `2017`, `2022`. */
  readonly hsEdition: string | null;
  /** How sure `hs6` is; null when the edition is unknown, or older than the tables. */
  readonly hsMapping: HsMapping | null;
  readonly description: string | null;
  /** Nominal US dollars. Null when the record states none, which is not zero. */
  readonly valueUsd: number | null;
  /** As stated, in `currency`. */
  readonly value: number | null;
  readonly currency: string | null;
  readonly weightKg: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly originCountry: CountryCode | null;
  readonly departureCountry: CountryCode | null;
  readonly arrivalCountry: CountryCode | null;
  readonly transitCountries: readonly CountryCode[];
  readonly carrier: string | null;
  readonly provenance: Provenance;
}

/** Where a record stands in its source. */
export interface Provenance {
  readonly dataset: string;
  /** Row or record id in the source. */
  readonly record: string;
  /** SHA-256 of the source file, hexadecimal. */
  readonly sha256: string;
}
