import { LIMITS } from '../../model/limits.ts';
import type { Resolvers } from '../generated.ts';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../scalars.ts';

export const baseResolvers = {
  Date: DateScalar,
  DateTime: DateTimeScalar,
  CountryCode: CountryCodeScalar,
  Query: { status: () => ({}) },
  Status: {
    ready: async (_status, _args, { loaders }) => (await loaders.neo4j()) !== null,
    version: (_status, _args, { version }) => version,
    neo4j: async (_status, _args, { loaders, isNeo4jManaged: managed }) => {
      const server = await loaders.neo4j();
      return { reachable: server !== null, version: null, edition: null, ...server, managed };
    },
    graphVersion: (_status, _args, { graphStatus, signal }) => graphStatus.readGraphVersion(signal),
    counts: (_status, _args, { graphStatus, signal }) => graphStatus.readCounts(signal),
    datasets: (_status, _args, { loaders }) => loaders.datasets(),
    engine: (_status, _args, { engine }) => engine.readEngine(),
    limits: () => LIMITS,
    commodityList: (_status, _args, { commodities: { list, tiers } }) => ({
      id: list.id,
      title: list.title,
      version: list.version,
      source: list.source,
      tiers,
    }),
  },
} satisfies Resolvers;
