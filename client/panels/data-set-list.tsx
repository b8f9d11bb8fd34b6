/** The data sets that the graph holds, with what was refused of each. */
import { countOf, formatCount, formatDay } from '../state/format-values.ts';
import { useAppState } from './app-context.ts';
import classes from './data.module.css';
import marks from './marks.module.css';

export function DataSetList() {
  const datasets = useAppState((state) => state.status?.datasets ?? null);
  return (
    <section aria-labelledby="dt-datasets">
      <h2 id="dt-datasets">Data sets in the graph</h2>
      {datasets === null ? (
        <p className={classes.note}>Reading …</p>
      ) : datasets.length === 0 ? (
        <p className={classes.note}>
          Nothing is imported yet. Drop a file above; when the graph is empty, Detour loads an
          invented demo network at its next start.
        </p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Title</th>
              <th scope="col">Id</th>
              <th scope="col" className={classes.right}>
                Rows
              </th>
              <th scope="col" className={classes.right}>
                Rejected
              </th>
              <th scope="col">Imported</th>
            </tr>
          </thead>
          <tbody>
            {datasets.map(
              ({ id, title, rows, rejected, rejectedByReason, importedAt, isInvented }) => (
                <tr key={id}>
                  <th scope="row">
                    {title.replace(/ \(invented\)$/, '')}{' '}
                    {isInvented && (
                      <span className={`${marks.tag} ${marks.invented}`}>invented</span>
                    )}
                  </th>
                  <td className={classes.mute}>{id}</td>
                  <td className={classes.right}>{formatCount(rows)}</td>
                  <td
                    className={classes.right}
                    title={rejectedByReason
                      .map(({ reason, count }) => `${countOf(count, 'row')}: ${reason}`)
                      .join('\n')}
                  >
                    {formatCount(rejected)}
                  </td>
                  <td>{importedAt === null ? '–' : formatDay(importedAt.slice(0, 10))}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}
