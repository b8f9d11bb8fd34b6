/** The whole search in threads: what they find together is what one search finds. */
import { afterAll, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { CONTINUITIES, type PathQuestion } from '../../../server/model/path-question.ts';
import { loadCommodityCatalogue } from '../../../server/load-lists.ts';
import { parsePathQuestion } from '../../../server/model/parse-path-question.ts';
import { SearchWorkers } from '../../../server/paths/search-workers.ts';
import { mergeResults } from '../../../server/paths/search/merge-results.ts';
import type { SearchRow } from '../../../server/paths/search/search-request.ts';
import type { GraphProjection } from '../../../server/projection/graph-projection.ts';
import { projectWorld } from '../../support/project-world.ts';
import { worldAndQuestion } from '../../support/random-worlds.ts';
import { searchProjection, toSearchQuestion } from '../../support/search-world.ts';

const standing = parsePathQuestion({}, loadCommodityCatalogue().list);
// No index is kept: the room of each is used for the next one at once.
const workers = new SearchWorkers({ standing, keptIndexBytes: 0 });
const MOST_LANES = 1_000;

afterAll(() => workers.close());

/** In the core, classes have other places; their order is the same. */
const withoutPlace = (row: SearchRow): SearchRow => ({ ...row, classPlace: 0 });

async function askPage(
  projection: GraphProjection,
  asked: PathQuestion,
  rank: number,
  first: number,
) {
  const lease = workers.lease()!;
  const request = {
    key: JSON.stringify([asked.continuity, asked.goods]),
    question: toSearchQuestion(projection, asked),
    rank,
    first: first + 1,
    extras: { rowCount: true, walkCount: true, union: true, considered: true },
    budgetMs: 60_000,
  };
  try {
    const results = await lease.search(request, new AbortController().signal);
    return mergeResults(results, rank, first, MOST_LANES);
  } finally {
    lease.release();
  }
}

it('finds with two threads, page by page, what one search finds, on 150 random worlds', async () => {
  let withPages = 0;
  await fc.assert(
    fc.asyncProperty(worldAndQuestion, fc.boolean(), async ({ world, question }, isPrepared) => {
      const projection = projectWorld(world);
      workers.load(projection.memory, projection.layout);
      if (isPrepared) await workers.whenPrepared();
      const pages = new Map(
        await Promise.all(
          CONTINUITIES.map(async (continuity) => {
            const asked = { ...question, continuity };
            return [continuity, await askPage(projection, asked, 0, 2)] as const;
          }),
        ),
      );
      for (const continuity of CONTINUITIES) {
        const asked = { ...question, continuity };
        const whole = searchProjection(projection, asked, { first: 1_000_000 });
        const one = pages.get(continuity)!;
        const two = await askPage(projection, asked, 2, 1_000);
        const rows = [...one.rows, ...two.rows].map(withoutPlace);
        expect(rows).toEqual(whole.rows.map(withoutPlace));
        expect(one.end).toBe(whole.rows.length > 2 ? 'MORE' : 'ALL');
        expect(two).toMatchObject({ end: 'ALL', rowCount: whole.rowCount });
        expect(two.walkCount).toBe(whole.walkCount);
        expect(two.union?.totalLanes).toBe(whole.union?.lanes.length);
        expect(two.union?.links).toEqual(whole.union?.links);
        expect(two.considered?.shipments).toBe(whole.considered?.shipments);
        expect(two.considered?.classes).toBe(whole.considered?.classKeys.length);
        if (two.rows.length > 0) withPages += 1;
      }
    }),
    { numRuns: 150 },
  );
  expect(withPages).toBeGreaterThan(75);
}, 300_000);
