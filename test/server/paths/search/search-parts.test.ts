/** However a search is cut up - by workers, pages, kernels or indexes - its rows are the same. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { toIsoDay } from '../../../../server/model/day.ts';
import type { PathQuestion } from '../../../../server/model/path-question.ts';
import { isInsideCore, toCoreQuestion } from '../../../../server/paths/search/core-index.ts';
import { buildTypescriptKernel } from '../../../../server/paths/search/kernel/typescript-suffix-kernel.ts';
import { buildWasmKernel } from '../../../../server/paths/search/kernel/wasm-suffix-kernel.ts';
import { SearchAborted, SearchEngine } from '../../../../server/paths/search/search-engine.ts';
import type { SearchRow } from '../../../../server/paths/search/search-request.ts';
import { deriveIndex } from '../../../../server/projection/derive-index.ts';
import {
  type GraphProjection,
  toCountryNumber,
} from '../../../../server/projection/graph-projection.ts';
import { projectWorld } from '../../../support/project-world.ts';
import { worldAndQuestion } from '../../../support/random-worlds.ts';
import {
  searchProjection,
  toSearchQuestion,
  toSearchRequest,
} from '../../../support/search-world.ts';
import { drawWorld, type World } from '../../../support/world.ts';

const never = () => false;

function holdOnWorlds(check: (world: World, question: PathQuestion) => void, numRuns = 400): void {
  fc.assert(
    fc.property(worldAndQuestion, ({ world, question }) => check(world, question)),
    { numRuns },
  );
}

it('gives the same rows in two shares as in one', () => {
  holdOnWorlds((world, question) => {
    const projection = projectWorld(world);
    const whole = searchProjection(projection, question);
    const shares = [0, 1].map((share) =>
      searchProjection(projection, question, { share, shares: 2 }),
    );
    const rows = shares
      .flatMap((result) => result.rows)
      .sort((a, b) => b.points - a.points || a.classPlace - b.classPlace);
    expect(rows).toEqual(whole.rows);
    expect(shares.reduce((sum, { walkCount }) => sum + walkCount!, 0)).toBe(whole.walkCount);
    const lanes = shares.flatMap(({ union }) => union!.lanes);
    expect(lanes).toHaveLength(whole.union!.lanes.length);
    const counted = shares.reduce((sum, { considered }) => sum + considered!.shipments, 0);
    expect(counted).toBe(whole.considered!.shipments);
  });
});

it('gives the same rows page by page as at once', () => {
  holdOnWorlds((world, question) => {
    const projection = projectWorld(world);
    const request = toSearchRequest(projection, question);
    const engine = new SearchEngine(projection, buildTypescriptKernel(projection.memory));
    const pages: SearchRow[] = [];
    for (let rank = 0; ; rank += 2) {
      const extras = { rowCount: false, walkCount: false, union: false, considered: false };
      const page = engine.search({ ...request, rank, first: 2, extras }, never);
      pages.push(...page.rows.slice(rank));
      if (page.end === 'DONE') break;
      expect(page.missingRank!.points).toBeLessThanOrEqual(pages.at(-1)!.points);
    }
    expect(pages).toEqual(searchProjection(projection, question, { first: 1_000_000 }).rows);
  });
});

it('gives the same rows with either kernel, and after it began again', () => {
  holdOnWorlds((world, question) => {
    const projection = projectWorld(world);
    const request = toSearchRequest(projection, question);
    const engine = new SearchEngine(projection, buildWasmKernel(projection.memory));
    const { rows } = engine.search(request, never);
    expect(rows).toEqual(searchProjection(projection, question).rows);
    engine.rewind('test 0/1');
    expect(engine.search(request, never).rows).toEqual(rows);
  });
});

it('finds inside the core what it finds in the whole graph', () => {
  const coreQuestion = toCoreQuestion([toCountryNumber('US')], [toCountryNumber('RU')]);
  const inside = { country: 0, one: 0 };
  holdOnWorlds((world, drawn) => {
    const projection = projectWorld(world);
    const keep = new Uint32Array(Math.ceil(world.shipments.length / 32));
    const engine = new SearchEngine(projection, buildTypescriptKernel(projection.memory));
    engine.markCore(coreQuestion, 0, 1, keep, never);
    for (const kind of ['country', 'one'] as const) {
      const question = { ...drawn, from: toSide('US', kind), to: toSide('RU', 'country') };
      holdInside(projection, keep, question, kind);
      holdInside(projection, keep, { ...question, to: toSide('RU', 'one') }, kind);
    }

    /** A whole country, or the last of its parties: the first ones have most to do in a world. */
    function toSide(country: string, kind: 'country' | 'one'): PathQuestion['from'] {
      const those = world.parties.filter((each) => each.country === country);
      if (kind === 'country' || those.length === 0) {
        return { countries: [country], ids: [], listedOn: [] };
      }
      return { countries: [], ids: [those.at(-1)!.id], listedOn: [] };
    }
  }, 1_000);
  expect(inside.country).toBeGreaterThan(50);
  expect(inside.one).toBeGreaterThan(50);

  function holdInside(
    projection: GraphProjection,
    keep: Uint32Array,
    question: PathQuestion,
    kind: 'country' | 'one',
  ): void {
    const asked = toSearchQuestion(projection, question);
    if (!isInsideCore(asked, coreQuestion, projection.parties)) return;
    const { continuity, tierOf } = question;
    const core = deriveIndex(projection, { continuity, tierOf, hsPrefixes: null, keep });
    const whole = searchProjection(projection, question);
    const found = searchProjection(projection, question, { index: core.layout });
    const withoutPlace = (rows: readonly SearchRow[]) =>
      rows.map((row) => ({ ...row, classPlace: 0 }));
    expect(withoutPlace(found.rows)).toEqual(withoutPlace(whole.rows));
    expect(found.union).toEqual(whole.union);
    expect(found.walkCount).toBe(whole.walkCount);
    expect(found.considered).toEqual(whole.considered);
    if (whole.rows.length > 0) inside[kind]++;
  }
});

