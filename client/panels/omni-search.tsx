/** Finds anything: companies, persons, HS codes and paths of the list. `/` comes here from anywhere. */
import { Kbd, Loader } from '@mantine/core';
import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';

import { changeQuestion, putParty } from '../commands/change-question.ts';
import { focusOn } from '../commands/focus-on.ts';
import { searchParties } from '../commands/search-parties.ts';
import { selectPath } from '../commands/select-path.ts';
import { type Find, findGroups } from '../state/find-groups.ts';
import { useApp, useAppState } from './app-context.ts';
import { isTyping } from './global-keys.ts';
import classes from './search.module.css';
import { type ChoosingKeys, SearchResults } from './search-results.tsx';

const WAIT_MS = 160;

export function OmniSearch() {
  const { run, finish, store } = useApp();
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  /** What was asked last, so that the same is not asked, and cancelled, twice. */
  const asked = useRef('');
  const listId = useId();
  const search = useAppState((state) => state.search);
  const problem = useAppState((state) => state.searchProblem);
  const status = useAppState((state) => state.status);
  const answer = useAppState((state) => state.answer);
  const isCurrent = search?.text === text.trim();
  const groups = findGroups(text, isCurrent ? search.hits : [], status, answer);
  const finds = groups.flatMap(({ finds }) => finds);
  const chosen = finds[Math.min(at, finds.length - 1)];

  useEffect(() => {
    const search = () => {
      if (asked.current !== text) run(searchParties(text));
      asked.current = text;
    };
    const timer = setTimeout(search, text === '' ? 0 : WAIT_MS);
    return () => clearTimeout(timer);
  }, [text, run]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  function choose(find: Find, keys: ChoosingKeys) {
    if (find.kind === 'path') run(selectPath(find.id));
    else if (find.kind === 'code') {
      run(changeQuestion({ anyGoods: false, tiers: [], hs: [find.id] }));
    } else if (find.kind === 'company' && keys.shiftKey) run(putParty('from', find.id));
    else if (find.kind === 'company' && keys.altKey) run(putParty('to', find.id));
    else run(focusOn({ kind: 'company', id: find.id }));
    setIsOpen(false);
    setText('');
    field.current?.blur();
  }
  function onKeyDown(event: React.KeyboardEvent): void {
    const { key } = event;
    if (key === 'Escape') {
      setIsOpen(false);
      field.current?.blur();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      setAt((Math.min(at, finds.length - 1) + step + finds.length) % Math.max(1, finds.length));
    } else if (key === 'Enter') {
      if (isCurrent && chosen) choose(chosen, event);
      else void chooseWhenFound(event);
    }
  }
  /** Whoever types quickly presses Enter before the answer is here. */
  async function chooseWhenFound({ shiftKey, altKey }: React.KeyboardEvent): Promise<void> {
    asked.current = text;
    await finish(searchParties(text));
    const found = store.read();
    if (found.search?.text !== text.trim()) return;
    const [first] = findGroups(text, found.search.hits, found.status, found.answer);
    if (first) choose(first.finds[0]!, { shiftKey, altKey });
  }

  const isShown = isOpen && text.trim() !== '';
  return (
    <div
      className={classes.omni}
      role="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setIsOpen(false);
      }}
    >
      <div className={classes.field}>
        <Search size={14} aria-hidden />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label="Search companies, identifiers, HS codes and paths"
          aria-expanded={isShown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isShown && chosen ? `${listId}-${chosen.id}` : undefined}
          placeholder="Search companies, identifiers, HS codes, paths …"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            setAt(0);
            setIsOpen(true);
          }}
          onFocus={() => setIsOpen(true)}
          onKeyDown={onKeyDown}
        />
        {isShown && !isCurrent && problem === null ? <Loader size={12} /> : <Kbd size="xs">/</Kbd>}
      </div>
      {isShown && (
        <SearchResults
          listId={listId}
          groups={groups}
          chosen={chosen}
          isCurrent={isCurrent}
          onPoint={(find) => setAt(finds.indexOf(find))}
          onChoose={choose}
        />
      )}
    </div>
  );
}
