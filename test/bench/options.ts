/** What is to be measured: `npm run bench -- --only search --size 1e5 --seed 7`. */

export const PARTS = ['search', 'scan', 'server', 'cypher', 'demo', 'import'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  readonly parts: ReadonlySet<Part>;
  /** Numbers of shipments. */
  readonly sizes: readonly number[];
  readonly seed: number;
  /** Files of which the import is measured. */
  readonly files: readonly string[];
}

const USUAL_SIZES = [100_000, 1_000_000];
const LARGE_SIZE = 10_000_000;
const USAGE = `
npm run bench -- [--only PART,...] [--size SHIPMENTS,...] [--large] [--seed NUMBER] [FILE...]

  --only   ${PARTS.join(', ')}; all of them unless given
  --size   for example 1e5; 1e5 and 1e6 unless given
  --large  1e7 as well
  FILE     records of your own: the rate of importing them is measured, and nothing else
`;

/** Called wrongly; the message says how to call it. */
export class UsageError extends Error {}

/** Throws UsageError. */
export function parseOptions(args: readonly string[]): BenchOptions {
  let parts: readonly Part[] = PARTS;
  let sizes = USUAL_SIZES;
  let isLarge = false;
  let seed = 7;
  const files: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === '--only') parts = readList(args[++at]).map(readPart);
    else if (arg === '--size') sizes = readList(args[++at]).map(readWhole);
    else if (arg === '--seed') seed = readWhole(args[++at]);
    else if (arg === '--large') isLarge = true;
    else if (arg.startsWith('--')) throw new UsageError(USAGE);
    else files.push(arg);
  }
  const all = new Set([...sizes, ...(isLarge ? [LARGE_SIZE] : [])]);
  const wanted = new Set(parts);
  if (files.length === 0) wanted.delete('import');
  else if (parts === PARTS) return { parts: new Set(['import']), sizes: [], seed, files };
  return { parts: wanted, sizes: [...all].sort((a, b) => a - b), seed, files };
}

function readList(text: string | undefined): string[] {
  if (text === undefined || text === '') throw new UsageError(USAGE);
  return text.split(',');
}

function readPart(text: string): Part {
  const part = PARTS.find((each) => each === text);
  if (part === undefined) throw new UsageError(USAGE);
  return part;
}

function readWhole(text: string | undefined): number {
  const number = Number(text);
  if (text === undefined || !Number.isSafeInteger(number) || number < 0)
    throw new UsageError(USAGE);
  return number;
}
