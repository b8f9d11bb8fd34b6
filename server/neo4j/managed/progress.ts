/** How long work tells what it is doing: a step, and how far it is. Printed by `cli/`. */
export interface Progress {
  /** `Fetching Neo4j 5.26.12`. A new step ends the one before. */
  readonly step: string;
  /** `83 files`; what changes within the step. */
  readonly detail?: string;
}

export type OnProgress = (progress: Progress) => void;
