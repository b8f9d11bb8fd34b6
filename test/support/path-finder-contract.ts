/**
 * What every path finder promises: one suite, run on each of them.
 *
 * Each promise draws its world in words; the last ones compare random worlds with brute force. What a
 * finder cannot do, it declares with the reason.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { CommodityList } from '../../server/model/commodity.ts';
import type { FoundPath, FoundPaths } from '../../server/model/path-answer.ts';
import type { PathFinder } from '../../server/model/path-finder.ts';
import {
  type PathQuestionInput,
  parsePathQuestion,
} from '../../server/model/parse-path-question.ts';
import type { PathQuestion } from '../../server/model/path-question.ts';
import { type BruteForceAnswer, findByBruteForce } from './brute-force-paths.ts';
import { TEST_TIERS, worldAndQuestion } from './random-worlds.ts';
import { drawWorld, type World } from './world.ts';

const LIST: CommodityList = {
  id: 'TEST',
  title: 'List of the tests',
  version: '2024-02-23',
  source: 'made up',
  tierOf: TEST_TIERS,
};
const ALL_PAGES = { first: 500, after: null };

export interface FinderUnderTest {
  /** A finder over this world and nothing else. */
  over(world: World): Promise<PathFinder>;
  /** The same, with a budget that is used up at once. */
  withoutBudget(world: World): Promise<PathFinder>;
}

/** Names of promises that a finder does not keep, with the reason. */
export type Exceptions = Readonly<Record<string, string>>;

