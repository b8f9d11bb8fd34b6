/**
 * Over which index is a question searched? The projection's own holds classes of six digits; for any
 * other continuity an index is derived from it, of the goods that the question is about.
 */
import type { DerivedClasses } from '../../projection/derive-index.ts';
import type { SearchQuestion } from './search-request.ts';

/** Null: the projection's own. The same key: the same index. */
export function toDerivedIndex({
  goods,
  continuity,
  tierOf,
}: Pick<SearchQuestion, 'goods' | 'continuity' | 'tierOf'>): {
  key: string;
  classes: DerivedClasses;
} | null {
  if (continuity === 'SAME_HS6') return null;
  const hsPrefixes = goods.any ? null : [...goods.hsPrefixes].sort();
  const tiers = continuity === 'SAME_TIER' ? [...tierOf] : null;
  const key = JSON.stringify([continuity, hsPrefixes, tiers]);
  return { key, classes: { continuity, tierOf, hsPrefixes, keep: null } };
}
