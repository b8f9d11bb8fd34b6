/** One part of the question's sentence: its words, and the control that they open. */
import { Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';

import classes from './question.module.css';

export interface QuestionPartProps {
  /** What it is, for screen readers and as the heading of the control. */
  readonly name: string;
  readonly words: string;
  /** At its default: shown quietly. */
  readonly isQuiet: boolean;
  readonly refusal: string | null;
  readonly width?: number;
  /** Punctuation that follows, and never stands alone on a line. */
  readonly then?: string;
  readonly children: ReactNode;
}

export function QuestionPart(props: QuestionPartProps) {
  const { name, words, isQuiet, refusal, width = 280, then, children } = props;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <span className={classes.held}>
      <Popover
        opened={isOpen}
        onChange={setIsOpen}
        position="bottom-start"
        width={width}
        shadow="md"
        trapFocus
        returnFocus
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <button
            type="button"
            className={classes.part}
            data-quiet={isQuiet}
            data-refused={refusal !== null}
            aria-label={`${name}: ${words}`}
            onClick={() => setIsOpen(!isOpen)}
          >
            {words}
          </button>
        </Popover.Target>
        <Popover.Dropdown className={classes.control ?? ''} aria-label={name}>
          <h3 className={classes.controlName}>{name}</h3>
          {refusal !== null && (
            <p className={classes.refusal} role="alert">
              {refusal}
            </p>
          )}
          {children}
        </Popover.Dropdown>
      </Popover>
      {then}
    </span>
  );
}
