/** What resolvers may use: the ports, and loaders that live as long as one request. */
import type { CommodityCatalogue } from '../model/commodity-catalogue.ts';
import type { EngineStatusReader } from '../model/engine-status.ts';
import type { EntityReader } from '../model/entity-reader.ts';
import type { GraphStatusReader } from '../model/graph-status.ts';
import type { ImportQueue } from '../model/import-job.ts';
import type { ListEntryReader } from '../model/list-entry.ts';
import type { MatchProposalStore } from '../model/match-proposal.ts';
import type { PathFinder } from '../model/path-finder.ts';
import type { RiskAssessor } from '../model/risk-flag.ts';
import type { ShipmentReader } from '../model/shipment-reader.ts';
import type { SurroundingsReader } from '../model/surroundings-reader.ts';
import type { TradeFlowReader } from '../model/trade-flow.ts';
import { type Loaders, openLoaders } from './loaders.ts';

/** The same for every request. */
export interface Services {
  readonly pathFinder: PathFinder;
  readonly engine: EngineStatusReader;
  readonly entities: EntityReader;
  readonly shipments: ShipmentReader;
  /** Addresses, and relations beside ownership and control. */
  readonly surroundings: SurroundingsReader;
  readonly tradeFlows: TradeFlowReader;
  /** Of sanctions and export controls. */
  readonly lists: ListEntryReader;
  /** Who may be on a list or one company, and what was decided about it. */
  readonly matches: MatchProposalStore;
  readonly graphStatus: GraphStatusReader;
  /** Of files that are handed in. */
  readonly imports: ImportQueue;
  readonly riskAssessor: RiskAssessor;
  readonly commodities: CommodityCatalogue;
  /** Release of Detour. */
  readonly version: string;
  /** Whether Detour runs this Neo4j itself. */
  readonly isNeo4jManaged: boolean;
}

export interface RequestContext extends Services {
  /** Aborted when the client has gone or the time is up; goes with every call of a port. */
  readonly signal: AbortSignal;
  readonly loaders: Loaders;
}

export function openContext(services: Services, signal: AbortSignal): RequestContext {
  return { ...services, signal, loaders: openLoaders(services, signal) };
}
