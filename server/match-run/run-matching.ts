/**
 * Proposes which parties may be on lists, and which companies of different data sets may be one.
 *
 * One side is put into an index, the other is read page by page and asked for. Nothing is confirmed
 * here: see model/match-proposal.ts. Vessels and aircraft on lists are not compared, and persons only
 * with persons, which is never more than a reason to look.
 */
import { setImmediate } from 'node:timers/promises';

import { CandidateIndex } from '../matching/candidates/candidate-index.ts';
import { proposeMatches } from '../matching/candidates/propose-matches.ts';
import { explainMatch } from '../matching/party/explain-match.ts';
import { type Judgement, matchParties, THRESHOLDS } from '../matching/party/match-parties.ts';
import { prepareParty } from '../matching/party/prepare-party.ts';
import { NotFound } from '../model/errors.ts';
import { type MatchFeatures, type MatchKind, toMatchId } from '../model/match-proposal.ts';
import type { MatchRow } from '../model/rows.ts';
import type { Database } from '../neo4j/database.ts';
import { readCompanies, readListEntries, readPersons } from './read-parties.ts';
import type { NamedParty } from './to-party.ts';
import { NO_PROPOSALS, type ProposalCounts, writeProposals } from './write-proposals.ts';

export interface MatchingOptions {
  /**
   * Only what these data sets brought: their parties against everything, and everything against the
   * entries of their lists. Null: everything.
   */
  readonly datasets: readonly string[] | null;
  readonly onProgress?: ((progress: MatchingProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface MatchingProgress {
  readonly kind: MatchKind;
  /** Parties asked for so far, of this kind; one that is compared with several data sets counts for each. */
  readonly parties: number;
  /** Proposals at or above the threshold so far. */
  readonly proposals: number;
}

export type MatchingReport = Readonly<Record<MatchKind, MatchingCounts>>;

export interface MatchingCounts extends ProposalCounts {
  readonly parties: number;
}

/** Companies in one index: about 2 kB each. More make several, each asked for by all others. */
const MOST_INDEXED = 50_000;

type Pages = AsyncIterable<readonly NamedParty[]>;

export async function runMatching(
  database: Database,
  options: MatchingOptions,
): Promise<MatchingReport> {
  const run = new MatchingRun(database, options);
  const all = await database.read('match/datasets', {}, { signal: options.signal });
  const ids = all.map(({ id }) => id);
  const unknown = options.datasets?.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new NotFound(`There is no data set ${unknown}.`);
  const wanted = options.datasets ?? ids;
  await run.matchWithLists({
    all: ids,
    wanted,
    withLists: all
      .filter(({ id, hasLists }) => hasLists && wanted.includes(id))
      .map(({ id }) => id),
    isWhole: options.datasets === null,
  });
  for (const [place, dataset] of wanted.entries()) {
    // Each pair of data sets once.
    const others = ids.filter((id) => !wanted.slice(0, place + 1).includes(id));
    if (others.length > 0) await run.matchCompanies(dataset, others);
  }
  return run.report;
}

class MatchingRun {
  readonly #database: Database;
  readonly #options: MatchingOptions;
  readonly #counts: Record<MatchKind, MatchingCounts> = {
    LISTED: { ...NO_PROPOSALS, parties: 0 },
    SAME_AS: { ...NO_PROPOSALS, parties: 0 },
  };

  constructor(database: Database, options: MatchingOptions) {
    this.#database = database;
    this.#options = options;
  }

  get report(): MatchingReport {
    return this.#counts;
  }

  /** New parties against all entries; then parties that were there against new entries. */
  async matchWithLists({
    all,
    wanted,
    withLists,
    isWhole,
  }: {
    readonly all: readonly string[];
    readonly wanted: readonly string[];
    readonly withLists: readonly string[];
    readonly isWhole: boolean;
  }): Promise<void> {
    await this.#matchWithEntries(wanted, null);
    if (isWhole) return;
    const others = all.filter((id) => !wanted.includes(id));
    if (others.length === 0) return;
    for (const dataset of withLists) await this.#matchWithEntries(others, dataset);
  }

  async matchCompanies(dataset: string, others: readonly string[]): Promise<void> {
    const { signal } = this.#options;
    let index = new PartyIndex();
    const ask = async () => {
      for (const other of others) {
        await this.#ask('SAME_AS', index, readCompanies(this.#database, other, signal));
      }
      index = new PartyIndex();
    };
    for await (const page of readCompanies(this.#database, dataset, signal)) {
      await index.add(page, signal);
      if (index.size >= MOST_INDEXED) await ask();
    }
    if (index.size > 0) await ask();
  }

  async #matchWithEntries(datasets: readonly string[], listed: string | null): Promise<void> {
    const { signal } = this.#options;
    const index = new PartyIndex();
    for await (const page of readListEntries(this.#database, listed, signal)) {
      await index.add(page, signal);
    }
    if (index.size === 0) return;
    for (const dataset of datasets) {
      await this.#ask('LISTED', index, readCompanies(this.#database, dataset, signal));
      await this.#ask('LISTED', index, readPersons(this.#database, dataset, signal));
    }
  }

  async #ask(kind: MatchKind, index: PartyIndex, pages: Pages): Promise<void> {
    const { onProgress, signal } = this.#options;
    for await (const page of pages) {
      const found = await index.match(kind, page, signal);
      const partyIds = page.map(({ id }) => id);
      const wasCompared = (id: string) => index.has(id);
      const batch = { partyIds, wasCompared, found, signal };
      const written = await writeProposals(this.#database, kind, batch);
      const counts = addCounts(this.#counts[kind], { ...written, parties: page.length });
      this.#counts[kind] = counts;
      onProgress?.({ kind, parties: counts.parties, proposals: countProposals(counts) });
    }
  }
}

/** The side that is asked, with the ids that it is known by. */
class PartyIndex {
  readonly #index = new CandidateIndex();
  readonly #ids: string[] = [];
  readonly #known = new Set<string>();

  get size(): number {
    return this.#ids.length;
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  async add(parties: readonly NamedParty[], signal: AbortSignal | undefined): Promise<void> {
    for (const party of parties) {
      this.#index.add(prepareParty(party));
      this.#ids.push(party.id);
      this.#known.add(party.id);
    }
    await letOthersWork(signal);
  }

  /** In turns of a few milliseconds, with others at work in between. */
  async match(
    kind: MatchKind,
    parties: readonly NamedParty[],
    signal: AbortSignal | undefined,
  ): Promise<MatchRow[]> {
    const found: MatchRow[] = [];
    const prepared = parties.map(prepareParty);
    for (const { proposals } of proposeMatches(prepared, this.#index)) {
      for (const { asked, found: other, judgement } of proposals) {
        const [id, otherId] = [parties[asked]!.id, this.#ids[other]!];
        if (kind === 'LISTED' || id < otherId) found.push(toRow(kind, id, otherId, judgement));
        else {
          const turned = matchParties(this.#index.partyAt(other), prepared[asked]!);
          found.push(toRow(kind, otherId, id, turned));
        }
      }
      await letOthersWork(signal);
    }
    return found.filter(({ score }) => score >= THRESHOLDS.review);
  }
}

async function letOthersWork(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}

/** Of two companies the one whose id comes first by code points is `a`: the same text whoever asked. */
function toRow(kind: MatchKind, partyId: string, otherId: string, judgement: Judgement): MatchRow {
  const features: MatchFeatures = {
    reservations: judgement.reservations,
    parts: explainMatch(judgement),
  };
  return {
    ...{ id: toMatchId(kind, partyId, otherId), partyId, otherId },
    score: Math.round(judgement.score * 10_000) / 10_000,
    features: JSON.stringify(features),
  };
}

const addCounts = (a: MatchingCounts, b: MatchingCounts): MatchingCounts => ({
  parties: a.parties + b.parties,
  added: a.added + b.added,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  decided: a.decided + b.decided,
  removed: a.removed + b.removed,
});

export const countProposals = (counts: ProposalCounts): number =>
  counts.added + counts.changed + counts.unchanged + counts.decided;
