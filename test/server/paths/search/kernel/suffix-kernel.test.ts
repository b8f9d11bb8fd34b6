import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import {
  BLOCK,
  blocksPerLayer,
  NONE,
  type SuffixKernel,
  UNLIMITED,
  WIDE_BLOCK,
} from '../../../../../server/paths/search/kernel/suffix-kernel.ts';
import { buildTypescriptKernel } from '../../../../../server/paths/search/kernel/typescript-suffix-kernel.ts';
import { buildWasmKernel } from '../../../../../server/paths/search/kernel/wasm-suffix-kernel.ts';
import {
  type ClassGraph,
  type ClassShipment,
  drawClassGraph,
  writeClassGraph,
} from '../../../../support/class-graph.ts';

const memory = new WebAssembly.Memory({ initial: 32, maximum: 65_536, shared: true });
const wasm = buildWasmKernel(memory);
const typescript = buildTypescriptKernel(memory);
const GARBAGE = 0x2a2a2a2a;

/** Layers, then blocks. */
function fill(kernel: SuffixKernel, graph: ClassGraph): { layers: number[]; blocks: number[] } {
  const placed = writeClassGraph(memory, 4096, graph);
  const layers = new Int32Array(memory.buffer, placed.layers, placed.layerCount).fill(GARBAGE);
  const blocks = new Int32Array(memory.buffer, placed.blocks, placed.blockCount).fill(GARBAGE);
  kernel.fillSuffixScores(placed.parameters);
  return { layers: [...layers], blocks: [...blocks] };
}

