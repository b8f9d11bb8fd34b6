import { expect, it } from '@jest/globals';

import type { EngineStatus } from '../../../client/state/app-state.ts';
import { describeEngine } from '../../../client/state/describe-engine.ts';

const NOTHING: EngineStatus = {
  state: 'OFF',
  graphVersion: null,
  origin: null,
  byteLength: null,
  shipments: null,
  progress: null,
  reason: null,
};
const LOADED: EngineStatus = {
  ...NOTHING,
  state: 'READY',
  graphVersion: '12-9f86d081',
  origin: 'SNAPSHOT',
  byteLength: 44_400_000,
  shipments: 1_000_000,
};

it('tells what is in memory, and where it is from', () => {
  expect(describeEngine(LOADED)).toEqual({
    words: 'Graph in memory',
    meaning:
      '1,000,000 shipments of version 12-9f86d081 in 44 MB, from the file of the run before.',
    isSlow: false,
  });
});

it('tells how far a newer version is read, and that answers come from the old one', () => {
  const reading = { ...LOADED, progress: { read: 999, total: 1_000 } };
  expect(describeEngine(reading)).toMatchObject({
    words: 'Reading a newer graph · 99 %',
    meaning: expect.stringContaining('of version 12-9f86d081'),
    isSlow: false,
  });
});

it('tells that answers take longer while the graph is read for the first time', () => {
  const reading: EngineStatus = {
    ...NOTHING,
    state: 'LOADING',
    progress: { read: 43, total: 100 },
  };
  expect(describeEngine(reading)).toEqual({
    words: 'Reading the graph into memory · 43 %',
    meaning: 'Until it is there, Neo4j searches, which takes longer.',
    isSlow: true,
  });
  expect(describeEngine({ ...reading, progress: null })?.words).toBe(
    'Reading the graph into memory',
  );
});

it('gives the reason when there is none in memory', () => {
  const reason = 'Path questions on 9 shipments in memory need 2 GiB.';
  for (const state of ['REFUSED', 'FAILED'] as const) {
    expect(describeEngine({ ...NOTHING, state, reason })).toEqual({
      words: 'Searched by Neo4j, slower',
      meaning: reason,
      isSlow: true,
    });
  }
});

it('says nothing where there is nothing to say', () => {
  expect(describeEngine(NOTHING)).toBeNull();
  expect(describeEngine({ ...NOTHING, state: 'EMPTY' })).toBeNull();
});
