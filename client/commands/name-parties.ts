/** Reads the names of companies that the address bar names by id alone. */
import { knowParties } from '../state/app-state.ts';
import type { Command } from './command.ts';
import { toParty } from './to-trade.ts';

/** A company that is not there keeps its id as its name: the question itself is refused by the server. */
export function nameParties(ids: readonly string[]): Command {
  return {
    label: 'Name companies',
    slot: 'names',
    async ask(api, signal) {
      const answers = await Promise.all(ids.slice(0, 50).map((id) => api.party(id, signal)));
      const parties = answers.flatMap(({ entity }) => (entity === null ? [] : [toParty(entity)]));
      return (state) => knowParties(state, parties);
    },
  };
}
