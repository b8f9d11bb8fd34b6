import type { RankedShipment } from '../model/ranking.ts';

/**
 * One sequence of shipments, links after each included, as a row of `path/walks-of-N-shipments`.
 *
 * The lists `seqs`, `days`, `hs6s`, `valuesUsd` and `runLengths` have one element per shipment;
 * `partyIds` has one more than there are hops.
 */
export interface Walk {
  readonly partyIds: readonly string[];
  /** Links after each shipment, 0 to 2. */
  readonly runLengths: readonly number[];
  readonly linkIds: readonly string[];
  /** Numbers of the shipments. */
  readonly seqs: readonly number[];
  readonly days: readonly number[];
  readonly hs6s: readonly string[];
  readonly valuesUsd: readonly (number | null)[];
}

export const hopCount = (walk: Walk): number => walk.partyIds.length - 1;

/** What its score is made of. */
export const toRankedShipments = (walk: Walk): RankedShipment[] =>
  walk.seqs.map((_, index) => ({
    hs6: walk.hs6s[index]!,
    valueUsd: walk.valuesUsd[index] ?? null,
    day: walk.days[index]!,
  }));

/** Where each shipment stands among the hops: 0 is the first hop. */
export function shipmentPositions({ runLengths }: Walk): number[] {
  const positions: number[] = [];
  let hop = 0;
  for (const links of runLengths) {
    positions.push(hop);
    hop += 1 + links;
  }
  return positions;
}
