/** Is the server gone? Says so, keeps the view, and goes away by itself when it is back. */
import { WifiOff } from 'lucide-react';

import { checkStatus } from '../commands/check-status.ts';
import { useAppState, useRun } from './app-context.ts';
import classes from './notices.module.css';

export function ServerBanner() {
  const run = useRun();
  const isServerThere = useAppState((state) => state.isServerThere);
  const status = useAppState((state) => state.status);
  if (!isServerThere) {
    return (
      <div className={`dt-banner ${classes.banner}`} role="alert">
        <WifiOff size={14} aria-hidden />
        Detour&apos;s server does not answer. What is on screen stays; it is asked again every few
        seconds. If it was stopped, start it with <code>npm start</code>.
        <button type="button" onClick={() => run(checkStatus)}>
          Ask now
        </button>
      </div>
    );
  }
  if (status !== null && !status.neo4j.reachable) {
    return (
      <div className={`dt-banner ${classes.banner}`} role="alert">
        Neo4j cannot be reached, so nothing can be asked until it is back. If you run it yourself,
        start it and check NEO4J_URI.
      </div>
    );
  }
  return null;
}
