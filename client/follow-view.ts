/**
 * Who acts when the view changes? Asks the question anew, reads what the inspector is open on, and
 * writes the address bar: the view can come from a panel, the canvas, undo or the browser itself.
 */
import { checkStatus } from './commands/check-status.ts';
import { followImports } from './follow-imports.ts';
import { findPaths, PATHS_SLOT } from './commands/find-paths.ts';
import { nameParties } from './commands/name-parties.ts';
import { readProfile } from './commands/read-profile.ts';
import { readRecords } from './commands/read-records.ts';
import { readTimeline } from './commands/read-timeline.ts';
import type { Runner } from './commands/run-command.ts';
import type { AppState, Focus } from './state/app-state.ts';
import { edgeIdOf, findDrawnNetwork } from './state/drawn-network.ts';
import { findNamedIds, isSame } from './state/question.ts';
import type { Store } from './state/store.ts';
import { readUrl, writeUrl } from './state/url-state.ts';

/** A question that is being changed is asked when it has stood still so long. */
const DEBOUNCE_MS = 280;
/** How often the server is asked how it is: now and then, and often while it is gone. */
const POLL_MS = 15_000;
const POLL_GONE_MS = 2_500;

/** Starts to follow; answers how to stop. */
export function followView(store: Store, runner: Runner): () => void {
  const stops = [
    followQuestion(store, runner),
    followFocus(store, runner),
    followAnswer(store, runner),
    followNames(store, runner),
    followServer(store, runner),
    followImports(store, runner),
    followAddress(store),
  ];
  return () => stops.forEach((stop) => stop());
}

function followQuestion(store: Store, runner: Runner): () => void {
  let asked: unknown = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    const { question } = store.read().view;
    asked = question;
    runner.run(findPaths(question, Date.now()));
  };
  const look = () => {
    const { view } = store.read();
    if (isSame(view.question, asked)) return;
    // What is under way answers a question that nobody asks any more.
    runner.cancel(PATHS_SLOT);
    asked = view.question;
    clearTimeout(timer);
    timer = setTimeout(ask, DEBOUNCE_MS);
  };
  const unsubscribe = store.subscribe(look);
  ask();
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

function followFocus(store: Store, runner: Runner): () => void {
  let read = '';
  const look = () => {
    const state = store.read();
    const { focus } = state.view;
    const key = JSON.stringify([focus, focus?.kind === 'lane' ? codesOf(state, focus) : null]);
    if (key === read) return;
    // The goods of a lane are known with the answer only.
    if (focus?.kind === 'lane' && state.answer === null) return;
    read = key;
    if (focus?.kind === 'company') runner.run(readProfile(focus.id));
    if (focus?.kind === 'lane') {
      runner.run(readRecords(focus.fromId, focus.toId, codesOf(state, focus)));
    }
  };
  look();
  return store.subscribe(look);
}

/** Codes that the drawn edge stands for; empty for companies between which no edge is drawn. */
function codesOf(state: AppState, { fromId, toId }: Extract<Focus, { kind: 'lane' }>) {
  const id = edgeIdOf('SHIPMENTS', fromId, toId);
  return findDrawnNetwork(state)?.edges.find((edge) => edge.id === id)?.hs6 ?? [];
}

function followAnswer(store: Store, runner: Runner): () => void {
  let counted: unknown = null;
  return store.subscribe(() => {
    const state = store.read();
    const network = findDrawnNetwork(state);
    if (state.answer === null || network === null || network === counted) return;
    counted = network;
    runner.run(readTimeline(network, state.answer.question, state.answer.paths));
  });
}

function followNames(store: Store, runner: Runner): () => void {
  const asked = new Set<string>();
  const look = () => {
    const { view, directory } = store.read();
    const { focus } = view;
    const ofFocus =
      focus?.kind === 'lane' || focus?.kind === 'link' ? [focus.fromId, focus.toId] : [];
    const unknown = [...findNamedIds(view.question), ...ofFocus].filter(
      (id) => directory[id] === undefined && !asked.has(id),
    );
    if (unknown.length === 0) return;
    for (const id of unknown) asked.add(id);
    runner.run(nameParties(unknown));
  };
  look();
  return store.subscribe(look);
}

/** Polls; asks the question again when the server is back, or holds another version of the graph. */
function followServer(store: Store, runner: Runner): () => void {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function poll(): Promise<void> {
    const before = store.read();
    await runner.finish(checkStatus);
    if (isStopped) return;
    const { status, isServerThere, answer, askedAt, questionProblem, view } = store.read();
    const isBack =
      isServerThere && (!before.isServerThere || !isReady(before)) && isReady(store.read());
    const isUnanswered = answer === null || questionProblem?.code === 'UNREACHABLE';
    // What is not in memory yet, nobody is answered from.
    const newest = status?.engine.graphVersion ?? status?.graphVersion;
    const isOutdated = answer !== null && newest !== undefined && newest !== answer.graphVersion;
    if (askedAt === null && isReady(store.read()) && ((isBack && isUnanswered) || isOutdated)) {
      runner.run(findPaths(view.question, Date.now()));
    }
    timer = setTimeout(() => void poll(), isReady(store.read()) ? POLL_MS : POLL_GONE_MS);
  }
  void poll();
  // A request that fails is noticed before the next poll: look again soon.
  const unsubscribe = store.subscribe(() => {
    if (store.read().isServerThere || timer === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => void poll(), POLL_GONE_MS);
  });
  return () => {
    isStopped = true;
    clearTimeout(timer);
    unsubscribe();
  };
}

function isReady({ status, isServerThere }: AppState): boolean {
  return isServerThere && status !== null && status.ready;
}

function followAddress(store: Store): () => void {
  let written = store.read().view;
  const unsubscribe = store.subscribe(() => {
    const { view } = store.read();
    if (view === written) return;
    written = view;
    const query = writeUrl(view);
    const url = query === '' ? location.pathname : `${location.pathname}?${query}`;
    history.replaceState(null, '', url);
  });
  const back = () => store.replaceView(readUrl(location.search));
  window.addEventListener('popstate', back);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', back);
  };
}
