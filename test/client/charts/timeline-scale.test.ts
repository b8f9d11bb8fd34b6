import { expect, it } from '@jest/globals';

import { scaleTimeline } from '../../../client/charts/timeline-scale.ts';
import { countMonths } from '../../../client/state/count-months.ts';

const scale = scaleTimeline(countMonths(['2022-11-05', '2023-02-20']), 400);

it('puts days into their month, and nothing outside', () => {
  expect(scale.monthWidth).toBe(100);
  expect([scale.xOf('2022-11-01'), scale.xOf('2023-01-01'), scale.xOf('2024-01-01')]).toEqual([
    0,
    200,
    null,
  ]);
});

it('finds the month at a place, clamped to the ends', () => {
  expect([-50, 150, 9000].map(scale.monthAt)).toEqual(['2022-11', '2022-12', '2023-02']);
});

it('labels each year where it begins', () => {
  expect(scale.years).toEqual([
    { year: '2022', x: 0 },
    { year: '2023', x: 200 },
  ]);
});
