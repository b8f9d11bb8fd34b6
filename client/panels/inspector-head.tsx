/** The top of the inspector: what it is open on, and the way back. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';

import { stepBack } from '../commands/focus-on.ts';
import { useAppState, useRun } from './app-context.ts';
import classes from './inspector.module.css';

export function InspectorHead({ children }: { readonly children: ReactNode }) {
  const run = useRun();
  const isOnPath = useAppState(({ view }) => view.focus !== null && view.pathId !== null);
  return (
    <div className={classes.kicker}>
      <span>{children}</span>
      <button type="button" className={classes.close} onClick={() => run(stepBack)}>
        {isOnPath ? 'Back to the path' : 'Close'} <X size={11} aria-hidden />
      </button>
    </div>
  );
}
