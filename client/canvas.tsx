/** The drawing within the page: loads Cytoscape when it is needed, and takes it down with the page. */
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';

import type { PathCanvas } from './graph/path-canvas.ts';
import { useApp } from './panels/app-context.ts';
import { DrawingLimit } from './panels/drawing-limit.tsx';
import { EmptyNotice } from './panels/empty-notice.tsx';

export function Canvas({ onMount }: { readonly onMount: (canvas: PathCanvas | null) => void }) {
  const { store, run } = useApp();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<PathCanvas | null>(null);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });

  useEffect(() => {
    let isGone = false;
    void (async () => {
      // Names are measured, so their font has to be there first.
      const [{ mountPathCanvas }] = await Promise.all([
        import('./graph/path-canvas.ts'),
        document.fonts.load('550 12px "Inter Variable"'),
      ]);
      if (isGone || box.current === null) return;
      canvas.current = mountPathCanvas(box.current, store, run);
      onMount(canvas.current);
    })();
    return () => {
      isGone = true;
      canvas.current?.destroy();
      canvas.current = null;
      onMount(null);
    };
  }, [store, run, onMount]);
  useEffect(() => {
    canvas.current?.repaint();
  }, [scheme]);

  return (
    <div className="dt-canvas">
      <div
        ref={box}
        style={{ position: 'absolute', inset: 0 }}
        role="img"
        aria-label="The listed paths as a drawing: suppliers left, end users right. The list holds the same."
      />
      <EmptyNotice />
      <DrawingLimit />
    </div>
  );
}
