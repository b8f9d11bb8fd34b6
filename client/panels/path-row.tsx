/** One path of the list: who, what, when, how long it stayed, how much. */
import { VisuallyHidden } from '@mantine/core';
import { Flag, Link2, Pin } from 'lucide-react';
import { Fragment, memo } from 'react';

import { describePath } from '../state/describe-path.ts';
import type { SupplyPath } from '../state/trade.ts';
import marks from './marks.module.css';
import classes from './path-list.module.css';

interface Props {
  readonly id: string;
  readonly rank: number;
  readonly path: SupplyPath;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isPinned: boolean;
  readonly onSelect: () => void;
  readonly onPin: () => void;
}

export const PathRow = memo(function PathRow(props: Props) {
  const { id, rank, path, isActive, isSelected, isPinned, onSelect, onPin } = props;
  const words = describePath(path, rank);
  return (
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      className={classes.row}
      data-active={isActive}
      data-pinned={isPinned}
      onClick={onSelect}
    >
      <VisuallyHidden>
        {words.sentence}
        {isPinned ? ' Pinned.' : ''}
      </VisuallyHidden>
      <span className={classes.rank} aria-hidden>
        {rank}
      </span>
      <Chain path={path} />
      <span className={classes.value} aria-hidden>
        {words.value}
      </span>
      <span className={classes.facts} aria-hidden>
        <span>
          {words.codes.join(', ')}
          {words.tier !== null && <b> {words.tier}</b>}
        </span>
        <span>{words.span}</span>
        {words.dwell !== null && <span title="Days between hops">{words.dwell}</span>}
        {words.links > 0 && (
          <span className={classes.links} title="Rests on ownership or control steps">
            <Link2 size={12} aria-hidden /> {words.links}
          </span>
        )}
        {words.fired > 0 && (
          <span className={`${marks.tag} ${marks.fired}`}>
            <Flag size={10} aria-hidden /> {words.fired}
          </span>
        )}
      </span>
      <span
        className={classes.pin}
        aria-hidden
        title={isPinned ? 'Unpin (Space)' : 'Pin (Space)'}
        onClick={(event) => {
          event.stopPropagation();
          onPin();
        }}
      >
        <Pin size={13} aria-hidden fill={isPinned ? 'currentColor' : 'none'} />
      </span>
    </div>
  );
});

function Chain({ path }: { readonly path: SupplyPath }) {
  return (
    <span className={classes.chain} aria-hidden>
      {path.parties.map(({ id, name, country }, at) => (
        <Fragment key={id}>
          {at > 0 && (
            <span className={classes.arrow}>
              {path.hops[at - 1]?.kind === 'LINK' ? ' ┄ ' : ' → '}
            </span>
          )}
          <small>{country ?? '··'}</small>&nbsp;{name}
        </Fragment>
      ))}
    </span>
  );
}
