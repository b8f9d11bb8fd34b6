/**
 * Trade between two countries as foreign trade statistics state it: one row of a reporter's figures.
 *
 * Never a sum of ours, and never evidence about a company. Rows of different data sets, flows, currencies
 * and precisions must not be added: the same trade stands in several of them.
 */
import type { CountryCode } from './entity.ts';
import type { Day } from './day.ts';
import type { HsMapping } from './hs-edition.ts';
import type { Page } from './path-finder.ts';
import type { Provenance } from './shipment.ts';

/** As the reporter sees it. EXPORT and IMPORT are all of it, what is re-exported and processed included. */
export const TRADE_FLOW_KINDS = [
  'EXPORT',
  'IMPORT',
  'RE_EXPORT',
  'RE_IMPORT',
  'DOMESTIC_EXPORT',
  'FOREIGN_IMPORT',
  'EXPORT_AFTER_PROCESSING',
  'EXPORT_FOR_PROCESSING',
  'IMPORT_FOR_PROCESSING',
  'IMPORT_AFTER_PROCESSING',
] as const;
export type TradeFlowKind = (typeof TRADE_FLOW_KINDS)[number];

export type Valuation = 'CIF' | 'FOB';

export interface TradeFlow {
  readonly id: string;
  readonly flow: TradeFlowKind;
  /** As stated. */
  readonly reporter: string;
  readonly reporterCountry: CountryCode;
  readonly partner: string;
  readonly partnerCountry: CountryCode | null;
  readonly secondPartner: string | null;
  readonly secondPartnerCountry: CountryCode | null;
  readonly hs: string;
  readonly hsEdition: string | null;
  readonly hs6: string;
  /** How `hs` became `hs6`; null when nothing can be said. */
  readonly hsMapping: HsMapping | null;
  /** `YYYY` or `YYYY-MM`. */
  readonly period: string;
  readonly value: number | null;
  readonly currency: string;
  /** Only what the source states in US dollars. */
  readonly valueUsd: number | null;
  readonly valuation: Valuation | null;
  readonly weightKg: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly estimated: readonly string[];
  /** Code of the source; null when the row is about all procedures, or does not tell. */
  readonly procedure: string | null;
  readonly transport: string | null;
  /** Broken down further than by reporter, partner, code and period: a row without may hold it too. */
  readonly isPart: boolean;
  readonly provenance: Provenance;
}

/** All conditions hold together; null: no such condition. */
export interface TradeFlowFilter {
  readonly flow: TradeFlowKind;
  readonly datasets: readonly string[] | null;
  readonly reporters: readonly CountryCode[] | null;
  readonly partners: readonly CountryCode[] | null;
  readonly hsPrefixes: readonly string[] | null;
  /** Of periods that lie wholly between these days. */
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface TradeFlowPage {
  readonly items: readonly TradeFlow[];
  readonly totalCount: number;
  readonly endCursor: string | null;
}

/** What totals can be told apart by, beside what must never be added. */
export const TRADE_FLOW_KEYS = ['REPORTER', 'PARTNER', 'HS6', 'PERIOD', 'YEAR'] as const;
export type TradeFlowKey = (typeof TRADE_FLOW_KEYS)[number];

export interface TradeFlowTotal {
  readonly dataset: string;
  readonly currency: string;
  readonly precision: 'MONTH' | 'YEAR';
  readonly isPart: boolean;
  /** Null where it was not asked for; the next likewise. */
  readonly reporterCountry: CountryCode | null;
  readonly partnerCountry: CountryCode | null;
  /** As stated; for partners that are no one country. */
  readonly partner: string | null;
  readonly hs6: string | null;
  readonly period: string | null;
  readonly flows: number;
  /** Null when no flow of it states one; the next two likewise. */
  readonly value: number | null;
  readonly valueUsd: number | null;
  readonly weightKg: number | null;
  readonly withoutValue: number;
  readonly withoutWeight: number;
}

export interface TradeFlowTotals {
  readonly items: readonly TradeFlowTotal[];
  /** How many there are, those past the limit included. */
  readonly totalCount: number;
}

export interface TradeFlowReader {
  findTradeFlows(filter: TradeFlowFilter, page: Page, signal?: AbortSignal): Promise<TradeFlowPage>;
  sumTradeFlows(
    filter: TradeFlowFilter,
    by: readonly TradeFlowKey[],
    first: number,
    signal?: AbortSignal,
  ): Promise<TradeFlowTotals>;
}
