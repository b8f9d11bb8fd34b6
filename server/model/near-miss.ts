/**
 * What lies just outside a question: how many chains would appear if one rule were looser.
 *
 * Each looser question is counted on its own. Pure but for the finder that is handed in.
 */
import type { PathFinder } from './path-finder.ts';
import type { PathQuestion } from './path-question.ts';

/** DWELL_DOUBLED: twice the most days between two shipments. SAME_HS4: the same heading instead of the same code. */
export const RELAXATIONS = ['DWELL_DOUBLED', 'SAME_HS4', 'ONE_MORE_HOP'] as const;
export type Relaxation = (typeof RELAXATIONS)[number];

export interface NearMiss {
  readonly relaxation: Relaxation;
  /** Chains that would appear; null when they cannot be counted, which `why` then explains. */
  readonly chains: number | null;
  /** False: at least so many. */
  readonly isExact: boolean;
  readonly why: string | null;
}

/**
 * One per relaxation that changes anything. Rejects as the finder does. Costs one count for the question
 * and one for each looser one, one after the other: they would only wait for the same threads.
 */
export async function countNearMisses(
  finder: PathFinder,
  question: PathQuestion,
  signal: AbortSignal,
): Promise<NearMiss[]> {
  const count = async (asked: PathQuestion): Promise<number | null> => {
    const page = { first: 1, after: null, extras: ONLY_COUNT };
    return (await finder.find({ ...asked, level: 'CHAIN' }, page, signal)).totalCount;
  };
  const before = await count(question);
  const misses: NearMiss[] = [];
  for (const relaxation of RELAXATIONS) {
    const relaxed = relax(question, relaxation);
    if (relaxed === null) continue;
    if (relaxed.hops.max > finder.mostHops) {
      misses.push(unknown(relaxation, `This path finder goes to ${finder.mostHops} hops at most.`));
      continue;
    }
    misses.push(compare(relaxation, before, await count(relaxed)));
  }
  return misses;
}

const ONLY_COUNT = { rowCount: true, walkCount: false, union: false, considered: false };

/** Null when it would ask the same. */
function relax(question: PathQuestion, relaxation: Relaxation): PathQuestion | null {
  const { dwellDays, hops, continuity } = question;
  switch (relaxation) {
    case 'DWELL_DOUBLED':
      if (dwellDays.max === 0) return null;
      return { ...question, dwellDays: { ...dwellDays, max: 2 * dwellDays.max } };
    case 'SAME_HS4':
      return continuity === 'SAME_HS6' ? { ...question, continuity: 'SAME_HS4' } : null;
    case 'ONE_MORE_HOP':
      return { ...question, hops: { ...hops, max: hops.max + 1 } };
  }
}

function compare(relaxation: Relaxation, before: number | null, after: number | null): NearMiss {
  if (before === null || after === null) {
    return unknown(relaxation, 'There are too many chains to count them in time.');
  }
  // Chains of two codes with the same companies are one chain by heading: some may hide others.
  const isExact = relaxation !== 'SAME_HS4' || before === 0;
  return { relaxation, chains: Math.max(0, after - before), isExact, why: null };
}

const unknown = (relaxation: Relaxation, why: string): NearMiss => ({
  relaxation,
  chains: null,
  isExact: false,
  why,
});
