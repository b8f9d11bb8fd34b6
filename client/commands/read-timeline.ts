/** Counts the shipments per month on the lanes that are drawn. */
import type { Timeline } from '../state/app-state.ts';
import { countMonths, findShippedDays } from '../state/count-months.ts';
import type { DrawnNetwork } from '../state/drawn-network.ts';
import type { Question } from '../state/question.ts';
import type { SupplyPath } from '../state/trade.ts';
import type { Command } from './command.ts';
import { toDateRange } from './to-path-question.ts';

const PAGE = 1000;
const MOST_PAGES = 5;

/**
 * The days of every record on the drawn lanes, as long as a few pages hold them; otherwise only those
 * of the shipments that the paths name. The basis says which of the two it is.
 */
export function readTimeline(
  network: DrawnNetwork,
  question: Question,
  paths: readonly SupplyPath[],
): Command {
  const lanes = network.edges.filter(({ kind }) => kind === 'SHIPMENTS');
  const ofPaths: Timeline = { months: countMonths(findShippedDays(paths)), basis: 'PATHS' };
  return {
    label: 'Count months',
    slot: 'timeline',
    async ask(api, signal) {
      if (lanes.length === 0) return (state) => ({ ...state, timeline: ofPaths });
      const codesOfLane = new Map(
        lanes.map(({ fromId, toId, hs6 }) => [JSON.stringify([fromId, toId]), new Set(hs6)]),
      );
      const dates = toDateRange(question);
      const filter = {
        consignorIds: [...new Set(lanes.map(({ fromId }) => fromId))],
        consigneeIds: [...new Set(lanes.map(({ toId }) => toId))],
        hs: [...new Set(lanes.flatMap(({ hs6 }) => hs6))],
        ...(Object.keys(dates).length === 0 ? {} : { shippedBetween: dates }),
        ...(question.minValueUsd > 0 ? { minValueUsd: question.minValueUsd } : {}),
      };
      const days: string[] = [];
      let after: string | null = null;
      try {
        for (let page = 0; page < MOST_PAGES; page++) {
          const cursor: { after?: string } = after === null ? {} : { after };
          const { shipments } = await api.shipmentDays(filter, { first: PAGE, ...cursor }, signal);
          if (shipments.totalCount > PAGE * MOST_PAGES) break;
          for (const { consignor, consignee, hs6, date } of shipments.items) {
            const codes = codesOfLane.get(JSON.stringify([consignor.id, consignee.id]));
            if (date !== null && hs6 !== null && codes?.has(hs6)) days.push(date);
          }
          after = shipments.endCursor;
          if (after === null || shipments.items.length < PAGE) {
            const timeline: Timeline = { months: countMonths(days), basis: 'LANES' };
            return (state) => ({ ...state, timeline });
          }
        }
      } catch (error) {
        if (signal.aborted) throw error;
      }
      return (state) => ({ ...state, timeline: ofPaths });
    },
  };
}
