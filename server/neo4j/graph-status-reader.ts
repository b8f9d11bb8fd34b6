/** What the graph holds: counts from the count store, data sets as the import left them. */
import type { Dataset } from '../model/dataset.ts';
import type { DatasetTrade } from '../model/dataset-trade.ts';
import { toIsoDay } from '../model/day.ts';
import type { GraphCounts, GraphStatusReader } from '../model/graph-status.ts';
import { toGraphVersion } from '../model/graph-version.ts';
import type { Database } from './database.ts';

/** Pairs of countries, and parties of each side, that are enough to find a question by. */
const MOST_LANES = 200;
const MOST_PARTIES = 20;

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
      const { fileImported, reasons, reasonCounts, updateCounts, ...facts } = row;
      const [added, changed, unchanged, removed] = updateCounts;
      const toCounts = (rows: number, imported: number | undefined, rejected: number) => {
        const written = imported ?? rows - rejected; // of an older graph
        return { rows, imported: written, unchanged: rows - written - rejected, rejected };
      };
      return {
        ...facts,
        ...toCounts(row.rows, row.imported, row.rejected),
        update:
          removed === undefined
            ? null
            : { added: added!, changed: changed!, unchanged: unchanged!, removed },
        files: fileNames.map((name, at) => ({
          name,
          sha256: fileSha256s[at] ?? '',
          mapping: fileMappings[at] ?? '',
          ...toCounts(fileRows[at] ?? 0, fileImported[at], fileRejected[at] ?? 0),
        })),
        rejectedByReason: reasons
          .map((reason, at) => ({ reason, count: reasonCounts[at] ?? 0 }))
          .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
      };
    });
  }

  async readDatasetTrade(id: string, signal?: AbortSignal): Promise<DatasetTrade | null> {
    const prefix = `${id}:`;
    const lanes = { prefix, first: MOST_LANES };
    const rows = await this.#database.read('entity/dataset-lanes', lanes, { signal });
    const [first] = rows;
    if (first === undefined) return null;
    const readIds = async (isSender: boolean): Promise<string[]> => {
      const traders = { prefix, isSender, first: MOST_PARTIES };
      const found = await this.#database.read('entity/dataset-traders', traders, { signal });
      return found.map((row) => row.id);
    };
    return {
      shipments: first.total,
      searchable: first.searchable,
      lanes: rows.map(({ from, to, shipments }) => ({ from, to, shipments })),
      consignorIds: await readIds(true),
      consigneeIds: await readIds(false),
    };
  }
}
