/** Who takes part: companies, and the persons who own or run them. */

export type EntityId = string;

/** ISO 3166-1 alpha-2, capital letters. HK, MO and TW stand apart from CN. */
export type CountryCode = string;

interface EntityFacts {
  readonly id: EntityId;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Null when no source states it; never guessed from goods or routes. */
  readonly country: CountryCode | null;
  /** The data sets that mention this party. */
  readonly datasets: readonly string[];
}

export interface Company extends EntityFacts {
  readonly kind: 'COMPANY';
  /** `YYYY-MM-DD`, or as precise as the source: `YYYY`, `YYYY-MM`. */
  readonly incorporatedOn: string | null;
  readonly dissolvedOn: string | null;
  readonly industry: string | null;
  /** What it mostly does: trader, manufacturer, distributor, logistics, bank, as stated. */
  readonly purpose: string | null;
  /** `SCHEME:value`, for example `INN:7701000000`. */
  readonly identifiers: readonly string[];
  readonly notes: string | null;
}

export interface Person extends EntityFacts {
  readonly kind: 'PERSON';
}

export type Entity = Company | Person;
