/** Was something left off the canvas? Says how much, since a picture cannot. */
import { findDrawnNetwork } from '../state/drawn-network.ts';
import { countOf } from '../state/format-values.ts';
import { useAppState } from './app-context.ts';
import classes from './notices.module.css';

export function DrawingLimit() {
  const drawn = useAppState(findDrawnNetwork);
  if (drawn === null || drawn.omittedPaths === 0) return null;
  return (
    <div className={classes.limit} role="status">
      {countOf(drawn.drawnPaths, 'path')} drawn; {drawn.omittedPaths} more are in the list, past
      what a canvas shows clearly
    </div>
  );
}
