/** Reads the next page of the list; the paths that are there stay. */
import { type Answer, knowParties } from '../state/app-state.ts';
import type { Command } from './command.ts';
import { PAGE } from './find-paths.ts';
import { noteProblem, toProblem } from './to-problem.ts';
import { toPathQuestion } from './to-path-question.ts';
import { toSupplyPath } from './to-trade.ts';

/** Rows that the list holds at most. */
export const MOST_PATHS = 500;

export function canFindMore({ endCursor, paths }: Answer): boolean {
  return endCursor !== null && paths.length < MOST_PATHS;
}

export function findMorePaths({ question, endCursor, graphVersion }: Answer): Command {
  return {
    label: 'More paths',
    slot: 'more-paths',
    now: (state) => ({ ...state, isReadingMore: true }),
    async ask(api, signal) {
      try {
        const page = { first: PAGE, after: endCursor ?? '' };
        const { paths: found } = await api.morePaths(toPathQuestion(question), page, signal);
        const more = found.paths.map(toSupplyPath);
        return (state) => {
          const idle = { ...state, isReadingMore: false };
          const { answer } = state;
          // Another answer came meanwhile, or an import: its list must not be mixed with this one.
          if (answer?.endCursor !== endCursor || found.graphVersion !== graphVersion) return idle;
          const seen = new Set(answer.paths.map(({ id }) => id));
          const paths = [...answer.paths, ...more.filter(({ id }) => !seen.has(id))];
          const { conclusion, exact, provenRank } = found;
          const whole = { ...answer, paths, conclusion, exact, endCursor: found.endCursor };
          const known = knowParties(
            idle,
            more.flatMap(({ parties }) => parties),
          );
          return {
            ...known,
            answer: { ...whole, provenRank: answer.provenRank + provenRank },
          };
        };
      } catch (error) {
        if (signal.aborted) throw error;
        const questionProblem = toProblem(error);
        return (state) =>
          noteProblem({ ...state, isReadingMore: false, questionProblem }, questionProblem);
      }
    },
  };
}
