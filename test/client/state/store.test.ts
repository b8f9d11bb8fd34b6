import { describe, expect, it } from '@jest/globals';

import { changeQuestion } from '../../../client/commands/change-question.ts';
import { DEFAULT_VIEW, startState } from '../../../client/state/app-state.ts';
import { HISTORY_STEPS, Store } from '../../../client/state/store.ts';

const open = () => new Store(startState(DEFAULT_VIEW));
const dwell = (max: number) => changeQuestion({ dwellDays: { min: 0, max } }).now!;
const shown = (store: Store) => store.read().view.question.dwellDays.max;

describe('the store', () => {
  it('undoes and redoes changes of the view, one step each', () => {
    const store = open();
    store.apply(dwell(90));
    store.apply(dwell(30));
    store.undo();
    expect(shown(store)).toBe(90);
    store.undo();
    expect(shown(store)).toBe(180);
    store.redo();
    store.redo();
    expect([shown(store), store.canRedo()]).toEqual([30, false]);
  });

  it('forgets what was undone when something else is done', () => {
    const store = open();
    store.apply(dwell(90));
    store.undo();
    store.apply(dwell(30));
    expect(store.canRedo()).toBe(false);
  });

  it('makes no step of what is not the view, or says the same', () => {
    const store = open();
    store.apply((state) => ({ ...state, isServerThere: false }));
    store.apply(dwell(180));
    expect(store.canUndo()).toBe(false);
  });

  it('keeps the answer when a step is undone', () => {
    const store = open();
    store.apply(dwell(90));
    store.apply((state) => ({ ...state, askedAt: 7 }));
    store.undo();
    expect(store.read().askedAt).toBe(7);
  });

  it(`remembers ${HISTORY_STEPS} steps`, () => {
    const store = open();
    for (let max = 1; max <= HISTORY_STEPS + 5; max++) store.apply(dwell(max));
    let steps = 0;
    for (; store.canUndo(); steps++) store.undo();
    expect([steps, shown(store)]).toEqual([HISTORY_STEPS, 5]);
  });

  it('tells its listeners, until they leave', () => {
    const store = open();
    let calls = 0;
    const leave = store.subscribe(() => calls++);
    store.apply(dwell(90));
    leave();
    store.apply(dwell(30));
    expect(calls).toBe(1);
  });
});
