/** What the serving thread and the one that reads projections say to each other: plain data. */
import type { LoadingProgress, ProjectionOrigin } from './model/engine-status.ts';
import type { Neo4jAddress } from './neo4j/connect.ts';
import type { CommittedGraph } from './neo4j/committed-graph.ts';
import type { ProjectionLayout } from './projection/graph-projection.ts';

/** Given to the thread when it begins. */
export interface ReaderSettings {
  readonly address: Neo4jAddress;
  /** Of snapshots. */
  readonly folder: string;
  /** Bytes that may be allocated; null: as the system says. */
  readonly availableBytes: number | null;
}

/** A projection in shared memory: both threads see the same bytes. */
export interface SharedProjection {
  readonly memory: WebAssembly.Memory;
  readonly layout: ProjectionLayout;
}

export interface ReadMessage {
  readonly before: SharedProjection | null;
}

export type ReaderMessage =
  | { readonly kind: 'progress'; readonly progress: LoadingProgress }
  | { readonly kind: 'notice'; readonly sentence: string }
  | { readonly kind: 'answer'; readonly answer: ReadAnswer }
  /** What was answered is in its file now, or cannot be: ready for the next. */
  | { readonly kind: 'settled' };

export type ReadAnswer =
  | {
      readonly outcome: 'READ';
      readonly projection: SharedProjection;
      readonly origin: ProjectionOrigin;
      readonly graph: CommittedGraph;
    }
  /** What is loaded is of the newest version, and complete. */
  | { readonly outcome: 'SAME'; readonly graph: CommittedGraph }
  /** There is no committed graph. */
  | { readonly outcome: 'EMPTY' }
  | { readonly outcome: 'REFUSED' | 'FAILED'; readonly reason: string };
