/** Counts what lies just outside a question that found nothing, and applies what makes it wider. */
import type { NearMiss } from '../state/app-state.ts';
import { DWELL_DAYS, HOPS, isSame, type Question } from '../state/question.ts';
import { changeQuestion } from './change-question.ts';
import type { Command } from './command.ts';
import { toPathQuestion } from './to-path-question.ts';
import { noteProblem, toProblem } from './to-problem.ts';

export function findNearMisses(question: Question): Command {
  return {
    label: 'Count near misses',
    slot: 'near misses',
    now: (state) => ({ ...state, nearMisses: { question, found: null, problem: null } }),
    async ask(api, signal) {
      try {
        const { paths } = await api.nearMisses(toPathQuestion(question), signal);
        const found = paths.nearMisses;
        return (state) =>
          isSame(state.view.question, question)
            ? { ...state, nearMisses: { question, found, problem: null } }
            : state;
      } catch (error) {
        if (signal.aborted) throw error;
        const problem = toProblem(error);
        const nearMisses = { question, found: [], problem };
        return (state) => noteProblem({ ...state, nearMisses }, problem);
      }
    },
  };
}

/** The question with one rule looser. */
export function loosen(question: Question, relaxation: NearMiss['relaxation']): Command {
  const { dwellDays, hops } = question;
  switch (relaxation) {
    case 'DWELL_DOUBLED': {
      const max = Math.min(DWELL_DAYS.max, dwellDays.max * 2);
      return changeQuestion({ dwellDays: { ...dwellDays, max } });
    }
    case 'SAME_HS4':
      return changeQuestion({ continuity: 'SAME_HS4' });
    case 'ONE_MORE_HOP':
      return changeQuestion({ hops: { ...hops, max: Math.min(HOPS.max, hops.max + 1) } });
  }
}
