/**
 * Which party may be on a list, which two companies may be one, and what did people decide about it?
 *
 * A proposal is never taken as a fact. Only one that a person confirmed counts in answers: `listedOn`
 * of a path question, for example, knows confirmed matches and no others.
 */
import type { Page } from './path-finder.ts';

/** LISTED: a party and an entry of a list. SAME_AS: two companies of different data sets. */
export const MATCH_KINDS = ['LISTED', 'SAME_AS'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** PROPOSED: nobody has decided, or the decision was undone. Neo4j has them in small letters. */
export const MATCH_DECISIONS = ['PROPOSED', 'CONFIRMED', 'REJECTED', 'UNSURE'] as const;
export type MatchDecision = (typeof MATCH_DECISIONS)[number];

/** What speaks for and against a match; the parts are those of `matching/party/explain-match.ts`. */
export interface MatchFeatures {
  /** Why a person has to look although the score is high; empty when nothing speaks against. */
  readonly reservations: readonly string[];
  readonly parts: readonly MatchPart[];
}

export interface MatchPart {
  readonly kind: 'NAME' | 'WORD' | 'NUMBER' | 'LEGAL_FORM' | 'COUNTRY' | 'IDENTIFIER' | 'ADDRESS';
  /** CLOSE: alike, not equal. MISSING: only one of them states it. */
  readonly outcome: 'AGREES' | 'CLOSE' | 'DIFFERS' | 'MISSING';
  /** How much it counted, 0 to 1, whichever way. */
  readonly weight: number;
  /** As the party is written; null when it does not state it. */
  readonly a: string | null;
  /** As the entry or the other company is written. */
  readonly b: string | null;
  readonly way: string | null;
}

/** One step of what was decided; kept for good. */
export interface MatchStep {
  /** What it has been since this step. */
  readonly decision: MatchDecision;
  /** Whether the step took the one before it back. */
  readonly isUndo: boolean;
  /** Null: an undo of whom nobody said who it was. */
  readonly who: string | null;
  /** ISO 8601. */
  readonly at: string;
}

export interface MatchProposal {
  readonly id: string;
  readonly kind: MatchKind;
  /** 0 to 1. */
  readonly score: number;
  readonly partyId: string;
  /** Null for SAME_AS. */
  readonly entryId: string | null;
  /** Null for LISTED. */
  readonly otherId: string | null;
  readonly features: MatchFeatures;
  readonly decision: MatchDecision;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** The oldest first. */
  readonly history: readonly MatchStep[];
}

export interface MatchFilter {
  readonly kinds: readonly MatchKind[];
  /** Null: any list. */
  readonly lists: readonly string[] | null;
  /** Of either side; null: any. */
  readonly dataset: string | null;
  readonly decisions: readonly MatchDecision[];
}

export interface MatchPage {
  readonly items: readonly MatchProposal[];
  readonly totalCount: number;
  readonly endCursor: string | null;
}

export interface MatchProposalStore {
  /** The highest score first, then by id. */
  findProposals(filter: MatchFilter, page: Page, signal?: AbortSignal): Promise<MatchPage>;
  /** By party, of both kinds, the highest score first. */
  readProposalsOf(
    partyIds: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, readonly MatchProposal[]>>;
  /** Throws NotFound for an id that there is no proposal of. */
  decide(id: string, decision: MatchDecision, who: string): Promise<MatchProposal>;
  /** Takes the last decision back. Throws NotFound, and InvalidRequest when there is nothing to undo. */
  undo(id: string, who: string | null): Promise<MatchProposal>;
}

const PREFIXES: Readonly<Record<MatchKind, string>> = { LISTED: 'listed ', SAME_AS: 'same-as ' };

/** The same two always have the same id: it is how a decision is found again after a new import. */
export const toMatchId = (kind: MatchKind, partyId: string, otherId: string): string =>
  `${PREFIXES[kind]}${partyId} ${otherId}`;

/** Null for what is no id of a proposal. */
export const toMatchKind = (id: string): MatchKind | null =>
  MATCH_KINDS.find((kind) => id.startsWith(PREFIXES[kind])) ?? null;

/** What a history comes to: the decisions that were not taken back; the last one holds. */
export function findStandingSteps(history: readonly MatchStep[]): readonly MatchStep[] {
  const standing: MatchStep[] = [];
  for (const step of history) {
    if (step.isUndo) standing.pop();
    else standing.push(step);
  }
  return standing;
}
