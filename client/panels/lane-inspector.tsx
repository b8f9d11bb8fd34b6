/** An edge: the shipment records between two companies, each with its dataset and row. */
import { ArrowRight } from 'lucide-react';

import { readMoreRecords } from '../commands/read-records.ts';
import { edgeIdOf, findDrawnNetwork } from '../state/drawn-network.ts';
import { countOf, formatSpan, formatUsd } from '../state/format-values.ts';
import { useAppState, useRun } from './app-context.ts';
import { InspectorHead } from './inspector-head.tsx';
import classes from './inspector.module.css';
import { PartyById } from './party-link.tsx';
import { RecordTable } from './record-table.tsx';

interface Props {
  readonly fromId: string;
  readonly toId: string;
}

export function LaneInspector({ fromId, toId }: Props) {
  const edge = useAppState((state) => {
    const id = edgeIdOf('SHIPMENTS', fromId, toId);
    return findDrawnNetwork(state)?.edges.find((each) => each.id === id) ?? null;
  });
  return (
    <>
      <section className={classes.block} aria-label="Lane">
        <InspectorHead>Lane</InspectorHead>
        <h2 className={classes.title}>
          <span className={classes.end}>
            <PartyById id={fromId} />
          </span>
          <span className={classes.end}>
            <ArrowRight size={13} aria-label="to" />
            <PartyById id={toId} />
          </span>
        </h2>
        {edge !== null && (
          <p className={classes.mute}>
            {countOf(edge.shipments, 'shipment')} on some answer
            {edge.valueUsd === null ? '' : `, ${formatUsd(edge.valueUsd)}`}
            {edge.firstShippedOn !== null && edge.lastShippedOn !== null
              ? `, ${formatSpan(edge.firstShippedOn, edge.lastShippedOn)}`
              : ''}
            {edge.hs6.length > 0 ? `, HS ${edge.hs6.join(', ')}` : ''}
          </p>
        )}
      </section>
      <LaneRecords fromId={fromId} toId={toId} codes={edge?.hs6 ?? []} />
    </>
  );
}

function LaneRecords({ fromId, toId, codes }: Props & { readonly codes: readonly string[] }) {
  const run = useRun();
  const records = useAppState((state) => state.records);
  if (records === null || records.fromId !== fromId || records.toId !== toId) {
    return (
      <section className={classes.block} aria-label="Records">
        <p className={classes.mute}>Reading the records …</p>
      </section>
    );
  }
  return (
    <section className={classes.block} aria-label="Records">
      <h3 className={classes.kicker}>
        Records · {countOf(records.totalCount, 'record')}
        {codes.length > 0 && ' of these goods'}
      </h3>
      <RecordTable records={records.items} />
      {records.endCursor !== null && records.items.length < records.totalCount && (
        <div className={classes.actions}>
          <button type="button" onClick={() => run(readMoreRecords(records, codes))}>
            Show more ({records.items.length} of {records.totalCount})
          </button>
        </div>
      )}
    </section>
  );
}
