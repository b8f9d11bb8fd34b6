/** The first rows of a file as they would be imported, with what would be refused and why. */
import type { UploadTable } from '../state/imports.ts';
import { fieldTitle } from '../state/mapping-draft.ts';
import { countOf } from '../state/format-values.ts';
import classes from './data.module.css';

export function DataRows({
  table,
  isStale,
}: {
  readonly table: UploadTable;
  /** Whether another mapping is being tried. */
  readonly isStale: boolean;
}) {
  const { rows, fields, kind } = table;
  const refused = rows.filter(({ problem }) => problem !== null).length;
  const hasRows = fields.length > 0 || refused > 0;
  if (!hasRows) return null;
  return (
    <section aria-label="First rows">
      <h3>
        The first {countOf(rows.length, 'row')} as they would be imported
        {refused > 0 && <span className={classes.refused}> · {refused} would be refused</span>}
      </h3>
      <div
        className={classes.scroll}
        data-stale={isStale}
        aria-busy={isStale}
        tabIndex={0}
        role="region"
        aria-label="First rows as they would be imported"
      >
        <table className={`${classes.table} ${classes.rows}`}>
          <thead>
            <tr>
              <th scope="col">Line</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {fieldTitle(kind, field)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, values, problem }) => (
              <tr key={line} data-refused={problem !== null}>
                <td>{line}</td>
                {problem === null ? (
                  values.map((value, place) => (
                    <td key={fields[place]}>{value ?? <span className={classes.mute}>–</span>}</td>
                  ))
                ) : (
                  <td colSpan={Math.max(1, fields.length)}>
                    Refused: {problem.reason}
                    {problem.field !== null && <> in {problem.field}</>}
                    {problem.value !== '' && <>: “{problem.value}”</>}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