export function describePathFinder(
  name: string,
  finders: FinderUnderTest,
  { randomWorlds, exceptions = {} }: { randomWorlds: number; exceptions?: Exceptions },
): void {
  const promise = (title: string, test: () => Promise<void>, timeoutMs = 30_000) => {
    if (title in exceptions) return;
    it(title, test, timeoutMs);
  };
  const ask = async (
    lines: readonly string[],
    input: PathQuestionInput = {},
    page = ALL_PAGES as { first: number; after: string | null },
  ): Promise<FoundPaths> => {
    const finder = await finders.over(drawWorld('acme in US', 'kvant in RU', ...lines));
    return finder.find(parsePathQuestion(input, LIST), page);
  };
  const chains = (answer: FoundPaths) => answer.paths.map(toChain);

  describe(`${name} keeps the promise of a path finder`, () => {
    promise('finds goods that went on through an intermediary', async () => {
      const answer = await ask([
        'acme > bosfor 854231 2024-02-01 $5000 10 pcs',
        'bosfor > kvant 854231 2024-03-01 $9000 8 pcs',
      ]);
      expect(chains(answer)).toEqual(['acme > bosfor > kvant']);
      expect(answer).toMatchObject({ conclusion: 'ALL', exact: true, provenRank: 1, walkCount: 1 });
      expect(answer.paths[0]).toMatchObject({
        firstShippedOn: '2024-02-01',
        lastShippedOn: '2024-03-01',
        bottleneckUsd: 5000,
        sequenceCount: 1,
        junctions: [
          {
            companyId: 'bosfor',
            arrivalId: 'test:s1',
            departureId: 'test:s2',
            dwellDays: { min: 29, max: 29 },
            sameGoods: 'SAME_HS6',
            quantityRatio: 0.8,
            linkIds: [],
          },
        ],
      });
    });

    promise('drops a path whose second shipment left before the first arrived', async () => {
      const answer = await ask([
        'acme > bosfor 854231 2024-03-01',
        'bosfor > kvant 854231 2024-02-01',
      ]);
      expect(answer).toMatchObject({ paths: [], conclusion: 'NONE', exact: true, totalCount: 0 });
    });

    promise('counts both ends of the dwell', async () => {
      const world = ['acme > bosfor 854231 2024-01-01', 'bosfor > kvant 854231 2024-01-11'];
      const found = async (min: number, max: number) =>
        (await ask(world, { dwellDays: { min, max } })).paths.length;
      expect(await found(10, 10)).toBe(1);
      expect(await found(0, 9)).toBe(0);
      expect(await found(11, 20)).toBe(0);
    });

    promise('lets goods leave on the day they came when the least dwell is 0', async () => {
      const world = ['acme > bosfor 854231 2024-01-01', 'bosfor > kvant 854231 2024-01-01'];
      expect((await ask(world)).paths).toHaveLength(1);
      expect((await ask(world, { dwellDays: { min: 1, max: 9 } })).paths).toHaveLength(0);
    });

    promise('keeps an earlier arrival that fits when a later one does not', async () => {
      const world = [
        'acme > bosfor 854231 2024-01-10',
        'acme > bosfor 854231 2024-04-10',
        'bosfor > kvant 854231 2024-03-01',
        'bosfor > kvant 854231 2024-05-30',
      ];
      const [path] = (await ask(world, { dwellDays: { min: 0, max: 90 } })).paths;
      expect(path?.sequenceCount).toBe(2);
    });

    promise('stays in one class of goods', async () => {
      const world = ['acme > bosfor 854231 2024-01-01', 'bosfor > kvant 854239 2024-02-01'];
      const found = async (continuity: string) => chains(await ask(world, { continuity })).length;
      expect(await found('SAME_HS6')).toBe(0);
      expect(await found('SAME_HS4')).toBe(1);
      expect(await found('SAME_TIER')).toBe(0); // of two tiers on the list of the tests
      expect(await found('ANY')).toBe(1);
    });

    promise('never lets a supplier or an end user stand in between', async () => {
      const answer = await ask([
        'other in US',
        'acme > other 854231 2024-01-01',
        'other > kvant 854231 2024-01-20',
        'acme > bosfor 854231 2024-01-01',
        'bosfor > kvant 854231 2024-01-20',
        'fakel in RU',
        'kvant > fakel 854231 2024-02-01',
      ]);
      expect(chains(answer)).toEqual(['acme > bosfor > kvant']);
    });

    promise('takes only those in between that are asked for', async () => {
      const world = [
        'bosfor in TR',
        'harbour in HK',
        'acme > bosfor 854231 2024-01-01',
        'acme > harbour 854231 2024-01-01',
        'acme > nowhere 854231 2024-01-01',
        'bosfor > kvant 854231 2024-01-20',
        'harbour > kvant 854231 2024-01-20',
        'nowhere > kvant 854231 2024-01-20',
      ];
      expect(chains(await ask(world, { through: { countries: ['TR'] } }))).toEqual([
        'acme > bosfor > kvant',
      ]);
      expect(chains(await ask(world, { avoid: ['bosfor', 'nowhere'] }))).toEqual([
        'acme > harbour > kvant',
      ]);
      expect(chains(await ask(world, { mustPass: ['harbour'] }))).toEqual([
        'acme > harbour > kvant',
      ]);
      expect(chains(await ask(world)).sort()).toHaveLength(3);
    });

    promise(
      'counts a company on both sides as supplier or end user, never in between',
      async () => {
        const answer = await ask(
          [
            'acme > bosfor 854231 2024-01-01',
            'bosfor > kvant 854231 2024-01-20',
            'bosfor > delta 854231 2024-01-20',
            'delta > kvant 854231 2024-01-25',
          ],
          {
            from: { ids: ['acme', 'bosfor'] },
            to: { ids: ['bosfor', 'kvant'] },
            hops: { min: 1, max: 4 },
          },
        );
        expect(chains(answer).sort()).toEqual([
          'acme > bosfor',
          'bosfor > delta > kvant',
          'bosfor > kvant',
        ]);
        expect(answer.considered?.onBothSides).toBe(1);
      },
    );

    promise('goes from the consignee to its affiliate over a link', async () => {
      const world = [
        'bosfor owns sister 60%',
        'acme > bosfor 854231 2024-01-01',
        'sister > kvant 854231 2024-01-20',
      ];
      const answer = await ask(world);
      expect(chains(answer)).toEqual(['acme > bosfor = sister > kvant']);
      expect(answer.paths[0]?.junctions).toMatchObject([
        { companyId: 'bosfor', linkIds: ['test:l1'] },
      ]);
      expect((await ask(world, { maxLinks: 0 })).paths).toEqual([]);
      expect((await ask(world, { minLinkShare: 60 })).paths).toHaveLength(1);
      expect((await ask(world, { minLinkShare: 60.01 })).paths).toHaveLength(0);
    });

    promise('walks links in both directions, through persons too, two at most', async () => {
      const world = [
        'olga is a person',
        'olga owns bosfor 100%',
        'olga controls sister',
        'acme > bosfor 854231 2024-01-01',
        'sister > kvant 854231 2024-01-20',
      ];
      expect(chains(await ask(world, { maxLinks: 2 }))).toEqual([
        'acme > bosfor = olga = sister > kvant',
      ]);
      expect((await ask(world, { maxLinks: 1 })).paths).toEqual([]);
      expect((await ask(world, { maxLinks: 2, hops: { min: 2, max: 3 } })).paths).toEqual([]);
    });

    promise('keeps chains apart that differ in who stands inside a run only', async () => {
      const answer = await ask(
        [
          'olga is a person',
          'ivan is a person',
          ...['olga', 'ivan'].flatMap((who) => [
            `${who} owns bosfor 30%`,
            `${who} owns sister 30%`,
          ]),
          'acme > bosfor 854231 2024-01-01',
          'sister > kvant 854231 2024-01-20',
        ],
        { maxLinks: 2 },
      );
      expect(chains(answer).sort()).toEqual([
        'acme > bosfor = ivan = sister > kvant',
        'acme > bosfor = olga = sister > kvant',
      ]);
      expect(answer.paths.map(({ sequenceCount }) => sequenceCount)).toEqual([1, 1]);
    });

    promise('ends at an affiliate of the end user', async () => {
      const answer = await ask(['kvant owns bosfor 51%', 'acme > bosfor 854231 2024-01-01']);
      expect(chains(answer)).toEqual(['acme > bosfor = kvant']);
      expect(answer.paths[0]?.junctions).toEqual([]);
    });

    promise('never starts with a link', async () => {
      const world = ['acme owns branch 100%', 'branch > kvant 854231 2024-01-01'];
      expect((await ask(world, { hops: { min: 1, max: 6 } })).paths).toEqual([]);
    });

    promise('takes links only on the days on which they held', async () => {
      const found = async (validity: string) => {
        const world = [
          `bosfor owns sister 60% ${validity}`,
          'acme > bosfor 854231 2024-01-10',
          'sister > kvant 854231 2024-01-20',
        ];
        return (await ask(world)).paths.length;
      };
      expect(await found('to 2024-01-10')).toBe(1);
      expect(await found('to 2024-01-09')).toBe(0);
      expect(await found('from 2024-01-10')).toBe(1);
      expect(await found('from 2024-01-11')).toBe(0);
    });

    promise('never returns to a company, but counts the walks that do', async () => {
      const world = [
        'acme > bosfor 854231 2024-01-01',
        'bosfor > harbour 854231 2024-01-02',
        'harbour > bosfor 854231 2024-01-03',
        'bosfor > kvant 854231 2024-01-04',
      ];
      const answer = await ask(world);
      expect(chains(answer)).toEqual(['acme > bosfor > kvant']);
      expect(answer.walkCount).toBe(2);
      expect(answer.union.lanes).toHaveLength(2);
      expect((await ask(world, { distinctCompanies: false })).paths).toHaveLength(2);
    });

    promise('ignores a company that ships to itself unless companies may repeat', async () => {
      const world = [
        'acme > bosfor 854231 2024-01-01',
        'bosfor > bosfor 854231 2024-01-02',
        'bosfor > kvant 854231 2024-01-03',
      ];
      expect((await ask(world)).paths).toHaveLength(1);
      const repeated = await ask(world, { distinctCompanies: false, hops: { min: 2, max: 3 } });
      expect(chains(repeated)).toEqual(['acme > bosfor > kvant', 'acme > bosfor > bosfor > kvant']);
    });

    promise('sums parallel shipments into one chain and shows the best', async () => {
      const world = [
        'acme > bosfor 854231 2024-01-01 $100',
        'acme > bosfor 854231 2024-01-02 $200000',
        'bosfor > kvant 854231 2024-01-20 $900000',
        'bosfor > kvant 854231 2024-01-21 $10',
      ];
      const answer = await ask(world);
      expect(answer.paths).toHaveLength(1);
      expect(answer.paths[0]).toMatchObject({
        sequenceCount: 4,
        bottleneckUsd: 200000,
        hops: [
          { shipmentId: 'test:s2', alternativeCount: 1 },
          { shipmentId: 'test:s3', alternativeCount: 1 },
        ],
      });
      const sequences = await ask(world, { level: 'SHIPMENT' });
      expect(sequences.paths).toHaveLength(4);
      expect(sequences.paths[0]?.sequenceCount).toBe(1);
      expect(answer.union.lanes).toMatchObject([
        { shipments: 2, valueUsd: 200100, firstShippedOn: '2024-01-01' },
        { shipments: 2, valueUsd: 900010, lastShippedOn: '2024-01-21' },
      ]);
    });

    promise('ranks by what is asked for', async () => {
      const world = [
        'acme > poor 854231 2024-06-01 $10',
        'poor > kvant 854231 2024-06-02 $10',
        'acme > rich 854231 2023-01-01 $900000',
        'rich > relay 854231 2023-01-02 $900000',
        'relay > kvant 854231 2023-01-03 $900000',
      ];
      const first = async (rankBy: string) => chains(await ask(world, { rankBy }))[0];
      expect(await first('LARGEST_BOTTLENECK')).toBe('acme > rich > relay > kvant');
      expect(await first('MOST_RECENT')).toBe('acme > poor > kvant');
      expect(await first('FEWEST_HOPS')).toBe('acme > poor > kvant');
      const { paths } = await ask(world);
      for (const { score, scoreParts } of paths) {
        expect(scoreParts.reduce((sum, { value }) => sum + value, 0)).toBe(score);
      }
    });

    promise('keeps shipments within the dates, the value and the quantity asked for', async () => {
      const world = [
        'acme > bosfor 854231 2024-01-01 $1000 10 pcs',
        'bosfor > kvant 854231 2024-02-01 $999 11 pcs',
      ];
      const found = async (input: PathQuestionInput) => (await ask(world, input)).paths.length;
      expect(await found({ shippedBetween: { from: '2024-01-01', to: '2024-02-01' } })).toBe(1);
      expect(await found({ shippedBetween: { from: '2024-01-02' } })).toBe(0);
      expect(await found({ shippedBetween: { to: '2024-01-31' } })).toBe(0);
      expect(await found({ minValueUsd: 999 })).toBe(1);
      expect(await found({ minValueUsd: 999.5 })).toBe(0);
      expect(await found({ quantityTolerance: 0.1 })).toBe(1);
      expect(await found({ quantityTolerance: 0.09 })).toBe(0);
    });

    promise('takes a date known only to its month for any day of it', async () => {
      const world = ['acme > bosfor 854231 2024-02', 'bosfor > kvant 854231 2024-02-10'];
      const answer = await ask(world);
      expect(answer.paths[0]?.junctions[0]?.dwellDays).toEqual({ min: -19, max: 9 });
      expect((await ask(world, { dwellDays: { min: 10, max: 20 } })).paths).toEqual([]);
    });

    promise('lets an arrival known to its month dwell as long over a link as without', async () => {
      const world = [
        'bosfor owns sister 60%',
        'acme > bosfor 854231 2024-02',
        'bosfor > kvant 854231 2024-03-10',
        'sister > kvant 854231 2024-03-10',
      ];
      // From the last day of the month it is ten days, from the first 38.
      const both = await ask(world, { dwellDays: { min: 0, max: 10 } });
      expect(chains(both)).toHaveLength(2);
      expect((await ask(world, { dwellDays: { min: 0, max: 9 } })).paths).toEqual([]);
      expect((await ask(world, { dwellDays: { min: 38, max: 50 } })).paths).toHaveLength(2);
    });

    promise('says what was searched and what was not, by reason', async () => {
      const { considered } = await ask(
        [
          'acme > bosfor 854231 2024-01-01 $1000',
          'bosfor > kvant 854231 - $1000',
          'bosfor > kvant - 2024-01-01 $1000',
          'bosfor > kvant 900000 2024-01-01 $1000',
          'bosfor > kvant 854231 2020-01-01 $1000',
          'bosfor > kvant 854231 2024-01-01',
        ],
        { shippedBetween: { from: '2023-01-01' }, minValueUsd: 1 },
      );
      expect(considered).toMatchObject({
        shipments: 1,
        companies: 2,
        commodityClasses: 1,
        suppliers: 1,
        endUsers: 1,
        onBothSides: 0,
      });
      expect(Object.fromEntries(considered!.excluded.map((e) => [e.reason, e.shipments]))).toEqual({
        NO_DATE: 1,
        NO_HS_CODE: 1,
        OTHER_GOODS: 1,
        OUTSIDE_DATES: 1,
        BELOW_VALUE: 1,
      });
    });

    promise('pages through an answer without gaps or repeats', async () => {
      const world = ['a', 'b', 'c', 'd', 'e'].flatMap((trader, index) => [
        `acme > ${trader} 854231 2024-01-01 $${10 ** index}`,
        `${trader} > kvant 854231 2024-01-20 $${10 ** index}`,
      ]);
      const whole = await ask(world);
      const finder = await finders.over(drawWorld('acme in US', 'kvant in RU', ...world));
      const question = parsePathQuestion({}, LIST);
      const one = await finder.find(question, { first: 2, after: null });
      const two = await finder.find(question, { first: 2, after: one.endCursor });
      const three = await finder.find(question, { first: 2, after: two.endCursor });
      expect([...chains(one), ...chains(two), ...chains(three)]).toEqual(chains(whole));
      expect([one, two, three].map((page) => page.conclusion)).toEqual(['TOP', 'TOP', 'ALL']);
      expect(three.endCursor).toBeNull();
      const other = parsePathQuestion({ maxLinks: 0 }, LIST);
      await expect(finder.find(other, { first: 2, after: one.endCursor })).rejects.toMatchObject({
        name: 'InvalidRequest',
        field: 'after',
      });
    });

    promise('refuses an id that nobody has, and a person as supplier', async () => {
      const lines = ['ivan is a person', 'ivan controls bosfor', 'acme > bosfor 854231 2024-01-01'];
      await expect(ask(lines, { from: { ids: ['nobody'] } })).rejects.toMatchObject({
        name: 'NotFound',
      });
      await expect(ask(lines, { avoid: ['nobody'] })).rejects.toMatchObject({ name: 'NotFound' });
      await expect(ask(lines, { from: { ids: ['ivan'] } })).rejects.toMatchObject({
        name: 'InvalidRequest',
        field: 'question.from.ids',
      });
    });

    promise('answers NONE when the sides match nobody', async () => {
      const answer = await ask(['acme > bosfor 854231 2024-01-01'], { to: { countries: ['FJ'] } });
      expect(answer).toMatchObject({ conclusion: 'NONE', considered: { endUsers: 0 } });
    });

    promise('takes 10,000 ids', async () => {
      const ids = Array.from({ length: 10_000 }, (_, index) => `company-${index}`);
      const parties = ids.map((id) => `${id} in US`);
      const world = ['acme > bosfor 854231 2024-01-01', 'bosfor > kvant 854231 2024-01-20'];
      const answer = await ask([...parties, ...world], {
        from: { ids: ['acme', ...ids.slice(1)] },
      });
      expect(answer.paths).toHaveLength(1);
    });

    promise('says BUDGET, not NONE, when it had to stop', async () => {
      const world = drawWorld(
        'acme in US',
        'kvant in RU',
        'acme > bosfor 854231 2024-01-01',
        'bosfor > kvant 854231 2024-01-20',
      );
      const finder = await finders.withoutBudget(world);
      const answer = await finder.find(parsePathQuestion({}, LIST), ALL_PAGES);
      expect(answer).toMatchObject({
        conclusion: 'BUDGET',
        exact: false,
        provenRank: 0,
        walkCount: null,
        totalCount: null,
      });
    });

    promise('stops when the asker has gone', async () => {
      const finder = await finders.over(drawWorld('acme in US', 'acme > bosfor 854231 2024-01-01'));
      const gone = new AbortController();
      gone.abort(new Error('gone'));
      const question = parsePathQuestion({}, LIST);
      await expect(finder.find(question, ALL_PAGES, gone.signal)).rejects.toThrow('gone');
    });

    promise(
      `equals brute force on ${randomWorlds} random worlds`,
      async () => {
        let withPaths = 0;
        await fc.assert(
          fc.asyncProperty(worldAndQuestion, async ({ world, question }) => {
            const expected = findByBruteForce(world, question);
            const finder = await finders.over(world);
            expectEqual(await finder.find(question, ALL_PAGES), expected, question, world);
            if (expected.rows.size > 0) withPaths += 1;
          }),
          { numRuns: randomWorlds, endOnFailure: false },
        );
        // A property over worlds without paths would hold for a finder that finds nothing.
        expect(withPaths).toBeGreaterThan(randomWorlds / 4);
      },
      600_000,
    );
  });
}

