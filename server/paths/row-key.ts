import type { PathQuestion } from '../model/path-question.ts';
import type { Walk } from './walk.ts';

const SEPARATOR = '\u0000'; // refused in ids at import

/**
 * What makes a row of an answer the row it is (rule 14): the class, the parties and the kinds of hop; at
 * level SHIPMENT which shipments and links they are, too.
 */
export function toRowKey(walk: Walk, { continuity, level, tierOf }: PathQuestion): string {
  const code = walk.hs6s[0]!;
  const goods =
    continuity === 'SAME_HS6'
      ? code
      : continuity === 'SAME_HS4'
        ? code.slice(0, 4)
        : continuity === 'SAME_TIER'
          ? tierOf.get(code)!
          : '';
  const chain = [goods, walk.runLengths.join(''), ...walk.partyIds];
  const parts = level === 'CHAIN' ? chain : [...chain, ...walk.seqs.map(String), ...walk.linkIds];
  return parts.join(SEPARATOR);
}
