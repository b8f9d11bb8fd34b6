/**
 * How fast is the kernel of the search, in TypeScript, in WebAssembly and in C++?
 *
 *     node --import tsx test/bench/kernel/kernel-speed.ts
 *
 * The same class graphs for all three, and the same scores from all three, or it fails. C++ is the same
 * loop compiled with g++ -O2, and left out where there is no g++. The fastest of some runs counts: others
 * were interrupted.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

import { Random } from '../../../server/generate/random.ts';
import {
  type Parameter,
  PARAMETERS,
  type SuffixKernel,
} from '../../../server/paths/search/kernel/suffix-kernel.ts';
import { buildTypescriptKernel } from '../../../server/paths/search/kernel/typescript-suffix-kernel.ts';
import { buildWasmKernel } from '../../../server/paths/search/kernel/wasm-suffix-kernel.ts';
import { type ClassGraph, type ClassShipment, writeClassGraph } from '../../support/class-graph.ts';

const SHIPMENTS = 200_000;
const RUNS = 40;
/** Mean shipments of a class, and mean shipments that may follow one. */
const SHAPES = [
  { perClass: 200, window: 4 },
  { perClass: 2_000, window: 8 },
  { perClass: 20_000, window: 20 },
];

interface Measured {
  readonly milliseconds: number;
  /** Over all scores: tells whether two kernels agree. */
  readonly sum: number;
}

function drawShipment(random: Random, count: number, window: number): ClassShipment {
  const start = random.integer(0, count - 1);
  const length = random.chance(0.25) ? 0 : Math.round((window * random.pareto(1.3)) / 2.5);
  const endOf = (wanted: number) => Math.min(count, start + wanted);
  return {
    weight: random.integer(0, 100),
    window: [start, endOf(length)],
    passes: false,
    ends: random.chance(0.1) ? [{ links: 0, passes: false }] : [],
    extras: random.chance(0.15) ? [{ links: 1, passes: false, window: [start, endOf(5)] }] : [],
  };
}

function drawGraph(random: Random, count: number, window: number): ClassGraph {
  return {
    minHops: 2,
    maxHops: 6,
    needs: 1,
    isSmallest: false,
    linkPoints: 60,
    longWindow: 24,
    shipments: Array.from({ length: count }, () => drawShipment(random, count, window)),
  };
}

/** At the start: how many graphs, and the address of the parameters of each. Answers those, and the end. */
function writeGraphs(
  memory: WebAssembly.Memory,
  { perClass, window }: (typeof SHAPES)[number],
): { readonly addresses: readonly number[]; readonly end: number } {
  const random = new Random(7);
  const addresses: number[] = [];
  let end = 4 * SHIPMENTS; // more than there can be graphs
  for (let left = SHIPMENTS; left > 0;) {
    const count = Math.min(left, Math.max(1, Math.round(perClass * random.aroundOne(1))));
    left -= count;
    const placed = writeClassGraph(memory, end, drawGraph(random, count, window));
    addresses.push(placed.parameters);
    end = Math.ceil((placed.blocks + 4 * placed.blockCount) / 64) * 64;
  }
  new Uint32Array(memory.buffer).set([addresses.length, ...addresses]);
  return { addresses, end };
}

function measure(
  kernel: SuffixKernel,
  memory: WebAssembly.Memory,
  addresses: readonly number[],
): Measured {
  let milliseconds = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    for (const address of addresses) kernel.fillSuffixScores(address);
    milliseconds = Math.min(milliseconds, performance.now() - started);
  }
  let sum = 0;
  for (const address of addresses) {
    const block = new Uint32Array(memory.buffer, address, PARAMETERS.length);
    const numberOf = (name: Parameter) => block[PARAMETERS.indexOf(name)]!;
    const length = numberOf('needs') * numberOf('maxHops') * numberOf('count');
    const scores = new Uint32Array(memory.buffer, numberOf('layers'), length);
    for (const score of scores) sum = (Math.imul(sum, 31) + score) >>> 0;
  }
  return { milliseconds, sum };
}

/** Null where there is no g++. */
function compile(folder: string): string | null {
  const program = join(folder, 'suffix-kernel');
  const source = join(import.meta.dirname, 'suffix-kernel.cpp');
  const { error, status, stderr } = spawnSync('g++', ['-O2', '-o', program, source], {
    encoding: 'utf8',
  });
  if (error !== undefined) return null;
  if (status !== 0) throw new Error(stderr);
  return program;
}

function measureCpp(program: string, graphs: string): Measured {
  const { stdout, error } = spawnSync(program, [graphs, String(RUNS)], { encoding: 'utf8' });
  if (error !== undefined) throw error;
  return JSON.parse(stdout) as Measured;
}

const folder = mkdtempSync(join(tmpdir(), 'detour-kernel-'));
try {
  const program = compile(folder);
  const results = SHAPES.map((shape) => {
    const memory = new WebAssembly.Memory({ initial: 4_096, maximum: 65_536, shared: true });
    const { addresses, end } = writeGraphs(memory, shape);
    const file = join(folder, 'graphs');
    writeFileSync(file, new Uint8Array(memory.buffer, 0, end));
    const typescript = measure(buildTypescriptKernel(memory), memory, addresses);
    const wasm = measure(buildWasmKernel(memory), memory, addresses);
    const cpp = program === null ? null : measureCpp(program, file);
    if (wasm.sum !== typescript.sum || (cpp !== null && cpp.sum !== wasm.sum)) {
      throw new Error(`The kernels differ: ${JSON.stringify({ typescript, wasm, cpp })}`);
    }
    return {
      classes: addresses.length,
      'typescript ms': typescript.milliseconds.toFixed(1),
      'wasm ms': wasm.milliseconds.toFixed(1),
      'c++ ms': cpp?.milliseconds.toFixed(1) ?? 'no g++',
      'wasm by c++': cpp === null ? '' : (wasm.milliseconds / cpp.milliseconds).toFixed(2),
    };
  });
  console.log(
    `${SHIPMENTS} shipments, 2 to 6 hops, fastest of ${RUNS} runs; ${cpus().length} cores, Node ${process.versions.node}`,
  );
  console.table(results);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
