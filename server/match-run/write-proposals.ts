/**
 * What a page of parties was found to match, against what stands in the graph: writes what is new or is
 * judged otherwise now, takes out what no longer reaches the threshold, and leaves decisions alone.
 *
 * So the same run again changes nothing.
 */
import { type MatchKind } from '../model/match-proposal.ts';
import type { MatchRow } from '../model/rows.ts';
import type { Database } from '../neo4j/database.ts';

/** `proposed` = added + changed + unchanged + decided before. */
export interface ProposalCounts {
  readonly added: number;
  /** Open, with another score or explanation than before. */
  readonly changed: number;
  readonly unchanged: number;
  /** Somebody has decided about them, now or before: left as they are. */
  readonly decided: number;
  /** Open ones that no longer reach the threshold. */
  readonly removed: number;
}

export const NO_PROPOSALS: ProposalCounts = {
  ...{ added: 0, changed: 0, unchanged: 0, decided: 0, removed: 0 },
};

const STATEMENTS = {
  LISTED: {
    known: 'match/known-matches',
    write: 'match/write-matches',
    remove: 'match/remove-matches',
  },
  SAME_AS: {
    known: 'match/known-same-as',
    write: 'match/write-same-as',
    remove: 'match/remove-same-as',
  },
} as const;

/** `wasCompared`: whether the other side was looked at; what is known of others is left alone. */
export async function writeProposals(
  database: Database,
  kind: MatchKind,
  {
    partyIds,
    wasCompared,
    found,
    signal,
  }: {
    readonly partyIds: readonly string[];
    readonly wasCompared: (otherId: string) => boolean;
    readonly found: readonly MatchRow[];
    readonly signal?: AbortSignal | undefined;
  },
): Promise<ProposalCounts> {
  const { known, write, remove } = STATEMENTS[kind];
  const rows = await database.read(known, { ids: partyIds }, { signal });
  const standing = new Map(rows.map((row) => [row.id, row]));
  const [fresh, changed]: [MatchRow[], MatchRow[]] = [[], []];
  let [unchanged, decided] = [0, 0];
  for (const row of found) {
    const before = standing.get(row.id);
    standing.delete(row.id);
    if (before === undefined) fresh.push(row);
    else if (before.decision !== 'proposed') decided++;
    else if (before.score === row.score && before.features === row.features) unchanged++;
    else changed.push(row);
  }
  const stale = [...standing.values()].filter(
    ({ isOpen, otherId }) => isOpen && wasCompared(otherId),
  );
  const isChange = fresh.length + changed.length + stale.length > 0;
  if (isChange) {
    await database.write(
      async (tx) => {
        await tx.run(write, { rows: [...fresh, ...changed] });
        await tx.run(remove, { ids: stale.map(({ id }) => id) });
      },
      { signal },
    );
  }
  const counts = { added: fresh.length, changed: changed.length, removed: stale.length };
  return { ...counts, unchanged, decided };
}
