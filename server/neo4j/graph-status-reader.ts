/** What the graph holds: counts from the count store, data sets as the import left them. */
import type { Dataset } from '../model/dataset.ts';
import { toIsoDay } from '../model/day.ts';
import type { GraphCounts, GraphStatusReader } from '../model/graph-status.ts';
import { toGraphVersion } from '../model/graph-version.ts';
import type { Database } from './database.ts';

export class Neo4jGraphStatusReader implements GraphStatusReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  readServer(): Promise<{ version: string; edition: string }> {
    return this.#database.verify();
  }

  async readGraphVersion(signal?: AbortSignal): Promise<string> {
    const [stored] = await this.#database.read('entity/graph-version', {}, { signal });
    return toGraphVersion(stored);
  }

  async readCounts(signal?: AbortSignal): Promise<GraphCounts> {
    const [row] = await this.#database.read('entity/counts', {}, { signal });
    if (row === undefined) throw new Error('entity/counts gave no row');
    const { firstDay, lastDay, ...counts } = row;
    return {
      ...counts,
      firstShippedOn: firstDay === null ? null : toIsoDay(firstDay),
      lastShippedOn: lastDay === null ? null : toIsoDay(lastDay),
    };
  }

  async readDatasets(signal?: AbortSignal): Promise<readonly Dataset[]> {
    const rows = await this.#database.read('entity/datasets', {}, { signal });
    return rows.map(({ fileNames, fileSha256s, fileMappings, fileRows, fileRejected, ...row }) => {
      const { reasons, reasonCounts, ...facts } = row;
      return {
        ...facts,
        files: fileNames.map((name, at) => ({
          name,
          sha256: fileSha256s[at] ?? '',
          mapping: fileMappings[at] ?? '',
          rows: fileRows[at] ?? 0,
          rejected: fileRejected[at] ?? 0,
        })),
        rejectedByReason: reasons
          .map((reason, at) => ({ reason, count: reasonCounts[at] ?? 0 }))
          .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
      };
    });
  }
}