const RELAY = [
  'acme in US',
  'kvant in RU',
  'acme > bosfor 854231 2024-01-01',
  'bosfor > kvant 854231 2024-01-20',
];
const DEFAULTS: PathQuestion = {
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
  dwellDays: { min: 0, max: 180 },
  hops: { min: 2, max: 6 },
  maxLinks: 1,
  minLinkShare: 25,
  minValueUsd: 0,
  quantityTolerance: null,
  distinctCompanies: true,
  level: 'CHAIN',
  rankBy: 'PRIORITY',
};

it('stops at once when it is told to, and says how far it came when its time is up', () => {
  const projection = projectWorld(drawWorld(...RELAY));
  const request = toSearchRequest(projection, DEFAULTS);
  const engine = new SearchEngine(projection, buildTypescriptKernel(projection.memory));
  expect(() => engine.search(request, () => true)).toThrow(SearchAborted);
  const late = engine.search({ ...request, budgetMs: 0 }, never);
  expect(late).toMatchObject({ rows: [], end: 'STOPPED', rowCount: null, walkCount: null });
  // It goes on where it stopped.
  const whole = engine.search(request, never);
  expect(whole).toMatchObject({ end: 'DONE', rowCount: 1, walkCount: 1 });
  expect(late.missingRank!.points).toBeGreaterThanOrEqual(whole.rows[0]!.points);
});

it('orders bottlenecks that do not fit 32 bits', () => {
  const projection = projectWorld(
    drawWorld(
      ...RELAY.slice(0, 2),
      'acme > bosfor 854231 2024-01-01 $5000000000',
      'bosfor > kvant 854231 2024-01-20 $4000000001',
      'acme > relay 854231 2024-01-01 $4000000002',
      'relay > kvant 854231 2024-01-20 $9000000000',
      'acme > small 854231 2024-01-01 $7',
      'small > kvant 854231 2024-01-20 $9000000000',
    ),
  );
  const { rows } = searchProjection(projection, { ...DEFAULTS, rankBy: 'LARGEST_BOTTLENECK' });
  expect(rows.map(({ score }) => score)).toEqual([4_000_000_002, 4_000_000_001, 7]);
});

