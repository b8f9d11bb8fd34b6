/** The imports, newest first: those on their way, those that wait, the one that runs, and how others ended. */
import { ChevronDown, ChevronRight } from 'lucide-react';

import { closeImport, openImport } from '../commands/open-import.ts';
import { cancelImport, removeImport } from '../commands/run-import.ts';
import { forgetUpload } from '../commands/upload-files.ts';
import { describeJob, describeUpload, formatBytes } from '../state/describe-import.ts';
import { type ImportJob, isActive, type Upload } from '../state/imports.ts';
import { useAppState, useRun } from './app-context.ts';
import { DataImport } from './data-import.tsx';
import classes from './data.module.css';

export function DataImportList() {
  const jobs = useAppState((state) => state.imports.jobs);
  const uploads = useAppState((state) => state.imports.uploads);
  const openId = useAppState((state) => state.imports.open?.id ?? null);
  const count = (jobs?.length ?? 0) + uploads.length;
  if (count === 0) return null;
  return (
    <section aria-labelledby="dt-imports">
      <h2 id="dt-imports">Imports</h2>
      <ul className={classes.imports}>
        {uploads.map((upload) => (
          <UploadRow key={upload.key} upload={upload} />
        ))}
        {jobs?.map((job) => (
          <JobRow key={job.id} job={job} isOpen={job.id === openId} />
        ))}
      </ul>
    </section>
  );
}

function UploadRow({ upload }: { readonly upload: Upload }) {
  const run = useRun();
  const { problem, sent, bytes } = upload;
  return (
    <li className={classes.import}>
      <div className={classes.head}>
        <span className={classes.fileName}>{upload.fileName}</span>
        <span className={classes.size}>{formatBytes(bytes)}</span>
        <span className={classes.state} data-tone={problem === null ? 'busy' : 'bad'} role="status">
          {describeUpload(upload)}
        </span>
        {problem !== null && (
          <button
            type="button"
            className={classes.quiet}
            onClick={() => run(forgetUpload(upload.key))}
          >
            Dismiss
          </button>
        )}
      </div>
      {problem === null ? (
        <Bar done={sent} total={bytes} label={`Sending ${upload.fileName}`} />
      ) : (
        <p className={classes.why}>{problem}</p>
      )}
    </li>
  );
}

function JobRow({ job, isOpen }: { readonly job: ImportJob; readonly isOpen: boolean }) {
  const run = useRun();
  const { id, state, progress } = job;
  const { words, tone } = describeJob(job);
  return (
    <li className={classes.import} data-open={isOpen}>
      <div className={classes.head}>
        <button
          type="button"
          className={classes.opener}
          aria-expanded={isOpen}
          onClick={() => run(isOpen ? closeImport : openImport(id))}
        >
          {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
          <span className={classes.fileName}>{job.fileName}</span>
        </button>
        <span className={classes.size}>{formatBytes(job.bytes)}</span>
        <span className={classes.state} data-tone={tone} role="status">
          {words}
        </span>
        {isActive(job) ? (
          <button type="button" className={classes.quiet} onClick={() => run(cancelImport(id))}>
            Cancel
          </button>
        ) : (
          <button
            type="button"
            className={classes.quiet}
            title={
              state === 'DONE'
                ? 'Takes it off this list; the data stays in the graph'
                : 'Removes the file from the server'
            }
            aria-label={`Remove ${job.fileName} from the list`}
            onClick={() => run(removeImport(id))}
          >
            Remove
          </button>
        )}
      </div>
      {state === 'RUNNING' && (
        <Bar
          done={progress?.done ?? 0}
          total={progress?.total ?? 1}
          label={`Importing ${job.fileName}`}
        />
      )}
      {isOpen && <DataImport job={job} />}
    </li>
  );
}

function Bar({ done, total, label }: { done: number; total: number; label: string }) {
  const percent = total === 0 ? 100 : Math.min(100, Math.floor((done / total) * 100));
  return (
    <div
      className={classes.bar}
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <span style={{ width: `${percent}%` }} />
    </div>
  );
}
