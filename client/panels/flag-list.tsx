/** What speaks for and against? Each rule with its outcome, and an innocent explanation beside it. */
import { useState } from 'react';

import type { Flag, FlagOutcome } from '../state/trade.ts';
import classes from './inspector.module.css';
import marks from './marks.module.css';

const OUTCOME_WORDS: Record<FlagOutcome, string> = {
  FIRED: 'fired',
  NOT_FIRED: 'not fired',
  NOT_ASSESSABLE: 'not assessable',
};

export function FlagList({ flags }: { readonly flags: readonly Flag[] }) {
  const [isAll, setIsAll] = useState(false);
  const fired = flags.filter(({ outcome }) => outcome === 'FIRED');
  const rest = flags.filter(({ outcome }) => outcome !== 'FIRED');
  const shown = isAll ? [...fired, ...rest] : fired;
  return (
    <section className={classes.block} aria-label="Flags">
      <h3 className={classes.kicker}>What speaks for and against</h3>
      {flags.length === 0 && <p className={classes.mute}>No rule is assessed for this path yet.</p>}
      {flags.length > 0 && fired.length === 0 && <p className={classes.mute}>No flag fired.</p>}
      {shown.map((flag, at) => (
        <FlagRow key={`${flag.rule} ${flag.company?.id ?? ''} ${at}`} flag={flag} />
      ))}
      {rest.length > 0 && (
        <button
          type="button"
          className={classes.more}
          aria-expanded={isAll}
          onClick={() => setIsAll(!isAll)}
        >
          {isAll ? 'Only what fired' : describeRest(rest)}
        </button>
      )}
    </section>
  );
}

function describeRest(rest: readonly Flag[]): string {
  const quiet = rest.filter(({ outcome }) => outcome === 'NOT_FIRED').length;
  const unknown = rest.length - quiet;
  const parts = [
    quiet > 0 ? `${quiet} not fired` : '',
    unknown > 0 ? `${unknown} not assessable` : '',
  ];
  return `and ${parts.filter(Boolean).join(', ')}`;
}

function FlagRow({ flag }: { readonly flag: Flag }) {
  const tone = flag.outcome === 'FIRED' ? marks.fired : marks.quiet;
  return (
    <div className={classes.flag} title={`${flag.rule}. Source: ${flag.source}`}>
      <span className={`${marks.tag} ${tone}`}>{OUTCOME_WORDS[flag.outcome]}</span>{' '}
      <b>{flag.title}</b>: {flag.why}
      <p>Innocent explanation: {flag.innocentExplanation}</p>
    </div>
  );
}
