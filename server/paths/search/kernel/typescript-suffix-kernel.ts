/**
 * The kernel in TypeScript: the fallback where WebAssembly does not run, and the text against which the
 * other one is tested. Both keep the same stages in the same order; change them together.
 */
import {
  BLOCK,
  blocksPerLayer,
  NONE,
  type Parameter,
  PARAMETERS,
  type SuffixKernel,
  UNLIMITED,
  WIDE_BLOCK,
} from './suffix-kernel.ts';

interface ClassGraph {
  readonly count: number;
  readonly minHops: number;
  readonly maxHops: number;
  readonly needs: number;
  readonly isSmallest: boolean;
  readonly linkPoints: number;
  readonly longWindow: number;
  readonly weight: Int32Array;
  readonly windowStart: Uint32Array;
  readonly windowEnd: Uint32Array;
  readonly ends: Uint8Array;
  readonly extraStart: Uint32Array;
  readonly extraWindowStart: Uint32Array;
  readonly extraWindowEnd: Uint32Array;
  readonly extraKind: Uint8Array;
  readonly layers: Int32Array;
  readonly blocks: Int32Array;
}

const MOST_LINKS = 2;

/** `memory` may grow between two calls. */
export function buildTypescriptKernel(memory: WebAssembly.Memory): SuffixKernel {
  return {
    fillSuffixScores(parameters) {
      const graph = openClassGraph(memory.buffer, parameters);
      for (let hop = graph.maxHops - 1; hop >= 0; hop--) {
        for (let need = 0; need < graph.needs; need++) {
          fillLayer(graph, need, hop, 0, graph.count);
          if (graph.longWindow > 0) fillBlocks(graph, need * graph.maxHops + hop);
        }
      }
    },
    fillLayer(parameters, need, hop, first, last) {
      fillLayer(openClassGraph(memory.buffer, parameters), need, hop, first, last);
    },
    fillBlocks(parameters, layer) {
      fillBlocks(openClassGraph(memory.buffer, parameters), layer);
    },
  };
}

function openClassGraph(buffer: ArrayBufferLike, parameters: number): ClassGraph {
  const block = new Int32Array(buffer, parameters, PARAMETERS.length);
  const numberOf = (name: Parameter) => block[PARAMETERS.indexOf(name)]!;
  const int32 = (name: Parameter, length: number) =>
    new Int32Array(buffer, numberOf(name) >>> 0, length);
  const uint32 = (name: Parameter, length: number) =>
    new Uint32Array(buffer, numberOf(name) >>> 0, length);
  const uint8 = (name: Parameter, length: number) =>
    new Uint8Array(buffer, numberOf(name) >>> 0, length);

  const [count, maxHops, needs] = [numberOf('count'), numberOf('maxHops'), numberOf('needs')];
  const longWindow = numberOf('longWindow');
  const extraStart = uint32('extraStart', count + 1);
  const extras = extraStart[count]!;
  return {
    count,
    minHops: numberOf('minHops'),
    maxHops,
    needs,
    isSmallest: numberOf('isSmallest') === 1,
    linkPoints: numberOf('linkPoints'),
    longWindow,
    weight: int32('weight', count),
    windowStart: uint32('windowStart', count),
    windowEnd: uint32('windowEnd', count),
    ends: uint8('ends', count),
    extraStart,
    extraWindowStart: uint32('extraWindowStart', extras),
    extraWindowEnd: uint32('extraWindowEnd', extras),
    extraKind: uint8('extraKind', extras),
    layers: int32('layers', needs * maxHops * count),
    blocks: int32('blocks', longWindow > 0 ? needs * maxHops * blocksPerLayer(count) : 0),
  };
}

