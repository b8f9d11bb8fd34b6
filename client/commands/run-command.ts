/** Who carries commands out? One runner: applies, sends, cancels what is overtaken. */
import type { Api } from '../api/request.ts';
import type { Change, Store } from '../state/store.ts';
import type { Command, Run } from './command.ts';
import { noteProblem, toProblem } from './to-problem.ts';

export interface Runner {
  readonly run: Run;
  /** The same, done when its answer is applied. */
  readonly finish: (command: Command) => Promise<void>;
  /** Cancels what runs in a slot. */
  readonly cancel: (slot: string) => void;
}

export function makeRunner(store: Store, api: Api): Runner {
  const underWay = new Map<string, AbortController>();

  async function finish({ now, slot, ask, label }: Command): Promise<void> {
    if (now) store.apply(now);
    if (!ask) return;
    const controller = new AbortController();
    const key = slot ?? label;
    underWay.get(key)?.abort();
    underWay.set(key, controller);
    try {
      const meanwhile = (change: Change) => {
        if (!controller.signal.aborted) store.apply(change);
      };
      const change = await ask(api, controller.signal, meanwhile);
      if (!controller.signal.aborted) store.apply(change);
    } catch (error) {
      if (controller.signal.aborted) return;
      const problem = toProblem(error);
      // Commands show their own problems; what comes here is about the server, or a bug of ours.
      store.apply((state) => noteProblem(state, problem));
      if (problem.code === 'INTERNAL_CLIENT_ERROR') throw error;
    } finally {
      if (underWay.get(key) === controller) underWay.delete(key);
    }
  }

  return {
    finish,
    run: (command) => void finish(command),
    cancel: (slot) => underWay.get(slot)?.abort(),
  };
}
