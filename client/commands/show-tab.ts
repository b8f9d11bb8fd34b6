/** Shows another tab over the canvas. */
import type { Tab } from '../state/app-state.ts';
import type { Command } from './command.ts';

export function showTab(tab: Tab): Command {
  return {
    label: 'Show tab',
    now: (state) => ({ ...state, view: { ...state.view, tab } }),
  };
}
