/** Which keys work everywhere? Undo, redo, back, help; never while something is typed. */
import { useEffect } from 'react';

import { stepBack } from '../commands/focus-on.ts';
import { useApp } from './app-context.ts';

/** Whether the key goes into a field, or belongs to an open control. */
export function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null;
}

export interface CanvasTools {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
}

export function useGlobalKeys(tools: CanvasTools | null, onHelp: () => void): void {
  const { store, run } = useApp();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (isCommand && key === 'z' && !isTyping(event)) {
        event.preventDefault();
        if (event.shiftKey) store.redo();
        else store.undo();
        return;
      }
      if (isCommand || event.altKey || isTyping(event)) return;
      if (key === '?') onHelp();
      else if (key === 'escape') run(stepBack);
      else if (key === 'f') tools?.fit();
      else if (key === '+' || key === '=') tools?.zoomBy(1.25);
      else if (key === '-') tools?.zoomBy(0.8);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [store, run, tools, onHelp]);
}
