import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { mergeResults } from '../../../../server/paths/search/merge-results.ts';
import { packResult } from '../../../../server/paths/search/pack-result.ts';
import type {
  SearchConsidered,
  SearchLane,
  SearchResult,
  SearchRow,
} from '../../../../server/paths/search/search-request.ts';

const rowOf = (points: number, classPlace: number, found = 0): SearchRow => ({
  points,
  classPlace,
  score: points,
  classKey: 850000 + classPlace,
  parties: [1, 2, found],
  shipments: [],
  runLengths: [],
  links: [],
  sequenceCount: 1,
  alternativeCounts: [],
});

const laneOf = (consignor: number, valueUsd: number | null, shipments = 1): SearchLane => ({
  consignor,
  consignee: 1,
  hs6: 854231,
  shipments,
  valueUsd,
  firstDay: 1,
  lastDay: 2,
});

const resultOf = (given: Partial<SearchResult> = {}) =>
  packResult(
    {
      rows: [],
      end: 'DONE',
      missingRank: null,
      rowCount: null,
      walkCount: null,
      union: null,
      considered: null,
      milliseconds: 1,
      ...given,
    },
    3,
  );

const merge = (results: ReturnType<typeof resultOf>[], rank = 0, first = 10) =>
  mergeResults(results, rank, first, 3);

/** Best first, as one worker would give them: by points, then class, then as found. */
const sorted = (rows: readonly SearchRow[]) =>
  [...rows].sort(
    (a, b) => b.points - a.points || a.classPlace - b.classPlace || a.parties[2]! - b.parties[2]!,
  );

it('orders rows by points, then by class, then as found', () => {
  const a = [rowOf(9, 4, 1), rowOf(9, 4, 2), rowOf(7, 0)];
  const b = [rowOf(9, 3), rowOf(8, 5), rowOf(7, 1)];
  const { rows, end } = merge([resultOf({ rows: a }), resultOf({ rows: b })]);
  expect(rows).toEqual([b[0], a[0], a[1], b[1], a[2], b[2]]);
  expect(end).toBe('ALL');
});

it('gives the page that one search over everything gives, however classes are shared out', () => {
  let pages = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 5 }))),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 1, max: 8 }),
      (drawn, shares, rank, first) => {
        const all = sorted(drawn.map(([points, place], found) => rowOf(points, place, found)));
        const results = Array.from({ length: shares }, (_, share) => {
          const own = all.filter(({ classPlace }) => classPlace % shares === share);
          const rows = own.slice(0, rank + first + 1);
          const missingRank = own[rows.length] ?? null;
          return resultOf({ rows, missingRank, end: missingRank === null ? 'DONE' : 'MORE' });
        });
        const merged = merge(results, rank, first);
        expect(merged.rows).toEqual(all.slice(rank, rank + first));
        expect(merged.end).toBe(all.length > rank + first ? 'MORE' : 'ALL');
        if (merged.rows.length > 0) pages += 1;
      },
    ),
    { numRuns: 2_000 },
  );
  expect(pages).toBeGreaterThan(500);
});

it('shows only rows that rank above all that a share cut short may be missing', () => {
  const cut = resultOf({
    rows: [rowOf(9, 2)],
    end: 'STOPPED',
    missingRank: { points: 6, classPlace: 2 },
  });
  const whole = resultOf({ rows: [rowOf(8, 1), rowOf(6, 1), rowOf(6, 3), rowOf(5, 1)] });
  const merged = merge([cut, whole]);
  expect(merged.rows.map(({ points, classPlace }) => [points, classPlace])).toEqual([
    [9, 2],
    [8, 1],
    [6, 1],
  ]);
  expect(merged.end).toBe('STOPPED');
  // The page is full before that: whether the rest was searched does not matter.
  expect(merge([cut, whole], 0, 2)).toMatchObject({ end: 'MORE' });
  expect(merge([cut, whole], 0, 3)).toMatchObject({ end: 'STOPPED' });
});

