/** Pins a path, or unpins it: pinned paths stay lit on the canvas beside the selected one. */
import type { Command } from './command.ts';

export function togglePin(pathId: string): Command {
  return {
    label: 'Pin path',
    now: (state) => {
      const { pins } = state.view;
      const after = pins.includes(pathId) ? pins.filter((id) => id !== pathId) : [...pins, pathId];
      return { ...state, view: { ...state.view, pins: after } };
    },
  };
}
