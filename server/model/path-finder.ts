import type { FoundPaths } from './path-answer.ts';
import type { PathQuestion } from './path-question.ts';

/**
 * Finds the ranked paths that answer a question. Two finders, one contract:
 * `test/support/path-finder-contract.ts` runs on both.
 */
export interface PathFinder {
  readonly name: string;
  /** It can search paths of so many hops, which may be more than a question may ask for. */
  readonly mostHops: number;
  /**
   * Answers the page of `first` paths behind the cursor `after`.
   *
   * Rejects with InvalidRequest (a cursor of another question or graph version), Unavailable (the
   * database is gone), and the signal's reason when it is aborted. Out of time is not an error: the
   * conclusion is then BUDGET.
   */
  find(question: PathQuestion, page: Page, signal?: AbortSignal): Promise<FoundPaths>;
}

export interface Page {
  readonly first: number;
  readonly after: string | null;
  /** What is wanted beside the paths; all of it by default. A finder may give more. */
  readonly extras?: Partial<PathExtras>;
}

/** Each costs time of its own. */
export interface PathExtras {
  /** `totalCount`. */
  readonly rowCount: boolean;
  readonly walkCount: boolean;
  readonly union: boolean;
  readonly considered: boolean;
}
