/** What a search brought, by kind; the keys that choose are told below. */
import { Kbd } from '@mantine/core';

import type { Find, FindGroup } from '../state/find-groups.ts';
import { useAppState } from './app-context.ts';
import { CountryBadge } from './country-badge.tsx';
import classes from './search.module.css';

export interface ChoosingKeys {
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

interface Props {
  /** Prefix of the ids of the options, which the field points at. */
  readonly listId: string;
  readonly groups: readonly FindGroup[];
  readonly chosen: Find | undefined;
  /** Whether the server has answered what is typed. */
  readonly isCurrent: boolean;
  readonly onPoint: (find: Find) => void;
  readonly onChoose: (find: Find, keys: ChoosingKeys) => void;
}

const KEYS = [
  ['Enter', 'open'],
  ['Shift Enter', 'as supplier'],
  ['Alt Enter', 'as end user'],
] as const;

export function SearchResults(props: Props) {
  const { listId, groups, chosen, isCurrent, onPoint, onChoose } = props;
  const problem = useAppState((state) => state.searchProblem);
  return (
    <div className={classes.results}>
      <ul id={listId} role="listbox" aria-label="Results">
        {groups.map(({ title, finds }) => (
          <li key={title} role="group" aria-label={title}>
            <div className={classes.kind} aria-hidden>
              {title}
            </div>
            {finds.map((find) => (
              <div
                key={find.id}
                id={`${listId}-${find.id}`}
                role="option"
                aria-selected={find === chosen}
                className={classes.hit}
                onPointerEnter={() => onPoint(find)}
                onPointerDown={(event) => {
                  // The field keeps the focus, and with it the list stays open.
                  event.preventDefault();
                  onChoose(find, event);
                }}
              >
                {find.country === undefined ? (
                  <span>{find.mark}</span>
                ) : (
                  <CountryBadge country={find.country} />
                )}
                {find.title}
                <span>{find.note}</span>
              </div>
            ))}
          </li>
        ))}
      </ul>
      {groups.length === 0 && isCurrent && <p className={classes.none}>Nothing is called so.</p>}
      {problem !== null && <p className={classes.none}>{problem.message}</p>}
      <div className={classes.keys} aria-hidden>
        {KEYS.map(([key, does]) => (
          <span key={key}>
            <Kbd size="xs">{key}</Kbd> {does}
          </span>
        ))}
      </div>
    </div>
  );
}