it('opens a class first whose only path earns by its link', () => {
  const projection = projectWorld(
    drawWorld(
      ...['acme in US', 'kvant in RU'],
      'acme > bosfor 010121 2010-01-01',
      'bosfor owns sister 100%',
      'sister > kvant 010121 2010-01-20',
      'acme > ankara 854231 2010-01-01 $10000',
      'ankara > ceyhan 854231 2010-01-10 $10000',
      'ceyhan > kvant 854231 2010-01-20 $10000',
      'izmir > bursa 900000 2024-01-01', // the others are old
    ),
  );
  const question = { ...DEFAULTS, hops: { min: 3, max: 6 } };
  const { rows } = searchProjection(projection, question, { first: 1 });
  expect(rows.map(({ classKey }) => classKey)).toEqual([10121]);
});

const OVER_OLGA = [
  'acme in US',
  'kvant in RU',
  'olga is a person',
  'ivan is a person',
  'olga owns bosfor 100%',
  'olga owns sister 100% to 2024-01-10',
  'ivan owns kvant 100%',
  'acme > bosfor 854231 2024-01',
  'sister > kvant 854231 2024-01-20',
];
const countRows = (lines: readonly string[], question: Partial<PathQuestion>): number =>
  searchProjection(projectWorld(drawWorld(...lines)), { ...DEFAULTS, maxLinks: 2, ...question })
    .rows.length;

it('passes whom it must inside a run of links, and nobody else', () => {
  expect(countRows(OVER_OLGA, { mustPass: ['olga'] })).toBe(1);
  expect(countRows(OVER_OLGA, { mustPass: ['sister'] })).toBe(1);
  expect(countRows(OVER_OLGA, { mustPass: ['ivan'] })).toBe(0);
  const ending = ['kvant owns bosfor 100%', 'olga controls bosfor', 'olga controls kvant'];
  const ends = [...OVER_OLGA.slice(0, 4), ...ending, 'acme > bosfor 854231 2024-01-01'];
  expect(countRows(ends, { mustPass: [] })).toBe(2);
  expect(countRows(ends, { mustPass: ['olga'] })).toBe(1);
  expect(countRows(ends, { mustPass: ['kvant'] })).toBe(2);
  expect(countRows(ends, { mustPass: ['ivan'] })).toBe(0);
});

it('takes a second link that holds on some day of an arrival known to its month', () => {
  expect(countRows(OVER_OLGA, {})).toBe(1);
  const before = OVER_OLGA.map((line) => line.replace('to 2024-01-10', 'to 2023-12-31'));
  expect(countRows(before, {})).toBe(0);
});

it('counts sequences over one run apart from those over another with the same ends', () => {
  const lines = ['acme in US', 'kvant in RU', 'olga is a person', 'ivan is a person'];
  const owned = ['olga', 'ivan'].flatMap((who) => [
    `${who} owns bosfor 30%`,
    `${who} owns sister 30%`,
  ]);
  const traded = ['acme > bosfor 854231 2024-01-01', 'sister > kvant 854231 2024-01-20'];
  const projection = projectWorld(drawWorld(...lines, ...owned, ...traded));
  const { rows } = searchProjection(projection, { ...DEFAULTS, maxLinks: 2 });
  expect(rows.map(({ sequenceCount }) => sequenceCount)).toEqual([1, 1]);
});

it('reaches an end user over two links in goods that neither it nor its owner trades', () => {
  const lines = [
    'acme in US',
    'kvant in RU',
    'holding owns bosfor 100%',
    'holding owns kvant 100%',
  ];
  const sides = {
    from: { countries: [], ids: ['acme'], listedOn: [] },
    to: { countries: [], ids: ['kvant'], listedOn: [] },
  };
  expect(countRows([...lines, 'acme > bosfor 854231 2024-01-01'], sides)).toBe(1);
});

