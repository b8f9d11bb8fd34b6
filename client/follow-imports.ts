/** Who keeps the list of imports up to date? Asks often while something is under way, and hardly else. */
import { checkStatus } from './commands/check-status.ts';
import { openImport } from './commands/open-import.ts';
import type { Runner } from './commands/run-command.ts';
import { readImports } from './commands/run-import.ts';
import type { AppState } from './state/app-state.ts';
import { isTakenIn } from './state/describe-import.ts';
import { isActive } from './state/imports.ts';
import type { Store } from './state/store.ts';

const BUSY_MS = 500;
const TAB_MS = 4_000;

/** Starts to follow; answers how to stop. */
export function followImports(store: Store, runner: Runner): () => void {
  let isStopped = false;
  let isAsking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(): Promise<void> {
    isAsking = true;
    const before = store.read();
    await runner.finish(readImports).catch(() => undefined);
    const ended = findEnded(before, store.read());
    // What has ended changed the graph, and the open one has its report now.
    if (ended.length > 0 || !isTakenIn(store.read())) await runner.finish(checkStatus);
    const openId = store.read().imports.open?.id;
    if (openId !== undefined && ended.includes(openId)) runner.run(openImport(openId));
    isAsking = false;
    plan();
  }

  function plan(): void {
    clearTimeout(timer);
    if (isStopped || isAsking) return;
    const pause = toPause(store.read());
    if (pause !== null) timer = setTimeout(() => void ask(), pause);
  }

  let seen = '';
  const unsubscribe = store.subscribe(() => {
    const { view, imports } = store.read();
    const key = `${view.tab} ${imports.jobs?.some(isActive) === true}`;
    if (key === seen) return;
    seen = key;
    if (!isAsking && view.tab === 'data' && imports.jobs === null) void ask();
    else plan();
  });
  if (store.read().view.tab === 'data') void ask();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Null: nothing to ask for. */
function toPause(state: AppState): number | null {
  const { jobs } = state.imports;
  if (jobs?.some(isActive) === true) return BUSY_MS;
  if (state.view.tab !== 'data') return null;
  return jobs?.some(({ state: each }) => each === 'DONE') === true && !isTakenIn(state)
    ? BUSY_MS
    : TAB_MS;
}

const findEnded = (before: AppState, after: AppState): string[] => {
  const active = new Set(before.imports.jobs?.filter(isActive).map(({ id }) => id));
  return (after.imports.jobs ?? [])
    .filter((job) => active.has(job.id) && !isActive(job))
    .map(({ id }) => id);
};
