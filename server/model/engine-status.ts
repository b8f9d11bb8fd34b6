/** What answers path questions now, and what is known of the projection: the port behind `status.engine`. */

export type EngineState = 'READY' | 'LOADING' | 'REFUSED' | 'FAILED' | 'EMPTY' | 'OFF';

/** How the projection came about. */
export type ProjectionOrigin = 'SCAN' | 'SNAPSHOT' | 'MERGE';

export interface EngineStatus {
  /** The path finder that answers. */
  readonly name: string;
  readonly state: EngineState;
  /** Of the projection that answers; null when there is none, like the next four. */
  readonly graphVersion: string | null;
  readonly origin: ProjectionOrigin | null;
  readonly byteLength: number | null;
  readonly shipments: number | null;
  /** ISO 8601. */
  readonly loadedAt: string | null;
  /** Of what is being read now; null when nothing is. */
  readonly progress: LoadingProgress | null;
  /** Why there is no projection, or none of the newest version; a sentence. */
  readonly reason: string | null;
}

/** Shipments. */
export interface LoadingProgress {
  readonly read: number;
  readonly total: number;
}

export interface EngineStatusReader {
  readEngine(): EngineStatus;
}
