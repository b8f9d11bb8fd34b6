/** By which rules do goods count as carried on? Hops, days between, likeness of goods, ownership steps. */
import { Radio } from '@mantine/core';

import { changeQuestion } from '../commands/change-question.ts';
import {
  CONTINUITY_WORDS,
  describeDwell,
  describeHops,
  describeLinks,
} from '../state/describe-question.ts';
import {
  CONTINUITIES,
  DWELL_DAYS,
  HOPS,
  isDefault,
  LINKS,
  type Question,
} from '../state/question.ts';
import { useRun } from './app-context.ts';
import { NumberField } from './number-field.tsx';
import { QuestionPart } from './question-part.tsx';
import classes from './question.module.css';

export interface RulePartProps {
  readonly question: Question;
  readonly refusal: string | null;
  readonly then?: string;
}

export function HopsPart({ question, refusal, then = '' }: RulePartProps) {
  const run = useRun();
  const { hops } = question;
  return (
    <QuestionPart
      name="Hops"
      words={describeHops(hops)}
      isQuiet={isDefault(question, 'hops')}
      refusal={refusal}
      then={then}
      width={240}
    >
      <div className={classes.pair}>
        <NumberField
          label="At least"
          value={hops.min}
          {...HOPS}
          onChange={(min) => run(changeQuestion({ hops: { min, max: Math.max(min, hops.max) } }))}
        />
        <NumberField
          label="At most"
          value={hops.max}
          {...HOPS}
          onChange={(max) => run(changeQuestion({ hops: { min: Math.min(hops.min, max), max } }))}
        />
      </div>
      <p className={classes.hint}>Shipments and ownership steps each count as one hop.</p>
    </QuestionPart>
  );
}

export function DwellPart({ question, refusal, then = '' }: RulePartProps) {
  const run = useRun();
  const { dwellDays } = question;
  const change = (min: number, max: number) => run(changeQuestion({ dwellDays: { min, max } }));
  return (
    <QuestionPart
      name="Dwell"
      words={describeDwell(dwellDays)}
      isQuiet={isDefault(question, 'dwellDays')}
      refusal={refusal}
      then={then}
      width={250}
    >
      <div className={classes.pair}>
        <NumberField
          label="At least, days"
          value={dwellDays.min}
          {...DWELL_DAYS}
          onChange={(min) => change(min, Math.max(min, dwellDays.max))}
        />
        <NumberField
          label="At most, days"
          value={dwellDays.max}
          {...DWELL_DAYS}
          step={10}
          onChange={(max) => change(Math.min(dwellDays.min, max), max)}
        />
      </div>
      <div className={classes.quick}>
        {[30, 60, 90, 180, 365].map((days) => (
          <button type="button" key={days} onClick={() => change(0, days)}>
            {days} days
          </button>
        ))}
      </div>
      <p className={classes.hint}>From an arrival to the departure that follows.</p>
    </QuestionPart>
  );
}

const CONTINUITY_HINTS = {
  SAME_HS6: 'six digits, as mapped to HS 2022',
  SAME_HS4: 'four digits',
  SAME_TIER: 'of the high priority list',
  ANY: 'weak: any goods may follow any',
};

export function ContinuityPart({ question, refusal, then = '' }: RulePartProps) {
  const run = useRun();
  return (
    <QuestionPart
      name="Continuity"
      words={CONTINUITY_WORDS[question.continuity]}
      isQuiet={isDefault(question, 'continuity')}
      refusal={refusal}
      then={then}
    >
      <Radio.Group
        aria-label="What stays the same along a path"
        value={question.continuity}
        onChange={(value) => {
          const continuity = CONTINUITIES.find((each) => each === value);
          if (continuity) run(changeQuestion({ continuity }));
        }}
      >
        <div className={classes.tiers}>
          {CONTINUITIES.map((each) => (
            <Radio
              key={each}
              size="xs"
              value={each}
              label={CONTINUITY_WORDS[each]}
              description={CONTINUITY_HINTS[each]}
            />
          ))}
        </div>
      </Radio.Group>
    </QuestionPart>
  );
}

export function LinksPart({ question, refusal, then = '' }: RulePartProps) {
  const run = useRun();
  const { maxLinks, minLinkShare } = question;
  const share = maxLinks > 0 ? ` of ${minLinkShare} % or more` : '';
  return (
    <QuestionPart
      name="Ownership"
      words={`${describeLinks(maxLinks)}${share}`}
      isQuiet={isDefault(question, 'maxLinks', 'minLinkShare')}
      refusal={refusal}
      then={then}
    >
      <div className={classes.pair}>
        <NumberField
          label="Steps at a junction"
          value={maxLinks}
          {...LINKS}
          onChange={(next) => run(changeQuestion({ maxLinks: next }))}
        />
        <NumberField
          label="Share at least"
          suffix=" %"
          value={minLinkShare}
          min={0}
          max={100}
          step={5}
          onChange={(next) => run(changeQuestion({ minLinkShare: next }))}
        />
      </div>
      <p className={classes.hint}>
        Goods may pass to a company under the same owner or control between two shipments. Control
        counts whatever the share.
      </p>
    </QuestionPart>
  );
}
