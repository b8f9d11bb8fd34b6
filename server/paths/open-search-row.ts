/** What a search found, in terms of the graph again: ids in place of numbers. */
import { toIsoDay } from '../model/day.ts';
import { LIMITS } from '../model/limits.ts';
import type { FoundUnion, UnionLane } from '../model/path-answer.ts';
import type { PathQuestion } from '../model/path-question.ts';
import type { GraphProjection } from '../projection/graph-projection.ts';
import { readId } from '../projection/party-table.ts';
import type { ShipmentFacts } from './describe-path.ts';
import type { RankedRow } from './rank-walks.ts';
import { toRowKey } from './row-key.ts';
import type { MergedUnion } from './search/merge-results.ts';
import type { SearchLane, SearchRow, SearchShipment } from './search/search-request.ts';

export function toRankedRow(
  row: SearchRow,
  question: PathQuestion,
  { parties, links }: GraphProjection,
): RankedRow {
  const { shipments, score, sequenceCount, alternativeCounts } = row;
  const walk = {
    partyIds: row.parties.map((party) => readId(parties, party)),
    runLengths: row.runLengths,
    linkIds: row.links.map((link) => readId(links, link)),
    seqs: shipments.map(({ seq }) => seq),
    days: shipments.map(({ day }) => day),
    hs6s: shipments.map(({ hs6 }) => toHs6(hs6)),
    valuesUsd: shipments.map(({ valueUsd }) => valueUsd),
  };
  return { key: toRowKey(walk, question), score, walk, sequenceCount, alternativeCounts };
}

export const toShipmentFacts = (shipment: SearchShipment, id: string): ShipmentFacts => ({
  ...shipment,
  id,
  hs6: toHs6(shipment.hs6),
});

/** Null: none was asked for, or time was up before it was joined. */
export function toFoundUnion(
  union: MergedUnion | null,
  { parties, links }: GraphProjection,
): FoundUnion {
  if (union === null) return { lanes: [], linkIds: [], isComplete: false };
  const toLane = ({ consignor, consignee, hs6, firstDay, lastDay, ...lane }: SearchLane) => ({
    consignorId: readId(parties, consignor),
    consigneeId: readId(parties, consignee),
    hs6: toHs6(hs6),
    shipments: lane.shipments,
    valueUsd: lane.valueUsd,
    firstShippedOn: toIsoDay(firstDay),
    lastShippedOn: toIsoDay(lastDay),
  });
  const shownLinks = union.links.slice(0, LIMITS.networkEdges);
  return {
    lanes: union.lanes.map(toLane).sort(compareLanes),
    linkIds: shownLinks.map((link) => readId(links, link)).sort(),
    isComplete: union.isComplete,
    undecided: union.undecided,
    totalLanes: union.totalLanes,
    totalLinks: union.links.length,
  };
}

/** By consignor, consignee and code. */
function compareLanes(a: UnionLane, b: UnionLane): number {
  const parts = ['consignorId', 'consigneeId', 'hs6'] as const;
  const part = parts.find((each) => a[each] !== b[each]);
  return part === undefined ? 0 : a[part] < b[part] ? -1 : 1;
}

const toHs6 = (code: number): string => String(code).padStart(6, '0');
