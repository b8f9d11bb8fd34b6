/** A ranked row as the path that leaves the finder: hops, junctions and the reasons for its rank. */
import { createHash } from 'node:crypto';

import { toIsoDay } from '../model/day.ts';
import type { FoundHop, FoundJunction, FoundPath } from '../model/path-answer.ts';
import type { PathQuestion } from '../model/path-question.ts';
import { explainScore } from '../model/ranking.ts';
import type { RankedRow } from './rank-walks.ts';
import { hopCount, shipmentPositions, toRankedShipments, type Walk } from './walk.ts';

/** What is shown of a shipment on a path. */
export interface ShipmentFacts {
  readonly id: string;
  readonly day: number;
  readonly lastDay: number;
  readonly hs6: string;
  readonly valueUsd: number | null;
  readonly quantity: number | null;
  readonly unit: string | null;
}

/** `factsOf` holds every shipment of the row. Pure. */
export function toFoundPath(
  row: RankedRow,
  question: PathQuestion,
  newestDay: number,
  factsOf: ReadonlyMap<number, ShipmentFacts>,
): FoundPath {
  const { walk } = row;
  const shipments = walk.seqs.map((seq) => factsOf.get(seq)!);
  const hops = hopCount(walk);
  return {
    id: createHash('sha256').update(row.key).digest('hex').slice(0, 16),
    score: row.score,
    scoreParts: explainScore(question, newestDay, toRankedShipments(walk), hops),
    partyIds: walk.partyIds,
    hops: toHops(row, shipments),
    junctions: toJunctions(walk, shipments, question),
    firstShippedOn: toIsoDay(Math.min(...shipments.map(({ day }) => day))),
    lastShippedOn: toIsoDay(Math.max(...shipments.map(({ lastDay }) => lastDay))),
    bottleneckUsd: Math.min(...shipments.map(({ valueUsd }) => valueUsd ?? 0)),
    sequenceCount: row.sequenceCount,
  };
}

function toHops({ walk, alternativeCounts }: RankedRow, shipments: ShipmentFacts[]): FoundHop[] {
  const runs = splitRuns(walk);
  return shipments.flatMap((shipment, index): FoundHop[] => [
    {
      kind: 'SHIPMENT',
      shipmentId: shipment.id,
      alternativeCount: alternativeCounts[index]!,
    },
    ...runs[index]!.map((linkId): FoundHop => ({ kind: 'LINK', linkId })),
  ]);
}

function toJunctions(
  walk: Walk,
  shipments: ShipmentFacts[],
  question: PathQuestion,
): FoundJunction[] {
  const runs = splitRuns(walk);
  const hops = shipmentPositions(walk);
  return shipments.slice(1).map((departure, index) => {
    const arrival = shipments[index]!;
    return {
      companyId: walk.partyIds[hops[index]! + 1]!,
      arrivalId: arrival.id,
      departureId: departure.id,
      dwellDays: {
        min: departure.day - arrival.lastDay,
        max: departure.lastDay - arrival.day,
      },
      linkIds: runs[index]!,
      sameGoods: compareGoods(arrival.hs6, departure.hs6, question),
      quantityRatio: toQuantityRatio(arrival, departure),
    };
  });
}

function compareGoods(
  arrived: string,
  departed: string,
  { tierOf }: PathQuestion,
): FoundJunction['sameGoods'] {
  if (arrived === departed) return 'SAME_HS6';
  if (arrived.slice(0, 4) === departed.slice(0, 4)) return 'SAME_HS4';
  const tier = tierOf.get(arrived);
  return tier !== undefined && tier === tierOf.get(departed) ? 'SAME_TIER' : 'DIFFERENT';
}

function toQuantityRatio(arrival: ShipmentFacts, departure: ShipmentFacts): number | null {
  const { quantity, unit } = arrival;
  const isComparable = unit !== null && unit === departure.unit && quantity !== null;
  if (!isComparable || quantity === 0 || departure.quantity === null) return null;
  return departure.quantity / quantity;
}

/** The links after each shipment. */
function splitRuns({ runLengths, linkIds }: Walk): string[][] {
  let start = 0;
  return runLengths.map((length) => linkIds.slice(start, (start += length)));
}
