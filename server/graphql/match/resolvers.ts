import {
  parseDecision,
  parseMatchFilter,
  parseMatchPage,
  parseWho,
} from '../../model/parse-match-question.ts';
import type { MatchReservation, Resolvers } from '../generated.ts';

export const matchResolvers = {
  Query: {
    matchProposals: (_query, { filter, ...page }, { matches, signal }) =>
      matches.findProposals(parseMatchFilter(filter), parseMatchPage(page), signal),
  },
  Mutation: {
    decideMatch: (_mutation, { id, decision, who }, { matches }) =>
      matches.decide(id, parseDecision(decision), parseWho(who)),
    undoMatchDecision: (_mutation, { id, who }, { matches }) =>
      matches.undo(id, who == null ? null : parseWho(who)),
  },
  MatchProposal: {
    party: ({ partyId }, _args, { loaders }) => loaders.party(partyId),
    entry: ({ entryId }, _args, { loaders }) =>
      entryId === null ? null : loaders.knownListEntry(entryId),
    other: ({ otherId }, _args, { loaders }) => (otherId === null ? null : loaders.party(otherId)),
    // Written by a matching run, which knows no other reservations.
    reservations: ({ features }) => features.reservations as MatchReservation[],
    parts: ({ features }) => features.parts,
  },
  Company: {
    listMatches: async ({ id }, _args, { loaders }) =>
      (await loaders.matches(id)).filter(({ kind }) => kind === 'LISTED'),
    sameAs: async ({ id }, _args, { loaders }) =>
      (await loaders.matches(id)).filter(({ kind }) => kind === 'SAME_AS'),
  },
  Person: {
    listMatches: async ({ id }, _args, { loaders }) =>
      (await loaders.matches(id)).filter(({ kind }) => kind === 'LISTED'),
  },
} satisfies Resolvers;
