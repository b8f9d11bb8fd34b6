/** What is on screen? One immutable value; the view part of it is what the URL and undo hold. */
import { type Imports, NO_IMPORTS } from './imports.ts';
import { DEFAULT_QUESTION, type Question } from './question.ts';
import type { Lane, Link, Party, Shipment, SupplyPath, Tier } from './trade.ts';

/** What the inspector is open on, within or beside the selected path. */
export type Focus =
  | { readonly kind: 'company'; readonly id: string }
  | { readonly kind: 'lane'; readonly fromId: string; readonly toId: string }
  | { readonly kind: 'link'; readonly fromId: string; readonly toId: string }
  /** The junction of the selected path, counted from 0. */
  | { readonly kind: 'junction'; readonly position: number };

/** What stands in the middle of the screen. */
export const TABS = ['paths', 'data'] as const;
export type Tab = (typeof TABS)[number];

/** What one may share and undo: the tab, the question, the selection and the pins. */
export interface View {
  readonly tab: Tab;
  readonly question: Question;
  readonly pathId: string | null;
  readonly focus: Focus | null;
  /** Ids of pinned paths, in the order of pinning. */
  readonly pins: readonly string[];
}

export type Conclusion = 'ALL' | 'TOP' | 'BUDGET' | 'NONE';

export interface Answer {
  /** The question that it answers. */
  readonly question: Question;
  readonly paths: readonly SupplyPath[];
  readonly conclusion: Conclusion;
  readonly exact: boolean;
  readonly provenRank: number;
  readonly endCursor: string | null;
  readonly totalCount: number | null;
  readonly walkCount: number | null;
  readonly considered: Considered;
  /** Lanes on any answer, also of paths that are not in the list. */
  readonly lanes: readonly Lane[];
  readonly totalLanes: number;
  readonly unionCompanies: number;
  readonly isUnionComplete: boolean;
  readonly graphVersion: string;
  readonly milliseconds: number;
}

export interface Considered {
  readonly shipments: number;
  readonly companies: number;
  readonly commodityClasses: number;
  readonly suppliers: number;
  readonly endUsers: number;
  readonly onBothSides: number;
  readonly excluded: readonly { readonly reason: Exclusion; readonly shipments: number }[];
  readonly sentence: string;
}

export type Exclusion =
  | 'NO_DATE'
  | 'NO_HS_CODE'
  | 'OTHER_GOODS'
  | 'NO_TIER'
  | 'OUTSIDE_DATES'
  | 'BELOW_VALUE'
  | 'PARTY_UNKNOWN';

/** Why something that was asked for did not come. */
export interface Problem {
  /** One of the API's codes, or UNREACHABLE when no answer came at all. */
  readonly code: string;
  readonly message: string;
  /** The part of the request that was refused, for example `hops`. */
  readonly field: string | null;
}

export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly retrievedOn: string | null;
  readonly rows: number;
  readonly rejected: number;
  readonly rejectedByReason: readonly { readonly reason: string; readonly count: number }[];
  readonly importedAt: string | null;
  readonly isInvented: boolean;
}

/** What answers path questions: the graph in memory, or Neo4j where it is not. */
export interface EngineStatus {
  readonly state: 'READY' | 'LOADING' | 'REFUSED' | 'FAILED' | 'EMPTY' | 'OFF';
  /** Of the graph in memory; null when there is none, like the next three. */
  readonly graphVersion: string | null;
  readonly origin: 'SCAN' | 'SNAPSHOT' | 'MERGE' | null;
  readonly byteLength: number | null;
  readonly shipments: number | null;
  /** Of what is being read; null when nothing is. */
  readonly progress: { readonly read: number; readonly total: number } | null;
  readonly reason: string | null;
}

export interface ServerStatus {
  readonly ready: boolean;
  readonly version: string;
  readonly graphVersion: string;
  readonly neo4j: {
    readonly reachable: boolean;
    readonly version: string | null;
    readonly edition: string | null;
    readonly managed: boolean;
  };
  readonly counts: {
    readonly companies: number;
    readonly persons: number;
    readonly shipments: number;
    readonly ownerships: number;
    readonly controls: number;
    readonly firstShippedOn: string | null;
    readonly lastShippedOn: string | null;
  };
  readonly datasets: readonly Dataset[];
  readonly engine: EngineStatus;
  readonly commodityList: {
    readonly title: string;
    readonly version: string;
    readonly tiers: readonly {
      readonly tier: Tier;
      readonly title: string;
      readonly codes: readonly string[];
    }[];
  };
}

export interface SearchHit {
  readonly party: Party;
  readonly purpose: string | null;
  readonly matchedOn: string;
}

