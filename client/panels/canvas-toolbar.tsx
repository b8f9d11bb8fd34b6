/** Above the canvas: what is shown, what the shapes mean, and the tools. */
import { ActionIcon, Tooltip } from '@mantine/core';
import { ImageDown, Maximize, Redo2, Undo2, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';

import { Tabs } from './tabs.tsx';
import { useApp, useAppState } from './app-context.ts';
import classes from './canvas-toolbar.module.css';
import type { CanvasTools } from './global-keys.ts';

interface Props {
  readonly tools: CanvasTools | null;
  readonly onPng: (() => void) | null;
}

export function CanvasToolbar({ tools, onPng }: Props) {
  const { store } = useApp();
  // Undo and redo depend on the history, which changes with the view only.
  const { tab } = useAppState((state) => state.view);
  return (
    <div className={classes.bar}>
      <Tabs />
      {tab === 'paths' && <Legend />}
      <div className={classes.tools} role="toolbar" aria-label="Canvas">
        <Tool label="Undo (Ctrl+Z)" isOff={!store.canUndo()} onClick={store.undo}>
          <Undo2 size={16} />
        </Tool>
        <Tool label="Redo (Ctrl+Shift+Z)" isOff={!store.canRedo()} onClick={store.redo}>
          <Redo2 size={16} />
        </Tool>
        {tab === 'paths' && <CanvasTools tools={tools} onPng={onPng} />}
      </div>
    </div>
  );
}

function CanvasTools({ tools, onPng }: Props) {
  return (
    <>
      <span className={classes.gap} />
      <Tool label="Zoom out (−)" isOff={!tools} onClick={() => tools?.zoomBy(0.8)}>
        <ZoomOut size={16} />
      </Tool>
      <Tool label="Zoom in (+)" isOff={!tools} onClick={() => tools?.zoomBy(1.25)}>
        <ZoomIn size={16} />
      </Tool>
      <Tool label="Fit everything (f)" isOff={!tools} onClick={() => tools?.fit()}>
        <Maximize size={15} />
      </Tool>
      <span className={classes.gap} />
      <Tool label="Save as PNG" isOff={!onPng} onClick={() => onPng?.()}>
        <ImageDown size={16} />
      </Tool>
    </>
  );
}

interface ToolProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, isOff, onClick, children }: ToolProps) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        aria-label={label}
        disabled={isOff}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

function Legend() {
  return (
    <ul className={classes.legend} aria-label="Legend">
      <li>
        <svg width="20" height="12" aria-hidden>
          <rect x="1" y="1" width="18" height="10" rx="1" className={classes.supplier} />
        </svg>
        supplier
      </li>
      <li>
        <svg width="20" height="12" aria-hidden>
          <rect x="1" y="1" width="18" height="10" rx="3.5" className={classes.intermediary} />
        </svg>
        intermediary
      </li>
      <li>
        <svg width="20" height="12" aria-hidden>
          <rect x="1" y="1" width="18" height="10" rx="5" className={classes.endUser} />
        </svg>
        end user
      </li>
      <li>
        <svg width="22" height="12" aria-hidden>
          <path d="M1 6h20" className={classes.shipments} />
        </svg>
        shipments
      </li>
      <li>
        <svg width="22" height="12" aria-hidden>
          <path d="M1 6h20" className={classes.link} />
        </svg>
        ownership
      </li>
    </ul>
  );
}
