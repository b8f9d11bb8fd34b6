/** With nothing selected: what the answer means, what was searched, and who stands on many paths. */
import { focusOn } from '../commands/focus-on.ts';
import type { Answer } from '../state/app-state.ts';
import { describeAnswer, describeExclusion } from '../state/describe-answer.ts';
import { formatCount } from '../state/format-values.ts';
import { rankIntermediaries } from '../state/rank-intermediaries.ts';
import { useAppState, useRun } from './app-context.ts';
import { CountryBadge } from './country-badge.tsx';
import { Facts } from './facts.tsx';
import classes from './inspector.module.css';

export function AnswerSummary() {
  const answer = useAppState((state) => state.answer);
  if (answer === null) return null;
  const words = describeAnswer(answer);
  return (
    <>
      <section className={classes.block} aria-label="Answer">
        <div className={classes.kicker}>The answer</div>
        <h2 className={classes.title}>{words.headline}</h2>
        <p className={classes.text}>{words.meaning}</p>
        {answer.paths.length > 0 && (
          <p className={classes.mute}>
            Choose a path in the list, or a company or edge on the canvas, to see its evidence.
          </p>
        )}
      </section>
      <Intermediaries answer={answer} />
      <Searched answer={answer} />
    </>
  );
}

const SHOWN = 10;

function Intermediaries({ answer }: { readonly answer: Answer }) {
  const run = useRun();
  const ranked = rankIntermediaries(answer.paths);
  if (ranked.length === 0) return null;
  const most = ranked[0]!.paths;
  return (
    <section className={classes.block} aria-label="Intermediaries">
      <h3 className={classes.kicker}>Intermediaries on most of the listed paths</h3>
      {ranked.slice(0, SHOWN).map(({ party, paths }) => (
        <div key={party.id} className={classes.bar}>
          <span className={classes.name}>
            <CountryBadge country={party.country} />{' '}
            <button
              type="button"
              className={classes.link}
              onClick={() => run(focusOn({ kind: 'company', id: party.id }))}
            >
              {party.name}
            </button>
          </span>
          <i style={{ width: `${(paths / most) * 100}%` }} />
          <span className={classes.number}>{paths}</span>
        </div>
      ))}
      {ranked.length > SHOWN && (
        <p className={classes.mute}>and {ranked.length - SHOWN} more intermediaries</p>
      )}
    </section>
  );
}

function Searched({ answer }: { readonly answer: Answer }) {
  const { considered, walkCount } = answer;
  return (
    <section className={classes.block} aria-label="What was searched">
      <h3 className={classes.kicker}>What was searched</h3>
      <p className={classes.text}>{considered.sentence}</p>
      <Facts
        facts={[
          ['Shipments', formatCount(considered.shipments)],
          ['Companies', formatCount(considered.companies)],
          ['Suppliers', formatCount(considered.suppliers)],
          ['End users', formatCount(considered.endUsers)],
          [
            'On both sides',
            considered.onBothSides > 0 ? formatCount(considered.onBothSides) : null,
          ],
          ['Sequences', walkCount === null ? null : formatCount(walkCount)],
        ]}
      />
      {considered.excluded.some(({ shipments }) => shipments > 0) && (
        <>
          <h3 className={classes.kicker} style={{ marginTop: 12 }}>
            Left out
          </h3>
          <Facts
            facts={considered.excluded
              .filter(({ shipments }) => shipments > 0)
              .map(({ reason, shipments }) => [formatCount(shipments), describeExclusion(reason)])}
          />
        </>
      )}
    </section>
  );
}
