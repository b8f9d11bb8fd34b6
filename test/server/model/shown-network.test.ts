import { expect, it } from '@jest/globals';

import { LIMITS } from '../../../server/model/limits.ts';
import { toShownNetwork } from '../../../server/model/shown-network.ts';

const lane = (consignorId: string, valueUsd: number | null, shipments = 1) => ({
  consignorId,
  consigneeId: 'b',
  hs6: '854231',
  shipments,
  valueUsd,
  firstShippedOn: '2023-01-01',
  lastShippedOn: '2023-01-01',
});

it('shows the lanes of most value first, unknown value last, ties in a fixed order', () => {
  const lanes = [lane('d', null), lane('c', null, 9), lane('b', 5), lane('a', 5), lane('x', 10)];
  const shown = toShownNetwork({ lanes, linkIds: [], isComplete: true });
  expect(shown.lanes.map(({ consignorId }) => consignorId)).toEqual(['x', 'a', 'b', 'c', 'd']);
  expect(shown).toMatchObject({ isComplete: true, totalLanes: 5, totalLinks: 0 });
});

it('is not complete when more is there than it shows, or the search stopped early', () => {
  const lanes = Array.from({ length: LIMITS.networkEdges + 1 }, (_, at) => lane(`c${at}`, at));
  const shown = toShownNetwork({ lanes, linkIds: [], isComplete: true });
  expect(shown.lanes).toHaveLength(LIMITS.networkEdges);
  expect(shown).toMatchObject({ isComplete: false, totalLanes: LIMITS.networkEdges + 1 });
  expect(toShownNetwork({ lanes: [], linkIds: [], isComplete: false }).isComplete).toBe(false);
});
