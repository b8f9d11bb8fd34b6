/** What a matching run came to, in sentences. */
import type {
  MatchingCounts,
  MatchingProgress,
  MatchingReport,
} from '../match-run/run-matching.ts';
import type { Progress } from '../neo4j/managed/progress.ts';
import { toNumber } from './import-progress.ts';

const STEPS = {
  LISTED: 'Comparing parties with lists',
  SAME_AS: 'Comparing companies of different data sets',
} as const;
const NOUNS = { LISTED: 'Matches with lists', SAME_AS: 'Companies that may be one' } as const;

export const toMatchingProgress = ({ kind, parties, proposals }: MatchingProgress): Progress => ({
  step: STEPS[kind],
  detail: `${toNumber(parties)} compared, ${toNumber(proposals)} proposed`,
});

export const countCompared = ({ LISTED, SAME_AS }: MatchingReport): number =>
  LISTED.parties + SAME_AS.parties;

export function describeMatching(report: MatchingReport): string {
  const lines = (['LISTED', 'SAME_AS'] as const).flatMap((kind) =>
    report[kind].parties === 0 ? [] : [`${NOUNS[kind]}: ${describeCounts(report[kind])}.`],
  );
  if (lines.length === 0) return 'Nothing to compare: there is no list, and no second data set.';
  return [...lines, 'None of the open ones counts before somebody decides.'].join('\n');
}

function describeCounts({ parties, added, ...counts }: MatchingCounts): string {
  const open = added + counts.changed + counts.unchanged;
  const parts = [
    `${toNumber(parties)} compared`,
    `${toNumber(open)} open (${toNumber(added)} new, ${toNumber(counts.changed)} changed)`,
    `${toNumber(counts.decided)} decided before`,
  ];
  if (counts.removed > 0) parts.push(`${toNumber(counts.removed)} no longer proposed`);
  return parts.join(', ');
}
