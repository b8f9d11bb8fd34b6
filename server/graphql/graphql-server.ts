/** The GraphQL server: schema, resolvers and limits put together. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';

import { LIMITS } from '../model/limits.ts';
import { addressResolvers } from './address/resolvers.ts';
import { baseResolvers } from './base/resolvers.ts';
import type { RequestContext } from './context.ts';
import { entityResolvers } from './entity/resolvers.ts';
import { flowResolvers } from './flow/resolvers.ts';
import { type ErrorLog, toErrorFormatter } from './format-error.ts';
import { importResolvers } from './import/resolvers.ts';
import { listResolvers } from './list/resolvers.ts';
import { matchResolvers } from './match/resolvers.ts';
import { pathResolvers } from './path/resolvers.ts';
import { queryLimits } from './query-limits.ts';
import { relationResolvers } from './relation/resolvers.ts';
import { shipmentResolvers } from './shipment/resolvers.ts';

/** Not started yet. Introspection is off unless asked for, and suggestions with it. */
export function buildGraphqlServer({
  log,
  allowIntrospection,
}: {
  readonly log: ErrorLog;
  readonly allowIntrospection: boolean;
}): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    typeDefs: readSchemaFiles(),
    resolvers: [
      baseResolvers,
      entityResolvers,
      shipmentResolvers,
      addressResolvers,
      relationResolvers,
      flowResolvers,
      listResolvers,
      importResolvers,
      matchResolvers,
      pathResolvers,
    ],
    formatError: toErrorFormatter(log),
    introspection: allowIntrospection,
    hideSchemaDetailsFromClientErrors: !allowIntrospection,
    parseOptions: { maxTokens: LIMITS.queryTokens },
    validationRules: [queryLimits],
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // Whoever starts this process also stops it.
    stopOnTerminationSignals: false,
    // Nothing is fetched from elsewhere and nothing reported, whatever the environment says.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** The text of each `schema.graphql` in the folders beside this file. */
function readSchemaFiles(): string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => readFileSync(join(import.meta.dirname, name, 'schema.graphql'), 'utf8'));
}
