/** Which goods? Tiers of the high priority list, HS codes, or anything. */
import { Checkbox, TagsInput } from '@mantine/core';

import { changeQuestion } from '../commands/change-question.ts';
import { describeGoods } from '../state/describe-question.ts';
import { isDefault, type Question, TIERS } from '../state/question.ts';
import { useAppState, useRun } from './app-context.ts';
import { QuestionPart } from './question-part.tsx';
import classes from './question.module.css';

interface Props {
  readonly question: Question;
  readonly refusal: string | null;
}

export function GoodsPart({ question, refusal }: Props) {
  const run = useRun();
  return (
    <QuestionPart
      name="Goods"
      words={describeGoods(question)}
      isQuiet={isDefault(question, 'anyGoods', 'tiers', 'hs')}
      refusal={refusal}
      width={330}
    >
      <TierChoice question={question} />
      <TagsInput
        size="xs"
        label="HS codes or their beginnings"
        placeholder={question.hs.length === 0 ? '8542, 854231 …' : ''}
        description="2 to 6 digits each; added to the tiers"
        value={[...question.hs]}
        splitChars={[',', ' ', ';']}
        disabled={question.anyGoods}
        onChange={(codes) => {
          const hs = codes.map((code) => code.replaceAll('.', '').slice(0, 6));
          run(changeQuestion({ hs: hs.filter((code) => /^\d{2,6}$/.test(code)) }));
        }}
        acceptValueOnBlur
      />
      <Checkbox
        mt={10}
        size="xs"
        label="Any goods, listed or not"
        checked={question.anyGoods}
        onChange={({ currentTarget }) =>
          run(changeQuestion({ anyGoods: currentTarget.checked, tiers: [], hs: [] }))
        }
      />
    </QuestionPart>
  );
}

function TierChoice({ question }: { readonly question: Question }) {
  const run = useRun();
  const list = useAppState((state) => state.status?.commodityList ?? null);
  const { tiers, anyGoods, hs } = question;
  const isEveryTier = !anyGoods && tiers.length === 0 && hs.length === 0;
  return (
    <div className={classes.tiers} role="group" aria-label="Tiers of the high priority list">
      {TIERS.map((tier) => {
        const entry = list?.tiers.find((each) => each.tier === tier);
        const codes = entry ? ` · ${entry.codes.length} codes` : '';
        return (
          <Checkbox
            key={tier}
            size="xs"
            label={`Tier ${tier.slice(1)} ${entry ? `· ${entry.title}` : ''}${codes}`}
            checked={isEveryTier || tiers.includes(tier)}
            onChange={({ currentTarget }) => {
              const before = isEveryTier ? [...TIERS] : tiers;
              const after = TIERS.filter((each) =>
                each === tier ? currentTarget.checked : before.includes(each),
              );
              const isAll = after.length === TIERS.length && hs.length === 0;
              run(changeQuestion({ anyGoods: false, tiers: isAll ? [] : after }));
            }}
          />
        );
      })}
      {list !== null && (
        <p className={classes.hint}>
          {list.title}, version of {list.version}
        </p>
      )}
    </div>
  );
}
