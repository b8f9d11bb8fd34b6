import type { Resolvers } from '../generated.ts';

export const relationResolvers = {
  Neighbour: {
    relations: ({ relationIds }, _args, { loaders }) =>
      Promise.all(relationIds.map(loaders.relation)),
  },
  Relation: {
    from: ({ fromId }, _args, { loaders }) => loaders.party(fromId),
    to: ({ toId }, _args, { loaders }) => loaders.party(toId),
  },
} satisfies Resolvers;
