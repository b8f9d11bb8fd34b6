/** Reads what is recorded about the company or person that the inspector is open on. */
import { knowParties, type Profile } from '../state/app-state.ts';
import type { EntityQuery } from '../api/generated.ts';
import type { Command } from './command.ts';
import { noteProblem, toProblem } from './to-problem.ts';
import { toLink, toParty } from './to-trade.ts';

export function readProfile(id: string): Command {
  return {
    label: 'Read company',
    slot: 'inspector',
    now: (state) => ({
      ...state,
      inspectorProblem: null,
      profile: state.profile?.party.id === id ? state.profile : null,
    }),
    async ask(api, signal) {
      try {
        const found = await api.entity(id, signal);
        const profile = toProfile(found);
        if (profile === null) {
          const inspectorProblem = {
            code: 'NOT_FOUND',
            message: `Nobody has the id ${id}. It may have been removed with its dataset.`,
            field: null,
          };
          return (state) => ({ ...state, profile: null, inspectorProblem });
        }
        const parties = [profile.party, ...profile.neighbours.map(({ party }) => party)];
        return (state) => knowParties({ ...state, profile }, parties);
      } catch (error) {
        if (signal.aborted) throw error;
        const inspectorProblem = toProblem(error);
        return (state) => noteProblem({ ...state, inspectorProblem }, inspectorProblem);
      }
    },
  };
}

function toProfile({ entity, neighbours }: EntityQuery): Profile | null {
  if (entity === null) return null;
  const { shipmentTotals, ...facts } = entity.__typename === 'Company' ? entity : NO_COMPANY;
  const { __typename, datasets, isInvented, otherNames } = entity;
  return {
    party: toParty(entity),
    otherNames,
    isInvented,
    datasets: datasets.map(({ title }) => title),
    company:
      __typename === 'Company' && shipmentTotals !== null ? { ...facts, ...shipmentTotals } : null,
    neighbours: neighbours.items.map(({ entity: other, links, relations, ...rest }) => ({
      ...rest,
      party: toParty(other),
      links: links.map(toLink),
      relations: relations.map(({ from, to, ...each }) => ({
        ...each,
        from: toParty(from),
        to: toParty(to),
      })),
    })),
    totalNeighbours: neighbours.totalCount,
    locations: entity.locations.map(({ address, kind, text }) => ({
      addressId: address.id,
      full: text ?? address.full,
      kind,
      entityCount: address.entityCount,
      parties: address.entities.map(toParty),
    })),
  };
}

const NO_COMPANY = {
  incorporatedOn: null,
  dissolvedOn: null,
  industry: null,
  purpose: null,
  identifiers: [],
  notes: null,
  shipmentTotals: null,
};
