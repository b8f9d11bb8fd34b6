/** What to do when there is nothing to draw: no data, nothing found, or not asked yet. */
import { Loader } from '@mantine/core';
import { useEffect, useState } from 'react';

import { showTab } from '../commands/show-tab.ts';
import { useAppState, useRun } from './app-context.ts';
import { NearMisses } from './near-misses.tsx';
import classes from './notices.module.css';

export function EmptyNotice() {
  const status = useAppState((state) => state.status);
  const answer = useAppState((state) => state.answer);
  const problem = useAppState((state) => state.questionProblem);
  const isLate = useIsLate();
  if (status !== null && status.counts.shipments === 0) return <EmptyDatabase />;
  if (answer !== null && answer.paths.length > 0) return null;
  if (answer !== null) {
    return (
      <Notice title={answer.conclusion === 'NONE' ? 'No path found' : 'No path found so far'}>
        {answer.conclusion === 'NONE'
          ? 'Everything in scope was searched to the end; the panel on the left says what that was.'
          : 'The search stopped early: this says nothing about whether a path exists.'}
        {answer.conclusion === 'NONE' && <NearMisses />}
      </Notice>
    );
  }
  if (problem !== null && problem.code !== 'UNREACHABLE') {
    return (
      <Notice title={problem.field === null ? 'There is no answer' : 'The question was refused'}>
        The panel on the left says why, and what to do.
      </Notice>
    );
  }
  return isLate ? (
    <Notice title="Asking …">
      <Loader size={16} />
    </Notice>
  ) : null;
}

function EmptyDatabase() {
  const run = useRun();
  return (
    <Notice title="There are no shipments yet">
      <p>
        <button type="button" className={classes.action} onClick={() => run(showTab('data'))}>
          Import trade records
        </button>
      </p>
      <p>On the command line:</p>
      <pre>npx detour import FILE…</pre>
      <p>
        Or start Detour on the empty database again: <code>npm start</code> loads a demo network,
        which is invented and labelled so.
      </p>
    </Notice>
  );
}

function Notice({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className={classes.notice}>
      <h2>{title}</h2>
      <div>{children}</div>
    </div>
  );
}

/** Nothing flickers for what is there at once. */
function useIsLate(): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
