/** Questions that differ from run to run, all of them following from the seed. */
import type { Random } from '../../server/generate/random.ts';
import { toIsoDay } from '../../server/model/day.ts';
import type { PathQuestionInput } from '../../server/model/parse-path-question.ts';
import { type GraphProjection, toCountryNumber } from '../../server/projection/graph-projection.ts';
import { readId } from '../../server/projection/party-table.ts';

export type GoodsAsked = 'high priority' | 'all';

export const commoditiesOf = (goods: GoodsAsked): PathQuestionInput =>
  goods === 'all' ? { commodities: { any: true } } : {};

/** Other dwell, days and least value each time. */
export function drawFilters(random: Random, newestDay: number): PathQuestionInput {
  const from = newestDay - random.integer(500, 2_100);
  return {
    dwellDays: { min: random.integer(0, 10), max: random.integer(30, 180) },
    shippedBetween: {
      from: toIsoDay(from),
      to: toIsoDay(Math.min(newestDay, from + random.integer(400, 2_000))),
    },
    minValueUsd: random.integer(0, 30) * 1_000,
  };
}

/** Companies of a country that sent, or received, something in scope; in an order of the seed. */
export function drawCompanies(
  { parties, shipments }: GraphProjection,
  side: { readonly country: string; readonly sends: boolean },
  isInScope: (hs6: number) => boolean,
  random: Random,
): string[] {
  const country = toCountryNumber(side.country);
  const found = new Set<number>();
  const { classStart, classKey, party, departures, consignee } = shipments;
  for (let place = 0; place < classKey.length; place++) {
    if (!isInScope(classKey[place]!)) continue;
    for (let junction = classStart[place]!; junction < classStart[place + 1]!; junction++) {
      const [first, end] = [departures[junction]!, departures[junction + 1]!];
      if (side.sends && end > first) found.add(party[junction]!);
      for (let shipment = first; !side.sends && shipment < end; shipment++) {
        found.add(party[consignee[shipment]!]!);
      }
    }
  }
  const ids = [...found]
    .filter((each) => parties.country[each] === country)
    .map((each) => readId(parties, each));
  return shuffle(ids, random);
}

function shuffle<T>(list: T[], random: Random): T[] {
  for (let last = list.length - 1; last > 0; last--) {
    const other = random.integer(0, last);
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
  return list;
}
