/** How well a path can go on from each shipment of a class graph, by its place among the hops. */
import type { ClassGraph } from './class-graph.ts';
import {
  blocksPerLayer,
  type Parameter,
  PARAMETERS,
  type SuffixKernel,
} from './kernel/suffix-kernel.ts';
import type { PathPoints } from './path-points.ts';
import type { SearchArena } from './search-arena.ts';

/** Longer windows are read through the blocks of the kernel. */
const LONG_WINDOW = 96;

/** Of a question: what the layers depend on beside the graph. */
export interface HopLimits {
  readonly minHops: number;
  readonly maxHops: number;
  /** 2 when one of some companies must be passed, else 1. */
  readonly needs: number;
}

export interface SuffixScores {
  readonly maxHops: number;
  readonly count: number;
  /**
   * Layer (need, hop) begins at `(need * maxHops + hop) * count`: the best points of a rest that begins
   * with the shipment as hop number `hop`, its own weight included; NONE when no path ends that way.
   */
  readonly layers: Int32Array;
}

export function fillSuffixScores(
  graph: ClassGraph,
  limits: HopLimits,
  points: Pick<PathPoints, 'isSmallest' | 'link'>,
  kernel: SuffixKernel,
  arena: SearchArena,
): SuffixScores {
  const { count } = graph;
  const { minHops, maxHops, needs } = limits;
  const layers = arena.int32(needs * maxHops * count);
  const longWindow = graph.longestWindow > LONG_WINDOW ? LONG_WINDOW : 0;
  const mark = arena.mark();
  const blocks = arena.int32(longWindow > 0 ? needs * maxHops * blocksPerLayer(count) : 0);
  const block = arena.int32(PARAMETERS.length);
  const values: Record<Parameter, number> = {
    count,
    minHops,
    maxHops,
    needs,
    isSmallest: points.isSmallest ? 1 : 0,
    linkPoints: points.link,
    longWindow,
    weight: graph.weight.byteOffset,
    windowStart: graph.windowStart.byteOffset,
    windowEnd: graph.windowEnd.byteOffset,
    ends: graph.ends.byteOffset,
    extraStart: graph.extraStart.byteOffset,
    extraWindowStart: graph.extraWindowStart.byteOffset,
    extraWindowEnd: graph.extraWindowEnd.byteOffset,
    extraKind: graph.extraKind.byteOffset,
    layers: layers.byteOffset,
    blocks: blocks.byteOffset,
  };
  PARAMETERS.forEach((name, place) => (block[place] = values[name]));
  kernel.fillSuffixScores(block.byteOffset);
  arena.releaseTo(mark); // only the layers are read again
  return { maxHops, count, layers };
}
