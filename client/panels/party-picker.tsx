/** Finds companies by name or identifier, and hands on the one that is chosen. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { searchParties } from '../commands/search-parties.ts';
import type { Party } from '../state/trade.ts';
import { useAppState, useRun } from './app-context.ts';
import { CountryBadge } from './country-badge.tsx';
import classes from './search.module.css';
import { useDraft } from './use-draft.ts';

interface Props {
  readonly label: string;
  readonly onPick: (party: Party) => void;
}

export function PartyPicker({ label, onPick }: Props) {
  const run = useRun();
  const search = useAppState((state) => state.search);
  const [asked, setAsked] = useState('');
  const { draft, change, settle } = useDraft(asked, (text) => {
    setAsked(text);
    run(searchParties(text));
  });
  const isCurrent = search !== null && asked !== '' && search.text === asked.trim();
  const companies = isCurrent ? search.hits.filter(({ party }) => party.kind === 'COMPANY') : [];
  return (
    <div>
      <TextInput
        size="xs"
        label={label}
        placeholder="Name or identifier"
        value={draft}
        onChange={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
      />
      {isCurrent && companies.length === 0 && (
        <p className={classes.none}>No company is called so.</p>
      )}
      <ul className={classes.picks}>
        {companies.slice(0, 8).map(({ party }) => (
          <li key={party.id}>
            <button type="button" onClick={() => onPick(party)}>
              <CountryBadge country={party.country} /> {party.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
