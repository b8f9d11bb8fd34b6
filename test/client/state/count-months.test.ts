import { expect, it } from '@jest/globals';

import { countMonths, findShippedDays, lastDayOf } from '../../../client/state/count-months.ts';
import { pathOf } from '../answer-of.ts';

it('counts every month between the first and the last, also empty ones', () => {
  expect(countMonths(['2023-02-01', '2022-11-30', '2023-02-28'])).toEqual([
    { month: '2022-11', shipments: 1 },
    { month: '2022-12', shipments: 0 },
    { month: '2023-01', shipments: 0 },
    { month: '2023-02', shipments: 2 },
  ]);
  expect(countMonths([])).toEqual([]);
});

it('counts a shipment once, however many paths it is on', () => {
  const paths = [pathOf('US a > TR b > RU z'), pathOf('US a > TR b > RU y')];
  expect(findShippedDays(paths)).toHaveLength(3);
});

it('knows the last day of a month', () => {
  expect(['2024-02', '2023-02', '2023-12'].map(lastDayOf)).toEqual([
    '2024-02-29',
    '2023-02-28',
    '2023-12-31',
  ]);
});