it('shows nothing when a share has not looked at all of its classes', () => {
  const cut = resultOf({ end: 'STOPPED', missingRank: { points: Infinity, classPlace: 0 } });
  expect(merge([cut, resultOf({ rows: [rowOf(8, 1)] })])).toMatchObject({
    rows: [],
    end: 'STOPPED',
  });
});

it('adds up counts, and knows none when a share knows none or the sum is not exact', () => {
  const count = (a: number | null, b: number | null) =>
    merge([resultOf({ rowCount: a, walkCount: a }), resultOf({ rowCount: b, walkCount: b })]);
  expect(count(3, 4)).toMatchObject({ rowCount: 7, walkCount: 7 });
  expect(count(3, null)).toMatchObject({ rowCount: null, walkCount: null });
  expect(count(2 ** 53 - 2, 1).walkCount).toBe(2 ** 53 - 1);
  expect(count(2 ** 53 - 1, 1).walkCount).toBeNull();
});

it('keeps the lanes of most value, counts all, and names each link once', () => {
  const union = (lanes: SearchLane[], links: number[], undecided = 0) =>
    resultOf({ union: { lanes, links, undecided } });
  const a = union([laneOf(1, 5), laneOf(2, null), laneOf(3, 90), laneOf(4, 7)], [2, 9]);
  const b = union([laneOf(5, 8), laneOf(6, 7, 3)], [1, 2]);
  expect(merge([a, b]).union).toEqual({
    lanes: [laneOf(3, 90), laneOf(5, 8), laneOf(6, 7, 3)],
    totalLanes: 6,
    links: [1, 2, 9],
    isComplete: true,
    undecided: 0,
  });
  expect(merge([a, union([], [], 1)]).union).toMatchObject({ isComplete: false });
  expect(merge([a, resultOf()]).union).toMatchObject({ totalLanes: 4, isComplete: false });
  expect(merge([resultOf(), resultOf()]).union).toBeNull();
});

it('picks the same lanes out of thousands as a sort of all would', () => {
  const lanes = Array.from({ length: 5_000 }, (_, at) => laneOf(at, (at * 7_919) % 1_009));
  const { union } = resultOf({ union: { lanes, links: [], undecided: 0 } });
  const best = [...lanes].sort((a, b) => b.valueUsd! - a.valueUsd! || a.consignor - b.consignor);
  expect(union).toMatchObject({ lanes: best.slice(0, 3), totalLanes: 5_000 });
});

it('counts companies and classes that shares have in common once', () => {
  const part = (given: Partial<SearchConsidered>) =>
    resultOf({
      considered: {
        shipments: 10,
        classKeys: [],
        companyBits: new Uint32Array(2),
        supplierBits: new Uint32Array(2),
        endUsers: 4,
        onBothSides: 1,
        excluded: [],
        ...given,
      },
    });
  const a = part({
    classKeys: [8542, 8526],
    companyBits: Uint32Array.of(0b1011, 2 ** 31),
    supplierBits: Uint32Array.of(1, 0),
    excluded: [
      { reason: 'BELOW_VALUE', shipments: 2 },
      { reason: 'NO_DATE', shipments: 0 },
    ],
  });
  const b = part({
    classKeys: [8542],
    companyBits: Uint32Array.of(0b0110, 0),
    supplierBits: Uint32Array.of(1, 0),
    excluded: [
      { reason: 'OTHER_GOODS', shipments: 7 },
      { reason: 'BELOW_VALUE', shipments: 1 },
    ],
  });
  expect(merge([a, b]).considered).toEqual({
    shipments: 20,
    classes: 2,
    companies: 5,
    suppliers: 1,
    endUsers: 4,
    onBothSides: 1,
    excluded: [
      { reason: 'OTHER_GOODS', shipments: 7 },
      { reason: 'BELOW_VALUE', shipments: 3 },
    ],
  });
  expect(merge([a, resultOf()]).considered).toBeNull();
});
