/** Asks the question that is on screen; the earlier request is cancelled. */
import type { PathsQuery } from '../api/generated.ts';
import { type Answer, type AppState, knowParties } from '../state/app-state.ts';
import type { Question } from '../state/question.ts';
import type { Command } from './command.ts';
import { noteProblem, toProblem } from './to-problem.ts';
import { toPathQuestion } from './to-path-question.ts';
import { toParty, toSupplyPath } from './to-trade.ts';

/** Rows of a first page, and of each further one. */
export const PAGE = 50;
export const PATHS_SLOT = 'paths';

/** `now` is the time in milliseconds: how long it runs is told from then. */
export function findPaths(question: Question, now: number): Command {
  return {
    label: 'Find paths',
    slot: PATHS_SLOT,
    now: (state) => ({ ...state, askedAt: now, questionProblem: null }),
    async ask(api, signal) {
      try {
        const { paths } = await api.paths(toPathQuestion(question), PAGE, signal);
        const answer = toAnswer(question, paths);
        return (state) => showAnswer(state, answer, paths.union.companies.map(toParty));
      } catch (error) {
        if (signal.aborted) throw error;
        const questionProblem = toProblem(error);
        return (state) =>
          noteProblem({ ...state, askedAt: null, questionProblem }, questionProblem);
      }
    },
  };
}

/** After a question was cancelled by hand: what was on screen stays. */
export const stopAsking: Command = {
  label: 'Stop asking',
  slot: PATHS_SLOT,
  now: (state) => ({
    ...state,
    askedAt: null,
    questionProblem: {
      code: 'CANCELLED',
      message: 'Cancelled. The list below answers the question before.',
      field: null,
    },
  }),
  ask: () => Promise.resolve((state) => state),
};

function showAnswer(
  state: AppState,
  answer: Answer,
  parties: readonly ReturnType<typeof toParty>[],
): AppState {
  const known = knowParties(state, [...parties, ...answer.paths.flatMap((path) => path.parties)]);
  return { ...known, answer, askedAt: null, questionProblem: null, timeline: null };
}

function toAnswer(question: Question, found: PathsQuery['paths']): Answer {
  const { paths, union, ...rest } = found;
  return {
    ...rest,
    question,
    paths: paths.map(toSupplyPath),
    lanes: union.lanes.map(({ consignor, consignee, ...lane }) => ({
      ...lane,
      fromId: consignor.id,
      toId: consignee.id,
    })),
    totalLanes: union.totalLanes,
    unionCompanies: union.companies.length,
    isUnionComplete: union.isComplete,
  };
}
