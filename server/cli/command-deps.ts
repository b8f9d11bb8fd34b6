/**
 * What `main.ts` hands to each command of this folder.
 *
 * A command prints its result with `print` and shows how far it is with `onProgress`. It throws
 * what went wrong (main.ts says it in one sentence and sets the exit code), and sets
 * `process.exitCode = 3` itself when it is done but some rows were rejected.
 */
import type { Neo4jAddress } from '../neo4j/connect.ts';
import type { Database } from '../neo4j/database.ts';
import type { OnProgress } from '../neo4j/managed/progress.ts';

export interface CommandDeps {
  /**
   * The database of this run, schema applied: NEO4J_URI when set, else the one of a Detour that
   * runs, else one started for the time of the command. `command` names us to whoever comes second.
   */
  readonly openDatabase: (command: string) => Promise<OpenDatabase>;
  /** Shows a step that takes its time; a new step ends the one before. */
  readonly onProgress: OnProgress;
  /** To standard output; ends the step that is shown. */
  readonly print: (text: string) => void;
  /** Aborted by Ctrl-C, SIGTERM and SIGHUP: stop, close what is open, and let the rejection out. */
  readonly signal: AbortSignal;
}

export interface OpenDatabase {
  readonly database: Database;
  /** `Neo4j 5.26.12 on Java 17`. */
  readonly title: string;
  readonly address: Neo4jAddress;
  /** Whether Detour runs this Neo4j itself. */
  readonly isManaged: boolean;
  /** Writes where Detour answers into the state file, for whoever starts a second one. */
  announce(url: string): void;
  /** Safe to call twice. */
  close(): Promise<void>;
}
