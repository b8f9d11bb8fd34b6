/** How sure is the list? Always in sight: complete, the best of more, stopped early, none found. */
import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';

import { findPaths, stopAsking } from '../commands/find-paths.ts';
import { describeAnswer, describeScope } from '../state/describe-answer.ts';
import { findRefusedParts } from '../state/find-refusal.ts';
import { formatCount } from '../state/format-values.ts';
import { isSame } from '../state/question.ts';
import { useAppState, useRun } from './app-context.ts';
import classes from './path-list.module.css';

/** Shorter than the first shows nothing; longer than the second says how long, and can be stopped. */
const SHOW_AFTER_MS = 300;
const TELL_AFTER_MS = 2000;

export function AnswerState() {
  const answer = useAppState((state) => state.answer);
  const waited = useWaited();
  const question = useAppState((state) => state.view.question);
  const words = answer === null ? null : describeAnswer(answer);
  const isOfEarlier = answer !== null && waited === null && !isSame(answer.question, question);
  return (
    <>
      <div className={classes.state} role="status" aria-live="polite">
        <strong>{words?.headline ?? (waited === null ? 'No answer yet' : 'Searching …')}</strong>
        {waited !== null && waited >= TELL_AFTER_MS ? (
          <Waiting seconds={Math.floor(waited / 1000)} />
        ) : (
          words !== null &&
          (isOfEarlier ? (
            <span className={classes.sure} data-tone="caution">
              <TriangleAlert size={13} aria-hidden /> of the earlier question
            </span>
          ) : (
            <span className={classes.sure} data-tone={words.tone} title={words.meaning}>
              {words.tone === 'good' ? (
                <Check size={13} aria-hidden />
              ) : (
                <TriangleAlert size={13} aria-hidden />
              )}
              {words.state}
            </span>
          ))
        )}
        {waited !== null && waited >= SHOW_AFTER_MS && <span className={classes.progress} />}
      </div>
      <AnswerProblem />
      <NothingFound />
    </>
  );
}

/** Milliseconds since the question under way was sent; null when none is. */
function useWaited(): number | null {
  const askedAt = useAppState((state) => state.askedAt);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (askedAt === null) return;
    const timer = setInterval(() => setNow(Date.now()), 150);
    return () => clearInterval(timer);
  }, [askedAt]);
  return askedAt === null ? null : Math.max(0, now - askedAt);
}

function Waiting({ seconds }: { readonly seconds: number }) {
  const run = useRun();
  const status = useAppState((state) => state.status);
  const among = status ? ` in ${formatCount(status.counts.shipments)} shipments` : '';
  return (
    <span className={classes.sure}>
      {seconds} s{among}
      <button type="button" className={classes.cancel} onClick={() => run(stopAsking)}>
        Cancel
      </button>
    </span>
  );
}

/** What is answered in the same way however often it is asked. */
const HOPELESS: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'NOT_FOUND']);

function AnswerProblem() {
  const run = useRun();
  const problem = useAppState((state) => state.questionProblem);
  const question = useAppState((state) => state.view.question);
  if (problem === null || problem.code === 'UNREACHABLE') return null;
  const isRefused = problem.field !== null && findRefusedParts(problem.field).length > 0;
  return (
    <div className={classes.problem} role="alert">
      {withoutPrefix(problem.message)}
      {isRefused ? ' It is marked above.' : ''}
      {problem.code === 'NOT_FOUND' && ' Take it out of the question above, or reset it.'}
      {!isRefused && !HOPELESS.has(problem.code) && (
        <button type="button" onClick={() => run(findPaths(question, Date.now()))}>
          Ask again
        </button>
      )}
    </div>
  );
}

/** The API names fields by their place in the request; here there is only one question. */
function withoutPrefix(message: string): string {
  return message.replace(/^question\./, '');
}

function NothingFound() {
  const answer = useAppState((state) => state.answer);
  if (answer === null || answer.paths.length > 0) return null;
  return (
    <div className={classes.none}>
      <p>{answer.considered.sentence}</p>
      <p>{describeScope(answer)}.</p>
      <p>
        Wider questions: more hops, more days between hops, the same HS heading instead of the same
        code, ownership steps, other goods.
      </p>
    </div>
  );
}
