/** A class graph as plain lists, random ones, and how one is laid out for a kernel. */
import { Random } from '../../server/generate/random.ts';
import {
  blocksPerLayer,
  type Parameter,
  PARAMETERS,
} from '../../server/paths/search/kernel/suffix-kernel.ts';

export interface ClassGraph {
  readonly minHops: number;
  readonly maxHops: number;
  readonly needs: 1 | 2;
  readonly isSmallest: boolean;
  readonly linkPoints: number;
  readonly longWindow: number;
  readonly shipments: readonly ClassShipment[];
}

export interface ClassShipment {
  readonly weight: number;
  /** [start, end) */
  readonly window: readonly [number, number];
  /** Links after which a path may end here; `passes`: with a company to be passed on the way. */
  readonly ends: readonly { readonly links: number; readonly passes: boolean }[];
  /** The consignee is a company to be passed. */
  readonly passes: boolean;
  readonly extras: readonly {
    readonly links: number;
    readonly passes: boolean;
    readonly window: readonly [number, number];
  }[];
}

/** `most`: shipments. Windows are usually short, now and then as long as the graph. */
export function drawClassGraph(seed: number, most: number): ClassGraph {
  const random = new Random(seed);
  const count = random.integer(1, most);
  const longest = random.pick([3, 10, count]);
  const isSmallest = random.chance(0.3);
  const [a, b] = [random.integer(1, 6), random.integer(1, 6)];
  const needs = random.pick([1, 2] as const);
  const density = random.next();

  const drawWindow = (): [number, number] => {
    const start = random.integer(0, count - 1);
    const isEmpty = random.chance(0.2);
    return [start, isEmpty ? start : Math.min(count, start + random.integer(1, longest))];
  };
  const drawWeight = () =>
    isSmallest
      ? random.pick([random.integer(-20_000, 20_000), random.integer(0, 2 ** 31 - 1)])
      : random.integer(0, 100);
  const drawShipment = (): ClassShipment => {
    const passes = needs === 2 && random.chance(0.1);
    return {
      weight: drawWeight(),
      window: drawWindow(),
      passes,
      ends: [0, 1, 2].flatMap((links) =>
        [false, true].flatMap((way) =>
          random.chance(density / 4) ? [{ links, passes: way }] : [],
        ),
      ),
      extras: Array.from({ length: random.pick([0, 0, 0, 1, 2, 5]) }, () => ({
        links: random.integer(0, 2),
        passes: passes || (needs === 2 && random.chance(0.1)),
        window: drawWindow(),
      })),
    };
  };
  return {
    minHops: Math.min(a, b),
    maxHops: Math.max(a, b),
    needs,
    isSmallest,
    linkPoints: isSmallest ? 0 : random.pick([0, 60]),
    longWindow: random.pick([0, 1, 24, 100]),
    shipments: Array.from({ length: count }, drawShipment),
  };
}

/** Where the parts of a class graph lie in a memory: byte addresses. */
export interface PlacedClassGraph {
  readonly parameters: number;
  readonly layers: number;
  readonly layerCount: number;
  readonly blocks: number;
  readonly blockCount: number;
}

/** From `start` on, which is a multiple of 8; what was there is overwritten. */
export function writeClassGraph(
  memory: WebAssembly.Memory,
  start: number,
  graph: ClassGraph,
): PlacedClassGraph {
  let end = start;
  const reserve = (bytes: number) => {
    const at = end;
    end = Math.ceil((end + bytes) / 8) * 8;
    if (end > memory.buffer.byteLength) throw new RangeError('The memory is too small');
    return at;
  };
  const write = (Kind: ArrayKind, values: readonly number[]) => {
    const at = reserve(values.length * Kind.BYTES_PER_ELEMENT);
    new Kind(memory.buffer, at, values.length).set(values);
    return at;
  };
  const { shipments, needs, maxHops, longWindow } = graph;
  const extras = shipments.flatMap((each) => each.extras);
  const extraStart = [0];
  for (const each of shipments) extraStart.push(extraStart.at(-1)! + each.extras.length);
  const layerCount = needs * maxHops * shipments.length;
  const blockCount = longWindow > 0 ? needs * maxHops * blocksPerLayer(shipments.length) : 0;
  const parameters = reserve(PARAMETERS.length * 4);
  const values: Record<Parameter, number> = {
    count: shipments.length,
    minHops: graph.minHops,
    maxHops,
    needs,
    isSmallest: graph.isSmallest ? 1 : 0,
    linkPoints: graph.linkPoints,
    longWindow,
    weight: write(
      Int32Array,
      shipments.map(({ weight }) => weight),
    ),
    windowStart: write(
      Uint32Array,
      shipments.map(({ window }) => window[0]),
    ),
    windowEnd: write(
      Uint32Array,
      shipments.map(({ window }) => window[1]),
    ),
    ends: write(Uint8Array, shipments.map(toEndBits)),
    extraStart: write(Uint32Array, extraStart),
    extraWindowStart: write(
      Uint32Array,
      extras.map(({ window }) => window[0]),
    ),
    extraWindowEnd: write(
      Uint32Array,
      extras.map(({ window }) => window[1]),
    ),
    extraKind: write(
      Uint8Array,
      extras.map(({ links, passes }) => links + (passes ? 4 : 0)),
    ),
    layers: reserve(layerCount * 4),
    blocks: reserve(blockCount * 4),
  };
  new Int32Array(memory.buffer, parameters, PARAMETERS.length).set(
    PARAMETERS.map((name) => values[name]),
  );
  return { parameters, layers: values.layers, layerCount, blocks: values.blocks, blockCount };
}

type ArrayKind = Int32ArrayConstructor | Uint32ArrayConstructor | Uint8ArrayConstructor;

function toEndBits({ ends, passes }: ClassShipment): number {
  let bits = passes ? 64 : 0;
  for (const end of ends) bits |= 1 << (end.links + (end.passes ? 3 : 0));
  return bits;
}
