/** Which codes does a question look at, and what do those of one class have in common? Rule 2. */
import { TIERS, type Tier } from '../../model/commodity.ts';
import type { SearchQuestion } from './search-request.ts';

export interface GoodsScope {
  /** Of a code of six digits, as a number. */
  judge(hs6: number): 'IN_SCOPE' | 'OTHER_GOODS' | 'NO_TIER';
  /** `ShipmentIndex.classKey` of the class that a code in scope belongs to. */
  keyOf(hs6: number): number;
  tierOf(hs6: number): Tier | undefined;
}

export function toGoodsScope({
  goods,
  continuity,
  tierOf,
}: Pick<SearchQuestion, 'goods' | 'continuity' | 'tierOf'>): GoodsScope {
  const tiers = new Map([...tierOf].map(([code, tier]) => [Number(code), tier]));
  const isAmong = goods.any ? () => true : buildPrefixTest(goods.hsPrefixes);
  return {
    judge(hs6) {
      if (!isAmong(hs6)) return 'OTHER_GOODS';
      return continuity === 'SAME_TIER' && !tiers.has(hs6) ? 'NO_TIER' : 'IN_SCOPE';
    },
    keyOf(hs6) {
      if (continuity === 'SAME_HS6') return hs6;
      if (continuity === 'SAME_HS4') return Math.floor(hs6 / 100);
      return continuity === 'SAME_TIER' ? TIERS.indexOf(tiers.get(hs6)!) : 0;
    },
    tierOf: (hs6) => tiers.get(hs6),
  };
}

/** Asked for every class of a graph: a set per length, so that fifty codes cost no more than one. */
function buildPrefixTest(prefixes: readonly string[]): (hs6: number) => boolean {
  const byLength = new Map<number, Set<number>>();
  for (const prefix of prefixes) {
    const divisor = 10 ** (6 - prefix.length);
    byLength.set(divisor, (byLength.get(divisor) ?? new Set()).add(Number(prefix)));
  }
  const sets = [...byLength];
  return (hs6) => sets.some(([divisor, numbers]) => numbers.has(Math.floor(hs6 / divisor)));
}

/** Six digits: 20711 is 020711. */
export const toHsText = (hs6: number): string => String(hs6).padStart(6, '0');
