import { describe, expect, it } from '@jest/globals';

import { RequestFailed } from '../../../client/api/request-failed.ts';
import type { Api } from '../../../client/api/request.ts';
import type { Command } from '../../../client/commands/command.ts';
import { findPaths } from '../../../client/commands/find-paths.ts';
import { makeRunner } from '../../../client/commands/run-command.ts';
import { DEFAULT_VIEW, startState } from '../../../client/state/app-state.ts';
import { DEFAULT_QUESTION } from '../../../client/state/question.ts';
import { Store } from '../../../client/state/store.ts';

/** A server on which every request fails so. */
const failing = (error: Error) =>
  new Proxy({}, { get: () => () => Promise.reject(error) }) as unknown as Api;

function open(api: Api = failing(new Error('not asked'))) {
  const store = new Store(startState(DEFAULT_VIEW));
  return { store, ...makeRunner(store, api) };
}

const slow = (
  label: string,
  slot: string,
): Command & { done: () => void; aborted: () => boolean } => {
  let done = () => {};
  let signalled: AbortSignal | undefined;
  return {
    label,
    slot,
    done: () => done(),
    aborted: () => signalled?.aborted ?? false,
    ask: (_api, signal) => {
      signalled = signal;
      return new Promise((resolve) => {
        done = () => resolve((state) => ({ ...state, askedAt: Number(label) }));
      });
    },
  };
};

describe('running a command', () => {
  it('cancels the earlier of two in the same slot, whose answer then counts for nothing', async () => {
    const { store, finish } = open();
    const [first, second] = [slow('1', 'paths'), slow('2', 'paths')];
    const both = [finish(first), finish(second)];
    expect([first.aborted(), second.aborted()]).toEqual([true, false]);
    second.done();
    first.done();
    await Promise.all(both);
    expect(store.read().askedAt).toBe(2);
  });

  it('lets commands in different slots be', async () => {
    const { finish } = open();
    const [first, second] = [slow('1', 'paths'), slow('2', 'inspector')];
    const both = [finish(first), finish(second)];
    expect(first.aborted()).toBe(false);
    first.done();
    second.done();
    await Promise.all(both);
  });

  it('keeps the view when the server is gone', async () => {
    const { store, finish } = open(failing(new RequestFailed('UNREACHABLE', 'gone', null)));
    await finish(findPaths(DEFAULT_QUESTION, 1));
    const { isServerThere, view, questionProblem, askedAt } = store.read();
    expect([isServerThere, view, questionProblem?.code, askedAt]).toEqual([
      false,
      DEFAULT_VIEW,
      'UNREACHABLE',
      null,
    ]);
  });

  it('keeps the field of a refused question', async () => {
    const error = new RequestFailed('BAD_USER_INPUT', 'hops: no', 'question.hops');
    const { store, finish } = open(failing(error));
    await finish(findPaths(DEFAULT_QUESTION, 1));
    expect(store.read().questionProblem).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'hops: no',
      field: 'question.hops',
    });
    expect(store.read().isServerThere).toBe(true);
  });

  it('does not swallow a bug of our own', async () => {
    const { finish } = open();
    const broken: Command = { label: 'Broken', ask: () => Promise.reject(new Error('bug')) };
    await expect(finish(broken)).rejects.toThrow('bug');
  });
});
