/** What stands in the middle: the paths, or the data that they are found in. */
import { VisuallyHidden } from '@mantine/core';
import type { KeyboardEvent } from 'react';

import { showTab } from '../commands/show-tab.ts';
import { TABS, type Tab } from '../state/app-state.ts';
import { isActive } from '../state/imports.ts';
import { useAppState, useRun } from './app-context.ts';
import classes from './canvas-toolbar.module.css';

const TITLES: Readonly<Record<Tab, string>> = { paths: 'Paths', data: 'Data' };

export function Tabs() {
  const run = useRun();
  const shown = useAppState((state) => state.view.tab);
  const underWay = useAppState(({ imports: { jobs, uploads } }) => {
    return (jobs?.filter(isActive).length ?? 0) + uploads.filter((each) => !each.problem).length;
  });
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = TABS[(TABS.indexOf(shown) + step + TABS.length) % TABS.length];
    if (step === 0 || next === undefined) return;
    run(showTab(next));
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <VisuallyHidden component="h1">{TITLES[shown]}</VisuallyHidden>
      <div className={classes.tabs} role="tablist" aria-label="View" onKeyDown={onKey}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            className={classes.tab}
            data-tab={tab}
            aria-selected={tab === shown}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => run(showTab(tab))}
          >
            {TITLES[tab]}
            {tab === 'data' && underWay > 0 && (
              <span className={classes.count} title={`${underWay} under way`}>
                {underWay}
              </span>
            )}
          </button>
        ))}
      </div>
    </>
  );
}
