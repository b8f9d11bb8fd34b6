/** The last line: Neo4j, what is drawn, what was in scope, and what findings are worth. */
import { describeScope } from '../state/describe-answer.ts';
import { describeEngine } from '../state/describe-engine.ts';
import { findDrawnNetwork } from '../state/drawn-network.ts';
import { countOf } from '../state/format-values.ts';
import { useAppState } from './app-context.ts';
import classes from './status-footer.module.css';

export function StatusFooter() {
  const answer = useAppState((state) => state.answer);
  return (
    <footer className={classes.footer}>
      <Neo4jState />
      <EngineState />
      {answer !== null && (
        <>
          <DrawnCounts />
          <span className={classes.scope} title={describeScope(answer)}>
            {describeScope(answer)}
          </span>
        </>
      )}
      <span className={classes.caveat}>
        Findings are consistent with diversion; they prove nothing by themselves.
      </span>
    </footer>
  );
}

function Neo4jState() {
  const status = useAppState((state) => state.status);
  const isServerThere = useAppState((state) => state.isServerThere);
  const isGood = isServerThere && (status?.neo4j.reachable ?? false) && (status?.ready ?? false);
  const words = !isServerThere
    ? 'Server gone'
    : status === null
      ? 'Connecting …'
      : !status.neo4j.reachable
        ? 'Neo4j cannot be reached'
        : `Neo4j ${status.neo4j.version ?? ''} · ${status.ready ? 'ready' : 'getting ready'}`;
  return (
    <span className={classes.neo4j}>
      <i data-good={isGood} /> {words}
    </span>
  );
}

/** Whether the graph is in memory; nothing while the server is gone. */
function EngineState() {
  const status = useAppState((state) => state.status);
  const isServerThere = useAppState((state) => state.isServerThere);
  const engine = status === null || !isServerThere ? null : describeEngine(status.engine);
  if (engine === null) return null;
  return (
    <span className={classes.engine} data-slow={engine.isSlow} title={engine.meaning}>
      {engine.words}
    </span>
  );
}

function DrawnCounts() {
  const drawn = useAppState(findDrawnNetwork);
  if (drawn === null || drawn.nodes.length === 0) return null;
  const lanes = drawn.edges.filter(({ kind }) => kind === 'SHIPMENTS');
  const shipments = lanes.reduce((sum, edge) => sum + edge.shipments, 0);
  const companies = drawn.nodes.filter(({ party }) => party.kind === 'COMPANY').length;
  return (
    <span>
      {countOf(companies, 'company', 'companies')} · {countOf(lanes.length, 'lane')} ·{' '}
      {countOf(shipments, 'shipment')} on the canvas
    </span>
  );
}
