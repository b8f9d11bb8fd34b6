/** One part of the benchmark in a process of its own, forked by `bench.ts`: answers over its channel. */
import type { CachedNetwork } from './network-cache.ts';

/** A part and the network it is measured on. */
export interface PartRequest {
  readonly part: 'index' | 'search' | 'scan' | 'server' | 'cypher';
  readonly network: CachedNetwork;
}

// Ends with whoever asked.
const gone = new AbortController();
process.on('disconnect', () => {
  gone.abort();
  process.exit(1);
});

const { part, network } = JSON.parse(process.argv[2] ?? '{}') as PartRequest;

/** Loads no more than the part needs: what is loaded counts as memory. */
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
    case 'scan': {
      const { measureScan } = await import('./neo4j/measure-scan.ts');
      return measureScan(network);
    }
    case 'server': {
      const { measureServer } = await import('./neo4j/measure-server.ts');
      return measureServer(network, gone.signal);
    }
    case 'cypher': {
      const { measureCypher } = await import('./neo4j/measure-cypher.ts');
      return measureCypher(network);
    }
  }
}

const answer = await measure();
process.send?.(answer, () => process.exit(0));
