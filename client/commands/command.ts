/** What is a user action? A change at once, and for some a request whose answer is a change. */
import type { Api } from '../api/request.ts';
import type { Change } from '../state/store.ts';

export interface Command {
  /** What it did, in the words of the history. */
  readonly label: string;
  /** Applied before anything is sent. */
  readonly now?: Change;
  /** Of two commands with the same slot the earlier is cancelled. */
  readonly slot?: string;
  /**
   * Answers with a change, not a state: another command may finish first. What is to be seen before the
   * answer goes to `meanwhile`.
   */
  readonly ask?: (
    api: Api,
    signal: AbortSignal,
    meanwhile: (change: Change) => void,
  ) => Promise<Change>;
}

export type Run = (command: Command) => void;
