/** Parts of the state that commands about imports change. */
import type { AppState, Problem } from '../state/app-state.ts';
import type { ImportJob, Imports, OpenImport } from '../state/imports.ts';
import { noteProblem } from './to-problem.ts';

export const withImports = (state: AppState, change: Partial<Imports>): AppState => ({
  ...state,
  imports: { ...state.imports, ...change },
});

/** Only while that import is open: an answer may come when another one is. */
export function withOpen(state: AppState, id: string, change: Partial<OpenImport>): AppState {
  const { open } = state.imports;
  return open?.id === id ? withImports(state, { open: { ...open, ...change } }) : state;
}

export function withJob(state: AppState, job: ImportJob): AppState {
  const jobs = state.imports.jobs ?? [];
  const isKnown = jobs.some(({ id }) => id === job.id);
  const next = isKnown ? jobs.map((each) => (each.id === job.id ? job : each)) : [job, ...jobs];
  return withImports(state, { jobs: next });
}

export const withImportProblem = (state: AppState, problem: Problem): AppState =>
  noteProblem(withImports(state, { problem }), problem);
