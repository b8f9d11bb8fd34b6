/** What is selected, with its evidence: a company, an edge, a junction, a path, or the answer as a whole. */
import { findSelectedPath } from '../state/app-state.ts';
import { AnswerSummary } from './answer-summary.tsx';
import { useAppState } from './app-context.ts';
import { CompanyInspector } from './company-inspector.tsx';
import classes from './inspector.module.css';
import { JunctionInspector } from './junction-inspector.tsx';
import { LaneInspector } from './lane-inspector.tsx';
import { LinkInspector } from './link-inspector.tsx';
import { PathInspector } from './path-inspector.tsx';

export function Inspector() {
  const problem = useAppState((state) => state.inspectorProblem);
  return (
    <aside className="dt-right" aria-label="Inspector">
      {problem !== null && problem.code !== 'UNREACHABLE' && (
        <p className={classes.problem} role="alert">
          {problem.message}
        </p>
      )}
      <Opened />
    </aside>
  );
}

function Opened() {
  const focus = useAppState((state) => state.view.focus);
  const pathId = useAppState((state) => state.view.pathId);
  const path = useAppState(findSelectedPath);
  const answer = useAppState((state) => state.answer);
  switch (focus?.kind) {
    case 'company':
      return <CompanyInspector id={focus.id} />;
    case 'lane':
      return <LaneInspector fromId={focus.fromId} toId={focus.toId} />;
    case 'link':
      return <LinkInspector fromId={focus.fromId} toId={focus.toId} />;
    case 'junction':
      return path ? <JunctionInspector path={path} position={focus.position} /> : <GonePath />;
    case undefined:
      if (path) return <PathInspector path={path} />;
      if (pathId !== null && answer !== null) return <GonePath />;
      return <AnswerSummary />;
  }
}

/** An address that was shared may name a path that this answer does not have. */
function GonePath() {
  const isAsked = useAppState((state) => state.answer !== null);
  if (!isAsked) return null;
  return (
    <div className={classes.block}>
      <h2 className={classes.title}>The selected path is not in this list</h2>
      <p className={classes.mute}>
        The question or the data has changed since it was selected, or it stands further down the
        ranking. Undo brings the earlier question back.
      </p>
    </div>
  );
}