/** `acme > bosfor = sister > kvant`: shipments as >, links as =. */
const toChain = ({ partyIds, hops }: FoundPath): string =>
  partyIds
    .map((id, index) =>
      index === 0 ? id : `${hops[index - 1]!.kind === 'LINK' ? '=' : '>'} ${id}`,
    )
    .join(' ');

function expectEqual(
  answer: FoundPaths,
  expected: BruteForceAnswer,
  question: PathQuestion,
  world: World,
): void {
  const scores = [...expected.rows.values()].map(({ score }) => score).sort((a, b) => b - a);
  expect(answer.paths.map(({ score }) => score)).toEqual(scores.slice(0, ALL_PAGES.first));
  expect(answer.totalCount).toBe(expected.rows.size);
  expect(answer.walkCount).toBe(expected.walkCount);
  for (const path of answer.paths) {
    const { score, sequences, standing, best } = expected.rows.get(
      toRowKey(path, question, world),
    )!;
    expect([path.score, path.sequenceCount]).toEqual([score, sequences]);
    const counts = path.hops.flatMap((hop) =>
      hop.kind === 'SHIPMENT' ? hop.alternativeCount : [],
    );
    expect(counts).toEqual(standing.map(({ size }) => size - 1));
    const ids = path.hops.map((hop) => (hop.kind === 'SHIPMENT' ? hop.shipmentId : hop.linkId));
    expect(best.map((each) => each.ids)).toContain(ids.join(' '));
  }
  expect(answer.union.linkIds).toEqual([...expected.linkIds].sort());
  const onLanes = answer.union.lanes.reduce((sum, { shipments }) => sum + shipments, 0);
  expect(onLanes).toBe(expected.shipmentIds.size);
}

/** The key that brute force gives to the row of a path. */
function toRowKey({ partyIds, hops }: FoundPath, question: PathQuestion, world: World): string {
  const first = hops[0]!;
  const id = first.kind === 'SHIPMENT' ? first.shipmentId : '';
  const hs6 = world.shipments.find((shipment) => shipment.id === id)!.hs6!;
  const goods = {
    SAME_HS6: hs6,
    SAME_HS4: hs6.slice(0, 4),
    SAME_TIER: question.tierOf.get(hs6),
    ANY: 'any',
  }[question.continuity];
  const kinds = hops.map(({ kind }) => (kind === 'SHIPMENT' ? 'S' : 'L')).join('');
  const ids = hops.map((hop) => (hop.kind === 'SHIPMENT' ? hop.shipmentId : hop.linkId));
  const chain = [goods, kinds, ...partyIds];
  return JSON.stringify(question.level === 'CHAIN' ? chain : [...chain, ...ids]);
}
