import { expect, it } from '@jest/globals';

import type { Tier } from '../../../server/model/commodity.ts';
import type { Ranking } from '../../../server/model/path-question.ts';
import {
  buildRanking,
  explainScore,
  type RankedShipment,
  scorePath,
} from '../../../server/model/ranking.ts';

const NEWEST = 20_000;
const tierOf = new Map<string, Tier>([['854231', 'T1']]);
const best: RankedShipment = { hs6: '854231', valueUsd: 1e9, day: NEWEST };
const plain: RankedShipment = { hs6: '100630', valueUsd: null, day: 0 };
const score = (rankBy: Ranking, shipments: RankedShipment[], hops = shipments.length) =>
  scorePath(buildRanking({ rankBy, tierOf }, NEWEST), shipments, hops);

it('gives at most 100 points to a shipment and none to one that nothing is known of', () => {
  const sixHops = [plain, plain, plain, plain, plain];
  expect(score('PRIORITY', [best, ...sixHops])).toBe(100);
  expect(score('PRIORITY', [plain, ...sixHops])).toBe(0);
});

it('never ranks a longer way round higher by its length', () => {
  expect(score('PRIORITY', [best, best, best])).toBeLessThanOrEqual(
    score('PRIORITY', [best, best]),
  );
  expect(score('PRIORITY', [best, best], 3)).toBeLessThan(score('PRIORITY', [best, best], 2));
});

it('lets hops decide before priority when fewest hops are asked for', () => {
  expect(score('FEWEST_HOPS', [plain, plain])).toBeGreaterThan(
    score('FEWEST_HOPS', [best, best, best]),
  );
  expect(score('FEWEST_HOPS', [best, best])).toBeGreaterThan(score('FEWEST_HOPS', [plain, best]));
});

it('takes the smallest value, in whole dollars, as the bottleneck', () => {
  const shipments = [best, { ...best, valueUsd: 1_234.9 }];
  expect(score('LARGEST_BOTTLENECK', shipments)).toBe(1_234);
  expect(score('LARGEST_BOTTLENECK', [best, plain])).toBe(0);
});

it('takes the earliest shipment as the recency of a path', () => {
  expect(score('MOST_RECENT', [best, { ...best, day: 19_500 }])).toBe(19_500);
});

it('lets a link earn less than it costs, and about as much as a usual shipment', () => {
  const usual = { hs6: '854231', valueUsd: 10_000, day: NEWEST };
  const overLink = score('PRIORITY', [usual], 2);
  expect(overLink).toBeLessThan(score('PRIORITY', [usual]));
  expect(Math.abs(overLink - score('PRIORITY', [usual, usual]))).toBeLessThan(20);
});

it('counts a value step when it is met exactly', () => {
  const at = (valueUsd: number) => score('PRIORITY', [{ ...plain, valueUsd }], 1) - 500;
  expect([at(999.99), at(1_000), at(2_999), at(3_000)]).toEqual([0, 4, 4, 8]);
});

it('loses a point of recency with every full 90 days', () => {
  const at = (age: number) => score('PRIORITY', [{ ...plain, day: NEWEST - age }], 1) - 500;
  expect([at(0), at(89), at(90), at(1_799), at(1_800), at(9_999)]).toEqual([20, 20, 19, 1, 0, 0]);
});

it('explains every score by parts that add up to it', () => {
  for (const rankBy of ['PRIORITY', 'FEWEST_HOPS', 'LARGEST_BOTTLENECK', 'MOST_RECENT'] as const) {
    const parts = explainScore({ rankBy, tierOf }, NEWEST, [best, plain], 3);
    const sum = parts.reduce((total, { value }) => total + value, 0);
    expect(sum).toBe(score(rankBy, [best, plain], 3));
  }
});
