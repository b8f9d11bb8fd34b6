/** What answers path questions in this run: the graph in memory, kept up to date, or Neo4j. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { OpenDatabase } from './cli/command-deps.ts';
import type { Config } from './config.ts';
import { ProjectionKeeper } from './load-projection.ts';
import { loadCommodityCatalogue } from './load-lists.ts';
import { parsePathQuestion } from './model/parse-path-question.ts';
import { countGraph, readCommittedGraph } from './neo4j/committed-graph.ts';
import type { OnProgress } from './neo4j/managed/progress.ts';
import { CypherPathFinder } from './paths/cypher-path-finder.ts';
import { ProjectedPathFinder } from './paths/projected-path-finder.ts';
import { SearchWorkers } from './paths/search-workers.ts';
import { SwitchingPathFinder } from './switching-path-finder.ts';

export interface OpenPaths {
  readonly finder: SwitchingPathFinder;
  /** Begins to load the graph. Waits for a small one, not for a large one: Neo4j answers meanwhile. */
  load(onProgress: OnProgress): Promise<void>;
  close(): Promise<void>;
}

/** Shipments of a graph that is read in less than a second. */
const SMALL_GRAPH = 100_000;
/** On a machine that is busy with other things, even that takes its time. */
const PATIENCE_MS = 15_000;

/** The threads begin to start at once: there is something to wait for before the graph is read. */
export function openPaths(
  { paths, dataFolder }: Pick<Config, 'paths' | 'dataFolder'>,
  { database, address }: Pick<OpenDatabase, 'database' | 'address'>,
  onNotice: (sentence: string) => void,
): OpenPaths {
  const cypher = new CypherPathFinder(database);
  if (paths === 'cypher') {
    const finder = new SwitchingPathFinder({ cypher, projected: null });
    return { finder, load: () => Promise.resolve(), close: () => Promise.resolve() };
  }
  const standing = parsePathQuestion({}, loadCommodityCatalogue().list);
  const workers = new SearchWorkers({ standing });
  const keeper = new ProjectionKeeper({
    database,
    address,
    folder: join(dataFolder, 'projection'),
    load: (memory, layout) => workers.load(memory, layout),
    onNotice,
  });
  const projected = { finder: new ProjectedPathFinder(database, workers), keeper };
  return {
    finder: new SwitchingPathFinder({ cypher, projected }),
    load: async (onProgress) => {
      const loading = keeper.start();
      const found = await readCommittedGraph(database, '');
      if (found === null || countGraph(found.graph).shipments > SMALL_GRAPH) return;
      onProgress({ step: 'Reading the graph into memory' });
      const isLoaded = new AbortController();
      const { signal } = isLoaded;
      const patience = sleep(PATIENCE_MS, undefined, { signal }).catch(() => undefined);
      await Promise.race([loading, patience]);
      isLoaded.abort();
    },
    close: async () => {
      await Promise.all([keeper.close(), workers.close()]);
    },
  };
}
