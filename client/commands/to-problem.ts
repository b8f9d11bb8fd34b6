/** What went wrong, in the words of the state? */
import { RequestFailed } from '../api/request-failed.ts';
import type { AppState, Problem } from '../state/app-state.ts';

export function toProblem(error: unknown): Problem {
  if (error instanceof RequestFailed) {
    const { code, message, field } = error;
    return { code, message, field };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'INTERNAL_CLIENT_ERROR', message: `The page failed: ${message}`, field: null };
}

/** The state after a request failed: a server that is gone is said once, in the banner. */
export function noteProblem(state: AppState, { code }: Problem): AppState {
  return code === 'UNREACHABLE' ? { ...state, isServerThere: false } : state;
}
