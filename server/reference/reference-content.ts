/** Which kinds of dated files are there, and what does each hold? As their schemas let them through. */
import type { Tier } from '../model/commodity.ts';
import type { HsEdition } from '../model/hs-edition.ts';
import type { RuleKind, RulePeriod } from '../model/rule-calendar.ts';

interface Dated {
  /** Stays the same from version to version: CHPL, GECC_39. */
  readonly id: string;
  readonly title: string;
  /** Day from which this version counts, `YYYY-MM-DD`. */
  readonly version: string;
  /** Day on which it was last compared with its source, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly source: string;
  readonly note?: string;
}

export interface CommodityListContent extends Dated {
  readonly kind: 'commodity-list';
  readonly hsEdition: '2022';
  readonly tiers: readonly {
    readonly tier: Tier;
    readonly title: string;
    readonly codes: readonly string[];
  }[];
}

export interface CountryListContent extends Dated {
  readonly kind: 'country-list';
  readonly countries: readonly string[];
}

export interface HsCorrespondenceContent extends Dated {
  readonly kind: 'hs-correspondence';
  readonly from: HsEdition;
  readonly to: HsEdition;
  /** Goods that left a great many codes at once; for people, not for the mapping. */
  readonly generalMoves?: readonly { readonly to: string; readonly what: string }[];
  readonly renumbered: Readonly<Record<string, string>>;
  /** Codes with a space between them, the one that is taken first. */
  readonly changed: Readonly<Record<string, string>>;
}

export interface RuleCalendarContent extends Dated {
  readonly kind: 'rule-calendar';
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly authority: string;
    readonly kind: RuleKind;
    readonly lists?: readonly string[];
    readonly source: string;
    readonly note?: string;
    readonly periods: readonly (Pick<RulePeriod, 'from' | 'to' | 'status'> & Partial<RulePeriod>)[];
  }[];
}

export type ReferenceContent =
  CommodityListContent | CountryListContent | HsCorrespondenceContent | RuleCalendarContent;

export type ReferenceKind = ReferenceContent['kind'];
