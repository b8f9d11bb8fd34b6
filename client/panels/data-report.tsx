/** What an import did: every row accounted for, what was refused and why, and the way to its paths. */
import { Button } from '@mantine/core';
import { Download, Waypoints } from 'lucide-react';

import { readMoreRejected } from '../commands/open-import.ts';
import { showDatasetPaths } from '../commands/show-dataset-paths.ts';
import { isTakenIn } from '../state/describe-import.ts';
import { countOf, formatCount } from '../state/format-values.ts';
import type { ImportJob, ImportReport, OpenImport } from '../state/imports.ts';
import { useApp, useAppState, useRun } from './app-context.ts';
import classes from './data.module.css';

export function DataReport({ job, open }: { readonly job: ImportJob; readonly open: OpenImport }) {
  const { report } = job;
  return (
    <>
      {report !== null && (
        <section aria-label="Report">
          <Sum report={report} />
          <ShowPaths datasetId={report.datasetId} />
          <Reasons report={report} />
        </section>
      )}
      {job.hasRejectedRows && <RejectedRows job={job} open={open} />}
    </>
  );
}

function Sum({ report }: { readonly report: ImportReport }) {
  const { rows, imported, unchanged, rejected } = report;
  return (
    <p className={classes.sum}>
      <strong>{countOf(rows, 'row')} read</strong> = {formatCount(imported)} imported +{' '}
      {formatCount(unchanged)} unchanged +{' '}
      <span className={rejected > 0 ? classes.refused : undefined}>
        {formatCount(rejected)} rejected
      </span>
      {!report.hasChanged && ' · nothing in the graph has changed'}
    </p>
  );
}

function ShowPaths({ datasetId }: { readonly datasetId: string }) {
  const { run } = useApp();
  const suggestion = useAppState((state) => state.imports.suggestion);
  const isReady = useAppState(isTakenIn);
  const isOurs = suggestion?.datasetId === datasetId;
  return (
    <div className={classes.actions}>
      <Button
        size="compact-md"
        leftSection={<Waypoints size={15} />}
        disabled={!isReady}
        loading={isOurs && suggestion.whyNone === null}
        onClick={() => run(showDatasetPaths(datasetId, { run }))}
      >
        Show paths
      </Button>
      <span className={classes.obstacles} role="status">
        {!isReady
          ? 'The search is taking the new data in …'
          : isOurs && suggestion.whyNone !== null
            ? suggestion.whyNone
            : 'Leads to the first question that this data answers.'}
      </span>
    </div>
  );
}

function Reasons({ report: { rejectedByReason } }: { readonly report: ImportReport }) {
  if (rejectedByReason.length === 0) return null;
  return (
    <ul className={classes.reasons} aria-label="Rejected rows by reason">
      {rejectedByReason.map(({ reason, count }) => (
        <li key={reason}>
          <b>{formatCount(count)}</b> {reason}
        </li>
      ))}
    </ul>
  );
}

function RejectedRows({ job, open }: { readonly job: ImportJob; readonly open: OpenImport }) {
  const run = useRun();
  const { rejected } = open;
  return (
    <section aria-label="Rejected rows">
      <h3 className={classes.withAction}>
        Rejected rows
        <a className={classes.download} href={`/imports/${job.id}/rejected.csv`} download>
          <Download size={13} aria-hidden /> Download all as CSV
        </a>
      </h3>
      {rejected !== null && (
        <div
          className={classes.scroll}
          tabIndex={0}
          role="region"
          aria-label="Table of rejected rows"
        >
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Column</th>
                <th scope="col">Value</th>
                <th scope="col">Reason</th>
              </tr>
            </thead>
            <tbody>
              {rejected.items.map(({ line, field, value, reason }, place) => (
                <tr key={place}>
                  <td>{line}</td>
                  <td>{field ?? <span className={classes.mute}>whole row</span>}</td>
                  <td className={classes.value}>
                    {value === '' ? <span className={classes.mute}>empty</span> : value}
                  </td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rejected?.endCursor != null && (
        <button
          type="button"
          className={classes.quiet}
          onClick={() => run(readMoreRejected(job.id, rejected.endCursor ?? ''))}
        >
          Show 50 more
        </button>
      )}
    </section>
  );
}
