/** Which column is which field: what was recognised or guessed, how surely and why, to be confirmed or changed. */
import { NativeSelect } from '@mantine/core';

import { changeMapping } from '../commands/open-import.ts';
import type {
  DraftColumn,
  MappingDraft,
  OpenImport,
  UploadColumn,
  UploadTable,
} from '../state/imports.ts';
import {
  chooseDateFormat,
  chooseKind,
  chooseMarks,
  fieldTitle,
  mapColumn,
} from '../state/mapping-draft.ts';
import { useRun } from './app-context.ts';
import classes from './data.module.css';
import marks from './marks.module.css';

interface Props {
  readonly open: OpenImport;
  readonly draft: MappingDraft;
  /** As it was recognised, before any change. */
  readonly recognised: UploadTable;
}

export function DataMapping({ open, draft, recognised }: Props) {
  const run = useRun();
  const change = (next: MappingDraft) => run(changeMapping(open.id, next));
  const fields = recognised.kinds.find(({ kind }) => kind === draft.kind)?.fields ?? [];
  const used = draft.columns.filter(({ field }) => field !== null).length;
  return (
    <section aria-label="Columns">
      <div className={classes.settings}>
        <p className={classes.recognised}>
          {recognised.recognisedAs === null ? (
            <>
              No known layout has these columns: this is a guess. Check it, and change what is
              wrong.
            </>
          ) : (
            <>
              Recognised as <strong>{recognised.recognisedAs}</strong>.
            </>
          )}{' '}
          <span className={classes.mute}>
            The file is {recognised.layout}. {used} of {draft.columns.length} columns are used.
          </span>
        </p>
        <NativeSelect
          size="xs"
          label="Each row is"
          value={draft.kind}
          data={[
            { value: 'shipment', label: 'a shipment' },
            { value: 'entity', label: 'a company or person' },
            { value: 'link', label: 'an ownership or control link' },
          ]}
          onChange={({ currentTarget }) => change(chooseKind(draft, currentTarget.value))}
        />
        <NativeSelect
          size="xs"
          label="Decimal mark"
          value={draft.decimalMark}
          data={[
            { value: '.', label: 'point: 1.5' },
            { value: ',', label: 'comma: 1,5' },
          ]}
          onChange={({ currentTarget }) => change(chooseMarks(draft, currentTarget.value))}
        />
      </div>
      {!draft.isEdited && recognised.doubts.length > 0 && (
        <div className={classes.doubts}>
          Please look at this first:
          <ul>
            {recognised.doubts.map((doubt) => (
              <li key={doubt}>{doubt}.</li>
            ))}
          </ul>
        </div>
      )}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label="Columns of the file">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Column of the file</th>
              <th scope="col">For example</th>
              <th scope="col">Is read as</th>
              <th scope="col">Sure</th>
              <th scope="col">Because</th>
            </tr>
          </thead>
          <tbody>
            {recognised.columns.map((column, place) => (
              <ColumnRow
                key={`${place} ${column.column}`}
                column={column}
                draft={draft}
                row={draft.columns[place]!}
                fields={fields}
                onChange={change}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface ColumnRowProps {
  readonly column: UploadColumn;
  readonly row: DraftColumn;
  readonly draft: MappingDraft;
  readonly fields: readonly string[];
  readonly onChange: (draft: MappingDraft) => void;
}

function ColumnRow({ column, row, draft, fields, onChange }: ColumnRowProps) {
  const name = column.column;
  const isAsGuessed = row.field !== null && row.field === (column.field ?? column.suggestion);
  return (
    <tr data-used={row.field !== null} data-open={row.question !== null && row.field !== null}>
      <th scope="row">{name}</th>
      <td className={classes.samples}>
        {column.samples.length === 0 ? (
          <span className={classes.mute}>empty</span>
        ) : (
          <span title={column.samples.join('\n')}>{column.samples.join(' · ')}</span>
        )}
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={`${name} is read as`}
          value={row.field ?? ''}
          data={[
            { value: '', label: '– not used –' },
            ...fields.map((field) => ({ value: field, label: fieldTitle(draft.kind, field) })),
          ]}
          onChange={({ currentTarget }) =>
            onChange(
              mapColumn(draft, name, currentTarget.value === '' ? null : currentTarget.value),
            )
          }
        />
        {row.field === 'date' && (
          <DateFormat
            column={column}
            row={row}
            onChange={(format) => onChange(chooseDateFormat(draft, name, format))}
          />
        )}
      </td>
      <td>{isAsGuessed && <Confidence column={column} />}</td>
      <td className={classes.why}>
        {row.question !== null && row.field !== null
          ? row.question
          : isAsGuessed
            ? column.reasons.join('; ')
            : row.field !== null
              ? 'you say so'
              : column.suggestion !== null
                ? `perhaps ${fieldTitle(draft.kind, column.suggestion)}`
                : ''}
      </td>
    </tr>
  );
}

function Confidence({ column: { confidence, question } }: { readonly column: UploadColumn }) {
  if (question !== null) return <span className={`${marks.tag} ${classes.ask}`}>decide</span>;
  if (confidence === null) return <span className={classes.mute}>known</span>;
  const percent = Math.round(confidence * 100);
  const isSure = percent >= 70;
  return (
    <span className={classes.confidence} data-sure={isSure}>
      {percent} %{!isSure && <small>check</small>}
    </span>
  );
}

function DateFormat({
  column,
  row,
  onChange,
}: {
  readonly column: UploadColumn;
  readonly row: DraftColumn;
  readonly onChange: (format: string) => void;
}) {
  const chosen = typeof row.options['format'] === 'string' ? row.options['format'] : 'YYYY-MM-DD';
  const usual = ['YYYY-MM-DD', 'DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY', 'YYYYMMDD'];
  const formats = [...new Set([...column.dateFormats, chosen, ...usual])];
  const isOpen = row.question !== null;
  return (
    <NativeSelect
      size="xs"
      mt={4}
      aria-label={`Format of the days in ${column.column}`}
      error={isOpen}
      value={isOpen ? '' : chosen}
      data={[
        ...(isOpen ? [{ value: '', label: 'say the format …' }] : []),
        ...formats.map((format) => ({ value: format, label: format })),
      ]}
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== '') onChange(currentTarget.value);
      }}
    />
  );
}
