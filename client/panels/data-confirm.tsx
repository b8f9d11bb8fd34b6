/** What a file goes into, and the button that imports it; says what keeps it from being pressed. */
import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';

import { changeImport } from '../commands/open-import.ts';
import { startImport } from '../commands/run-import.ts';
import type { OpenImport } from '../state/imports.ts';
import { findOpenParts, isDatasetId } from '../state/mapping-draft.ts';
import { useRun } from './app-context.ts';
import classes from './data.module.css';

export function DataConfirm({ open }: { readonly open: OpenImport }) {
  const run = useRun();
  const { id, dataset, preview, draft, acceptRejected } = open;
  if (dataset === null || preview === null) return null;
  const isFixed = preview.isDatasetFixed && draft?.isEdited !== true;
  const obstacles = findObstacles(open, isFixed);
  const change = (part: Partial<typeof dataset>) =>
    run(changeImport(id, { dataset: { ...dataset, ...part } }));
  return (
    <form
      className={classes.confirm}
      aria-label="Import"
      onSubmit={(event) => {
        event.preventDefault();
        if (obstacles.length === 0) run(startImport(open));
      }}
    >
      <div className={classes.fields}>
        <TextInput
          size="xs"
          label="Title of the data set"
          value={dataset.title}
          disabled={isFixed}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        />
        <TextInput
          size="xs"
          label="Its id"
          value={dataset.id}
          disabled={isFixed}
          error={isDatasetId(dataset.id) ? null : 'a-z, 0-9, dot, dash, underscore'}
          onChange={({ currentTarget }) => change({ id: currentTarget.value })}
        />
        <NumberInput
          size="xs"
          label="Accept refused rows up to"
          placeholder="the usual share"
          suffix=" %"
          min={0}
          max={100}
          value={acceptRejected ?? ''}
          onChange={(value) =>
            run(changeImport(id, { acceptRejected: value === '' ? null : Number(value) }))
          }
        />
        <Checkbox
          size="xs"
          label="The data is invented"
          checked={dataset.isInvented}
          disabled={isFixed}
          onChange={({ currentTarget }) => change({ isInvented: currentTarget.checked })}
        />
      </div>
      <div className={classes.actions}>
        <Button type="submit" size="compact-md" disabled={obstacles.length > 0 || open.isReading}>
          Import
        </Button>
        <span className={classes.obstacles} aria-live="polite">
          {obstacles.length > 0
            ? `First: ${obstacles.join('; ')}.`
            : 'Files with the same id belong together; the same file twice changes nothing.'}
        </span>
      </div>
    </form>
  );
}

function findObstacles(
  { draft, dataset, problem, preview }: OpenImport,
  isFixed: boolean,
): string[] {
  const open = draft === null ? [] : findOpenParts(draft);
  if (open.length > 0) return open;
  const unusable = draft?.isEdited === true ? null : (preview?.table?.unusable ?? null);
  const obstacles = [problem ?? unusable].filter((each) => each !== null);
  if (!isFixed && dataset?.title.trim() === '') obstacles.push('give the data set a title');
  if (!isFixed && !isDatasetId(dataset?.id ?? '')) obstacles.push('give it an id');
  return obstacles.map((each) => each.replace(/\.$/, ''));
}
