import { describe, expect, it } from '@jest/globals';

import type { MorePathsQuery, PathPartsFragment } from '../../../client/api/generated.ts';
import type { Api } from '../../../client/api/request.ts';
import {
  canFindMore,
  findMorePaths,
  MOST_PATHS,
} from '../../../client/commands/find-more-paths.ts';
import { type Answer, DEFAULT_VIEW, startState } from '../../../client/state/app-state.ts';
import { answerOf, pathOf } from '../answer-of.ts';

const first = answerOf([pathOf('US a > RU z')], { conclusion: 'TOP', endCursor: 'c1' });

function parts(id: string): PathPartsFragment {
  return {
    id,
    score: 1,
    scoreParts: [],
    parties: [{ __typename: 'Company', id: 'new', name: 'New', country: 'TR' }],
    hops: [],
    junctions: [],
    firstShippedOn: '2023-01-01',
    lastShippedOn: '2023-01-01',
    bottleneckUsd: 0,
    sequenceCount: 1,
    flags: [],
  };
}

/** The answer after a further page with these paths came. */
async function readMore(
  ids: readonly string[],
  facts: Partial<MorePathsQuery['paths']> = {},
  meanwhile: Answer = first,
) {
  const paths = {
    paths: ids.map(parts),
    conclusion: 'TOP' as const,
    exact: true,
    provenRank: ids.length,
    endCursor: 'c2',
    graphVersion: '1',
    ...facts,
  };
  const api = { morePaths: () => Promise.resolve({ paths }) } as unknown as Api;
  const change = await findMorePaths(first).ask!(
    api,
    new AbortController().signal,
    () => undefined,
  );
  return change({ ...startState(DEFAULT_VIEW), answer: meanwhile, isReadingMore: true });
}

describe('further paths', () => {
  it('follow those that are there, none twice', async () => {
    const { answer, isReadingMore, directory } = await readMore(['US a > RU z', 'p2', 'p3']);
    expect(answer?.paths.map(({ id }) => id)).toEqual(['US a > RU z', 'p2', 'p3']);
    expect([answer?.endCursor, isReadingMore, directory['new']?.name]).toEqual([
      'c2',
      false,
      'New',
    ]);
  });

  it('are dropped when another question was answered meanwhile', async () => {
    const other = answerOf([], { endCursor: 'other' });
    expect((await readMore(['p2'], {}, other)).answer).toBe(other);
  });

  it('are dropped when the graph has changed meanwhile', async () => {
    expect((await readMore(['p2'], { graphVersion: '2' })).answer).toBe(first);
  });

  it('end with the last page, or when the list is full', () => {
    expect(canFindMore(first)).toBe(true);
    expect(canFindMore({ ...first, endCursor: null })).toBe(false);
    const full = Array.from({ length: MOST_PATHS }, (_, at) => pathOf(`US s${at} > RU z`));
    expect(canFindMore({ ...first, paths: full })).toBe(false);
  });
});
