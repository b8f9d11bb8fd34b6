import { expect, it } from '@jest/globals';

import { countNearMisses } from '../../../server/model/near-miss.ts';
import type { FoundPaths } from '../../../server/model/path-answer.ts';
import type { PathFinder } from '../../../server/model/path-finder.ts';
import type { PathQuestion } from '../../../server/model/path-question.ts';
import { projectWorld } from '../../support/project-world.ts';
import { searchProjection } from '../../support/search-world.ts';
import { drawWorld, type World } from '../../support/world.ts';

const QUESTION: PathQuestion = {
  from: { countries: ['US'], ids: [], listedOn: [] },
  to: { countries: ['RU'], ids: [], listedOn: [] },
  through: null,
  avoid: [],
  mustPass: [],
  goods: { any: true },
  continuity: 'SAME_HS6',
  tierOf: new Map(),
  shippedFrom: null,
  shippedTo: null,
  dwellDays: { min: 0, max: 30 },
  hops: { min: 2, max: 6 },
  maxLinks: 1,
  minLinkShare: 25,
  minValueUsd: 0,
  quantityTolerance: null,
  distinctCompanies: true,
  level: 'CHAIN',
  rankBy: 'PRIORITY',
};

/** Counts with the real search; the rest of an answer is not looked at. */
class CountingFinder implements PathFinder {
  readonly name = 'Counting';
  readonly mostHops: number;
  readonly #world: World;

  constructor(world: World, mostHops: number) {
    this.#world = world;
    this.mostHops = mostHops;
  }

  find(question: PathQuestion): Promise<FoundPaths> {
    const { rowCount } = searchProjection(projectWorld(this.#world), question);
    return Promise.resolve({ totalCount: rowCount } as FoundPaths);
  }
}

const count = (lines: readonly string[], question: Partial<PathQuestion> = {}, mostHops = 7) =>
  countNearMisses(
    new CountingFinder(drawWorld('acme in US', 'kvant in RU', ...lines), mostHops),
    { ...QUESTION, ...question },
    new AbortController().signal,
  );

const relay = (hs6: string, second: string) => [
  'acme > bosfor 854231 2024-01-01',
  `bosfor > kvant ${hs6} ${second}`,
];

it('counts the chains that appear with twice the dwell, the heading, or one more hop', async () => {
  expect(await count(relay('854231', '2024-03-01'))).toMatchObject([
    { relaxation: 'DWELL_DOUBLED', chains: 1, isExact: true },
    { relaxation: 'SAME_HS4', chains: 0 },
    { relaxation: 'ONE_MORE_HOP', chains: 0, isExact: true },
  ]);
  const byHeading = await count(relay('854232', '2024-01-20'));
  expect(byHeading.map(({ chains }) => chains)).toEqual([0, 1, 0]);
  const longer = await count([
    'acme > a 854231 2024-01-01',
    ...['a > b', 'b > c', 'c > d', 'd > e', 'e > f', 'f > kvant'].map(
      (lane, place) => `${lane} 854231 2024-01-${String(place + 2).padStart(2, '0')}`,
    ),
  ]);
  expect(longer.map(({ chains }) => chains)).toEqual([0, 0, 1]);
});

it('counts only what the question itself does not find', async () => {
  const found = [...relay('854231', '2024-01-20'), 'acme > late 854231 2024-01-01'];
  const misses = await count([...found, 'late > kvant 854231 2024-02-20']);
  expect(misses[0]).toEqual({
    relaxation: 'DWELL_DOUBLED',
    chains: 1,
    isExact: true,
    why: null,
  });
  // By heading, what was found is there too, and could hide another of the same companies.
  expect(misses[1]).toMatchObject({ chains: 0, isExact: false });
});

it('leaves out what would ask the same, and says what it cannot count', async () => {
  const misses = await count(
    relay('854231', '2024-01-01'),
    { continuity: 'ANY', dwellDays: { min: 0, max: 0 } },
    6,
  );
  expect(misses).toEqual([
    {
      relaxation: 'ONE_MORE_HOP',
      chains: null,
      isExact: false,
      why: 'This path finder goes to 6 hops at most.',
    },
  ]);
});
