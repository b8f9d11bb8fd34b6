/** Wiring of the HTTP server: GraphQL at /graphql, the client everywhere else, /health for watchers. */
import { join } from 'node:path';

import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express } from 'express';

import { openContext, type Services } from './graphql/context.ts';
import type { ErrorLog } from './graphql/format-error.ts';
import { buildGraphqlServer } from './graphql/graphql-server.ts';
import { clientFiles } from './http/client-files.ts';
import { health } from './http/health.ts';
import { jsonBody, refuseBadBody } from './http/json-body.ts';
import { limitConcurrency } from './http/limit-concurrency.ts';
import { rejectedRows } from './http/rejected-rows.ts';
import { refuseStrangers } from './http/refuse-strangers.ts';
import { toRequestSignal } from './http/request-signal.ts';
import { securityHeaders } from './http/security-headers.ts';
import { sendError } from './http/send-error.ts';
import { uploads } from './http/uploads.ts';
import { NO_IMPORTS } from './import-queue/no-imports.ts';
import { loadCommodityCatalogue, loadCountryList } from './load-lists.ts';
import type { EngineStatusReader } from './model/engine-status.ts';
import type { ImportQueue } from './model/import-job.ts';
import { LIMITS } from './model/limits.ts';
import type { PathFinder } from './model/path-finder.ts';
import type { Database } from './neo4j/database.ts';
import { Neo4jEntityReader } from './neo4j/entity-reader.ts';
import { Neo4jGraphStatusReader } from './neo4j/graph-status-reader.ts';
import { Neo4jListEntryReader } from './neo4j/list-entry-reader.ts';
import { Neo4jMatchProposals } from './neo4j/match-proposals.ts';
import { Neo4jShipmentReader } from './neo4j/shipment-reader.ts';
import { Neo4jSurroundingsReader } from './neo4j/surroundings-reader.ts';
import { Neo4jTradeFlowReader } from './neo4j/trade-flow-reader.ts';
import { RuleRiskAssessor } from './risk/find-risk-flags.ts';
import { SwitchingPathFinder } from './switching-path-finder.ts';

export interface AppOptions {
  readonly database: Database;
  readonly pathFinder: PathFinder;
  /** Tells what is behind the path finder; without it, that finder is all there is. */
  readonly engine?: EngineStatusReader;
  /** Of files that are handed in; without it, none are taken. */
  readonly imports?: ImportQueue;
  /** A pino logger. */
  readonly log: ErrorLog;
  /** Release of Detour. */
  readonly version: string;
  /** Whether Detour runs this Neo4j itself. */
  readonly isNeo4jManaged: boolean;
  /** Off unless asked for. */
  readonly allowIntrospection?: boolean;
  /** Names besides localhost under which this server is meant to be reached. */
  readonly hostNames?: readonly string[];
  /** Folder of the user's own lists; without it, those that Detour ships. */
  readonly listFolder?: string;
  /** Folder of the built client. */
  readonly clientFolder?: string;
  /** Milliseconds that a request may take. */
  readonly requestMs?: number;
}

const CLIENT_FOLDER = join(import.meta.dirname, '../build/client');

/** Ready to be given to `http.createServer`. Opens nothing; whoever calls it closes the database. */
export async function createApp(options: AppOptions): Promise<Express> {
  const { database, log, listFolder = null, requestMs = LIMITS.requestMs } = options;
  const commodities = loadCommodityCatalogue(listFolder);
  const imports = options.imports ?? NO_IMPORTS;
  const graphStatus = new Neo4jGraphStatusReader(database);
  const services: Services = {
    pathFinder: options.pathFinder,
    engine:
      options.engine ?? new SwitchingPathFinder({ cypher: options.pathFinder, projected: null }),
    entities: new Neo4jEntityReader(database),
    shipments: new Neo4jShipmentReader(database),
    surroundings: new Neo4jSurroundingsReader(database),
    tradeFlows: new Neo4jTradeFlowReader(database),
    lists: new Neo4jListEntryReader(database),
    matches: new Neo4jMatchProposals(database, () => new Date()),
    graphStatus,
    imports,
    riskAssessor: new RuleRiskAssessor(loadCountryList('GECC_39', listFolder), commodities.list),
    commodities,
    version: options.version,
    isNeo4jManaged: options.isNeo4jManaged,
  };
  const graphql = buildGraphqlServer({
    log,
    allowIntrospection: options.allowIntrospection ?? false,
  });
  await graphql.start();

  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders(), refuseStrangers(options.hostNames));
  app.get(
    '/health',
    health(() => graphStatus.readServer()),
  );
  app.use(
    '/graphql',
    limitConcurrency(LIMITS.concurrentRequests),
    jsonBody(LIMITS.bodyBytes),
    expressMiddleware(graphql, {
      context: ({ res }) => Promise.resolve(openContext(services, toRequestSignal(res, requestMs))),
    }),
  );
  app.post('/uploads', uploads(imports));
  app.get('/imports/:id/rejected.csv', rejectedRows(imports));
  app.use(clientFiles(options.clientFolder ?? CLIENT_FOLDER));
  app.use(refuseBadBody(LIMITS.bodyBytes), answerFault(log));
  return app;
}

/** Express would show the text of the error. */
function answerFault(log: ErrorLog): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    log.error({ err: error }, 'A request failed because of a fault');
    if (res.headersSent) next(error);
    else sendError(res, 500, 'Something went wrong here.', { code: 'INTERNAL_SERVER_ERROR' });
  };
}
