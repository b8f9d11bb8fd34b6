/** A company or person by name: opens it in the inspector. */
import { focusOn } from '../commands/focus-on.ts';
import type { Party } from '../state/trade.ts';
import { useAppState, useRun } from './app-context.ts';
import { CountryBadge } from './country-badge.tsx';
import classes from './inspector.module.css';

export function PartyLink({ party }: { readonly party: Party }) {
  const run = useRun();
  return (
    <>
      <CountryBadge country={party.country} />{' '}
      <button
        type="button"
        className={classes.link}
        onClick={() => run(focusOn({ kind: 'company', id: party.id }))}
      >
        {party.name}
      </button>
    </>
  );
}

/** The same for an id, whose name is known from what was read before. */
export function PartyById({ id }: { readonly id: string }) {
  const party = useAppState((state) => state.directory[id]);
  return <PartyLink party={party ?? { id, name: id, country: null, kind: 'COMPANY' }} />;
}
