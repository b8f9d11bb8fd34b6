/** How do panels reach the state? They read a part of it and run commands. */
import { createContext, useContext, useSyncExternalStore } from 'react';

import type { Runner } from '../commands/run-command.ts';
import type { AppState } from '../state/app-state.ts';
import type { Store } from '../state/store.ts';

export interface AppContextValue extends Runner {
  readonly store: Store;
}

export const AppContext = createContext<AppContextValue | null>(null);

export function useApp(): AppContextValue {
  const app = useContext(AppContext);
  if (app === null) throw new Error('No AppContext above this panel');
  return app;
}

/** `pick` must answer the same object for the same state: pick, do not build. */
export function useAppState<Part>(pick: (state: AppState) => Part): Part {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, () => pick(store.read()));
}

export function useRun(): Runner['run'] {
  return useApp().run;
}
