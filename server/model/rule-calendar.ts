/**
 * Which rule of which authority held when?
 *
 * Facts only, for whoever applies them: thresholds change, are suspended, and differ by authority, so
 * none of them is a constant in code.
 */

/** UNCONFIRMED: announced for these days, and not known to hold. Never to be shown as the law. */
export const RULE_STATUSES = ['IN_FORCE', 'SUSPENDED', 'UNCONFIRMED'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/** OWNERSHIP: what listed parties own is treated like them. */
export type RuleKind = 'OWNERSHIP' | 'SECONDARY_SANCTIONS';

export interface DatedRule {
  /** For example OFAC_50_PERCENT. */
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  readonly kind: RuleKind;
  /** Names of the lists whose parties it is about, as in `ListEntry.list`. */
  readonly lists: readonly string[];
  readonly source: string;
  readonly note: string | null;
  /** In the order of time, without overlap. */
  readonly periods: readonly RulePeriod[];
}

/** Both ends count. */
export interface RulePeriod {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: since ever, or since when is not known. */
  readonly from: string | null;
  /** The same; null: until further notice. */
  readonly to: string | null;
  readonly status: RuleStatus;
  /** Null when the rule has no threshold. */
  readonly threshold: OwnershipThreshold | null;
  /** Whether shares of several listed owners are added up. Null when the source does not say. */
  readonly sumsOwners: boolean | null;
  /** Whether shares held through companies count. Null when the source does not say. */
  readonly countsIndirect: boolean | null;
  /** Whether control without ownership is enough. Null when the source does not say. */
  readonly countsControl: boolean | null;
  readonly note: string | null;
}

export interface OwnershipThreshold {
  /** 0 to 100. */
  readonly percent: number;
  readonly comparison: 'AT_LEAST' | 'MORE_THAN';
}
