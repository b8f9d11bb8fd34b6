/** How much of the network of a path answer is shown, and how much there is. */
import { LIMITS } from './limits.ts';
import type { FoundUnion, UnionLane } from './path-answer.ts';

export interface ShownNetwork extends FoundUnion {
  readonly totalLanes: number;
  readonly totalLinks: number;
  readonly undecided: number;
}

/** The lanes of most value, then of most shipments, within the limit; all links that fit in it. Pure. */
export function toShownNetwork({
  lanes,
  linkIds,
  isComplete,
  totalLanes = lanes.length,
  totalLinks = linkIds.length,
  undecided = 0,
}: FoundUnion): ShownNetwork {
  const isCut = totalLanes > LIMITS.networkEdges || totalLinks > LIMITS.networkEdges;
  return {
    lanes: [...lanes].sort(compareLanes).slice(0, LIMITS.networkEdges),
    linkIds: linkIds.slice(0, LIMITS.networkEdges),
    isComplete: isComplete && !isCut,
    totalLanes,
    totalLinks,
    undecided,
  };
}

function compareLanes(a: UnionLane, b: UnionLane): number {
  const byWeight = (b.valueUsd ?? 0) - (a.valueUsd ?? 0) || b.shipments - a.shipments;
  if (byWeight !== 0) return byWeight;
  const keyOf = ({ consignorId, consigneeId, hs6 }: UnionLane) =>
    JSON.stringify([consignorId, consigneeId, hs6]);
  return keyOf(a) < keyOf(b) ? -1 : 1;
}
