/** One import, opened: how its file will be read, or what became of it. */
import { Loader } from '@mantine/core';

import type { ImportJob, OpenImport } from '../state/imports.ts';
import { useAppState } from './app-context.ts';
import { DataConfirm } from './data-confirm.tsx';
import { DataMapping } from './data-mapping.tsx';
import { DataReport } from './data-report.tsx';
import { DataRows } from './data-rows.tsx';
import classes from './data.module.css';

export function DataImport({ job }: { readonly job: ImportJob }) {
  const open = useAppState((state) => state.imports.open);
  if (open?.id !== job.id) return null;
  if (job.state === 'QUEUED' || job.state === 'RUNNING') {
    return (
      <p className={classes.note}>
        The whole file is read first, then written. You can go on asking questions meanwhile; the
        paths take the new data in when it is there.
      </p>
    );
  }
  return (
    <div className={classes.body}>
      {job.problem !== null && (
        <p className={classes.problem} role="alert">
          {job.problem}
        </p>
      )}
      <DataReport job={job} open={open} />
      {job.state !== 'DONE' && job.hasFile && <HowToRead open={open} />}
    </div>
  );
}

function HowToRead({ open }: { readonly open: OpenImport }) {
  const { preview, problem, isReading } = open;
  if (preview === null) {
    if (isReading) {
      return (
        <p className={classes.note}>
          <Loader size={14} /> Reading its first rows …
        </p>
      );
    }
    return (
      <p className={classes.problem} role="alert">
        {problem ?? 'The file cannot be read.'}
      </p>
    );
  }
  return (
    <>
      {preview.format !== null && (
        <p className={classes.recognised}>
          Recognised as <strong>{preview.format}</strong>. It needs no mapping.
        </p>
      )}
      {preview.table !== null && open.draft !== null && (
        <>
          <DataMapping open={open} draft={open.draft} recognised={preview.table} />
          {open.table !== null && (
            <DataRows table={open.table} isStale={open.isReading || open.problem !== null} />
          )}
        </>
      )}
      <DataConfirm open={open} />
    </>
  );
}