/** The definition, by recursion: the best over every way to end or go on, tried one by one. */
function defineLayers(graph: ClassGraph): number[] {
  const { shipments, needs, minHops, maxHops, isSmallest, linkPoints } = graph;
  const known = new Map<string, number | null>();
  const best = (need: number, hop: number, e: number): number | null => {
    const key = `${need} ${hop} ${e}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { weight, window, ends, passes, extras } = shipments[e]!;
    const rests: number[] = [];
    for (const end of ends) {
      const hops = hop + 1 + end.links;
      if (hops < minHops || hops > maxHops || end.passes !== (need === 1)) continue;
      rests.push(isSmallest ? Infinity : end.links * linkPoints);
    }
    for (const way of [{ links: 0, passes, window }, ...extras]) {
      const place = hop + 1 + way.links;
      if (place >= maxHops) continue;
      for (let next = way.window[0]; next < way.window[1]; next++) {
        const rest = best(need === 1 && !way.passes ? 1 : 0, place, next);
        if (rest !== null) rests.push(rest + way.links * linkPoints);
      }
    }
    const rest = rests.reduce((largest, each) => Math.max(largest, each), -Infinity);
    const found = rests.length === 0 ? null : isSmallest ? Math.min(weight, rest) : weight + rest;
    known.set(key, found);
    return found;
  };
  const layers: number[] = [];
  for (let need = 0; need < needs; need++) {
    for (let hop = 0; hop < maxHops; hop++) {
      for (const e of shipments.keys()) layers.push(best(need, hop, e) ?? NONE);
    }
  }
  return layers;
}

function defineBlocks({ shipments, longWindow }: ClassGraph, layers: readonly number[]): number[] {
  if (longWindow === 0) return [];
  const blocks: number[] = [];
  for (let layer = 0; layer < layers.length; layer += shipments.length) {
    for (const width of [BLOCK, WIDE_BLOCK]) {
      for (let start = 0; start < shipments.length; start += width) {
        const end = Math.min(start + width, shipments.length);
        blocks.push(Math.max(...layers.slice(layer + start, layer + end)));
      }
    }
  }
  return blocks;
}

const shipment = (given: Partial<ClassShipment>): ClassShipment => ({
  weight: 1,
  window: [0, 0],
  ends: [],
  passes: false,
  extras: [],
  ...given,
});
const graphOf = (given: Partial<ClassGraph>): ClassGraph => ({
  minHops: 1,
  maxHops: 2,
  needs: 1,
  isSmallest: false,
  linkPoints: 60,
  longWindow: 0,
  shipments: [],
  ...given,
});
const direct = [{ links: 0, passes: false }];

describe.each([
  ['TypeScript', typescript],
  ['WebAssembly', wasm],
])('the kernel in %s', (_name, kernel) => {
  it('fills layers and blocks as they are defined, on 3,000 random graphs', () => {
    let scores = 0;
    fc.assert(
      fc.property(
        fc.integer(),
        fc.oneof(
          { weight: 40, arbitrary: fc.constantFrom(4, 12, 40) },
          { weight: 1, arbitrary: fc.constant(300) },
        ),
        (seed, most) => {
          const graph = drawClassGraph(seed, most);
          const layers = defineLayers(graph);
          const blocks = defineBlocks(graph, layers);
          scores += layers.filter((score) => score !== NONE).length;
          expect(fill(kernel, graph)).toEqual({ layers, blocks });
        },
      ),
      { numRuns: 3_000 },
    );
    expect(scores).toBeGreaterThan(10_000); // graphs without any path would prove nothing
  }, 120_000);

  it('fills the same in turns as at once', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 9 }), (seed, perTurn) => {
        const graph = drawClassGraph(seed, 40);
        const inTurns: SuffixKernel = {
          ...kernel,
          fillSuffixScores(parameters) {
            const { maxHops, needs, shipments, longWindow } = graph;
            for (let hop = maxHops - 1; hop >= 0; hop--) {
              for (let need = 0; need < needs; need++) {
                for (let first = 0; first < shipments.length; first += perTurn) {
                  const last = Math.min(first + perTurn, shipments.length);
                  kernel.fillLayer(parameters, need, hop, first, last);
                }
                if (longWindow > 0) kernel.fillBlocks(parameters, need * maxHops + hop);
              }
            }
          },
        };
        expect(fill(inTurns, graph)).toEqual(fill(kernel, graph));
      }),
      { numRuns: 500 },
    );
  });

  it('reads windows over thousands of shipments through the blocks', () => {
    // Ascending and descending weights: one place too many at either end shows.
    for (const [count, step] of [
      [2_500, 1],
      [2_048, -1],
    ] as const) {
      const shipments = Array.from({ length: count }, (_, e) => {
        const start = (e * 7) % 1_100;
        return shipment({
          weight: 3_000 + step * e,
          window: [start, Math.min(count, start + 1 + ((e * 13) % count))],
          ends: direct,
        });
      });
      const graph = graphOf({ shipments, longWindow: 24 });
      const layers = defineLayers(graph);
      expect(fill(kernel, graph)).toEqual({ layers, blocks: defineBlocks(graph, layers) });
    }
  }, 120_000);

  it('adds up weights and what links earn, and costs nothing for a way that leads nowhere', () => {
    const shipments = [
      shipment({
        weight: 5,
        window: [1, 2],
        extras: [{ links: 1, passes: false, window: [2, 3] }],
      }),
      shipment({ weight: 7, ends: direct }),
      shipment({ weight: 9, ends: direct }),
    ];
    // As first hop: 5 + 7 directly; the link would make three hops. As last hop: no end here.
    expect(fill(kernel, graphOf({ shipments })).layers).toEqual([12, 7, 9, NONE, 7, 9]);
    const threeHops = graphOf({ shipments, maxHops: 3 });
    expect(fill(kernel, threeHops).layers[0]).toBe(5 + 60 + 9);
  });

  it('keeps the smallest weight, up to the largest of Int32', () => {
    const shipments = [
      shipment({ weight: UNLIMITED, window: [1, 3] }),
      shipment({ weight: -20_000, ends: direct }),
      shipment({ weight: UNLIMITED, ends: direct }),
    ];
    const graph = graphOf({ shipments, isSmallest: true, linkPoints: 0 });
    expect(fill(kernel, graph).layers.slice(0, 3)).toEqual([UNLIMITED, -20_000, UNLIMITED]);
  });

  it('ends at no path shorter than the least hops', () => {
    const shipments = [shipment({ window: [1, 2], ends: direct }), shipment({ ends: direct })];
    expect(fill(kernel, graphOf({ shipments, minHops: 2 })).layers).toEqual([2, NONE, 1, 1]);
  });

  it('goes on working after the memory has grown', () => {
    const graph = graphOf({ shipments: [shipment({ ends: direct })] });
    const small = new WebAssembly.Memory({ initial: 1, maximum: 65_536, shared: true });
    const own = kernel === wasm ? buildWasmKernel(small) : buildTypescriptKernel(small);
    const behind = small.grow(1) * 65_536;
    const placed = writeClassGraph(small, behind, graph);
    own.fillSuffixScores(placed.parameters);
    expect([...new Int32Array(small.buffer, placed.layers, 2)]).toEqual([1, 1]);
  });
});

it('counts block maxima of both widths, the last ones shorter', () => {
  expect([1, 32, 33, 1_024, 1_025].map(blocksPerLayer)).toEqual([2, 2, 3, 33, 35]);
});
