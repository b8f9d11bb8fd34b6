/** What a question looks at and what not, shipment by shipment: obviously right, for small worlds. */
import type { PathQuestion } from '../../server/model/path-question.ts';
import type { World, WorldShipment } from './world.ts';

export interface NaiveConsidered {
  readonly shipments: number;
  readonly companies: number;
  readonly classes: number;
  readonly suppliers: number;
  readonly excluded: Readonly<Record<string, number>>;
}

export function countConsideredNaively(world: World, question: PathQuestion): NaiveConsidered {
  const { goods, continuity, tierOf, shippedFrom, shippedTo, minValueUsd, from, avoid } = question;
  const judge = ({ day, lastDay, hs6, valueUsd }: WorldShipment): string => {
    if (day === null) return 'NO_DATE';
    if (hs6 === null) return 'NO_HS_CODE';
    const isAmong = goods.any || goods.hsPrefixes.some((prefix) => hs6.startsWith(prefix));
    if (!isAmong) return 'OTHER_GOODS';
    if (continuity === 'SAME_TIER' && !tierOf.has(hs6)) return 'NO_TIER';
    if (shippedFrom !== null && lastDay! < shippedFrom) return 'OUTSIDE_DATES';
    if (shippedTo !== null && day > shippedTo) return 'OUTSIDE_DATES';
    if (minValueUsd > 0 && (valueUsd === null || valueUsd < minValueUsd)) return 'BELOW_VALUE';
    return 'IN_SCOPE';
  };
  const isSupplier = (id: string): boolean => {
    const party = world.parties.find((each) => each.id === id)!;
    const isFrom =
      from.ids.includes(id) || (party.country !== null && from.countries.includes(party.country));
    return isFrom && !party.isPerson && !avoid.includes(id);
  };
  const classOf = (hs6: string) =>
    ({ SAME_HS6: hs6, SAME_HS4: hs6.slice(0, 4), SAME_TIER: tierOf.get(hs6), ANY: '' })[continuity];
  const inScope = world.shipments.filter((each) => judge(each) === 'IN_SCOPE');
  const excluded: Record<string, number> = {};
  for (const verdict of world.shipments.map(judge)) {
    if (verdict !== 'IN_SCOPE') excluded[verdict] = (excluded[verdict] ?? 0) + 1;
  }
  return {
    shipments: inScope.length,
    companies: new Set(inScope.flatMap((each) => [each.from, each.to])).size,
    classes: new Set(inScope.map(({ hs6 }) => classOf(hs6!))).size,
    suppliers: new Set(inScope.map((each) => each.from).filter(isSupplier)).size,
    excluded,
  };
}
