/** Changes parts of the question; it is asked again by whoever follows the view. */
import type { PartyChoice, Question } from '../state/question.ts';
import { DEFAULT_QUESTION } from '../state/question.ts';
import type { Command } from './command.ts';

/** The selection goes along: its path may not be among the next answer, and then it shows nothing. */
export function changeQuestion(change: Partial<Question>): Command {
  return {
    label: 'Change the question',
    now: (state) => ({
      ...state,
      view: { ...state.view, question: { ...state.view.question, ...change } },
    }),
  };
}

export const resetQuestion: Command = changeQuestion(DEFAULT_QUESTION);

/** Puts one company in the place of whoever stood there. */
export function putParty(side: 'from' | 'to' | 'through', id: string): Command {
  const choice: PartyChoice = { countries: [], ids: [id] };
  return changeQuestion({ [side]: choice });
}

/** Adds a company to a list of the question, or takes it off. */
export function toggleCompany(part: 'mustPass' | 'avoid', id: string): Command {
  return {
    label: part === 'avoid' ? 'Avoid company' : 'Pass company',
    now: (state) => {
      const { question } = state.view;
      const before = question[part];
      const other = part === 'avoid' ? 'mustPass' : 'avoid';
      const after = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
      // One company cannot be both wanted and barred.
      const rest = question[other].filter((each) => each !== id);
      const next = { ...question, [part]: after, [other]: rest };
      return { ...state, view: { ...state.view, question: next } };
    },
  };
}
