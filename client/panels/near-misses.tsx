/** Where nothing was found: how many chains lie just outside the question, and one step to them. */
import { Loader } from '@mantine/core';

import { findNearMisses, loosen } from '../commands/find-near-misses.ts';
import type { NearMiss } from '../state/app-state.ts';
import { countOf } from '../state/format-values.ts';
import { isSame, type Question } from '../state/question.ts';
import { useAppState, useRun } from './app-context.ts';
import classes from './notices.module.css';

export function NearMisses() {
  const run = useRun();
  const question = useAppState((state) => state.view.question);
  const counted = useAppState((state) => state.nearMisses);
  if (counted === null || !isSame(counted.question, question)) {
    return (
      <p>
        <button
          type="button"
          className={classes.action}
          onClick={() => run(findNearMisses(question))}
        >
          What lies just outside?
        </button>
      </p>
    );
  }
  if (counted.problem !== null) return <p role="alert">{counted.problem.message}</p>;
  if (counted.found === null) {
    return (
      <p role="status">
        <Loader size={14} /> Counting with one rule looser each …
      </p>
    );
  }
  if (counted.found.length === 0) return <p role="status">Nothing to make looser.</p>;
  return (
    <ul className={classes.misses} aria-label="Just outside the question">
      {counted.found.map((miss) => (
        <Miss key={miss.relaxation} miss={miss} question={question} />
      ))}
    </ul>
  );
}

function Miss({ miss, question }: { readonly miss: NearMiss; readonly question: Question }) {
  const run = useRun();
  const { relaxation, chains, isExact, why } = miss;
  return (
    <li>
      <span>
        {describeLooser(relaxation, question)}
        <br />
        <strong>{chains === null ? why : toWords(chains, isExact)}</strong>
      </span>
      {chains !== null && chains > 0 && (
        <button
          type="button"
          className={classes.action}
          aria-label={`Ask this: ${describeLooser(relaxation, question)}`}
          onClick={() => run(loosen(question, relaxation))}
        >
          Ask this
        </button>
      )}
    </li>
  );
}

const toWords = (chains: number, isExact: boolean): string =>
  chains === 0 && isExact
    ? 'no path either'
    : `${isExact ? '' : 'at least '}${countOf(chains, 'path')}`;

function describeLooser(relaxation: NearMiss['relaxation'], { dwellDays, hops }: Question): string {
  switch (relaxation) {
    case 'DWELL_DOUBLED':
      return `Up to ${dwellDays.max * 2} days between hops instead of ${dwellDays.max}`;
    case 'SAME_HS4':
      return 'The same heading (HS4) instead of the same code';
    case 'ONE_MORE_HOP':
      return `Up to ${hops.max + 1} hops instead of ${hops.max}`;
  }
}
