/**
 * What the generator makes: rows as the files state them, with the columns of each file.
 *
 * Empty text and null both mean "not recorded", and are written as nothing.
 */
import type { Tier } from '../model/commodity.ts';
import type { CountryCode } from '../model/entity.ts';
import type { DateKind } from '../model/shipment.ts';

export interface CompanyRecord {
  readonly id: string;
  readonly kind: 'COMPANY' | 'PERSON';
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: CountryCode;
  readonly incorporatedOn: string | null;
  readonly dissolvedOn: string | null;
  readonly industry: string | null;
  readonly purpose: string | null;
  readonly identifiers: readonly string[];
  readonly notes: string | null;
}

export interface LinkRecord {
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
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface ShipmentRecord {
  readonly id: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` when no more is known. */
  readonly date: string;
  readonly dateKind: DateKind;
  readonly consignorId: string;
  readonly consignorName: string;
  readonly consignorCountry: CountryCode;
  readonly consigneeId: string;
  readonly consigneeName: string;
  readonly consigneeCountry: CountryCode;
  /** 6, 8 or 10 digits. */
  readonly hs: string;
  readonly hsEdition: '2017' | '2022';
  readonly description: string;
  readonly valueUsd: number | null;
  readonly value: number | null;
  readonly currency: string | null;
  readonly weightKg: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly originCountry: CountryCode | null;
  readonly departureCountry: CountryCode;
  readonly arrivalCountry: CountryCode;
  readonly transitCountries: readonly CountryCode[];
  readonly carrier: string | null;
}

/** Part of the GraphQL input `PathQuestion`: what is not given has the default. */
export interface PartialQuestion {
  readonly from?: PartialParties;
  readonly to?: PartialParties;
  readonly mustPass?: readonly string[];
  readonly commodities?: {
    readonly tiers?: readonly Tier[];
    readonly hs?: readonly string[];
    readonly any?: boolean;
  };
  readonly continuity?: 'SAME_HS6' | 'SAME_HS4' | 'SAME_TIER' | 'ANY';
  readonly dwellDays?: { readonly min: number; readonly max: number };
  readonly hops?: { readonly min: number; readonly max: number };
  readonly maxLinks?: number;
  readonly minLinkShare?: number;
  readonly quantityTolerance?: number;
}

interface PartialParties {
  readonly countries?: readonly CountryCode[];
  readonly ids?: readonly string[];
}

/**
 * One planted scheme, or one near miss, with the answer that a correct search gives.
 *
 * Ids are those of the graph once the network is imported: `demo:` and the id in the files. So the
 * question can be asked as it stands.
 */
export interface AnswerKeyEntry {
  readonly id: string;
  readonly title: string;
  /** One sentence for a person. */
  readonly story: string;
  readonly question: PartialQuestion;
  /** Whether the question without any words (US to RU, all defaults) finds all chains of it too. */
  readonly isFoundByDefault: boolean;
  readonly expected: ExpectedChains | ExpectedAbsence;
}

/** Exactly these chains answer the question. */
export interface ExpectedChains {
  readonly outcome: 'FOUND';
  readonly chains: readonly ExpectedChain[];
}

/** Nothing answers the question. */
export interface ExpectedAbsence {
  readonly outcome: 'ABSENT';
  /** The one rule that the nearest chain breaks. */
  readonly breaks: 'DWELL' | 'ORDER' | 'LINK_VALIDITY' | 'LINK_SHARE' | 'CONTINUITY';
  readonly reason: string;
  /** What would be the path but for that rule. */
  readonly nearest: ExpectedChain;
  /** A question that does find it; null when no question may. */
  readonly foundBy: PartialQuestion | null;
}

export interface ExpectedChain {
  /** x0 to xn: persons stand where a run of links passes through one. */
  readonly partyIds: readonly string[];
  readonly hopKinds: readonly ('SHIPMENT' | 'LINK')[];
  /** One sequence: the id of a shipment or link for each hop. */
  readonly witness: readonly string[];
}

/** What `dataset.yaml` says. */
export interface DatasetRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly invented: true;
  /** Makes the same network again. */
  readonly request: NetworkRequest;
}

export interface NetworkRequest {
  /** A whole number; the same seed gives the same network. */
  readonly seed: number;
  /** Companies, without the persons who run some of them. */
  readonly companies: number;
  readonly shipments: number;
}

export interface Network {
  /** Companies and persons, by id. */
  readonly companies: readonly CompanyRecord[];
  readonly links: readonly LinkRecord[];
  /** By date; made while it is read, and the same each time it is. */
  readonly shipments: Iterable<ShipmentRecord>;
  readonly answerKey: readonly AnswerKeyEntry[];
  readonly dataset: DatasetRecord;
}
