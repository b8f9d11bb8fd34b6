/**
 * Which questions may a data set answer?
 *
 * The most useful first: the standing question, the same for any goods, then from where goods came to
 * where they went on, then the parties themselves. Whoever asks takes the first that has an answer.
 */
import { DEFAULT_QUESTION, type Question } from './question.ts';

export interface TradeFacts {
  readonly shipments: number;
  /** Those with a date and an HS code. */
  readonly searchable: number;
  readonly lanes: readonly {
    readonly from: string | null;
    readonly to: string | null;
    readonly shipments: number;
  }[];
  /** Most shipments first. */
  readonly consignorIds: readonly string[];
  readonly consigneeIds: readonly string[];
}

const MOST_CHAINS = 6;
const MOST_LANES = 3;

export function suggestQuestions(trade: TradeFacts): Question[] {
  const any: Question = { ...DEFAULT_QUESTION, anyGoods: true };
  const between = (from: string, to: string): Question => ({
    ...any,
    from: { countries: [from], ids: [] },
    to: { countries: [to], ids: [] },
  });
  const chains = findChains(trade).map(([from, to]) => between(from, to));
  const direct = findLanes(trade)
    .slice(0, MOST_LANES)
    .map(({ from, to }): Question => ({ ...between(from, to), hops: { min: 1, max: 6 } }));
  // Among other data, paths of these parties may be far from the best of their countries.
  const parties = betweenParties(trade, any);
  return [
    DEFAULT_QUESTION,
    any,
    ...chains,
    ...parties.slice(0, 1),
    ...chains.map((question): Question => ({ ...question, continuity: 'SAME_HS4' })),
    ...direct,
    ...parties.slice(1),
  ];
}

const findLanes = ({ lanes }: TradeFacts) =>
  lanes.flatMap(({ from, to, shipments }) =>
    from === null || to === null || from === to ? [] : [{ from, to, shipments }],
  );

/** Pairs of countries with one in between, by the smaller of the two legs. */
function findChains(trade: TradeFacts): [from: string, to: string][] {
  const lanes = findLanes(trade);
  const most = new Map<string, { pair: [string, string]; shipments: number }>();
  for (const first of lanes) {
    for (const second of lanes) {
      if (second.from !== first.to || second.to === first.from) continue;
      const key = `${first.from} ${second.to}`;
      const shipments = Math.min(first.shipments, second.shipments);
      if (shipments > (most.get(key)?.shipments ?? 0)) {
        most.set(key, { pair: [first.from, second.to], shipments });
      }
    }
  }
  return [...most.values()]
    .sort((a, b) => b.shipments - a.shipments)
    .slice(0, MOST_CHAINS)
    .map(({ pair }) => pair);
}

function betweenParties({ consignorIds, consigneeIds }: TradeFacts, any: Question): Question[] {
  const receivers = new Set(consigneeIds);
  const senders = new Set(consignorIds);
  // Who does both would be an end of the path only.
  const from = consignorIds.filter((id) => !receivers.has(id));
  const to = consigneeIds.filter((id) => !senders.has(id));
  if (from.length === 0 || to.length === 0) return [];
  const question: Question = {
    ...any,
    from: { countries: [], ids: from },
    to: { countries: [], ids: to },
  };
  return [question, { ...question, hops: { min: 1, max: 6 } }];
}
