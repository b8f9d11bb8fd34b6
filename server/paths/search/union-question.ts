/** What joining the paths of a class needs to know of the question, and of the time that is left. */
import type { LinkRuns } from './link-runs.ts';
import type { HopLimits } from './suffix-scores.ts';

export interface UnionQuestion {
  readonly limits: HopLimits;
  readonly roles: Uint8Array;
  readonly runs: LinkRuns;
  readonly isDistinct: boolean;
  /** Throws when the search must stop. */
  readonly checkStop: () => void;
  /** Whether there is time left to look for paths. */
  readonly hasTime: () => boolean;
}
