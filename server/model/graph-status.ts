/** What the graph holds and what runs it: the port behind `status`. */
import type { Dataset } from './dataset.ts';
import type { DatasetTrade } from './dataset-trade.ts';

export interface GraphStatusReader {
  /** Rejects with Unavailable when Neo4j does not answer. */
  readServer(): Promise<{ readonly version: string; readonly edition: string }>;
  readGraphVersion(signal?: AbortSignal): Promise<string>;
  readCounts(signal?: AbortSignal): Promise<GraphCounts>;
  /** In the order of their titles. */
  readDatasets(signal?: AbortSignal): Promise<readonly Dataset[]>;
  /** Null when it holds no shipments. */
  readDatasetTrade(id: string, signal?: AbortSignal): Promise<DatasetTrade | null>;
}

export interface GraphCounts {
  readonly companies: number;
  readonly persons: number;
  readonly shipments: number;
  readonly ownerships: number;
  readonly controls: number;
  /** `YYYY-MM-DD`; null in an empty graph. */
  readonly firstShippedOn: string | null;
  readonly lastShippedOn: string | null;
}
