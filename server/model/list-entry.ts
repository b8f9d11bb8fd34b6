/**
 * Who is on a list of sanctions or export controls, and from which copies of it is that known?
 *
 * A list is published again and again. What is at hand are copies of it, each as of one day; an entry
 * is put together from all rows of all copies that speak of it, so it does not matter in which order
 * the copies were imported.
 */
import type { CountryCode } from './entity.ts';
import type { ListingPeriod } from './listing-period.ts';
import type { Provenance } from './shipment.ts';

/** What kind of party a list says that it is. */
export const LISTED_KINDS = ['ENTITY', 'INDIVIDUAL', 'VESSEL', 'AIRCRAFT'] as const;
export type ListedKind = (typeof LISTED_KINDS)[number];

/**
 * WEAK_ALIAS: the list itself says that the name is too common to go by. FORMER: the list says so, or
 * it was the primary name in an older copy only.
 */
export const LISTED_NAME_KINDS = ['PRIMARY', 'ALIAS', 'WEAK_ALIAS', 'FORMER'] as const;
export type ListedNameKind = (typeof LISTED_NAME_KINDS)[number];

export interface ListedName {
  readonly text: string;
  readonly kind: ListedNameKind;
}

export interface ListedAddress {
  /** As stated, country included. */
  readonly text: string;
  /** Null when it names none, or a region that is no country. */
  readonly country: CountryCode | null;
}

export interface ListEntry {
  /** `list:listId`. */
  readonly id: string;
  /** For example `OFAC-SDN`; see list-names.ts. */
  readonly list: string;
  /** The list's own number of the entry; made of what it says where the list gives none. */
  readonly listId: string;
  /** Null when no copy at hand says. */
  readonly kind: ListedKind | null;
  /** Primary name; null when the copies at hand give only aliases or addresses. */
  readonly name: string | null;
  readonly names: readonly ListedName[];
  readonly addresses: readonly ListedAddress[];
  /** Of its addresses, nationality, registration or flag. */
  readonly countries: readonly CountryCode[];
  /** `SCHEME:value`. */
  readonly identifiers: readonly string[];
  readonly programs: readonly string[];
  /** First and last day as the list states them, as precise as there; null when it states none. */
  readonly listedOn: string | null;
  readonly endsOn: string | null;
  readonly citation: string | null;
  readonly licenceRequirement: string | null;
  readonly licencePolicy: string | null;
  readonly url: string | null;
  /** What else the list says, as it says it. */
  readonly details: readonly string[];
  /** Of an individual: years only. */
  readonly birthYears: readonly number[];
  readonly datasets: readonly string[];
  readonly listing: ListingPeriod;
}

/** A row of a copy that speaks of an entry. */
export interface ListSource {
  /** Day of the copy, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly provenance: Provenance;
}

/** One file's part of one list, as of one day. */
export interface ListCopy {
  readonly list: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly dataset: string;
  /** Rows that are an entry by themselves; 0 in a file of aliases or addresses. */
  readonly entries: number;
  readonly aliases: number;
  readonly addresses: number;
  /** Whether whoever is not in it was not on the list that day. Only said of copies known to be whole. */
  readonly isComplete: boolean;
}

export interface ListEntryHit {
  readonly entryId: string;
  readonly score: number;
  readonly matchedOn: string;
}

export interface ListEntryReader {
  readListEntries(
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, ListEntry>>;
  /** Every row of every copy, the newest first. */
  readListSources(
    entryIds: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, readonly ListSource[]>>;
  /** By name, other name or identifier; best first. */
  findListEntries(
    question: ListEntryQuestion,
    signal?: AbortSignal,
  ): Promise<readonly ListEntryHit[]>;
  /** By list, day and data set. */
  readListCopies(signal?: AbortSignal): Promise<readonly ListCopy[]>;
}

export interface ListEntryQuestion {
  readonly text: string;
  /** Null: on any list. */
  readonly lists: readonly string[] | null;
  readonly first: number;
}
