/** What the serving thread and a search thread say to each other: all of it plain data. */
import type { DerivedClasses, DerivedIndex } from '../projection/derive-index.ts';
import type { Region } from '../projection/claim-region.ts';
import type { ProjectionLayout } from '../projection/graph-projection.ts';
import type { PackedResult } from './search/pack-result.ts';
import type { SearchQuestion, SearchRequest, SearchResult } from './search/search-request.ts';

/** A projection is told by a number of its own: two graphs may call their versions alike. */
export interface OpenMessage {
  readonly kind: 'open';
  readonly projection: number;
  readonly memory: WebAssembly.Memory;
  readonly layout: ProjectionLayout;
}

export interface DropMessage {
  readonly kind: 'drop';
  readonly projection: number;
}

/** What was kept between searches may lie in room that is used for something else from now on. */
export interface ForgetMessage {
  readonly kind: 'forget';
  readonly projection: number;
}

export interface SearchTask {
  readonly kind: 'search';
  readonly projection: number;
  readonly request: SearchRequest;
}

export interface DeriveTask {
  readonly kind: 'derive';
  readonly projection: number;
  readonly classes: DerivedClasses;
  readonly room: DeriveRoom;
}

export interface DeriveRoom {
  /** Room that nobody reads any more. */
  readonly freed: Region | null;
  /** Shared: offset and bytes of what the thread took, 0 and 0 before. Known though it ends early. */
  readonly claimed: Float64Array;
}

export interface MarkCoreTask {
  readonly kind: 'markCore';
  readonly projection: number;
  readonly question: SearchQuestion;
  readonly share: number;
  readonly shares: number;
  /** Shared: one bit per shipment. */
  readonly bits: Uint32Array;
}

export type Task = SearchTask | DeriveTask | MarkCoreTask;

/** What a derived index is known by on other threads. */
export type DerivedPlaces = Pick<DerivedIndex, 'layout' | 'region' | 'byteLength'>;

export interface AnswerOf {
  search: PackedResult;
  derive: DerivedPlaces;
  markCore: null;
}

export type ToThread =
  | OpenMessage
  | DropMessage
  | ForgetMessage
  | {
      readonly kind: 'run';
      readonly task: Task;
      /** Shared, one element: not 0 when nobody waits any more. */
      readonly stop: Int32Array;
      /** In the line; it counts for the budget of a search. */
      readonly waitedMs: number;
    };

/** A thread works on one task at a time: an answer is always to the last one. */
export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly answer: AnswerOf[Task['kind']] }
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly stack: string;
      readonly message: string;
    };

/** What a thread runs: `openEngine` of the module that it is started with. */
export interface ThreadEngine {
  /** Throws SearchAborted soon after `shouldStop` answers true. */
  search(request: SearchRequest, shouldStop: () => boolean): SearchResult;
  /** These throw SearchAborted too. */
  derive(task: DeriveTask, shouldStop: () => boolean): DerivedPlaces;
  markCore(task: MarkCoreTask, shouldStop: () => boolean): void;
  /** Forgets what it keeps between searches. */
  dispose(): void;
}

export type OpenEngine = (memory: WebAssembly.Memory, layout: ProjectionLayout) => ThreadEngine;
