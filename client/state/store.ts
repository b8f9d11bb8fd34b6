/** Where does the state live? Here, with the history of what can be undone. */
import type { AppState, View } from './app-state.ts';
import { isSame } from './question.ts';

/** Steps that can be undone. */
export const HISTORY_STEPS = 100;

export type Change = (state: AppState) => AppState;

/** Every change of the view is a step of history; everything else is not. */
export class Store {
  private state: AppState;
  private past: View[] = [];
  private future: View[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(start: AppState) {
    this.state = start;
  }

  readonly read = (): AppState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly apply = (change: Change): void => {
    const before = this.state.view;
    const next = change(this.state);
    if (next === this.state) return;
    const sameView = next.view === before || isSame(next.view, before);
    if (!sameView) {
      this.past = [...this.past, before].slice(-HISTORY_STEPS);
      this.future = [];
    }
    // A view that says the same keeps its identity: listeners compare by it.
    this.show(sameView ? { ...next, view: before } : next);
  };

  /** Shows a view that the browser's own history brings, without a step of ours. */
  readonly replaceView = (view: View): void => {
    if (!isSame(view, this.state.view)) this.show({ ...this.state, view });
  };

  readonly canUndo = (): boolean => this.past.length > 0;
  readonly canRedo = (): boolean => this.future.length > 0;

  readonly undo = (): void => {
    const view = this.past.pop();
    if (view === undefined) return;
    this.future.push(this.state.view);
    this.show({ ...this.state, view });
  };

  readonly redo = (): void => {
    const view = this.future.pop();
    if (view === undefined) return;
    this.past.push(this.state.view);
    this.show({ ...this.state, view });
  };

  private show(state: AppState): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener();
  }
}
