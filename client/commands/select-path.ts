/** Selects a path: it is lit on the canvas and opened in the inspector. Null clears the selection. */
import type { Command } from './command.ts';

export function selectPath(pathId: string | null): Command {
  return {
    label: pathId === null ? 'Clear the selection' : 'Select path',
    now: (state) => ({ ...state, view: { ...state.view, pathId, focus: null } }),
  };
}
