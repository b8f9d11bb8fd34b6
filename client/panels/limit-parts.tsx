/** Which shipments count, and in which order are paths listed? Dates, least value, ranking. */
import { Radio, TextInput } from '@mantine/core';

import { changeQuestion } from '../commands/change-question.ts';
import { describeDates, describeValue, RANKING_WORDS } from '../state/describe-question.ts';
import { isDefault, RANKINGS } from '../state/question.ts';
import { readDay } from '../state/url-state.ts';
import { useRun } from './app-context.ts';
import { NumberField } from './number-field.tsx';
import { QuestionPart } from './question-part.tsx';
import classes from './question.module.css';
import type { RulePartProps } from './rule-parts.tsx';
import { useDraft } from './use-draft.ts';

const INVASION = '2022-02-24';

export function DatesPart({ question, refusal, then = '' }: RulePartProps) {
  const run = useRun();
  const { since, until } = question;
  return (
    <QuestionPart
      name="Dates"
      words={describeDates(question)}
      isQuiet={isDefault(question, 'since', 'until')}
      refusal={refusal}
      then={then}
      width={290}
    >
      <div className={classes.pair}>
        <DayField
          label="From"
          value={since}
          onChange={(day) => run(changeQuestion({ since: day }))}
        />
        <DayField
          label="To"
          value={until}
          onChange={(day) => run(changeQuestion({ until: day }))}
        />
      </div>
      <div className={classes.quick}>
        <button type="button" onClick={() => run(changeQuestion({ since: INVASION, until: null }))}>
          since 24 Feb 2022
        </button>
        <button
          type="button"
          onClick={() => run(changeQuestion({ since: null, until: '2022-02-23' }))}
        >
          before 24 Feb 2022
        </button>
        <button type="button" onClick={() => run(changeQuestion({ since: null, until: null }))}>
          at any time
        </button>
      </div>
      <p className={classes.hint}>Every shipment of a path is within these days.</p>
    </QuestionPart>
  );
}

function DayField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}) {
  const { draft, change, settle } = useDraft(value ?? '', (text) => {
    const day = readDay(text);
    if (day !== null || text === '') onChange(day);
  });
  return (
    <TextInput
      size="xs"
      type="date"
      label={label}
      value={draft}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      onBlur={settle}
    />
  );
}

export function ValuePart({ question, refusal, then = '' }: RulePartProps) {
  const run = useRun();
  return (
    <QuestionPart
      name="Value"
      words={describeValue(question.minValueUsd)}
      isQuiet={isDefault(question, 'minValueUsd')}
      refusal={refusal}
      then={then}
      width={240}
    >
      <NumberField
        label="Each shipment at least, nominal US dollars"
        value={question.minValueUsd}
        min={0}
        max={1e12}
        step={1000}
        prefix="$"
        onChange={(minValueUsd) => run(changeQuestion({ minValueUsd }))}
      />
      <div className={classes.quick}>
        {[0, 1_000, 10_000, 100_000].map((usd) => (
          <button type="button" key={usd} onClick={() => run(changeQuestion({ minValueUsd: usd }))}>
            {usd === 0 ? 'any' : `$${usd / 1000}k`}
          </button>
        ))}
      </div>
      <p className={classes.hint}>Above 0, shipments that state no value are left out.</p>
    </QuestionPart>
  );
}

const RANKING_HINTS = {
  PRIORITY: 'tier, value and recency, less a cost for each hop',
  FEWEST_HOPS: 'then by priority',
  LARGEST_BOTTLENECK: 'largest smallest shipment value',
  MOST_RECENT: 'latest first shipment',
};

export function RankingPart({ question, refusal, then = '' }: RulePartProps) {
  const run = useRun();
  return (
    <QuestionPart
      name="Ranking"
      words={RANKING_WORDS[question.rankBy]}
      isQuiet={isDefault(question, 'rankBy')}
      refusal={refusal}
      then={then}
    >
      <Radio.Group
        aria-label="Order of the list"
        value={question.rankBy}
        onChange={(value) => {
          const rankBy = RANKINGS.find((each) => each === value);
          if (rankBy) run(changeQuestion({ rankBy }));
        }}
      >
        <div className={classes.tiers}>
          {RANKINGS.map((each) => (
            <Radio
              key={each}
              size="xs"
              value={each}
              label={RANKING_WORDS[each]}
              description={RANKING_HINTS[each]}
            />
          ))}
        </div>
      </Radio.Group>
    </QuestionPart>
  );
}
