// Written by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Company as CompanyFacts, Person as PersonFacts } from '../model/entity.ts';
import type { Shipment as ShipmentFacts, Provenance as ProvenanceFacts } from '../model/shipment.ts';
import type { Ownership as OwnershipFacts, Control as ControlFacts } from '../model/link.ts';
import type { AnsweredQuestion, FoundPath, FoundJunction, ShipmentHop as ShipmentHopFacts, LinkHop as LinkHopFacts, UnionLane, Considered as ConsideredFacts } from '../model/path-answer.ts';
import type { ShownNetwork } from '../model/shown-network.ts';
import type { RiskFlag as RiskFlagFacts } from '../model/risk-flag.ts';
import type { Dataset as DatasetFacts } from '../model/dataset.ts';
import type { SearchHit as FoundParty, Neighbour as NeighbourFacts } from '../model/entity-reader.ts';
import type { Address as AddressFacts, Location as LocationFacts } from '../model/address.ts';
import type { Relation as RelationFacts } from '../model/relation.ts';
import type { TradeFlow as TradeFlowFacts } from '../model/trade-flow.ts';
import type { ListEntry as ListEntryFacts, ListEntryHit as FoundListEntry, ListSource as ListSourceFacts, ListCopy as ListCopyFacts } from '../model/list-entry.ts';
import type { MatchProposal as MatchProposalFacts } from '../model/match-proposal.ts';
import type { ImportJob as ImportJobFacts } from '../model/import-job.ts';
import type { ShipmentPage } from '../model/shipment-reader.ts';
import type { RequestContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, without a time zone. */
  Date: { input: string; output: string; }
  /** ISO 3166-1 alpha-2 in capital letters. HK, MO and TW stand apart from CN. */
  CountryCode: { input: string; output: string; }
  /** A moment, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
};

/** A place, one however many sources state it. Who else is there is a finding, not a proof. */
export type Address = {
  readonly __typename?: 'Address';
  /** Stable across imports. Never a Neo4j id. */
  readonly id: Scalars['ID']['output'];
  /** As one of the sources writes it. */
  readonly full: Scalars['String']['output'];
  /** Null when no source states it. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** How many companies and persons are said to be there. */
  readonly entityCount: Scalars['Int']['output'];
  /** The first of them by id, at most 25. */
  readonly entities: ReadonlyArray<Entity>;
};

/** A record says that a party is at an address. */
export type Location = {
  readonly __typename?: 'Location';
  readonly address: Address;
  /** registered, service and so on, as stated. Null when not recorded. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** As this record writes it. Null when the source keeps addresses as records of their own. */
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly provenance: Provenance;
};

/** A company or a person. */
export type Entity = {
  /** Where it is said to be. */
  readonly locations: ReadonlyArray<Location>;
  /** Stable across imports. Never a Neo4j id. */
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Null when no source states it; never guessed. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** The data sets that mention this party. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Whether every data set that mentions this party is invented. */
  readonly isInvented: Scalars['Boolean']['output'];
};

export type Company = Entity & {
  readonly __typename?: 'Company';
  /** Where it is said to be. */
  readonly locations: ReadonlyArray<Location>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  readonly datasets: ReadonlyArray<Dataset>;
  readonly isInvented: Scalars['Boolean']['output'];
  /** As precise as the source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Null when not recorded. */
  readonly incorporatedOn?: Maybe<Scalars['String']['output']>;
  /** As precise as the source. Null when not recorded. */
  readonly dissolvedOn?: Maybe<Scalars['String']['output']>;
  /** Null when not recorded. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /** What it mostly does, as stated: trader, manufacturer, distributor, logistics. Null when not recorded. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** `SCHEME:value`, for example `INN:7701000000`. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** Null when not recorded. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** What is recorded at this company. */
  readonly shipmentTotals: ShipmentTotals;
  /** Entries of lists that it may be, or is confirmed to be; the highest score first, rejected ones included. */
  readonly listMatches: ReadonlyArray<MatchProposal>;
  /** Companies of other data sets that it may be, or is confirmed to be; the highest score first, rejected ones included. */
  readonly sameAs: ReadonlyArray<MatchProposal>;
};

/** A natural person, shown only as far as the source publishes them. */
export type Person = Entity & {
  readonly __typename?: 'Person';
  /** Where the person is said to be, as far as the source publishes it. */
  readonly locations: ReadonlyArray<Location>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  readonly datasets: ReadonlyArray<Dataset>;
  readonly isInvented: Scalars['Boolean']['output'];
  /** Entries of lists that the person may be; the highest score first, rejected ones included. */
  readonly listMatches: ReadonlyArray<MatchProposal>;
};

/** Both ends included. */
export type IntRange = {
  readonly min: Scalars['Int']['input'];
  readonly max: Scalars['Int']['input'];
};

/** Both days included; leave one out for an open end. */
export type DateRange = {
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Both ends included. */
export type IntSpan = {
  readonly __typename?: 'IntSpan';
  readonly min: Scalars['Int']['output'];
  readonly max: Scalars['Int']['output'];
};

/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** What runs, what it holds and which limits apply. */
  readonly status: Status;
  /**
   * Search by name, other name or identifier; case, accents and script do not matter. Best first.
   * `first` is at most 100.
   */
  readonly search: ReadonlyArray<SearchHit>;
  /** Null when no party has this id. */
  readonly entity?: Maybe<Entity>;
  /**
   * Who stands beside a party. Largest count first, then by id. `first` is at most 1,000. NOT_FOUND when no
   * party has this id.
   */
  readonly neighbours: NeighbourConnection;
  /** Newest period first, then by id. `first` is at most 1,000. */
  readonly tradeFlows: TradeFlowConnection;
  /** Sums over all flows that the filter lets through. `first` is at most 5,000. */
  readonly tradeFlowTotals: TradeFlowTotals;
  /** Newest first. */
  readonly imports: ReadonlyArray<ImportJob>;
  /** Null when there is none, or it was removed. */
  readonly import?: Maybe<ImportJob>;
  /** `mapping`: the text of a mapping file, YAML or JSON; without it, as recognised. */
  readonly previewUpload: UploadPreview;
  /** Null when nothing of this data set was imported. */
  readonly datasetTrade?: Maybe<DatasetTrade>;
  /** Null when no list at hand has it. */
  readonly listEntry?: Maybe<ListEntry>;
  /**
   * Search the lists by name, other name or identifier; case, accents and script do not matter. Best first.
   * `first` is at most 100.
   */
  readonly searchLists: ReadonlyArray<ListEntryHit>;
  /** The highest score first, then by id. `first` is at most 1,000. */
  readonly matchProposals: MatchProposalConnection;
  /** The ranked paths that answer a question. `first` is at most 500. */
  readonly paths: PathAnswer;
  /**
   * Newest first, undated last, then by id. `first` is at most 1,000. An id in the filter that nobody has is
   * NOT_FOUND: an empty list would claim that there are no records.
   */
  readonly shipments: ShipmentConnection;
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QueryNeighboursArgs = {
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<EdgeKind>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QueryTradeFlowsArgs = {
  filter: TradeFlowFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QueryTradeFlowTotalsArgs = {
  filter: TradeFlowFilter;
  by: ReadonlyArray<TradeFlowKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QueryPreviewUploadArgs = {
  id: Scalars['ID']['input'];
  mapping?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QueryDatasetTradeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QueryListEntryArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QuerySearchListsArgs = {
  text: Scalars['String']['input'];
  lists?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QueryMatchProposalsArgs = {
  filter?: InputMaybe<MatchProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QueryPathsArgs = {
  question: PathQuestion;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions only: nothing here changes anything. An error says in `extensions.code` who must act.
 * BAD_USER_INPUT (with `field` and `allowed`), NOT_FOUND, TOO_EXPENSIVE, UNAUTHENTICATED and FORBIDDEN: whoever
 * asked. UNAVAILABLE and TIMED_OUT: try again, or ask who runs this server. INTERNAL_SERVER_ERROR: a fault; its
 * `reference` stands in the log too.
 */
export type QueryShipmentsArgs = {
  filter: ShipmentFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * The state of this server and of its graph. When Neo4j does not answer, `ready`, `neo4j` and what needs no graph
 * still do; `graphVersion`, `counts` and `datasets` end with UNAVAILABLE.
 */
export type Status = {
  readonly __typename?: 'Status';
  /** Whether questions can be answered now. */
  readonly ready: Scalars['Boolean']['output'];
  /** Release of Detour. */
  readonly version: Scalars['String']['output'];
  readonly neo4j: Neo4jStatus;
  /** Changes with every import that changed something. Every answer names the one it belongs to. */
  readonly graphVersion: Scalars['String']['output'];
  readonly counts: GraphCounts;
  /** In the order of their titles. */
  readonly datasets: ReadonlyArray<Dataset>;
  readonly engine: EngineStatus;
  readonly limits: RequestLimits;
  /** The list of high priority goods that tiers refer to. */
  readonly commodityList: CommodityList;
  /** Copies of lists of sanctions and export controls at hand: by list, then by day. */
  readonly lists: ReadonlyArray<ListCopy>;
};

export type Neo4jStatus = {
  readonly __typename?: 'Neo4jStatus';
  readonly reachable: Scalars['Boolean']['output'];
  /** For example 5.26.12; null when it cannot be reached. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** community, enterprise or aura; null when it cannot be reached. */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** Whether Detour runs this Neo4j itself. */
  readonly managed: Scalars['Boolean']['output'];
};

export type GraphCounts = {
  readonly __typename?: 'GraphCounts';
  readonly companies: Scalars['Int']['output'];
  readonly persons: Scalars['Int']['output'];
  readonly shipments: Scalars['Int']['output'];
  /** Ownership links. */
  readonly ownerships: Scalars['Int']['output'];
  /** Control links. */
  readonly controls: Scalars['Int']['output'];
  /** First and last day of a shipment; null in an empty graph. */
  readonly firstShippedOn?: Maybe<Scalars['Date']['output']>;
  readonly lastShippedOn?: Maybe<Scalars['Date']['output']>;
};

/** One source, as imported. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly licence?: Maybe<Scalars['String']['output']>;
  readonly retrievedOn?: Maybe<Scalars['Date']['output']>;
  /** SHA-256 of each file, in the order of import. */
  readonly files: ReadonlyArray<DatasetFile>;
  /** Rows read over all files: those imported, unchanged and rejected together. */
  readonly rows: Scalars['Int']['output'];
  /** Rows that became part of the graph. */
  readonly imported: Scalars['Int']['output'];
  /** Rows that said what the graph held already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Rows refused over all files. */
  readonly rejected: Scalars['Int']['output'];
  readonly rejectedByReason: ReadonlyArray<ReasonCount>;
  readonly importedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the last update to a new version changed; null when there was none. */
  readonly update?: Maybe<DatasetUpdate>;
  /** True for made-up data: names and trade in it are invented and refer to nobody. */
  readonly isInvented: Scalars['Boolean']['output'];
  /** Copies of lists that came with it; empty for other data. */
  readonly lists: ReadonlyArray<ListCopy>;
};

/** One file of a data set. Rows are those imported, unchanged and rejected together. */
export type DatasetFile = {
  readonly __typename?: 'DatasetFile';
  readonly name: Scalars['String']['output'];
  readonly sha256: Scalars['String']['output'];
  readonly mapping: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly imported: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
  readonly rejected: Scalars['Int']['output'];
};

/** Records by their ids: what the data set held before against what its new files say. */
export type DatasetUpdate = {
  readonly __typename?: 'DatasetUpdate';
  readonly added: Scalars['Int']['output'];
  readonly changed: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
  readonly removed: Scalars['Int']['output'];
};

export type ReasonCount = {
  readonly __typename?: 'ReasonCount';
  readonly reason: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

/**
 * What answers path questions. The graph is held in memory for them when it fits; until it is loaded, Neo4j searches,
 * which takes longer. Each answer names the graph version that it belongs to.
 */
export type EngineStatus = {
  readonly __typename?: 'EngineStatus';
  /** The path finder that answers now. */
  readonly name: Scalars['String']['output'];
  /** Whether the graph is in memory. */
  readonly state: EngineState;
  /** The version that is loaded; behind that of the graph while an import is being taken in. Null when nothing is loaded. */
  readonly graphVersion?: Maybe<Scalars['String']['output']>;
  /** How it was loaded; null when nothing is. */
  readonly origin?: Maybe<EngineOrigin>;
  /** Bytes of memory that the loaded graph takes; null when nothing is loaded. */
  readonly byteLength?: Maybe<Scalars['Float']['output']>;
  /** Loaded shipments: those with a date and a code; null when nothing is loaded. */
  readonly shipments?: Maybe<Scalars['Int']['output']>;
  /** When it was loaded; null when nothing is. */
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far a newer version is read; null when none is being read. */
  readonly progress?: Maybe<EngineProgress>;
  /** Why nothing is loaded, or nothing newer; a sentence. Null when there is nothing to say. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** How it stands with the graph in memory. */
export type EngineState =
  /** It is, and answers. */
  | 'READY'
  /** It is being read. */
  | 'LOADING'
  /** It does not fit into the memory that is free; `reason` says how much it needs. Tried again from time to time. */
  | 'REFUSED'
  /** It could not be read; `reason` says why. Tried again from time to time. */
  | 'FAILED'
  /** Nothing is imported yet. */
  | 'EMPTY'
  /** This server was told to let Neo4j search. */
  | 'OFF';

/** How the graph came into memory. */
export type EngineOrigin =
  /** All of it was read from Neo4j. */
  | 'SCAN'
  /** From the file that the run before left. */
  | 'SNAPSHOT'
  /** An earlier version, with what imports added since. */
  | 'MERGE';

/** How far the graph is read into memory. */
export type EngineProgress = {
  readonly __typename?: 'EngineProgress';
  /** Shipments read so far. */
  readonly read: Scalars['Int']['output'];
  /** Shipments to be read. */
  readonly total: Scalars['Int']['output'];
};

/** What a request may ask for at most. */
export type RequestLimits = {
  readonly __typename?: 'RequestLimits';
  readonly pathsFirst: Scalars['Int']['output'];
  readonly listFirst: Scalars['Int']['output'];
  readonly searchFirst: Scalars['Int']['output'];
  readonly selectorIds: Scalars['Int']['output'];
  /** Milliseconds that a path question may take; then it answers what it has, with conclusion BUDGET. */
  readonly pathBudgetMs: Scalars['Int']['output'];
  readonly bodyBytes: Scalars['Int']['output'];
  readonly queryTokens: Scalars['Int']['output'];
  readonly queryDepth: Scalars['Int']['output'];
  readonly queryFields: Scalars['Int']['output'];
  readonly queryAliases: Scalars['Int']['output'];
};

/** A dated version of a list of high priority goods. */
export type CommodityList = {
  readonly __typename?: 'CommodityList';
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Date']['output'];
  readonly source: Scalars['String']['output'];
  readonly tiers: ReadonlyArray<CommodityTier>;
};

export type CommodityTier = {
  readonly __typename?: 'CommodityTier';
  readonly tier: Tier;
  readonly title: Scalars['String']['output'];
  /** HS codes of six digits. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
};

/** Tiers of the Common High Priority List, the most sensitive first. */
export type Tier =
  /** Integrated circuits. */
  | 'T1'
  /** Radio, navigation and passive components. */
  | 'T2'
  /** Electronic components. */
  | 'T3A'
  /** Mechanical, optical and aircraft parts. */
  | 'T3B'
  /** Electronics production and test. */
  | 'T4A'
  /** CNC machine tools. */
  | 'T4B';

/** Sums over all records of one company. */
export type ShipmentTotals = {
  readonly __typename?: 'ShipmentTotals';
  readonly sent: Scalars['Int']['output'];
  readonly received: Scalars['Int']['output'];
  /** Nominal US dollars, sum of what is stated; null when no record states a value. */
  readonly sentUsd?: Maybe<Scalars['Float']['output']>;
  readonly receivedUsd?: Maybe<Scalars['Float']['output']>;
  readonly firstShippedOn?: Maybe<Scalars['Date']['output']>;
  readonly lastShippedOn?: Maybe<Scalars['Date']['output']>;
};

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly entity: Entity;
  /** Higher is closer; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** The name or identifier that matched, as the source wrote it. */
  readonly matchedOn: Scalars['String']['output'];
};

/** Kinds of edge between a party and what stands beside it. */
export type EdgeKind =
  /** Family, membership, representation and whatever else is neither ownership nor control. */
  | 'RELATED_TO'
  /** Goods were sent. */
  | 'SHIPPED'
  /** A share is held. */
  | 'OWNS'
  /** Director, founder, manager and the like. */
  | 'CONTROLS';

/** Seen from the party that is asked about. */
export type Direction =
  | 'OUT'
  | 'IN'
  | 'BOTH';

/** One party beside another, with all edges of one kind and direction between them summed. */
export type Neighbour = {
  readonly __typename?: 'Neighbour';
  readonly entity: Entity;
  readonly kind: EdgeKind;
  readonly direction: Direction;
  /** How many records or links stand behind it. */
  readonly count: Scalars['Int']['output'];
  /** Shipments only: nominal US dollars, sum of what is stated; null when no record states a value. */
  readonly valueUsd?: Maybe<Scalars['Float']['output']>;
  /** Shipments only. */
  readonly firstShippedOn?: Maybe<Scalars['Date']['output']>;
  readonly lastShippedOn?: Maybe<Scalars['Date']['output']>;
  /** Links only: ids of the links. */
  readonly links: ReadonlyArray<Link>;
  /** Of kind RELATED_TO only. */
  readonly relations: ReadonlyArray<Relation>;
};

export type NeighbourConnection = {
  readonly __typename?: 'NeighbourConnection';
  readonly items: ReadonlyArray<Neighbour>;
  readonly totalCount: Scalars['Int']['output'];
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** An ownership or control step. */
export type Link = {
  readonly id: Scalars['ID']['output'];
  /** Who owns or controls. */
  readonly owner: Entity;
  /** What is owned or controlled. */
  readonly owned: Company;
  /** First and last day on which it held, both included; null when open or not recorded. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly provenance: Provenance;
};

/** A share that is held. Equal bounds are exact; 0 to 100 means that the source names no figure. */
export type Ownership = Link & {
  readonly __typename?: 'Ownership';
  readonly id: Scalars['ID']['output'];
  readonly owner: Entity;
  readonly owned: Company;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly provenance: Provenance;
  /** Percent, 0 to 100. */
  readonly shareMin: Scalars['Float']['output'];
  /** Percent, 0 to 100. */
  readonly shareMax: Scalars['Float']['output'];
  /** Null when the source does not say. */
  readonly isDirect?: Maybe<Scalars['Boolean']['output']>;
  readonly interest?: Maybe<Scalars['String']['output']>;
};

/** Control without a stated share. */
export type Control = Link & {
  readonly __typename?: 'Control';
  readonly id: Scalars['ID']['output'];
  readonly owner: Entity;
  readonly owned: Company;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly provenance: Provenance;
  /** director, founder, manager and so on; null when not recorded. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** Where a record stands in its source. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  readonly dataset: Dataset;
  /** Row or record id in the source. */
  readonly record: Scalars['String']['output'];
  /** SHA-256 of the source file. */
  readonly sha256: Scalars['String']['output'];
};

/**
 * One row of foreign trade statistics: what one country says that it traded with another. Never a sum of
 * ours, and no evidence about a company.
 */
export type TradeFlow = {
  readonly __typename?: 'TradeFlow';
  /** Stable: data set and record. Never a Neo4j id. */
  readonly id: Scalars['ID']['output'];
  readonly flow: TradeFlowKind;
  /** As stated. */
  readonly reporter: Scalars['String']['output'];
  readonly reporterCountry: Scalars['CountryCode']['output'];
  /** As stated. */
  readonly partner: Scalars['String']['output'];
  /** Null for areas that are no one country. */
  readonly partnerCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** The country that the goods came from or went to besides the partner, as stated; null when all are meant. */
  readonly secondPartner?: Maybe<Scalars['String']['output']>;
  readonly secondPartnerCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** Code as stated, 6 to 8 digits. */
  readonly hs: Scalars['String']['output'];
  /** Edition of the stated code. Null when not known. */
  readonly hsEdition?: Maybe<Scalars['String']['output']>;
  /** First six digits, in the edition of HS 2022. */
  readonly hs6: Scalars['String']['output'];
  /** How `hs` became `hs6`. Null when nothing can be said. */
  readonly hsMapping?: Maybe<HsMapping>;
  /** As precise as stated: `YYYY` or `YYYY-MM`. */
  readonly period: Scalars['String']['output'];
  /** As stated, in `currency`, nominal. Null when the row states no value, which is not zero. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  readonly currency: Scalars['String']['output'];
  /** Nominal US dollars, only when stated in US dollars. */
  readonly valueUsd?: Maybe<Scalars['Float']['output']>;
  /** Null when not stated. */
  readonly valuation?: Maybe<Valuation>;
  readonly weightKg?: Maybe<Scalars['Float']['output']>;
  /** In `unit`. */
  readonly quantity?: Maybe<Scalars['Float']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Which of `weightKg` and `quantity` the source has estimated. */
  readonly estimated: ReadonlyArray<Scalars['String']['output']>;
  /** Customs procedure, a code of the source; null when all are meant. */
  readonly procedure?: Maybe<Scalars['String']['output']>;
  /** Mode of transport; null when all are meant. */
  readonly transport?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the row is broken down further than by reporter, partner, code and period. A row that is not may
   * hold the same trade, so the two must not be added.
   */
  readonly isPart: Scalars['Boolean']['output'];
  readonly provenance: Provenance;
};

/** What was traded, as the reporter sees it. */
export type TradeFlowKind =
  /** All goods that left, re-exports included. */
  | 'EXPORT'
  /** All goods that came in. */
  | 'IMPORT'
  /** Foreign goods that left again. */
  | 'RE_EXPORT'
  /** Own goods that came back. */
  | 'RE_IMPORT'
  /** Goods made in the country. */
  | 'DOMESTIC_EXPORT'
  /** Goods made abroad. */
  | 'FOREIGN_IMPORT'
  /** Left after they were processed in the country. */
  | 'EXPORT_AFTER_PROCESSING'
  /** Left to be processed abroad. */
  | 'EXPORT_FOR_PROCESSING'
  /** Came in to be processed. */
  | 'IMPORT_FOR_PROCESSING'
  /** Came in after they were processed abroad. */
  | 'IMPORT_AFTER_PROCESSING';

/** What a value holds besides the goods. */
export type Valuation =
  /** Freight and insurance to the border of the importer. */
  | 'CIF'
  /** Neither. */
  | 'FOB';

/** All conditions hold together. */
export type TradeFlowFilter = {
  /** Flows of different kinds hold the same trade: one at a time. */
  readonly flow: TradeFlowKind;
  /** Ids of data sets. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly reporters?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Codes of HS 2022 or their beginnings, 2 to 6 digits. */
  readonly hs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Periods that lie wholly between these days. */
  readonly between?: InputMaybe<DateRange>;
};

export type TradeFlowConnection = {
  readonly __typename?: 'TradeFlowConnection';
  readonly items: ReadonlyArray<TradeFlow>;
  readonly totalCount: Scalars['Int']['output'];
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What totals are told apart by, beside what must never be added. */
export type TradeFlowKey =
  | 'REPORTER'
  | 'PARTNER'
  /** Six digits of HS 2022. */
  | 'HS6'
  /** As stated: a month, or a year where only years are stated. */
  | 'PERIOD'
  /** Years of months and of stated years; the two stay apart. */
  | 'YEAR';

/**
 * The sum of some trade flows, all of one data set, currency and precision, and either all whole rows or all
 * parts of rows.
 */
export type TradeFlowTotal = {
  readonly __typename?: 'TradeFlowTotal';
  readonly dataset: Scalars['ID']['output'];
  readonly currency: Scalars['String']['output'];
  readonly precision: PeriodPrecision;
  readonly isPart: Scalars['Boolean']['output'];
  /** Null when not told apart by it; the next likewise. */
  readonly reporterCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** Null also for partners that are no one country. */
  readonly partnerCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** As stated, for a partner that is no one country. */
  readonly partner?: Maybe<Scalars['String']['output']>;
  readonly hs6?: Maybe<Scalars['String']['output']>;
  readonly period?: Maybe<Scalars['String']['output']>;
  /** How many flows are in the sum. */
  readonly flows: Scalars['Int']['output'];
  /** In `currency`. Null when no flow of it states one; the next two likewise. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  readonly valueUsd?: Maybe<Scalars['Float']['output']>;
  readonly weightKg?: Maybe<Scalars['Float']['output']>;
  /** How many of the flows state no value; what they are worth is missing in the sum. */
  readonly withoutValue: Scalars['Int']['output'];
  readonly withoutWeight: Scalars['Int']['output'];
};

/** How precisely a period is stated. */
export type PeriodPrecision =
  | 'MONTH'
  | 'YEAR';

export type TradeFlowTotals = {
  readonly __typename?: 'TradeFlowTotals';
  /** Largest value first within a currency. */
  readonly items: ReadonlyArray<TradeFlowTotal>;
  /** How many there are, those past `first` included. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * A file that was handed in, and what became of it. It is handed in with `POST /uploads`; then it waits until
 * `startImport` says how it is to be read. One is imported at a time, in the order of starting.
 */
export type ImportJob = {
  readonly __typename?: 'ImportJob';
  readonly id: Scalars['ID']['output'];
  /** As it is kept here: without what could lead out of its folder. */
  readonly fileName: Scalars['String']['output'];
  readonly bytes: Scalars['Float']['output'];
  readonly state: ImportState;
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** Null until its turn has come. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null until it has ended, in whatever way. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** As confirmed; null before, and where the format says it. */
  readonly dataset?: Maybe<JobDataset>;
  /** Null unless it runs. */
  readonly progress?: Maybe<ImportProgress>;
  /** Null unless it is done. */
  readonly report?: Maybe<ImportReport>;
  /** Why it failed or was cancelled, and what to do; null otherwise. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  /** Whether the file is still here, so that it can be imported again. It is removed once it is imported. */
  readonly hasFile: Scalars['Boolean']['output'];
  /** Whether refused rows are listed: see `rejectedRows`, and `/imports/ID/rejected.csv` for all of them as a file. */
  readonly hasRejectedRows: Scalars['Boolean']['output'];
  /** Refused rows in the order of the file, then those that the graph refused. `first` is at most 1,000. */
  readonly rejectedRows: RejectedRowConnection;
};


/**
 * A file that was handed in, and what became of it. It is handed in with `POST /uploads`; then it waits until
 * `startImport` says how it is to be read. One is imported at a time, in the order of starting.
 */
export type ImportJobRejectedRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far the import of a file is. What has ended is still told after a restart of the server. */
export type ImportState =
  /** Here, and waits until it is said how to read it. */
  | 'PREVIEW'
  /** Waits for its turn. */
  | 'QUEUED'
  /** Is being read and written. */
  | 'RUNNING'
  /** Everything of it is in the graph, or in the list of refused rows. */
  | 'DONE'
  /** It did not come to its end; `problem` says why. What was written stays, and it can be started again. */
  | 'FAILED'
  /** Somebody stopped it. What was written stays, and it can be started again. */
  | 'CANCELLED';

/** The data set that an import goes into. */
export type JobDataset = {
  readonly __typename?: 'JobDataset';
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  /** True for made-up data: names and trade in it are invented and refer to nobody. */
  readonly isInvented: Scalars['Boolean']['output'];
};

/** How far a running import is. */
export type ImportProgress = {
  readonly __typename?: 'ImportProgress';
  readonly phase: ImportPhase;
  /** Bytes in CHECK, rows in WRITE. */
  readonly done: Scalars['Float']['output'];
  readonly total: Scalars['Float']['output'];
  /** Bytes or rows per second in this phase; null before there is a rate. */
  readonly perSecond?: Maybe<Scalars['Float']['output']>;
  /** Of this phase; null before there is a rate. */
  readonly secondsLeft?: Maybe<Scalars['Float']['output']>;
};

export type ImportPhase =
  /** The whole file is read before anything is written. */
  | 'CHECK'
  /** Rows go into the graph. */
  | 'WRITE';

/** `rows` = imported + unchanged + rejected. */
export type ImportReport = {
  readonly __typename?: 'ImportReport';
  readonly datasetId: Scalars['ID']['output'];
  readonly datasetTitle: Scalars['String']['output'];
  /** Of the mapping or the format that it was read with. */
  readonly mapping: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly imported: Scalars['Int']['output'];
  /** There already, with the same content. */
  readonly unchanged: Scalars['Int']['output'];
  readonly rejected: Scalars['Int']['output'];
  /** Most frequent first. */
  readonly rejectedByReason: ReadonlyArray<ReasonCount>;
  readonly graphVersion: Scalars['String']['output'];
  /** Whether the graph has a new version. */
  readonly hasChanged: Scalars['Boolean']['output'];
};

export type RejectedRowConnection = {
  readonly __typename?: 'RejectedRowConnection';
  readonly items: ReadonlyArray<RejectedRow>;
  /** Hand it back as `after`; null when there is no further page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type RejectedRow = {
  readonly __typename?: 'RejectedRow';
  /** Line on which the row begins; the header is line 1. */
  readonly line: Scalars['Int']['output'];
  /** Column of the file; null when it is about the whole row. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** As it stands in the file, cut after 200 characters; a value that a spreadsheet would run begins with '. */
  readonly value: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

/** How a file would be read. Made of its first rows: a later one can still be refused. */
export type UploadPreview = {
  readonly __typename?: 'UploadPreview';
  /** Title of a known format, which needs no mapping; null for a table. */
  readonly format?: Maybe<Scalars['String']['output']>;
  readonly table?: Maybe<UploadTable>;
  /** What the format or the mapping says of the data set; otherwise a proposal by the name of the file. */
  readonly dataset: JobDataset;
  /** Whether the format or the mapping says it. */
  readonly isDatasetFixed: Scalars['Boolean']['output'];
};

export type UploadTable = {
  readonly __typename?: 'UploadTable';
  /** For example `CSV, utf-8, separated by comma`. */
  readonly layout: Scalars['String']['output'];
  /** The mapping whose columns the header has; null when there is only a guess, or one was given. */
  readonly recognisedAs?: Maybe<Scalars['String']['output']>;
  /** shipment, entity or link. */
  readonly kind: Scalars['String']['output'];
  /** In the order of the file. */
  readonly columns: ReadonlyArray<UploadColumn>;
  /** What every row says, by field. */
  readonly constants: ReadonlyArray<FieldText>;
  readonly decimalMark: Scalars['String']['output'];
  /** Between thousands; empty for none. */
  readonly groupMark: Scalars['String']['output'];
  /** What keeps the guess from being used without asking. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** Why it cannot be imported as it stands; null when it can. */
  readonly unusable?: Maybe<Scalars['String']['output']>;
  /** Fields that the rows show. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The first 20. */
  readonly rows: ReadonlyArray<UploadRow>;
  /** What a column may be taken for. */
  readonly kinds: ReadonlyArray<RecordFields>;
};

export type UploadColumn = {
  readonly __typename?: 'UploadColumn';
  readonly column: Scalars['String']['output'];
  /** What it is taken for; null: not used. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What it may be, though not surely enough to be taken for it; null when there is nothing to add. */
  readonly suggestion?: Maybe<Scalars['String']['output']>;
  /** 0 to 1; null when a mapping says it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** What only a person can decide; null when nothing is open. */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** The rest of its rule in a mapping file, as JSON. */
  readonly options: Scalars['String']['output'];
  /** Up to three different values. */
  readonly samples: ReadonlyArray<Scalars['String']['output']>;
  /** Formats in which its values can be read as days; empty when they are none. */
  readonly dateFormats: ReadonlyArray<Scalars['String']['output']>;
};

export type FieldText = {
  readonly __typename?: 'FieldText';
  readonly field: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type RecordFields = {
  readonly __typename?: 'RecordFields';
  /** shipment, entity or link. */
  readonly kind: Scalars['String']['output'];
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
};

export type UploadRow = {
  readonly __typename?: 'UploadRow';
  readonly line: Scalars['Int']['output'];
  /** In the order of `fields`; null: not recorded, or the row is refused. */
  readonly values: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly problem?: Maybe<RowProblem>;
};

export type RowProblem = {
  readonly __typename?: 'RowProblem';
  /** Column of the file; null when it is about the whole row. */
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

/** What the shipments of a data set run between: what to ask of them. */
export type DatasetTrade = {
  readonly __typename?: 'DatasetTrade';
  readonly shipments: Scalars['Int']['output'];
  /** Those with a date and an HS code of six digits, which a path needs. */
  readonly searchable: Scalars['Int']['output'];
  /** From country to country, most shipments first; at most 200 pairs. */
  readonly lanes: ReadonlyArray<CountryLane>;
  /** Who sent most, and who received most: at most 20 of each. */
  readonly consignorIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly consigneeIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type CountryLane = {
  readonly __typename?: 'CountryLane';
  /** Null when it is not recorded. */
  readonly from?: Maybe<Scalars['CountryCode']['output']>;
  readonly to?: Maybe<Scalars['CountryCode']['output']>;
  readonly shipments: Scalars['Int']['output'];
};

export type JobDatasetInput = {
  /** Up to 64 of a-z, 0-9, dot, dash and underscore. */
  readonly id: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
  readonly isInvented?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What changes the graph. Only pages of this server and programs on its machine get here; over GET nothing is changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Queues a file for import, one that failed or was cancelled too. `mapping` as in `previewUpload`; `dataset` is
   * needed unless the format or the mapping says it; `acceptRejected`: share of refused rows, 0 to 1, up to which a
   * file is imported.
   */
  readonly startImport: ImportJob;
  /** In any state; what has ended stays as it is. What was written stays in the graph. */
  readonly cancelImport: ImportJob;
  /** Takes an import off the list that has ended, with its file and its list of refused rows; the graph stays as it is. The id that was removed. */
  readonly removeImport: Scalars['ID']['output'];
  /**
   * Says whether the two are the same. A later decision takes the place of an earlier one, which stays in the history.
   * `who`: 1 to 100 characters.
   */
  readonly decideMatch: MatchProposal;
  /** Takes the last decision back: the one before it holds again. */
  readonly undoMatchDecision: MatchProposal;
};


/** What changes the graph. Only pages of this server and programs on its machine get here; over GET nothing is changed. */
export type MutationStartImportArgs = {
  id: Scalars['ID']['input'];
  mapping?: InputMaybe<Scalars['String']['input']>;
  dataset?: InputMaybe<JobDatasetInput>;
  acceptRejected?: InputMaybe<Scalars['Float']['input']>;
};


/** What changes the graph. Only pages of this server and programs on its machine get here; over GET nothing is changed. */
export type MutationCancelImportArgs = {
  id: Scalars['ID']['input'];
};


/** What changes the graph. Only pages of this server and programs on its machine get here; over GET nothing is changed. */
export type MutationRemoveImportArgs = {
  id: Scalars['ID']['input'];
};


/** What changes the graph. Only pages of this server and programs on its machine get here; over GET nothing is changed. */
export type MutationDecideMatchArgs = {
  id: Scalars['ID']['input'];
  decision: MatchDecision;
  who: Scalars['String']['input'];
};


/** What changes the graph. Only pages of this server and programs on its machine get here; over GET nothing is changed. */
export type MutationUndoMatchDecisionArgs = {
  id: Scalars['ID']['input'];
  who?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of party a list says that it is. */
export type ListedKind =
  /** A company, an authority or another organisation. */
  | 'ENTITY'
  /** A natural person. */
  | 'INDIVIDUAL'
  | 'VESSEL'
  | 'AIRCRAFT';

/** What a name is to the party that a list gives it to. */
export type ListedNameKind =
  /** The name that the newest copy lists it under. */
  | 'PRIMARY'
  /** Another name. */
  | 'ALIAS'
  /** Another name that the list itself calls too common to go by. */
  | 'WEAK_ALIAS'
  /** An earlier name: as the list says, or the primary name of an older copy. */
  | 'FORMER';

export type ListedName = {
  readonly __typename?: 'ListedName';
  readonly text: Scalars['String']['output'];
  readonly kind: ListedNameKind;
};

export type ListedAddress = {
  readonly __typename?: 'ListedAddress';
  /** As the list states it, country included. */
  readonly text: Scalars['String']['output'];
  /** Null when it names none, or a region that is no country. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
};

/** Between two copies of a list: one without the party, one with it, or the other way round. */
export type ListingStep = {
  readonly __typename?: 'ListingStep';
  /** The day of the last copy on the other side; null when no complete copy is older. */
  readonly after?: Maybe<Scalars['Date']['output']>;
  /** The day of the first copy that shows the change. */
  readonly by: Scalars['Date']['output'];
};

/** Whether a party was on a list on a day. */
export type WasListed =
  | 'YES'
  | 'NO'
  /** The copies at hand cannot tell; the reason says which ones bound the day. */
  | 'UNCERTAIN';

export type ListedAnswer = {
  readonly __typename?: 'ListedAnswer';
  readonly answer: WasListed;
  /** Which copies or statements the answer rests on. */
  readonly reason: Scalars['String']['output'];
};

/**
 * A party on a list of sanctions or export controls, put together from all copies of the list at hand. Names and
 * addresses are those of all copies; everything else is what the newest copy that states it says.
 */
export type ListEntry = {
  readonly __typename?: 'ListEntry';
  /** List and number. Stable across imports. */
  readonly id: Scalars['ID']['output'];
  /** For example `OFAC-SDN` or `BIS-EL`. */
  readonly list: Scalars['String']['output'];
  /** What the list is called. */
  readonly listTitle: Scalars['String']['output'];
  /** The list's own number; made of what the entry says where the list gives none. */
  readonly listId: Scalars['String']['output'];
  /** Null when no copy at hand says. */
  readonly kind?: Maybe<ListedKind>;
  /** Null when the copies at hand give only aliases or addresses. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The primary name first. */
  readonly names: ReadonlyArray<ListedName>;
  readonly addresses: ReadonlyArray<ListedAddress>;
  /** Of its addresses, nationality, registration or flag. */
  readonly countries: ReadonlyArray<Scalars['CountryCode']['output']>;
  /** `SCHEME:value`, for example `INN:7701000000`. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  readonly programs: ReadonlyArray<Scalars['String']['output']>;
  /** First day as the list states it, as precise as there. Null when it states none: then see `cameOn`. */
  readonly listedOn?: Maybe<Scalars['String']['output']>;
  /** Last day as the list states it; it can lie in the future. Null when it states none. */
  readonly endsOn?: Maybe<Scalars['String']['output']>;
  /** Days of the copies in which it stands. */
  readonly seenOn: ReadonlyArray<Scalars['Date']['output']>;
  /** When it came onto the list, as far as copies tell. Null when no copy has it. */
  readonly cameOn?: Maybe<ListingStep>;
  /** When it left the list. Null as long as no later complete copy lacks it. */
  readonly left?: Maybe<ListingStep>;
  readonly wasListed: ListedAnswer;
  /** The notice or regulation that lists it. Null when not recorded. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  readonly licenceRequirement?: Maybe<Scalars['String']['output']>;
  readonly licencePolicy?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
  /** What else the list says, as it says it. */
  readonly details: ReadonlyArray<Scalars['String']['output']>;
  /** Of an individual: years only. */
  readonly birthYears: ReadonlyArray<Scalars['Int']['output']>;
  readonly datasets: ReadonlyArray<Dataset>;
  /** Every row of every copy that speaks of it, the newest first. */
  readonly sources: ReadonlyArray<ListSource>;
};


/**
 * A party on a list of sanctions or export controls, put together from all copies of the list at hand. Names and
 * addresses are those of all copies; everything else is what the newest copy that states it says.
 */
export type ListEntryWasListedArgs = {
  on: Scalars['Date']['input'];
};

/** A row of a copy of a list. */
export type ListSource = {
  readonly __typename?: 'ListSource';
  /** The day that the copy stands for. */
  readonly asOf: Scalars['Date']['output'];
  readonly provenance: Provenance;
};

export type ListEntryHit = {
  readonly __typename?: 'ListEntryHit';
  readonly entry: ListEntry;
  /** Higher is closer; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** The name or identifier that matched, as the list wrote it. */
  readonly matchedOn: Scalars['String']['output'];
};

/** One file's part of one list, as of one day. */
export type ListCopy = {
  readonly __typename?: 'ListCopy';
  readonly list: Scalars['String']['output'];
  readonly listTitle: Scalars['String']['output'];
  readonly asOf: Scalars['Date']['output'];
  readonly dataset: Dataset;
  /** Rows that are an entry by themselves; 0 in a file of aliases or addresses. */
  readonly entries: Scalars['Int']['output'];
  readonly aliases: Scalars['Int']['output'];
  readonly addresses: Scalars['Int']['output'];
  /** Whether whoever is missing in it was not listed on that day. Of other copies nobody is called delisted. */
  readonly isComplete: Scalars['Boolean']['output'];
};

/** What a proposal is about. */
export type MatchKind =
  /** A company or person may be a party on a list. */
  | 'LISTED'
  /** Two companies of different data sets may be one. */
  | 'SAME_AS';

/** What was decided about a proposal. */
export type MatchDecision =
  /** Nobody has decided yet, or the decision was undone. */
  | 'PROPOSED'
  /** They are the same. */
  | 'CONFIRMED'
  /** They are not the same. */
  | 'REJECTED'
  /** Somebody looked and could not tell. */
  | 'UNSURE';

/** Why a person has to look although the score is high. */
export type MatchReservation =
  /** The legal forms differ. */
  | 'LEGAL_FORM'
  /** One of them is a branch. */
  | 'BRANCH'
  /** Both state a country, and they differ. */
  | 'COUNTRY'
  /** Both state a number of one register, and they differ. */
  | 'IDENTIFIER'
  /** A number in the names differs. */
  | 'NUMBER'
  /** A place in the names differs. */
  | 'PLACE'
  /** What the names say that they do differs. */
  | 'SECTOR'
  /** A single letter in the names differs. */
  | 'LETTER'
  /** One name has words that the other has not. */
  | 'SUBSET'
  /** They agree only in words that many companies have. */
  | 'ONLY_COMMON_WORDS'
  /** A letter or two apart. */
  | 'SPELLING'
  /** Other characters that are read alike. */
  | 'HOMOPHONE'
  /** A word was translated. */
  | 'TRANSLATION'
  /** Initials of the one are a word of the other. */
  | 'INITIALS'
  /** The script can be read in more than one way. */
  | 'UNSETTLED_SCRIPT'
  /** The same words in another order. */
  | 'WORD_ORDER'
  /** The list itself calls this name too common to go by. */
  | 'WEAK_ALIAS'
  /** A name alone never tells who a person is. */
  | 'PERSON';

/** What a part of an explanation is about. */
export type MatchPartKind =
  /** The two whole names that agree best. */
  | 'NAME'
  /** A word of them. */
  | 'WORD'
  /** A number in them. */
  | 'NUMBER'
  | 'LEGAL_FORM'
  | 'COUNTRY'
  | 'IDENTIFIER'
  | 'ADDRESS';

/** Whether a part agreed. */
export type MatchOutcome =
  | 'AGREES'
  /** Alike, not equal. */
  | 'CLOSE'
  | 'DIFFERS'
  /** Only one of them states it. */
  | 'MISSING';

/** One thing that speaks for or against a match. */
export type MatchPart = {
  readonly __typename?: 'MatchPart';
  readonly kind: MatchPartKind;
  readonly outcome: MatchOutcome;
  /** How much it counted, 0 to 1, whichever way. */
  readonly weight: Scalars['Float']['output'];
  /** As the party is written. Null when it does not state it. */
  readonly a?: Maybe<Scalars['String']['output']>;
  /** As the list entry or the other company is written. Null when it does not state it. */
  readonly b?: Maybe<Scalars['String']['output']>;
  /** Of words, how they are alike; of addresses, how near they are. Null where there is nothing to add. */
  readonly way?: Maybe<Scalars['String']['output']>;
};

/** One step of what was decided. */
export type MatchStep = {
  readonly __typename?: 'MatchStep';
  /** What it has been since this step. */
  readonly decision: MatchDecision;
  /** Whether it took the step before it back. */
  readonly isUndo: Scalars['Boolean']['output'];
  /** Null for an undo of which nobody said who did it. */
  readonly who?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
};

/**
 * Two that may be the same, why, and what was decided. Only what a person confirmed counts in answers. A confirmed
 * SAME_AS is shown at both companies; each keeps its own records.
 */
export type MatchProposal = {
  readonly __typename?: 'MatchProposal';
  /** The same two always have the same id, also after a new import. */
  readonly id: Scalars['ID']['output'];
  readonly kind: MatchKind;
  /** 0 to 1; nothing below 0.8 is proposed. */
  readonly score: Scalars['Float']['output'];
  /** The company or person that may be on the list; of two companies the one whose id comes first. */
  readonly party: Entity;
  /** Null for SAME_AS. */
  readonly entry?: Maybe<ListEntry>;
  /** The other company. Null for LISTED. */
  readonly other?: Maybe<Entity>;
  /** Empty when nothing speaks against. */
  readonly reservations: ReadonlyArray<MatchReservation>;
  /** The whole names first, then their words, then the rest. */
  readonly parts: ReadonlyArray<MatchPart>;
  readonly decision: MatchDecision;
  /** Null when it is open. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** All that was ever decided, the oldest first. */
  readonly history: ReadonlyArray<MatchStep>;
};

export type MatchProposalConnection = {
  readonly __typename?: 'MatchProposalConnection';
  readonly items: ReadonlyArray<MatchProposal>;
  readonly totalCount: Scalars['Int']['output'];
  /** Null on the last page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** All that is given must hold. */
export type MatchProposalFilter = {
  /** Left out: both, or LISTED when `lists` is given. */
  readonly kinds?: InputMaybe<ReadonlyArray<MatchKind>>;
  /** Names of lists, for example `OFAC-SDN`. */
  readonly lists?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Id of a data set that one of the two is in. */
  readonly dataset?: InputMaybe<Scalars['ID']['input']>;
  /** Left out: what is open. */
  readonly decisions?: InputMaybe<ReadonlyArray<MatchDecision>>;
};

/**
 * Which goods, in which order, through whom. Every part has a default; the defaults together ask:
 * high priority goods of one HS code that left companies in the United States and reached companies in
 * Russia through others, in 2 to 6 hops, at most 180 days between hops.
 */
export type PathQuestion = {
  /** Suppliers: companies only. */
  readonly from?: PartySelector;
  /** End users: companies only. */
  readonly to?: PartySelector;
  /** Who may stand in between. Default: everyone who is in neither `from` nor `to`. */
  readonly through?: InputMaybe<PartySelector>;
  /** Never on the path, neither as a company nor inside a run of links. */
  readonly avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least one of these on the path. */
  readonly mustPass?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Default: every tier of the list of high priority goods. */
  readonly commodities?: InputMaybe<CommoditySelector>;
  readonly continuity?: InputMaybe<Continuity>;
  /** Every shipment on the path is within these days. */
  readonly shippedBetween?: InputMaybe<DateRange>;
  /** Days between an arrival and the departure that follows; 0 allows the same day. */
  readonly dwellDays?: InputMaybe<IntRange>;
  /** Steps of any kind: shipments and links. From 1 to 6. */
  readonly hops?: InputMaybe<IntRange>;
  /** Ownership or control steps allowed at one junction, 0 to 2. */
  readonly maxLinks?: InputMaybe<Scalars['Int']['input']>;
  /** Percent. A share that may reach it counts; control always does. */
  readonly minLinkShare?: InputMaybe<Scalars['Float']['input']>;
  /** Nominal US dollars; above 0, a shipment that states no value is left out. */
  readonly minValueUsd?: InputMaybe<Scalars['Float']['input']>;
  /**
   * The departing quantity is at most (1 + tolerance) times the arriving one, where units agree.
   * Null: no such rule.
   */
  readonly quantityTolerance?: InputMaybe<Scalars['Float']['input']>;
  /** Whether a company may stand on a path only once. */
  readonly distinctCompanies?: InputMaybe<Scalars['Boolean']['input']>;
  readonly level?: InputMaybe<PathLevel>;
  readonly rankBy?: InputMaybe<Ranking>;
};

/** A set of companies: the union of what is given. Giving nothing is refused. */
export type PartySelector = {
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Names of lists, for example `OFAC-SDN`: whoever is confirmed to be on one. What is only proposed, was rejected or
   * is unsure does not count; see `matchProposals`.
   */
  readonly listedOn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A set of goods: the union of `tiers` and `hs`, or everything with `any`. */
export type CommoditySelector = {
  readonly tiers?: InputMaybe<ReadonlyArray<Tier>>;
  /** HS codes or their beginnings, 2 to 6 digits. */
  readonly hs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly any?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What stays the same along a path. */
export type Continuity =
  /** The same HS code of six digits. */
  | 'SAME_HS6'
  /** The same heading of four digits. */
  | 'SAME_HS4'
  /** The same tier of the list of high priority goods. */
  | 'SAME_TIER'
  /** Nothing: any goods may follow any. */
  | 'ANY';

export type PathLevel =
  /** One row per distinct chain of companies. */
  | 'CHAIN'
  /** One row per sequence of shipments. */
  | 'SHIPMENT';

export type Ranking =
  /** Tier, value and recency of each shipment, a fixed worth of each link, less a cost for each hop. */
  | 'PRIORITY'
  /** Fewest hops first; then by priority. */
  | 'FEWEST_HOPS'
  /** Largest smallest shipment value first. */
  | 'LARGEST_BOTTLENECK'
  /** Latest first shipment first. */
  | 'MOST_RECENT';

export type Conclusion =
  /** These are all there are. */
  | 'ALL'
  /** The best; more exist. */
  | 'TOP'
  /** Stopped early: says nothing about what was not reached. */
  | 'BUDGET'
  /** Searched everything, found nothing. */
  | 'NONE';

export type PathAnswer = {
  readonly __typename?: 'PathAnswer';
  readonly paths: ReadonlyArray<SupplyPath>;
  readonly conclusion: Conclusion;
  /** Whether the returned ranks are proven. */
  readonly exact: Scalars['Boolean']['output'];
  /** How many of the returned ranks are proven, from the first. */
  readonly provenRank: Scalars['Int']['output'];
  /** Hand it back as `after`; null when there is no further page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Chains (or sequences) in all, exact below 2^53; null when the search stopped early. */
  readonly totalCount?: Maybe<Scalars['Float']['output']>;
  /**
   * Shipment sequences that satisfy the question, those included that come back to a company; exact
   * below 2^53. Null when it is not known.
   */
  readonly walkCount?: Maybe<Scalars['Float']['output']>;
  readonly considered: Considered;
  /**
   * Every company and lane on at least one answer, also of those on further pages. At most 2,000 lanes
   * and 2,000 links, those of most value first; `totalLanes` and `totalLinks` tell how many there are.
   */
  readonly union: Network;
  /**
   * What lies just outside the question: how many chains would appear if one rule were looser. Counted when
   * it is asked for: about as long as the search itself, for each of them.
   */
  readonly nearMisses: ReadonlyArray<NearMiss>;
  readonly graphVersion: Scalars['String']['output'];
  /** Time of the search, without the reading of names. */
  readonly milliseconds: Scalars['Float']['output'];
};

/** What was searched, and what was not and why. */
export type Considered = {
  readonly __typename?: 'Considered';
  /** Shipments that could stand on a path. */
  readonly shipments: Scalars['Int']['output'];
  /** Companies that sent or received one of them. */
  readonly companies: Scalars['Int']['output'];
  /** Groups of shipments within which a path stays, by `continuity`. */
  readonly commodityClasses: Scalars['Int']['output'];
  /** Companies in `from` that sent one of these shipments. */
  readonly suppliers: Scalars['Int']['output'];
  /** Companies in `to`. */
  readonly endUsers: Scalars['Int']['output'];
  /** Companies in both `from` and `to`: supplier or end user, never an intermediary. */
  readonly onBothSides: Scalars['Int']['output'];
  readonly excluded: ReadonlyArray<ExcludedShipments>;
  /** The same in one sentence. */
  readonly sentence: Scalars['String']['output'];
};

export type NearMiss = {
  readonly __typename?: 'NearMiss';
  readonly relaxation: Relaxation;
  /** Chains that would appear; null when they cannot be counted, which `why` explains. */
  readonly chains?: Maybe<Scalars['Float']['output']>;
  /** False: at least so many. */
  readonly isExact: Scalars['Boolean']['output'];
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** One rule of the question, made looser. */
export type Relaxation =
  /** Twice the most days between an arrival and the departure that follows. */
  | 'DWELL_DOUBLED'
  /** The same heading of four digits instead of the same HS code. */
  | 'SAME_HS4'
  /** One more step. */
  | 'ONE_MORE_HOP';

export type ExcludedShipments = {
  readonly __typename?: 'ExcludedShipments';
  readonly reason: Exclusion;
  readonly shipments: Scalars['Int']['output'];
};

/** Why shipments were not searched. */
export type Exclusion =
  /** No usable date. */
  | 'NO_DATE'
  /** No usable HS code. */
  | 'NO_HS_CODE'
  /** Not among the goods asked for. */
  | 'OTHER_GOODS'
  /** Not on the list of high priority goods, which SAME_TIER needs. */
  | 'NO_TIER'
  /** Not within the days asked for. */
  | 'OUTSIDE_DATES'
  /** Below the value asked for, or no value stated. */
  | 'BELOW_VALUE'
  /** Refused at import because a party is not named. */
  | 'PARTY_UNKNOWN';

/**
 * One indirect path from a supplier to an end user: consistent with goods having gone this way, never a
 * proof that they did.
 */
export type SupplyPath = {
  readonly __typename?: 'SupplyPath';
  /** Stable for the same question and graph version. */
  readonly id: Scalars['ID']['output'];
  readonly score: Scalars['Float']['output'];
  readonly scoreParts: ReadonlyArray<ScorePart>;
  /** Companies in order, supplier first and end user last. */
  readonly companies: ReadonlyArray<Company>;
  /** The same with the persons that stand inside a run of links: one more than there are hops. */
  readonly parties: ReadonlyArray<Entity>;
  readonly hops: ReadonlyArray<Hop>;
  readonly junctions: ReadonlyArray<Junction>;
  readonly firstShippedOn: Scalars['Date']['output'];
  readonly lastShippedOn: Scalars['Date']['output'];
  /** The smallest shipment value on the path, nominal US dollars; an unknown value counts as 0. */
  readonly bottleneckUsd: Scalars['Float']['output'];
  /** Sequences of shipments along this chain, this one included; 1 at level SHIPMENT. */
  readonly sequenceCount: Scalars['Float']['output'];
  /**
   * Red flags by the rules that are assessed so far, fired or not: RF04 (young company) at each company
   * that receives goods on the path, RF14 (pass-through) at each junction. What a rule does not find on
   * this path may still stand in other records.
   */
  readonly flags: ReadonlyArray<RiskFlag>;
};

/** One reason for a score. */
export type ScorePart = {
  readonly __typename?: 'ScorePart';
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
  readonly why: Scalars['String']['output'];
};

/** A step of a path. */
export type Hop = ShipmentHop | LinkHop;

export type ShipmentHop = {
  readonly __typename?: 'ShipmentHop';
  readonly shipment: Shipment;
  /** Other shipments that can stand here on another sequence of the same chain. */
  readonly alternatives: Scalars['Int']['output'];
};

export type LinkHop = {
  readonly __typename?: 'LinkHop';
  readonly link: Link;
};

/** Where goods came in and went on: the evidence pair. */
export type Junction = {
  readonly __typename?: 'Junction';
  /** Where they arrived. */
  readonly company: Company;
  readonly arrival: Shipment;
  readonly departure: Shipment;
  /** Days between; a span when a date is not exact. */
  readonly dwellDays: IntSpan;
  /** Between the consignee of the arrival and the consignor of the departure, in order. */
  readonly links: ReadonlyArray<Link>;
  readonly continuity: JunctionContinuity;
  /** Departing over arriving quantity; null when units differ or a quantity is missing. */
  readonly quantityRatio?: Maybe<Scalars['Float']['output']>;
};

/** How alike the goods of an evidence pair are. */
export type JunctionContinuity =
  | 'SAME_HS6'
  | 'SAME_HS4'
  | 'SAME_TIER'
  | 'DIFFERENT';

/** Companies and what runs between them. */
export type Network = {
  readonly __typename?: 'Network';
  readonly companies: ReadonlyArray<Entity>;
  readonly lanes: ReadonlyArray<Lane>;
  readonly links: ReadonlyArray<Link>;
  /** False when the search stopped early, or there is more than is shown: see the totals. */
  readonly isComplete: Scalars['Boolean']['output'];
  readonly totalLanes: Scalars['Int']['output'];
  readonly totalLinks: Scalars['Int']['output'];
  /**
   * Shipments and links that are on a sequence which comes back to a company, and of which it was not
   * found out in time whether they are on a path as well: they are not shown.
   */
  readonly undecided: Scalars['Int']['output'];
};

/** What one rule says of a path. A signal with an innocent explanation, never a finding of guilt. */
export type RiskFlag = {
  readonly __typename?: 'RiskFlag';
  /** For example RF04. */
  readonly rule: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly outcome: RiskOutcome;
  /** The company it is about; null when it is about the path as a whole. */
  readonly company?: Maybe<Company>;
  readonly why: Scalars['String']['output'];
  readonly innocentExplanation: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  /** The records that it rests on. */
  readonly shipments: ReadonlyArray<Shipment>;
};

export type RiskOutcome =
  | 'FIRED'
  | 'NOT_FIRED'
  /** Something that the rule needs is not recorded. */
  | 'NOT_ASSESSABLE';

/** Two parties stand in some relation that is neither ownership nor control. No path walks it. */
export type Relation = {
  readonly __typename?: 'Relation';
  readonly id: Scalars['ID']['output'];
  /** What the source calls it: Family, Associate, Membership, UnknownLink and so on. */
  readonly kind: Scalars['String']['output'];
  /** As stated. Null when not recorded. */
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly from: Entity;
  readonly to: Entity;
  /** First and last day on which it held, both included; null when open or not recorded. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly provenance: Provenance;
};

/** One customs record: goods sent by one company to another. Never a sum; for that see Lane. */
export type Shipment = {
  readonly __typename?: 'Shipment';
  /** Stable: data set and record. Never a Neo4j id. */
  readonly id: Scalars['ID']['output'];
  readonly consignor: Company;
  readonly consignee: Company;
  /** The first day it may mean when the source names only a month or a year. Null when not recorded. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The last day it may mean; null when `date` is exact or missing. */
  readonly latestDate?: Maybe<Scalars['Date']['output']>;
  readonly dateKind?: Maybe<DateKind>;
  /** HS code as declared, 6 to 10 digits. Null when not recorded. */
  readonly hs?: Maybe<Scalars['String']['output']>;
  /** First six digits, in the edition of HS 2022. Null when not recorded. */
  readonly hs6?: Maybe<Scalars['String']['output']>;
  /** Edition of the declared code: 2012, 2017 or 2022. Null when not known. */
  readonly hsEdition?: Maybe<Scalars['String']['output']>;
  /** How sure `hs6` is. Null when the edition is not known, or older than 2012: then it is as declared. */
  readonly hsMapping?: Maybe<HsMapping>;
  /** Tier on the list of high priority goods; null when the code is not on it. */
  readonly tier?: Maybe<Tier>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Nominal US dollars. Null when the record states no value, which is not zero. */
  readonly valueUsd?: Maybe<Scalars['Float']['output']>;
  /** As stated, in `currency`. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  readonly currency?: Maybe<Scalars['String']['output']>;
  readonly weightKg?: Maybe<Scalars['Float']['output']>;
  readonly quantity?: Maybe<Scalars['Float']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly originCountry?: Maybe<Scalars['CountryCode']['output']>;
  readonly departureCountry?: Maybe<Scalars['CountryCode']['output']>;
  readonly arrivalCountry?: Maybe<Scalars['CountryCode']['output']>;
  readonly transitCountries: ReadonlyArray<Scalars['CountryCode']['output']>;
  readonly carrier?: Maybe<Scalars['String']['output']>;
  readonly provenance: Provenance;
};

/** What the date of a record tells. */
export type DateKind =
  /** Goods left. */
  | 'DEPARTURE'
  /** Goods arrived. */
  | 'ARRIVAL'
  /** The declaration was made. */
  | 'DECLARATION';

/** What became of a declared code in HS 2022. */
export type HsMapping =
  /** The same number for the same goods. */
  | 'UNCHANGED'
  /** Another number for the same goods. */
  | 'EXACT'
  /** The goods were split or joined with others: `hs6` is one of several codes, or holds other goods too. */
  | 'APPROXIMATE';

/** All conditions hold together; at least one is required. */
export type ShipmentFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly consignorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly consigneeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** HS codes or their beginnings, 2 to 6 digits. */
  readonly hs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly shippedBetween?: InputMaybe<DateRange>;
  readonly minValueUsd?: InputMaybe<Scalars['Float']['input']>;
};

export type ShipmentConnection = {
  readonly __typename?: 'ShipmentConnection';
  readonly items: ReadonlyArray<Shipment>;
  readonly totalCount: Scalars['Int']['output'];
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** All shipments of one HS code between two companies that stand on some answer. */
export type Lane = {
  readonly __typename?: 'Lane';
  readonly consignor: Company;
  readonly consignee: Company;
  readonly hs6: Scalars['String']['output'];
  readonly tier?: Maybe<Tier>;
  readonly shipments: Scalars['Int']['output'];
  /** Nominal US dollars, sum of what is stated; null when no record states a value. */
  readonly valueUsd?: Maybe<Scalars['Float']['output']>;
  readonly firstShippedOn: Scalars['Date']['output'];
  readonly lastShippedOn: Scalars['Date']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Hop:
    | ( ShipmentHopFacts )
    | ( LinkHopFacts )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( CompanyFacts )
    | ( PersonFacts )
  ;
  Link:
    | ( OwnershipFacts )
    | ( ControlFacts )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<AddressFacts>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Location: ResolverTypeWrapper<LocationFacts>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Company: ResolverTypeWrapper<CompanyFacts>;
  Person: ResolverTypeWrapper<PersonFacts>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  IntRange: IntRange;
  DateRange: DateRange;
  IntSpan: ResolverTypeWrapper<IntSpan>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Status: ResolverTypeWrapper<object>;
  Neo4jStatus: ResolverTypeWrapper<Neo4jStatus>;
  GraphCounts: ResolverTypeWrapper<GraphCounts>;
  Dataset: ResolverTypeWrapper<DatasetFacts>;
  DatasetFile: ResolverTypeWrapper<DatasetFile>;
  DatasetUpdate: ResolverTypeWrapper<DatasetUpdate>;
  ReasonCount: ResolverTypeWrapper<ReasonCount>;
  EngineStatus: ResolverTypeWrapper<EngineStatus>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EngineState: EngineState;
  EngineOrigin: EngineOrigin;
  EngineProgress: ResolverTypeWrapper<EngineProgress>;
  RequestLimits: ResolverTypeWrapper<RequestLimits>;
  CommodityList: ResolverTypeWrapper<CommodityList>;
  CommodityTier: ResolverTypeWrapper<CommodityTier>;
  Tier: Tier;
  ShipmentTotals: ResolverTypeWrapper<ShipmentTotals>;
  SearchHit: ResolverTypeWrapper<FoundParty>;
  EdgeKind: EdgeKind;
  Direction: Direction;
  Neighbour: ResolverTypeWrapper<NeighbourFacts>;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'items'> & { items: ReadonlyArray<ResolversTypes['Neighbour']> }>;
  Link: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Link']>;
  Ownership: ResolverTypeWrapper<OwnershipFacts>;
  Control: ResolverTypeWrapper<ControlFacts>;
  Provenance: ResolverTypeWrapper<ProvenanceFacts>;
  TradeFlow: ResolverTypeWrapper<TradeFlowFacts>;
  TradeFlowKind: TradeFlowKind;
  Valuation: Valuation;
  TradeFlowFilter: TradeFlowFilter;
  TradeFlowConnection: ResolverTypeWrapper<Omit<TradeFlowConnection, 'items'> & { items: ReadonlyArray<ResolversTypes['TradeFlow']> }>;
  TradeFlowKey: TradeFlowKey;
  TradeFlowTotal: ResolverTypeWrapper<TradeFlowTotal>;
  PeriodPrecision: PeriodPrecision;
  TradeFlowTotals: ResolverTypeWrapper<TradeFlowTotals>;
  ImportJob: ResolverTypeWrapper<ImportJobFacts>;
  ImportState: ImportState;
  JobDataset: ResolverTypeWrapper<JobDataset>;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  ImportPhase: ImportPhase;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  RejectedRowConnection: ResolverTypeWrapper<RejectedRowConnection>;
  RejectedRow: ResolverTypeWrapper<RejectedRow>;
  UploadPreview: ResolverTypeWrapper<UploadPreview>;
  UploadTable: ResolverTypeWrapper<UploadTable>;
  UploadColumn: ResolverTypeWrapper<UploadColumn>;
  FieldText: ResolverTypeWrapper<FieldText>;
  RecordFields: ResolverTypeWrapper<RecordFields>;
  UploadRow: ResolverTypeWrapper<UploadRow>;
  RowProblem: ResolverTypeWrapper<RowProblem>;
  DatasetTrade: ResolverTypeWrapper<DatasetTrade>;
  CountryLane: ResolverTypeWrapper<CountryLane>;
  JobDatasetInput: JobDatasetInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ListedKind: ListedKind;
  ListedNameKind: ListedNameKind;
  ListedName: ResolverTypeWrapper<ListedName>;
  ListedAddress: ResolverTypeWrapper<ListedAddress>;
  ListingStep: ResolverTypeWrapper<ListingStep>;
  WasListed: WasListed;
  ListedAnswer: ResolverTypeWrapper<ListedAnswer>;
  ListEntry: ResolverTypeWrapper<ListEntryFacts>;
  ListSource: ResolverTypeWrapper<ListSourceFacts>;
  ListEntryHit: ResolverTypeWrapper<FoundListEntry>;
  ListCopy: ResolverTypeWrapper<ListCopyFacts>;
  MatchKind: MatchKind;
  MatchDecision: MatchDecision;
  MatchReservation: MatchReservation;
  MatchPartKind: MatchPartKind;
  MatchOutcome: MatchOutcome;
  MatchPart: ResolverTypeWrapper<MatchPart>;
  MatchStep: ResolverTypeWrapper<MatchStep>;
  MatchProposal: ResolverTypeWrapper<MatchProposalFacts>;
  MatchProposalConnection: ResolverTypeWrapper<Omit<MatchProposalConnection, 'items'> & { items: ReadonlyArray<ResolversTypes['MatchProposal']> }>;
  MatchProposalFilter: MatchProposalFilter;
  PathQuestion: PathQuestion;
  PartySelector: PartySelector;
  CommoditySelector: CommoditySelector;
  Continuity: Continuity;
  PathLevel: PathLevel;
  Ranking: Ranking;
  Conclusion: Conclusion;
  PathAnswer: ResolverTypeWrapper<AnsweredQuestion>;
  Considered: ResolverTypeWrapper<ConsideredFacts>;
  NearMiss: ResolverTypeWrapper<NearMiss>;
  Relaxation: Relaxation;
  ExcludedShipments: ResolverTypeWrapper<ExcludedShipments>;
  Exclusion: Exclusion;
  SupplyPath: ResolverTypeWrapper<FoundPath>;
  ScorePart: ResolverTypeWrapper<ScorePart>;
  Hop: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Hop']>;
  ShipmentHop: ResolverTypeWrapper<ShipmentHopFacts>;
  LinkHop: ResolverTypeWrapper<LinkHopFacts>;
  Junction: ResolverTypeWrapper<FoundJunction>;
  JunctionContinuity: JunctionContinuity;
  Network: ResolverTypeWrapper<ShownNetwork>;
  RiskFlag: ResolverTypeWrapper<RiskFlagFacts>;
  RiskOutcome: RiskOutcome;
  Relation: ResolverTypeWrapper<RelationFacts>;
  Shipment: ResolverTypeWrapper<ShipmentFacts>;
  DateKind: DateKind;
  HsMapping: HsMapping;
  ShipmentFilter: ShipmentFilter;
  ShipmentConnection: ResolverTypeWrapper<ShipmentPage>;
  Lane: ResolverTypeWrapper<UnionLane>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: AddressFacts;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Location: LocationFacts;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Boolean: Scalars['Boolean']['output'];
  Company: CompanyFacts;
  Person: PersonFacts;
  Date: Scalars['Date']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  IntRange: IntRange;
  DateRange: DateRange;
  IntSpan: IntSpan;
  Query: Record<PropertyKey, never>;
  Status: object;
  Neo4jStatus: Neo4jStatus;
  GraphCounts: GraphCounts;
  Dataset: DatasetFacts;
  DatasetFile: DatasetFile;
  DatasetUpdate: DatasetUpdate;
  ReasonCount: ReasonCount;
  EngineStatus: EngineStatus;
  Float: Scalars['Float']['output'];
  EngineProgress: EngineProgress;
  RequestLimits: RequestLimits;
  CommodityList: CommodityList;
  CommodityTier: CommodityTier;
  ShipmentTotals: ShipmentTotals;
  SearchHit: FoundParty;
  Neighbour: NeighbourFacts;
  NeighbourConnection: Omit<NeighbourConnection, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Neighbour']> };
  Link: ResolversInterfaceTypes<ResolversParentTypes>['Link'];
  Ownership: OwnershipFacts;
  Control: ControlFacts;
  Provenance: ProvenanceFacts;
  TradeFlow: TradeFlowFacts;
  TradeFlowFilter: TradeFlowFilter;
  TradeFlowConnection: Omit<TradeFlowConnection, 'items'> & { items: ReadonlyArray<ResolversParentTypes['TradeFlow']> };
  TradeFlowTotal: TradeFlowTotal;
  TradeFlowTotals: TradeFlowTotals;
  ImportJob: ImportJobFacts;
  JobDataset: JobDataset;
  ImportProgress: ImportProgress;
  ImportReport: ImportReport;
  RejectedRowConnection: RejectedRowConnection;
  RejectedRow: RejectedRow;
  UploadPreview: UploadPreview;
  UploadTable: UploadTable;
  UploadColumn: UploadColumn;
  FieldText: FieldText;
  RecordFields: RecordFields;
  UploadRow: UploadRow;
  RowProblem: RowProblem;
  DatasetTrade: DatasetTrade;
  CountryLane: CountryLane;
  JobDatasetInput: JobDatasetInput;
  Mutation: Record<PropertyKey, never>;
  ListedName: ListedName;
  ListedAddress: ListedAddress;
  ListingStep: ListingStep;
  ListedAnswer: ListedAnswer;
  ListEntry: ListEntryFacts;
  ListSource: ListSourceFacts;
  ListEntryHit: FoundListEntry;
  ListCopy: ListCopyFacts;
  MatchPart: MatchPart;
  MatchStep: MatchStep;
  MatchProposal: MatchProposalFacts;
  MatchProposalConnection: Omit<MatchProposalConnection, 'items'> & { items: ReadonlyArray<ResolversParentTypes['MatchProposal']> };
  MatchProposalFilter: MatchProposalFilter;
  PathQuestion: PathQuestion;
  PartySelector: PartySelector;
  CommoditySelector: CommoditySelector;
  PathAnswer: AnsweredQuestion;
  Considered: ConsideredFacts;
  NearMiss: NearMiss;
  ExcludedShipments: ExcludedShipments;
  SupplyPath: FoundPath;
  ScorePart: ScorePart;
  Hop: ResolversUnionTypes<ResolversParentTypes>['Hop'];
  ShipmentHop: ShipmentHopFacts;
  LinkHop: LinkHopFacts;
  Junction: FoundJunction;
  Network: ShownNetwork;
  RiskFlag: RiskFlagFacts;
  Relation: RelationFacts;
  Shipment: ShipmentFacts;
  ShipmentFilter: ShipmentFilter;
  ShipmentConnection: ShipmentPage;
  Lane: UnionLane;
};

export type AddressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  full?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Company' | 'Person', ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  locations?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  incorporatedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shipmentTotals?: Resolver<ResolversTypes['ShipmentTotals'], ParentType, ContextType>;
  listMatches?: Resolver<ReadonlyArray<ResolversTypes['MatchProposal']>, ParentType, ContextType>;
  sameAs?: Resolver<ReadonlyArray<ResolversTypes['MatchProposal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  locations?: Resolver<ReadonlyArray<ResolversTypes['Location']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listMatches?: Resolver<ReadonlyArray<ResolversTypes['MatchProposal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type IntSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntSpan'] = ResolversParentTypes['IntSpan']> = {
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'id' | 'direction' | 'first'>>;
  tradeFlows?: Resolver<ResolversTypes['TradeFlowConnection'], ParentType, ContextType, RequireFields<QueryTradeFlowsArgs, 'filter' | 'first'>>;
  tradeFlowTotals?: Resolver<ResolversTypes['TradeFlowTotals'], ParentType, ContextType, RequireFields<QueryTradeFlowTotalsArgs, 'filter' | 'by' | 'first'>>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  previewUpload?: Resolver<ResolversTypes['UploadPreview'], ParentType, ContextType, RequireFields<QueryPreviewUploadArgs, 'id'>>;
  datasetTrade?: Resolver<Maybe<ResolversTypes['DatasetTrade']>, ParentType, ContextType, RequireFields<QueryDatasetTradeArgs, 'id'>>;
  listEntry?: Resolver<Maybe<ResolversTypes['ListEntry']>, ParentType, ContextType, RequireFields<QueryListEntryArgs, 'id'>>;
  searchLists?: Resolver<ReadonlyArray<ResolversTypes['ListEntryHit']>, ParentType, ContextType, RequireFields<QuerySearchListsArgs, 'text' | 'first'>>;
  matchProposals?: Resolver<ResolversTypes['MatchProposalConnection'], ParentType, ContextType, RequireFields<QueryMatchProposalsArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['PathAnswer'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'question' | 'first'>>;
  shipments?: Resolver<ResolversTypes['ShipmentConnection'], ParentType, ContextType, RequireFields<QueryShipmentsArgs, 'filter' | 'first'>>;
};

export type StatusResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neo4j?: Resolver<ResolversTypes['Neo4jStatus'], ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['GraphCounts'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['EngineStatus'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['RequestLimits'], ParentType, ContextType>;
  commodityList?: Resolver<ResolversTypes['CommodityList'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['ListCopy']>, ParentType, ContextType>;
};

export type Neo4jStatusResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Neo4jStatus'] = ResolversParentTypes['Neo4jStatus']> = {
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GraphCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphCounts'] = ResolversParentTypes['GraphCounts']> = {
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownerships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  controls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstShippedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastShippedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['DatasetFile']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedByReason?: Resolver<ReadonlyArray<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  update?: Resolver<Maybe<ResolversTypes['DatasetUpdate']>, ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['ListCopy']>, ParentType, ContextType>;
};

export type DatasetFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatasetFile'] = ResolversParentTypes['DatasetFile']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mapping?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetUpdateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatasetUpdate'] = ResolversParentTypes['DatasetUpdate']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReasonCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReasonCount'] = ResolversParentTypes['ReasonCount']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngineStatusResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EngineStatus'] = ResolversParentTypes['EngineStatus']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EngineState'], ParentType, ContextType>;
  graphVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['EngineOrigin']>, ParentType, ContextType>;
  byteLength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shipments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['EngineProgress']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EngineProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EngineProgress'] = ResolversParentTypes['EngineProgress']> = {
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestLimitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestLimits'] = ResolversParentTypes['RequestLimits']> = {
  pathsFirst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listFirst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  searchFirst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selectorIds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pathBudgetMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodyBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queryTokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queryDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queryFields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queryAliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommodityListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommodityList'] = ResolversParentTypes['CommodityList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['CommodityTier']>, ParentType, ContextType>;
};

export type CommodityTierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommodityTier'] = ResolversParentTypes['CommodityTier']> = {
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShipmentTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShipmentTotals'] = ResolversParentTypes['ShipmentTotals']> = {
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  receivedUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firstShippedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastShippedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matchedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firstShippedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastShippedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  __resolveType: TypeResolveFn<'Ownership' | 'Control', ParentType, ContextType>;
};

export type OwnershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  owned?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  shareMin?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareMax?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isDirect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Control'] = ResolversParentTypes['Control']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  owned?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TradeFlowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradeFlow'] = ResolversParentTypes['TradeFlow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  flow?: Resolver<ResolversTypes['TradeFlowKind'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reporterCountry?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  secondPartner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondPartnerCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  hs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hsEdition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hs6?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hsMapping?: Resolver<Maybe<ResolversTypes['HsMapping']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valuation?: Resolver<Maybe<ResolversTypes['Valuation']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimated?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type TradeFlowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradeFlowConnection'] = ResolversParentTypes['TradeFlowConnection']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['TradeFlow']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TradeFlowTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradeFlowTotal'] = ResolversParentTypes['TradeFlowTotal']> = {
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['PeriodPrecision'], ParentType, ContextType>;
  isPart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reporterCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  partnerCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hs6?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradeFlowTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradeFlowTotals'] = ResolversParentTypes['TradeFlowTotals']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['TradeFlowTotal']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['JobDataset']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ImportProgress']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasFile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasRejectedRows?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rejectedRows?: Resolver<ResolversTypes['RejectedRowConnection'], ParentType, ContextType, RequireFields<ImportJobRejectedRowsArgs, 'first'>>;
};

export type JobDatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JobDataset'] = ResolversParentTypes['JobDataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  phase?: Resolver<ResolversTypes['ImportPhase'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  perSecond?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  datasetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  datasetTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mapping?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedByReason?: Resolver<ReadonlyArray<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RejectedRowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RejectedRowConnection'] = ResolversParentTypes['RejectedRowConnection']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['RejectedRow']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RejectedRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RejectedRow'] = ResolversParentTypes['RejectedRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UploadPreview'] = ResolversParentTypes['UploadPreview']> = {
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['UploadTable']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['JobDataset'], ParentType, ContextType>;
  isDatasetFixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UploadTableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UploadTable'] = ResolversParentTypes['UploadTable']> = {
  layout?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recognisedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['UploadColumn']>, ParentType, ContextType>;
  constants?: Resolver<ReadonlyArray<ResolversTypes['FieldText']>, ParentType, ContextType>;
  decimalMark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupMark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unusable?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['UploadRow']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['RecordFields']>, ParentType, ContextType>;
};

export type UploadColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UploadColumn'] = ResolversParentTypes['UploadColumn']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  samples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dateFormats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldText'] = ResolversParentTypes['FieldText']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordFieldsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordFields'] = ResolversParentTypes['RecordFields']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UploadRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UploadRow'] = ResolversParentTypes['UploadRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['RowProblem']>, ParentType, ContextType>;
};

export type RowProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RowProblem'] = ResolversParentTypes['RowProblem']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetTradeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatasetTrade'] = ResolversParentTypes['DatasetTrade']> = {
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  searchable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lanes?: Resolver<ReadonlyArray<ResolversTypes['CountryLane']>, ParentType, ContextType>;
  consignorIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  consigneeIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CountryLaneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountryLane'] = ResolversParentTypes['CountryLane']> = {
  from?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  startImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'id'>>;
  cancelImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'id'>>;
  removeImport?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationRemoveImportArgs, 'id'>>;
  decideMatch?: Resolver<ResolversTypes['MatchProposal'], ParentType, ContextType, RequireFields<MutationDecideMatchArgs, 'id' | 'decision' | 'who'>>;
  undoMatchDecision?: Resolver<ResolversTypes['MatchProposal'], ParentType, ContextType, RequireFields<MutationUndoMatchDecisionArgs, 'id'>>;
};

export type ListedNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListedName'] = ResolversParentTypes['ListedName']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ListedNameKind'], ParentType, ContextType>;
};

export type ListedAddressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListedAddress'] = ResolversParentTypes['ListedAddress']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
};

export type ListingStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListingStep'] = ResolversParentTypes['ListingStep']> = {
  after?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ListedAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListedAnswer'] = ResolversParentTypes['ListedAnswer']> = {
  answer?: Resolver<ResolversTypes['WasListed'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListEntry'] = ResolversParentTypes['ListEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ListedKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['ListedName']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['ListedAddress']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seenOn?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  cameOn?: Resolver<Maybe<ResolversTypes['ListingStep']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['ListingStep']>, ParentType, ContextType>;
  wasListed?: Resolver<ResolversTypes['ListedAnswer'], ParentType, ContextType, RequireFields<ListEntryWasListedArgs, 'on'>>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenceRequirement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licencePolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  birthYears?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['ListSource']>, ParentType, ContextType>;
};

export type ListSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListSource'] = ResolversParentTypes['ListSource']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ListEntryHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListEntryHit'] = ResolversParentTypes['ListEntryHit']> = {
  entry?: Resolver<ResolversTypes['ListEntry'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matchedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListCopyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListCopy'] = ResolversParentTypes['ListCopy']> = {
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addresses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatchPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchPart'] = ResolversParentTypes['MatchPart']> = {
  kind?: Resolver<ResolversTypes['MatchPartKind'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MatchOutcome'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  a?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatchStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchStep'] = ResolversParentTypes['MatchStep']> = {
  decision?: Resolver<ResolversTypes['MatchDecision'], ParentType, ContextType>;
  isUndo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MatchProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchProposal'] = ResolversParentTypes['MatchProposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['ListEntry']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  reservations?: Resolver<ReadonlyArray<ResolversTypes['MatchReservation']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['MatchPart']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['MatchDecision'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['MatchStep']>, ParentType, ContextType>;
};

export type MatchProposalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchProposalConnection'] = ResolversParentTypes['MatchProposalConnection']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['MatchProposal']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['SupplyPath']>, ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['Conclusion'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  walkCount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  considered?: Resolver<ResolversTypes['Considered'], ParentType, ContextType>;
  union?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  nearMisses?: Resolver<ReadonlyArray<ResolversTypes['NearMiss']>, ParentType, ContextType>;
  graphVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConsideredResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Considered'] = ResolversParentTypes['Considered']> = {
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commodityClasses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endUsers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onBothSides?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['ExcludedShipments']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NearMissResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NearMiss'] = ResolversParentTypes['NearMiss']> = {
  relaxation?: Resolver<ResolversTypes['Relaxation'], ParentType, ContextType>;
  chains?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExcludedShipmentsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExcludedShipments'] = ResolversParentTypes['ExcludedShipments']> = {
  reason?: Resolver<ResolversTypes['Exclusion'], ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyPath'] = ResolversParentTypes['SupplyPath']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreParts?: Resolver<ReadonlyArray<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  companies?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  junctions?: Resolver<ReadonlyArray<ResolversTypes['Junction']>, ParentType, ContextType>;
  firstShippedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastShippedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bottleneckUsd?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sequenceCount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['RiskFlag']>, ParentType, ContextType>;
};

export type ScorePartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScorePart'] = ResolversParentTypes['ScorePart']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  __resolveType: TypeResolveFn<'ShipmentHop' | 'LinkHop', ParentType, ContextType>;
};

export type ShipmentHopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShipmentHop'] = ResolversParentTypes['ShipmentHop']> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  alternatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkHopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkHop'] = ResolversParentTypes['LinkHop']> = {
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JunctionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Junction'] = ResolversParentTypes['Junction']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  arrival?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  departure?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  dwellDays?: Resolver<ResolversTypes['IntSpan'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  continuity?: Resolver<ResolversTypes['JunctionContinuity'], ParentType, ContextType>;
  quantityRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  companies?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  lanes?: Resolver<ReadonlyArray<ResolversTypes['Lane']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  totalLanes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskFlagResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskFlag'] = ResolversParentTypes['RiskFlag']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RiskOutcome'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  innocentExplanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shipments?: Resolver<ReadonlyArray<ResolversTypes['Shipment']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consignor?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  consignee?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateKind?: Resolver<Maybe<ResolversTypes['DateKind']>, ParentType, ContextType>;
  hs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hs6?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hsEdition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hsMapping?: Resolver<Maybe<ResolversTypes['HsMapping']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  departureCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  arrivalCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  transitCountries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ShipmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShipmentConnection'] = ResolversParentTypes['ShipmentConnection']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Shipment']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LaneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Lane'] = ResolversParentTypes['Lane']> = {
  consignor?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  consignee?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  hs6?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['Tier']>, ParentType, ContextType>;
  shipments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueUsd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firstShippedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastShippedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Address?: AddressResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Date?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  IntSpan?: IntSpanResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  Neo4jStatus?: Neo4jStatusResolvers<ContextType>;
  GraphCounts?: GraphCountsResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetFile?: DatasetFileResolvers<ContextType>;
  DatasetUpdate?: DatasetUpdateResolvers<ContextType>;
  ReasonCount?: ReasonCountResolvers<ContextType>;
  EngineStatus?: EngineStatusResolvers<ContextType>;
  EngineProgress?: EngineProgressResolvers<ContextType>;
  RequestLimits?: RequestLimitsResolvers<ContextType>;
  CommodityList?: CommodityListResolvers<ContextType>;
  CommodityTier?: CommodityTierResolvers<ContextType>;
  ShipmentTotals?: ShipmentTotalsResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  Control?: ControlResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  TradeFlow?: TradeFlowResolvers<ContextType>;
  TradeFlowConnection?: TradeFlowConnectionResolvers<ContextType>;
  TradeFlowTotal?: TradeFlowTotalResolvers<ContextType>;
  TradeFlowTotals?: TradeFlowTotalsResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  JobDataset?: JobDatasetResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  RejectedRowConnection?: RejectedRowConnectionResolvers<ContextType>;
  RejectedRow?: RejectedRowResolvers<ContextType>;
  UploadPreview?: UploadPreviewResolvers<ContextType>;
  UploadTable?: UploadTableResolvers<ContextType>;
  UploadColumn?: UploadColumnResolvers<ContextType>;
  FieldText?: FieldTextResolvers<ContextType>;
  RecordFields?: RecordFieldsResolvers<ContextType>;
  UploadRow?: UploadRowResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  DatasetTrade?: DatasetTradeResolvers<ContextType>;
  CountryLane?: CountryLaneResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ListedName?: ListedNameResolvers<ContextType>;
  ListedAddress?: ListedAddressResolvers<ContextType>;
  ListingStep?: ListingStepResolvers<ContextType>;
  ListedAnswer?: ListedAnswerResolvers<ContextType>;
  ListEntry?: ListEntryResolvers<ContextType>;
  ListSource?: ListSourceResolvers<ContextType>;
  ListEntryHit?: ListEntryHitResolvers<ContextType>;
  ListCopy?: ListCopyResolvers<ContextType>;
  MatchPart?: MatchPartResolvers<ContextType>;
  MatchStep?: MatchStepResolvers<ContextType>;
  MatchProposal?: MatchProposalResolvers<ContextType>;
  MatchProposalConnection?: MatchProposalConnectionResolvers<ContextType>;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  Considered?: ConsideredResolvers<ContextType>;
  NearMiss?: NearMissResolvers<ContextType>;
  ExcludedShipments?: ExcludedShipmentsResolvers<ContextType>;
  SupplyPath?: SupplyPathResolvers<ContextType>;
  ScorePart?: ScorePartResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  ShipmentHop?: ShipmentHopResolvers<ContextType>;
  LinkHop?: LinkHopResolvers<ContextType>;
  Junction?: JunctionResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  RiskFlag?: RiskFlagResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentConnection?: ShipmentConnectionResolvers<ContextType>;
  Lane?: LaneResolvers<ContextType>;
};

