/** A keeper over the test database, with a folder of its own and what it was told. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type KeeperOptions, ProjectionKeeper } from '../../server/load-projection.ts';
import type { Database } from '../../server/neo4j/database.ts';
import type { GraphProjection } from '../../server/projection/graph-projection.ts';
import { openProjection } from '../../server/projection/open-projection.ts';

export interface KeptProjection {
  readonly keeper: ProjectionKeeper;
  readonly folder: string;
  readonly notices: string[];
  /** In the order in which they were loaded. */
  readonly loaded: GraphProjection[];
  close(): Promise<void>;
}

/** `folder` given: it stays. It looks at the graph only when it is told to, unless `pollMs` is given. */
export function keepProjection(
  database: Database,
  options: Partial<KeeperOptions> = {},
): KeptProjection {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'detour-keeper-'));
  const notices: string[] = [];
  const loaded: GraphProjection[] = [];
  const keeper = new ProjectionKeeper({
    database,
    address: {
      uri: process.env['DETOUR_TEST_NEO4J_URI'] ?? '',
      username: 'neo4j',
      password: process.env['DETOUR_TEST_NEO4J_PASSWORD'] ?? '',
      database: 'neo4j',
    },
    load: (memory, layout) => loaded.push(openProjection(memory, layout)),
    onNotice: (sentence) => notices.push(sentence),
    pollMs: 600_000,
    ...options,
    folder,
  });
  return {
    keeper,
    folder,
    notices,
    loaded,
    close: async () => {
      await keeper.close();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
