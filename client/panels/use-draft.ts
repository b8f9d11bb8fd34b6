/** When does typed text count? A little after the last key, on Enter, or when the field is left. */
import { useEffect, useRef, useState } from 'react';

const WAIT_MS = 450;

/** The text being typed, and how to change it and to let it count now. */
export function useDraft<Value>(value: Value, commit: (value: Value) => void) {
  const [draft, setDraft] = useState<{ readonly of: Value; readonly value: Value } | null>(null);
  const pending = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function settle(): void {
    clearTimeout(timer.current);
    pending.current?.();
    pending.current = null;
  }
  function change(next: Value): void {
    setDraft({ of: value, value: next });
    pending.current = () => {
      setDraft(null);
      commit(next);
    };
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, WAIT_MS);
  }
  // A control that closes with something typed lets it count.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      pending.current?.();
    },
    [],
  );
  return { draft: draft === null ? value : draft.value, change, settle };
}
