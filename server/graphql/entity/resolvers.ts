import type { Entity } from '../../model/entity.ts';
import { LIMITS } from '../../model/limits.ts';
import { parseNeighbourQuestion, parseSearchQuestion } from '../../model/parse-list-questions.ts';
import { parsePage } from '../../model/parse-path-question.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';

/** What companies and persons share. */
const party = {
  datasets: ({ datasets }: Entity, _args: object, { loaders }: RequestContext) =>
    Promise.all(datasets.map(loaders.dataset)),
  isInvented: async ({ datasets: ids }: Entity, _args: object, { loaders }: RequestContext) => {
    const datasets = await Promise.all(ids.map(loaders.dataset));
    return datasets.length > 0 && datasets.every(({ isInvented }) => isInvented);
  },
};

export const entityResolvers = {
  Query: {
    search: (_query, args, { entities, signal }) =>
      entities.findByText(parseSearchQuestion(args), signal),
    entity: (_query, { id }, { loaders }) => loaders.entity(id),
    neighbours: (_query, args, { entities, signal }) =>
      entities.findNeighbours(
        parseNeighbourQuestion(args),
        parsePage(args, LIMITS.listFirst, 25),
        signal,
      ),
  },
  Entity: { __resolveType: ({ kind }) => (kind === 'COMPANY' ? 'Company' : 'Person') },
  Company: {
    ...party,
    shipmentTotals: ({ id }, _args, { loaders }) => loaders.shipmentTotals(id),
  },
  Person: party,
  SearchHit: { entity: ({ entityId }, _args, { loaders }) => loaders.party(entityId) },
  Neighbour: {
    entity: ({ entityId }, _args, { loaders }) => loaders.party(entityId),
    links: ({ linkIds }, _args, { loaders }) => Promise.all(linkIds.map(loaders.link)),
  },
  Link: { __resolveType: ({ kind }) => (kind === 'OWNS' ? 'Ownership' : 'Control') },
  Ownership: {
    owner: ({ ownerId }, _args, { loaders }) => loaders.party(ownerId),
    owned: ({ ownedId }, _args, { loaders }) => loaders.company(ownedId),
  },
  Control: {
    owner: ({ ownerId }, _args, { loaders }) => loaders.party(ownerId),
    owned: ({ ownedId }, _args, { loaders }) => loaders.company(ownedId),
  },
  Provenance: { dataset: ({ dataset }, _args, { loaders }) => loaders.dataset(dataset) },
} satisfies Resolvers;
