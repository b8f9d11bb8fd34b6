import { LIMITS } from '../../model/limits.ts';
import { parseShipmentFilter } from '../../model/parse-list-questions.ts';
import { parsePage } from '../../model/parse-path-question.ts';
import type { Resolvers } from '../generated.ts';

export const shipmentResolvers = {
  Query: {
    shipments: (_query, { filter, ...page }, { shipments, signal }) =>
      shipments.findShipments(
        parseShipmentFilter(filter),
        parsePage(page, LIMITS.listFirst, 50),
        signal,
      ),
  },
  ShipmentConnection: {
    items: ({ ids }, _args, { loaders }) => Promise.all(ids.map(loaders.shipment)),
  },
  Shipment: {
    consignor: ({ consignorId }, _args, { loaders }) => loaders.company(consignorId),
    consignee: ({ consigneeId }, _args, { loaders }) => loaders.company(consigneeId),
    tier: ({ hs6 }, _args, { commodities }) => commodities.list.tierOf.get(hs6 ?? '') ?? null,
  },
  Lane: {
    consignor: ({ consignorId }, _args, { loaders }) => loaders.company(consignorId),
    consignee: ({ consigneeId }, _args, { loaders }) => loaders.company(consigneeId),
    tier: ({ hs6 }, _args, { commodities }) => commodities.list.tierOf.get(hs6) ?? null,
  },
} satisfies Resolvers;
