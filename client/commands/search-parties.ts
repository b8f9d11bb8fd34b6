/** Looks for companies and persons by name, other name or identifier. */
import { knowParties } from '../state/app-state.ts';
import type { Command } from './command.ts';
import { noteProblem, toProblem } from './to-problem.ts';
import { toParty } from './to-trade.ts';

const FIRST = 20;

export function searchParties(text: string): Command {
  const wanted = text.trim().slice(0, 200);
  if (wanted === '') {
    return {
      label: 'Clear the search',
      slot: 'search',
      now: (state) => ({ ...state, search: null, searchProblem: null }),
      ask: () => Promise.resolve((state) => state),
    };
  }
  return {
    label: 'Search',
    slot: 'search',
    async ask(api, signal) {
      try {
        const found = await api.search(wanted, FIRST, signal);
        const hits = found.search.map(({ entity, matchedOn }) => ({
          party: toParty(entity),
          purpose: entity.__typename === 'Company' ? entity.purpose : null,
          matchedOn,
        }));
        const parties = hits.map(({ party }) => party);
        return (state) =>
          knowParties({ ...state, search: { text: wanted, hits }, searchProblem: null }, parties);
      } catch (error) {
        if (signal.aborted) throw error;
        const searchProblem = toProblem(error);
        return (state) => noteProblem({ ...state, search: null, searchProblem }, searchProblem);
      }
    },
  };
}
