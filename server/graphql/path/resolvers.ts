import { describeConsidered } from '../../model/describe-considered.ts';
import { LIMITS } from '../../model/limits.ts';
import { parsePage, parsePathQuestion } from '../../model/parse-path-question.ts';
import { countNearMisses } from '../../model/near-miss.ts';
import { toShownNetwork } from '../../model/shown-network.ts';
import type { Resolvers } from '../generated.ts';
import { readNetworkParties, readPathFacts } from './read-path-facts.ts';
import { listWantedExtras } from './wanted-extras.ts';

export const pathResolvers = {
  Query: {
    async paths(_query, args, { pathFinder, commodities, loaders, signal }, info) {
      const question = parsePathQuestion(args.question, commodities.list);
      const page = parsePage(args, LIMITS.pathsFirst, 50);
      const extras = listWantedExtras(info);
      const found = await pathFinder.find(question, { ...page, extras }, signal);
      if (found.evidence !== undefined) loaders.know(found.evidence);
      return { ...found, question };
    },
  },
  PathAnswer: {
    considered({ considered }) {
      if (considered === null) throw new Error('A path answer lacks what was considered.');
      return considered;
    },
    union: ({ union }) => toShownNetwork(union),
    nearMisses: ({ question }, _args, { pathFinder, signal }) =>
      countNearMisses(pathFinder, question, signal),
  },
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
