import { describeConsidered } from '../../model/describe-considered.ts';
import { LIMITS } from '../../model/limits.ts';
import { parsePage, parsePathQuestion } from '../../model/parse-path-question.ts';
import { toShownNetwork } from '../../model/shown-network.ts';
import type { Resolvers } from '../generated.ts';
import { readNetworkParties, readPathFacts } from './read-path-facts.ts';

export const pathResolvers = {
  Query: {
    paths: (_query, { question, ...page }, { pathFinder, commodities, signal }) =>
      pathFinder.find(
        parsePathQuestion(question, commodities.list),
        parsePage(page, LIMITS.pathsFirst, 50),
        signal,
      ),
  },
  PathAnswer: { union: ({ union }) => toShownNetwork(union) },
  Considered: { sentence: describeConsidered },
  SupplyPath: {
    companies: async ({ partyIds }, _args, { loaders }) => {
      const parties = await Promise.all(partyIds.map(loaders.party));
      return parties.filter((each) => each.kind === 'COMPANY');
    },
    parties: ({ partyIds }, _args, { loaders }) => Promise.all(partyIds.map(loaders.party)),
    flags: async (path, _args, { loaders, riskAssessor }) =>
      riskAssessor.findRiskFlags(await readPathFacts(path, loaders)),
  },
  Hop: { __resolveType: ({ kind }) => (kind === 'SHIPMENT' ? 'ShipmentHop' : 'LinkHop') },
  ShipmentHop: {
    shipment: ({ shipmentId }, _args, { loaders }) => loaders.shipment(shipmentId),
    alternatives: ({ alternativeCount }) => alternativeCount,
  },
  LinkHop: { link: ({ linkId }, _args, { loaders }) => loaders.link(linkId) },
  Junction: {
    company: ({ companyId }, _args, { loaders }) => loaders.company(companyId),
    arrival: ({ arrivalId }, _args, { loaders }) => loaders.shipment(arrivalId),
    departure: ({ departureId }, _args, { loaders }) => loaders.shipment(departureId),
    links: ({ linkIds }, _args, { loaders }) => Promise.all(linkIds.map(loaders.link)),
    continuity: ({ sameGoods }) => sameGoods,
  },
  Network: {
    companies: (network, _args, { loaders }) => readNetworkParties(network, loaders),
    links: ({ linkIds }, _args, { loaders }) => Promise.all(linkIds.map(loaders.link)),
  },
  RiskFlag: {
    company: ({ companyId }, _args, { loaders }) =>
      companyId === null ? null : loaders.company(companyId),
    shipments: ({ shipmentIds }, _args, { loaders }) =>
      Promise.all(shipmentIds.map(loaders.shipment)),
  },
} satisfies Resolvers;
