import type { Entity } from '../../model/entity.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';

const party = {
  locations: ({ id }: Entity, _args: object, { loaders }: RequestContext) => loaders.locations(id),
};

export const addressResolvers = {
  Company: party,
  Person: party,
  Address: {
    entities: ({ entityIds }, _args, { loaders }) => Promise.all(entityIds.map(loaders.party)),
  },
} satisfies Resolvers;
