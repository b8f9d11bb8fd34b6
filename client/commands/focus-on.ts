/** Opens a company, an edge or a junction in the inspector; the selected path stays lit. */
import type { Focus } from '../state/app-state.ts';
import type { Command } from './command.ts';

export function focusOn(focus: Focus | null): Command {
  return {
    label: focus === null ? 'Close' : `Open ${focus.kind}`,
    now: (state) => ({ ...state, view: { ...state.view, focus } }),
  };
}

/** Opens a junction of a path, selecting the path with it. */
export function openJunction(pathId: string, position: number): Command {
  return {
    label: 'Open junction',
    now: (state) => ({
      ...state,
      view: { ...state.view, pathId, focus: { kind: 'junction', position } },
    }),
  };
}

/** One step back: from the detail to the path, from the path to nothing. */
export const stepBack: Command = {
  label: 'Back',
  now: (state) => {
    const { view } = state;
    const back = view.focus === null ? { ...view, pathId: null } : { ...view, focus: null };
    return { ...state, view: back };
  },
};
