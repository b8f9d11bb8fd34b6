import { describe, expect, it } from '@jest/globals';

import type { ShipmentDaysQuery } from '../../../client/api/generated.ts';
import type { Api } from '../../../client/api/request.ts';
import { readTimeline } from '../../../client/commands/read-timeline.ts';
import { DEFAULT_VIEW, startState } from '../../../client/state/app-state.ts';
import { buildDrawnNetwork } from '../../../client/state/drawn-network.ts';
import { DEFAULT_QUESTION } from '../../../client/state/question.ts';
import { answerOf, pathOf } from '../answer-of.ts';

type Item = ShipmentDaysQuery['shipments']['items'][number];

const item = (fromTo: string, date: string | null, hs6 = '854231'): Item => {
  const [from = '', to = ''] = fromTo.split('>');
  return {
    id: `${fromTo}${date}`,
    date,
    hs6,
    valueUsd: null,
    consignor: { id: from },
    consignee: { id: to },
  };
};

async function count(items: readonly Item[], totalCount = items.length) {
  const answer = answerOf([pathOf('US a > TR b > RU z')]);
  const network = buildDrawnNetwork(answer, DEFAULT_VIEW);
  const api = {
    shipmentDays: () => Promise.resolve({ shipments: { items, totalCount, endCursor: null } }),
  } as unknown as Api;
  const { ask } = readTimeline(network, DEFAULT_QUESTION, answer.paths);
  const change = await ask!(api, new AbortController().signal, () => undefined);
  return change(startState(DEFAULT_VIEW)).timeline;
}

describe('the timeline', () => {
  it('counts the records of the drawn lanes, and of no other pair or goods', async () => {
    const timeline = await count([
      item('a>b', '2023-04-01'),
      item('a>b', '2023-05-01'),
      item('a>z', '2023-04-01'),
      item('b>z', '2023-04-02', '999999'),
      item('b>z', null),
    ]);
    expect(timeline).toEqual({
      basis: 'LANES',
      months: [
        { month: '2023-04', shipments: 1 },
        { month: '2023-05', shipments: 1 },
      ],
    });
  });

  it('falls back to the shipments of the paths, and says so, when the lanes hold too many', async () => {
    expect(await count([], 1_000_000)).toEqual({
      basis: 'PATHS',
      months: [{ month: '2023-04', shipments: 2 }],
    });
  });
});
