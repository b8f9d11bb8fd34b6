/** The ranked paths. The accessible equal of the picture: all that the canvas says can be read here. */
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';

import { canFindMore, findMorePaths } from '../commands/find-more-paths.ts';
import { openJunction } from '../commands/focus-on.ts';
import { togglePin } from '../commands/pin-path.ts';
import { selectPath } from '../commands/select-path.ts';
import { useAppState, useRun } from './app-context.ts';
import classes from './path-list.module.css';
import { PathRow } from './path-row.tsx';

/** Ids of the rows, for what points at them. */
const rowId = (at: number) => `dt-path-${at}`;

export function PathList() {
  const run = useRun();
  const answer = useAppState((state) => state.answer);
  const selectedId = useAppState((state) => state.view.pathId);
  const pins = useAppState((state) => state.view.pins);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  if (answer === null || answer.paths.length === 0) return null;
  const { paths } = answer;
  const at = Math.min(active, paths.length - 1);
  const path = paths[at]!;

  function moveTo(next: number): void {
    const place = Math.max(0, Math.min(paths.length - 1, next));
    setActive(place);
    document.getElementById(rowId(place))?.scrollIntoView({ block: 'nearest' });
  }
  function onKeyDown(event: React.KeyboardEvent): void {
    const actions: Record<string, () => void> = {
      ArrowDown: () => moveTo(at + 1),
      ArrowUp: () => moveTo(at - 1),
      PageDown: () => moveTo(at + 8),
      PageUp: () => moveTo(at - 8),
      Home: () => moveTo(0),
      End: () => moveTo(paths.length - 1),
      Enter: () => run(selectPath(path.id)),
      ' ': () => run(togglePin(path.id)),
      e: () => run(openJunction(path.id, 0)),
    };
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  }

  return (
    <div className={classes.scroll}>
      <div
        ref={list}
        role="listbox"
        aria-label="Paths, best first"
        aria-activedescendant={rowId(at)}
        tabIndex={0}
        className={classes.list}
        onKeyDown={onKeyDown}
      >
        {paths.map((each, place) => (
          <PathRow
            key={each.id}
            id={rowId(place)}
            rank={place + 1}
            path={each}
            isActive={place === at}
            isSelected={each.id === selectedId}
            isPinned={pins.includes(each.id)}
            onSelect={() => {
              setActive(place);
              run(selectPath(each.id));
            }}
            onPin={() => run(togglePin(each.id))}
          />
        ))}
      </div>
      <MorePaths />
    </div>
  );
}

function MorePaths() {
  const run = useRun();
  const answer = useAppState((state) => state.answer);
  const isReading = useAppState((state) => state.isReadingMore);
  if (answer === null || !canFindMore(answer)) return null;
  return (
    <div className={classes.more}>
      <Button
        size="xs"
        variant="default"
        fullWidth
        loading={isReading}
        onClick={() => run(findMorePaths(answer))}
      >
        Show the next paths
      </Button>
    </div>
  );
}
