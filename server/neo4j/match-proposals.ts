/**
 * Proposals that parties are on lists or are one, out of Neo4j, and what people decide about them.
 *
 * A decision stands on the proposal itself. When a side of it is removed with its data set, the import
 * keeps it aside, and it holds again when both are back: see cypher/import/keep-decisions-of-parties.
 */
import { InvalidRequest, NotFound } from '../model/errors.ts';
import { parseCursor, toCursor } from '../model/list-cursor.ts';
import {
  findStandingSteps,
  type MatchDecision,
  type MatchFeatures,
  type MatchFilter,
  type MatchKind,
  type MatchPage,
  type MatchProposal,
  type MatchProposalStore,
  type MatchStep,
  toMatchKind,
} from '../model/match-proposal.ts';
import type { Page } from '../model/path-finder.ts';
import type { Database, Row } from './database.ts';

const CURSOR = 'match-proposals';
const HOLD = { LISTED: 'match/hold-matches', SAME_AS: 'match/hold-same-as' } as const;
const DECIDE = { LISTED: 'match/decide-matches', SAME_AS: 'match/decide-same-as' } as const;

export class Neo4jMatchProposals implements MatchProposalStore {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  async findProposals(
    { kinds, lists, dataset, decisions }: MatchFilter,
    { first, after }: Page,
    signal?: AbortSignal,
  ): Promise<MatchPage> {
    const scope = {
      ofLists: kinds.includes('LISTED'),
      ofParties: kinds.includes('SAME_AS'),
      ...{ lists, dataset, decisions: decisions.map(toStored) },
    };
    const page = { ...scope, ...toAfter(after), first: first + 1 };
    const [[total], rows] = await Promise.all([
      this.#database.read('match/count', scope, { signal }),
      this.#database.read('match/page', page, { signal }),
    ]);
    const shown = rows.slice(0, first);
    const last = rows.length > first ? shown.at(-1) : undefined;
    return {
      items: shown.map(toProposal),
      totalCount: total?.count ?? 0,
      endCursor: last === undefined ? null : toCursor(CURSOR, [last.score, last.id]),
    };
  }

  async readProposalsOf(
    partyIds: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, readonly MatchProposal[]>> {
    const rows = await this.#database.read('match/of-parties', { partyIds }, { signal });
    const found = new Map<string, MatchProposal[]>(partyIds.map((id) => [id, []]));
    for (const { askedId, ...row } of rows) found.get(askedId)?.push(toProposal(row));
    return found;
  }

  decide(id: string, decision: MatchDecision, who: string): Promise<MatchProposal> {
    const at = this.#now().toISOString();
    return this.#change(id, (history) => [...history, { decision, isUndo: false, who, at }]);
  }

  undo(id: string, who: string | null): Promise<MatchProposal> {
    const at = this.#now().toISOString();
    return this.#change(id, (history) => {
      const standing = findStandingSteps(history);
      if (standing.length === 0) {
        const allowed = 'the id of a proposal that somebody decided about';
        throw new InvalidRequest(`Nothing was decided about ${id}.`, { field: 'id', allowed });
      }
      const decision = standing.at(-2)?.decision ?? 'PROPOSED';
      return [...history, { decision, isUndo: true, who, at }];
    });
  }

  /** In one transaction, so that of two people who decide at once both stand in the history. */
  async #change(
    id: string,
    add: (history: readonly MatchStep[]) => readonly MatchStep[],
  ): Promise<MatchProposal> {
    const kind = toMatchKind(id);
    if (kind === null) throw noSuch(id);
    await this.#database.write(async (tx) => {
      const [held] = await tx.run(HOLD[kind], { id });
      if (held === undefined) throw noSuch(id);
      const history = add(held.history.map(parseStep));
      const last = findStandingSteps(history).at(-1);
      await tx.run(DECIDE[kind], {
        id,
        decision: toStored(last?.decision ?? 'PROPOSED'),
        decidedBy: last?.who ?? null,
        decidedAt: last?.at ?? null,
        history: history.map((step) => JSON.stringify(step)),
      });
    });
    const [row] = await this.#database.read('match/by-ids', { ids: [id] });
    if (row === undefined) throw noSuch(id);
    return toProposal(row);
  }
}

const noSuch = (id: string): NotFound => new NotFound(`There is no proposal ${id}.`);

const toStored = (decision: MatchDecision): string => decision.toLowerCase();
const fromStored = (text: string): MatchDecision => text.toUpperCase() as MatchDecision;
const parseStep = (text: string): MatchStep => JSON.parse(text) as MatchStep;

function toProposal(row: Row<'match/by-ids'>): MatchProposal {
  const { features, decision, history, ...facts } = row;
  const kind: MatchKind = row.entryId === null ? 'SAME_AS' : 'LISTED';
  return {
    ...facts,
    kind,
    features:
      features === '' ? { reservations: [], parts: [] } : (JSON.parse(features) as MatchFeatures),
    decision: fromStored(decision),
    history: history.map(parseStep),
  };
}

function toAfter(cursor: string | null) {
  if (cursor === null) return { afterScore: null, afterId: null };
  const [afterScore, afterId] = parseCursor(CURSOR, ['number', 'string'], cursor);
  return { afterScore: afterScore as number, afterId: afterId as string };
}
