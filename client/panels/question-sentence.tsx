/** The question as a sentence whose parts are controls; what is at its default is quiet. */
import { changeQuestion, resetQuestion } from '../commands/change-question.ts';
import { describeCompanies } from '../state/describe-question.ts';
import { findRefusal } from '../state/find-refusal.ts';
import { DEFAULT_QUESTION, isSame, type QuestionPart as Part } from '../state/question.ts';
import { useAppState, useRun } from './app-context.ts';
import { GoodsPart } from './goods-part.tsx';
import { DatesPart, RankingPart, ValuePart } from './limit-parts.tsx';
import { ChosenCompanies, PartyPart } from './party-part.tsx';
import { QuestionPart } from './question-part.tsx';
import classes from './question.module.css';
import { ContinuityPart, DwellPart, HopsPart, LinksPart } from './rule-parts.tsx';

export function QuestionSentence() {
  const run = useRun();
  const question = useAppState((state) => state.view.question);
  const problem = useAppState((state) => state.questionProblem);
  const refusalOf = (...parts: Part[]) => findRefusal(problem, ...parts);
  const part = (...parts: Part[]) => ({ question, refusal: refusalOf(...parts) });
  return (
    <section aria-label="Question">
      <div className={classes.sentence}>
        {!isSame(question, DEFAULT_QUESTION) && (
          <button type="button" className={classes.reset} onClick={() => run(resetQuestion)}>
            Reset
          </button>
        )}
        Goods of <GoodsPart {...part('anyGoods', 'tiers', 'hs')} /> that left{' '}
        <PartyPart side="from" {...part('from')} /> and reached{' '}
        <PartyPart side="to" {...part('to')} /> through{' '}
        <PartyPart side="through" {...part('through')} /> in <HopsPart {...part('hops')} then="," />{' '}
        <DwellPart {...part('dwellDays')} /> between hops,{' '}
        <ContinuityPart {...part('continuity')} then="," />{' '}
        <LinksPart {...part('maxLinks', 'minLinkShare')} then="," />{' '}
        <CompanyListPart list="mustPass" />
        <CompanyListPart list="avoid" /> shipped <DatesPart {...part('since', 'until')} then="," />{' '}
        <ValuePart {...part('minValueUsd')} then="," /> ranked by{' '}
        <RankingPart {...part('rankBy')} then="." />
      </div>
    </section>
  );
}

/** Companies that a path must, or must not, pass; no words while there are none. */
function CompanyListPart({ list }: { readonly list: 'mustPass' | 'avoid' }) {
  const run = useRun();
  const ids = useAppState((state) => state.view.question[list]);
  const directory = useAppState((state) => state.directory);
  const problem = useAppState((state) => state.questionProblem);
  if (ids.length === 0) return null;
  const isAvoid = list === 'avoid';
  return (
    <>
      {isAvoid ? 'without ' : 'by way of '}
      <QuestionPart
        name={isAvoid ? 'Avoided' : 'Must pass'}
        words={describeCompanies(ids, directory)}
        isQuiet={false}
        refusal={findRefusal(problem, list)}
        then=","
      >
        <ChosenCompanies
          ids={ids}
          onRemove={(id) => run(changeQuestion({ [list]: ids.filter((each) => each !== id) }))}
        />
      </QuestionPart>{' '}
    </>
  );
}