it('leaves a question that is looser than the core to the whole graph', () => {
  const projection = projectWorld(drawWorld(...RELAY));
  const core = toCoreQuestion([toCountryNumber('US')], [toCountryNumber('RU')]);
  const isInside = (question: Partial<PathQuestion>): boolean =>
    isInsideCore(
      toSearchQuestion(projection, { ...DEFAULTS, ...question }),
      core,
      projection.parties,
    );
  expect(isInside({ dwellDays: { min: 0, max: 365 }, hops: { min: 1, max: 6 }, maxLinks: 2 })).toBe(
    true,
  );
  expect(isInside({ dwellDays: { min: 0, max: 366 } })).toBe(false);
  expect(isInside({ hops: { min: 2, max: 7 } })).toBe(false);
  expect(isInside({ continuity: 'SAME_HS4' })).toBe(false);
  expect(isInside({ from: { countries: [], ids: ['acme'], listedOn: [] } })).toBe(true);
  expect(isInside({ from: { countries: [], ids: ['bosfor'], listedOn: [] } })).toBe(false);
  expect(isInside({ to: { countries: [], ids: ['acme', 'kvant'], listedOn: [] } })).toBe(false);
  expect(isInside({ from: { countries: ['US', 'RU'], ids: [], listedOn: [] } })).toBe(false);
  expect(isInside({ to: { countries: ['US'], ids: [], listedOn: [] } })).toBe(false);
});

it('never ends at a person, wherever that person lives', () => {
  const lines = [
    'acme in US',
    'kvant in RU',
    'ivan is a person',
    'ivan in RU',
    'ivan owns bosfor 100%',
  ];
  expect(countRows([...lines, 'acme > bosfor 854231 2024-01-01'], {})).toBe(0);
});

// Each of these shipments is found from no other lane: those before and behind it have paths of their own.

it('joins a shipment whose way back another of its lane does not have', () => {
  const days = joinedDays(
    'ankara > bosfor 854231 2024-01-10', // came from ceyhan, which lies ahead again
    'ankara > bosfor 854231 2024-07-20',
    'bosfor > ceyhan 854231 2024-01-20',
    'bosfor > ceyhan 854231 2024-07-30',
    'ceyhan > kvant 854231 2024-01-30',
    'ceyhan > nord 854231 2024-08-10',
    'acme > ceyhan 854231 2024-01-01',
    'ceyhan > ankara 854231 2024-01-05',
    'acme > izmir 854231 2024-07-05',
    'izmir > ankara 854231 2024-07-15',
    'ankara > kvant 854231 2024-07-18',
    'acme > bosfor 854231 2024-07-25',
  );
  expect(days).toEqual(['2024-07-20']);
});

it('joins of a lane only what the goods of this chain went by', () => {
  const days = joinedDays(
    'ankara > bosfor 854231 2024-01-10', // came from ceyhan, which lies ahead again
    'ankara > bosfor 854231 2024-07-20',
    'bosfor > ceyhan 854231 2024-01-20',
    'bosfor > ceyhan 854231 2024-07-30',
    'ceyhan > kvant 854231 2024-01-30',
    'ceyhan > kvant 854231 2024-08-10',
    'acme > ceyhan 854231 2024-01-01',
    'ceyhan > ankara 854231 2024-01-05',
    'acme > izmir 854231 2024-07-05',
    'izmir > ankara 854231 2024-07-15',
  );
  expect(days).toEqual(['2024-07-20']);
});

it('goes around a company that stands on the only way back', () => {
  const days = joinedDays(
    'ankara > bosfor 854231 2024-01-10',
    'bosfor > ceyhan 854231 2024-01-20',
    'bosfor > dogan 854231 2024-01-21',
    'ceyhan > kvant 854231 2024-01-30',
    'dogan > kvant 854231 2024-01-31',
    'acme > ceyhan 854231 2024-01-01',
    'ceyhan > ankara 854231 2024-01-05',
    'ankara > kvant 854231 2024-01-08',
    'acme > bosfor 854231 2024-01-12',
  );
  expect(days).toEqual(['2024-01-10']);
});

/** First days of the shipments from ankara to bosfor that are on a path. */
function joinedDays(...lines: string[]): string[] {
  // ankara first, so that its lanes are looked at before those that lead to it.
  const world = drawWorld(
    'ankara in TR',
    'bosfor in TR',
    'acme in US',
    'kvant in RU',
    'nord in RU',
    ...lines,
  );
  const { union } = searchProjection(projectWorld(world), {
    ...DEFAULTS,
    hops: { min: 2, max: 6 },
  });
  return union!.lanes.flatMap(({ consignor, consignee, shipments, firstDay }) => {
    if (consignor !== 0 || consignee !== 1) return [];
    return Array.from({ length: shipments }, () => toIsoDay(firstDay));
  });
}
