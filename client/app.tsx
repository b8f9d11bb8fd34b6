/** The screen: which panel stands where. */
import { useState } from 'react';

import { Canvas } from './canvas.tsx';
import type { PathCanvas } from './graph/path-canvas.ts';
import { AnswerState } from './panels/answer-state.tsx';
import { useApp, useAppState } from './panels/app-context.ts';
import { CanvasToolbar } from './panels/canvas-toolbar.tsx';
import { DataPanel } from './panels/data-panel.tsx';
import { useGlobalKeys } from './panels/global-keys.ts';
import { Inspector } from './panels/inspector.tsx';
import { KeysHelp } from './panels/keys-help.tsx';
import { PathList } from './panels/path-list.tsx';
import { QuestionSentence } from './panels/question-sentence.tsx';
import { ServerBanner } from './panels/server-banner.tsx';
import { StatusFooter } from './panels/status-footer.tsx';
import { TimelinePanel } from './panels/timeline-panel.tsx';
import { TopBar } from './panels/top-bar.tsx';
import { savePicture } from './save-picture.ts';

export function App() {
  const { store } = useApp();
  const tab = useAppState((state) => state.view.tab);
  const [canvas, setCanvas] = useState<PathCanvas | null>(null);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  useGlobalKeys(canvas, () => setIsHelpOpen(true));
  return (
    <div className="dt-app" data-tab={tab}>
      <TopBar onHelp={() => setIsHelpOpen(true)} />
      <ServerBanner />
      <div className="dt-left">
        <QuestionSentence />
        <AnswerState />
        <PathList />
      </div>
      <main className="dt-centre">
        <CanvasToolbar
          tools={canvas}
          onPng={canvas === null ? null : () => void savePicture(canvas, store.read())}
        />
        {tab === 'data' ? (
          <DataPanel />
        ) : (
          <>
            <Canvas onMount={setCanvas} />
            <TimelinePanel />
          </>
        )}
      </main>
      {tab !== 'data' && <Inspector />}
      <StatusFooter />
      <KeysHelp isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
    </div>
  );
}