function fillLayer(
  graph: ClassGraph,
  need: number,
  hop: number,
  first: number,
  last: number,
): void {
  const { count, maxHops, isSmallest, linkPoints, weight, windowStart, windowEnd, ends } = graph;
  const { extraStart, extraWindowStart, extraWindowEnd, extraKind, layers } = graph;
  const layer = need * maxHops + hop;

  // What an end is worth, by the bits that allow it at this hop.
  const worthOfEnd = toWorthOfEnd(graph, hop);
  const endShift = need === 0 ? 0 : 3;

  for (let e = first; e < last; e++) {
    const bits = ends[e]!;
    let best = worthOfEnd[(bits >> endShift) & 7]!;

    // Go on with a shipment that follows directly, then over links: one loop, so that the search for
    // the largest score stands once. No links lie before the direct window; who is passed there is
    // the consignee.
    let start = windowStart[e]!;
    let end = windowEnd[e]!;
    let kind = (bits & 64) >> 4;
    const lastExtra = extraStart[e + 1]!;
    for (let extra = extraStart[e]!; ; extra++) {
      const links = kind & 3;
      const next = hop + 1 + links;
      if (next < maxHops && start < end) {
        const rest = need === 1 && (kind & 4) === 0 ? maxHops : 0;
        const largest = findLargest(graph, rest + next, start, end);
        if (largest !== NONE) best = Math.max(best, largest + links * linkPoints);
      }
      if (extra === lastExtra) break;
      start = extraWindowStart[extra]!;
      end = extraWindowEnd[extra]!;
      kind = extraKind[extra]!;
    }

    if (isSmallest) best = Math.min(weight[e]!, best);
    else if (best !== NONE) best += weight[e]!;
    layers[layer * count + e] = best;
  }
}

/** By three bits, L = 0 to 2: the most that an end after L links is worth; NONE where none is allowed. */
function toWorthOfEnd(graph: ClassGraph, hop: number): Int32Array {
  const { minHops, maxHops, isSmallest, linkPoints } = graph;
  const worth = new Int32Array(8).fill(NONE);
  for (let bits = 0; bits < worth.length; bits++) {
    for (let links = 0; links <= MOST_LINKS; links++) {
      const hops = hop + 1 + links;
      if (((bits >> links) & 1) === 0 || hops < minHops || hops > maxHops) continue;
      worth[bits] = Math.max(worth[bits]!, isSmallest ? UNLIMITED : links * linkPoints);
    }
  }
  return worth;
}

/** The largest score in [start, end) of a layer. */
function findLargest(graph: ClassGraph, layer: number, start: number, end: number): number {
  const { count, longWindow, layers, blocks } = graph;
  const scores = layer * count;
  let largest = NONE;
  let e = start;
  if (longWindow > 0 && end - start > longWindow) {
    const narrow = layer * blocksPerLayer(count);
    const wide = narrow + Math.ceil(count / BLOCK);
    for (; e < end && e % BLOCK !== 0; e++) largest = Math.max(largest, layers[scores + e]!);
    for (; e + BLOCK <= end && e % WIDE_BLOCK !== 0; e += BLOCK) {
      largest = Math.max(largest, blocks[narrow + e / BLOCK]!);
    }
    for (; e + WIDE_BLOCK <= end; e += WIDE_BLOCK) {
      largest = Math.max(largest, blocks[wide + e / WIDE_BLOCK]!);
    }
    for (; e + BLOCK <= end; e += BLOCK) largest = Math.max(largest, blocks[narrow + e / BLOCK]!);
  }
  for (; e < end; e++) {
    const score = layers[scores + e]!;
    if (score > largest) largest = score;
  }
  return largest;
}

function fillBlocks(graph: ClassGraph, layer: number): void {
  const { count, layers, blocks } = graph;
  const narrow = layer * blocksPerLayer(count);
  const wide = narrow + Math.ceil(count / BLOCK);
  blocks.fill(NONE, narrow, narrow + blocksPerLayer(count));
  for (let e = 0; e < count; e++) {
    const [score, block] = [layers[layer * count + e]!, narrow + Math.floor(e / BLOCK)];
    if (score > blocks[block]!) blocks[block] = score;
  }
  for (let block = narrow; block < wide; block++) {
    const wideBlock = wide + Math.floor(((block - narrow) * BLOCK) / WIDE_BLOCK);
    blocks[wideBlock] = Math.max(blocks[wideBlock]!, blocks[block]!);
  }
}