/** A company or person with everything the inspector shows of it. */
export interface Profile {
  readonly party: Party;
  readonly otherNames: readonly string[];
  readonly isInvented: boolean;
  readonly datasets: readonly string[];
  readonly company: CompanyFacts | null;
  readonly neighbours: readonly Neighbour[];
  readonly totalNeighbours: number;
  readonly locations: readonly Location[];
}

export interface CompanyFacts {
  readonly incorporatedOn: string | null;
  readonly dissolvedOn: string | null;
  readonly industry: string | null;
  readonly purpose: string | null;
  readonly identifiers: readonly string[];
  readonly notes: string | null;
  readonly sent: number;
  readonly received: number;
  readonly sentUsd: number | null;
  readonly receivedUsd: number | null;
  readonly firstShippedOn: string | null;
  readonly lastShippedOn: string | null;
}

export interface Neighbour {
  readonly party: Party;
  readonly kind: 'SHIPPED' | 'OWNS' | 'CONTROLS' | 'RELATED_TO';
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly count: number;
  readonly valueUsd: number | null;
  readonly firstShippedOn: string | null;
  readonly lastShippedOn: string | null;
  readonly links: readonly Link[];
  readonly relations: readonly Relation[];
}

/** What one party is to another beside owning or controlling it. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly role: string | null;
  readonly from: Party;
  readonly to: Party;
}

/** Where a party is said to be, with the first of all who are there. */
export interface Location {
  readonly addressId: string;
  readonly full: string;
  readonly kind: string | null;
  readonly entityCount: number;
  readonly parties: readonly Party[];
}

/** The records of one lane, as far as they are read. */
export interface Records {
  readonly fromId: string;
  readonly toId: string;
  readonly items: readonly Shipment[];
  readonly totalCount: number;
  readonly endCursor: string | null;
}

/** Shipments per month on what is drawn. */
export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly shipments: number;
}

export interface Timeline {
  readonly months: readonly MonthCount[];
  /** LANES: every record on the lanes drawn. PATHS: only the shipments that the listed paths name. */
  readonly basis: 'LANES' | 'PATHS';
}

export const RELAXATIONS = ['DWELL_DOUBLED', 'SAME_HS4', 'ONE_MORE_HOP'] as const;

/** How many chains would appear if one rule of the question were looser. */
export interface NearMiss {
  readonly relaxation: (typeof RELAXATIONS)[number];
  /** Null when they cannot be counted, which `why` explains. */
  readonly chains: number | null;
  /** False: at least so many. */
  readonly isExact: boolean;
  readonly why: string | null;
}

export interface NearMisses {
  readonly question: Question;
  /** Null while they are being counted. */
  readonly found: readonly NearMiss[] | null;
  readonly problem: Problem | null;
}

export interface AppState {
  readonly view: View;
  readonly answer: Answer | null;
  /** When the question under way was sent, milliseconds; null when none is. */
  readonly askedAt: number | null;
  readonly isReadingMore: boolean;
  readonly questionProblem: Problem | null;
  readonly status: ServerStatus | null;
  /** False while no answer comes from the server at all. */
  readonly isServerThere: boolean;
  readonly search: { readonly text: string; readonly hits: readonly SearchHit[] } | null;
  readonly searchProblem: Problem | null;
  readonly profile: Profile | null;
  readonly records: Records | null;
  readonly inspectorProblem: Problem | null;
  readonly timeline: Timeline | null;
  /** What lies just outside the question; null until it is asked for. */
  readonly nearMisses: NearMisses | null;
  readonly imports: Imports;
  /** Names of parties seen so far, by id: what a question or a lane refers to. */
  readonly directory: Readonly<Record<string, Party>>;
}

export const DEFAULT_VIEW: View = {
  tab: 'paths',
  question: DEFAULT_QUESTION,
  pathId: null,
  focus: null,
  pins: [],
};

export function startState(view: View): AppState {
  return {
    view,
    answer: null,
    askedAt: null,
    isReadingMore: false,
    questionProblem: null,
    status: null,
    isServerThere: true,
    search: null,
    searchProblem: null,
    profile: null,
    records: null,
    inspectorProblem: null,
    timeline: null,
    nearMisses: null,
    imports: NO_IMPORTS,
    directory: {},
  };
}

/** The state with these parties known by name. */
export function knowParties(state: AppState, parties: readonly Party[]): AppState {
  const fresh = parties.filter(({ id }) => state.directory[id] === undefined);
  if (fresh.length === 0) return state;
  const added = Object.fromEntries(fresh.map((party) => [party.id, party]));
  return { ...state, directory: { ...state.directory, ...added } };
}

export function findSelectedPath({ view, answer }: AppState): SupplyPath | undefined {
  return answer?.paths.find(({ id }) => id === view.pathId);
}
