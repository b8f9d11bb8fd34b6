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

/** Shipments of one layer filled before somebody is asked whether to stop: some milliseconds. */
const PER_TURN = 65_536;

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
  checkStop: () => void,
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
  if (count <= PER_TURN) kernel.fillSuffixScores(block.byteOffset);
  else fillInTurns(values, block.byteOffset, kernel, checkStop);
  arena.releaseTo(mark); // only the layers are read again
  return { maxHops, count, layers };
}

function fillInTurns(
  { count, maxHops, needs, longWindow }: Record<Parameter, number>,
  parameters: number,
  kernel: SuffixKernel,
  checkStop: () => void,
): void {
  for (let hop = maxHops - 1; hop >= 0; hop--) {
    for (let need = 0; need < needs; need++) {
      for (let first = 0; first < count; first += PER_TURN) {
        checkStop();
        kernel.fillLayer(parameters, need, hop, first, Math.min(first + PER_TURN, count));
      }
      if (longWindow > 0) kernel.fillBlocks(parameters, need * maxHops + hop);
    }
  }
}
