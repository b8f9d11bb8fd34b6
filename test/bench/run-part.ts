/** One part of the benchmark in a process of its own, forked by `bench.ts`: answers over its channel. */
import { openNetwork } from './network-cache.ts';

/** A part and the size it is measured at. */
export interface PartRequest {
  readonly part: 'index' | 'search';
  readonly seed: number;
  readonly shipments: number;
}

// Ends with whoever asked.
process.on('disconnect', () => process.exit(1));

const { part, seed, shipments } = JSON.parse(process.argv[2] ?? '{}') as PartRequest;
const network = openNetwork(seed, shipments);

async function measure(): Promise<unknown> {
  switch (part) {
    case 'index': {
      const { buildIndex } = await import('./search/build-index.ts');
      return buildIndex(network);
    }
    case 'search': {
      const { measureSearch } = await import('./search/measure-search.ts');
      return measureSearch(network);
    }
  }
}

const answer = await measure();
process.send?.(answer, () => process.exit(0));
