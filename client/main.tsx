/** Wiring of the page: the state from the address, the door to the server, the panels around them. */
import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import './theme.css';
import './layout.css';

import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { connectApi } from './api/request.ts';
import { App } from './app.tsx';
import { makeRunner } from './commands/run-command.ts';
import { followView } from './follow-view.ts';
import { AppContext } from './panels/app-context.ts';
import { startState } from './state/app-state.ts';
import { Store } from './state/store.ts';
import { readUrl } from './state/url-state.ts';
import { cssVariables, theme } from './theme.ts';

const store = new Store(startState(readUrl(location.search)));
const runner = makeRunner(
  store,
  connectApi(`${location.origin}/graphql`, `${location.origin}/uploads`),
);
followView(store, runner);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={localStorageColorSchemeManager({ key: 'detour-color-scheme' })}
      cssVariablesResolver={cssVariables}
    >
      <AppContext value={{ ...runner, store }}>
        <App />
      </AppContext>
    </MantineProvider>
  </StrictMode>,
);
