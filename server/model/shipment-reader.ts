/** Shipment records: the port that screens ask, with the question it takes. */
import type { Day } from './day.ts';
import type { EntityId } from './entity.ts';
import type { Page } from './path-finder.ts';
import type { Shipment } from './shipment.ts';

/** Rejects as `EntityReader` does. */
export interface ShipmentReader {
  /** Leaves out what does not exist. */
  readShipments(
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, Shipment>>;
  /**
   * Newest first (by the first day that a date may mean, undated last), then by id.
   *
   * Rejects with NotFound when the filter names a shipment or company that does not exist, since an
   * empty page would claim that there are no records.
   */
  findShipments(filter: ShipmentFilter, page: Page, signal?: AbortSignal): Promise<ShipmentPage>;
}

/** All conditions hold together. Made only by `parseShipmentFilter`; null: no such condition. */
export interface ShipmentFilter {
  readonly ids: readonly string[] | null;
  readonly consignorIds: readonly EntityId[] | null;
  readonly consigneeIds: readonly EntityId[] | null;
  /** Beginnings of the code in HS 2022. */
  readonly hsPrefixes: readonly string[] | null;
  /** A date that is known to the month or year counts when any of its days does. */
  readonly shippedFrom: Day | null;
  readonly shippedTo: Day | null;
  /** Above 0, a record that states no value is left out. */
  readonly minValueUsd: number;
}

export interface ShipmentPage {
  readonly ids: readonly string[];
  readonly totalCount: number;
  readonly endCursor: string | null;
}
