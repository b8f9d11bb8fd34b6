/** Between whom do the shipments of one data set run? Enough to find a question that it can answer. */
export interface DatasetTrade {
  readonly shipments: number;
  /** Those with a date and an HS code of six digits, which a path needs. */
  readonly searchable: number;
  /** Most shipments first. */
  readonly lanes: readonly CountryLane[];
  /** Who sent, and who received, most. */
  readonly consignorIds: readonly string[];
  readonly consigneeIds: readonly string[];
}

export interface CountryLane {
  /** Null when it is not recorded. */
  readonly from: string | null;
  readonly to: string | null;
  readonly shipments: number;
}
