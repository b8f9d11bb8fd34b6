/** From whom, to whom, through whom? Countries and single companies. */
import { MultiSelect } from '@mantine/core';
import { X } from 'lucide-react';

import { changeQuestion } from '../commands/change-question.ts';
import { COUNTRIES } from '../state/countries.ts';
import { describeParty } from '../state/describe-question.ts';
import { isDefault, type PartyChoice, type Question } from '../state/question.ts';
import { useAppState, useRun } from './app-context.ts';
import { PartyPicker } from './party-picker.tsx';
import { QuestionPart } from './question-part.tsx';
import classes from './question.module.css';

const OPTIONS = COUNTRIES.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
const NAMES = { from: 'Suppliers', to: 'End users', through: 'Intermediaries' };

interface Props {
  readonly side: 'from' | 'to' | 'through';
  readonly question: Question;
  readonly refusal: string | null;
}

export function PartyPart({ side, question, refusal }: Props) {
  const run = useRun();
  const directory = useAppState((state) => state.directory);
  const choice = question[side];
  const change = (next: PartyChoice) => run(changeQuestion({ [side]: next }));
  return (
    <QuestionPart
      name={NAMES[side]}
      words={describeParty(choice, directory, side === 'through' ? 'anyone' : 'choose …')}
      isQuiet={isDefault(question, side)}
      refusal={refusal}
      width={320}
    >
      <MultiSelect
        size="xs"
        label="Companies in these countries"
        placeholder={choice.countries.length === 0 ? 'Any country' : ''}
        data={OPTIONS}
        value={[...choice.countries]}
        searchable
        clearable
        hidePickedOptions
        openOnFocus={false}
        maxDropdownHeight={240}
        nothingFoundMessage="No such country"
        comboboxProps={{ withinPortal: false }}
        onChange={(countries) => change({ ...choice, countries })}
      />
      <div style={{ marginTop: 10 }}>
        <PartyPicker
          label="And these companies"
          onPick={({ id }) => {
            if (!choice.ids.includes(id)) change({ ...choice, ids: [...choice.ids, id] });
          }}
        />
      </div>
      <ChosenCompanies
        ids={choice.ids}
        onRemove={(id) => change({ ...choice, ids: choice.ids.filter((each) => each !== id) })}
      />
      {side === 'through' && (
        <p className={classes.hint}>Empty: everyone who is neither supplier nor end user.</p>
      )}
    </QuestionPart>
  );
}

export function ChosenCompanies({
  ids,
  onRemove,
}: {
  readonly ids: readonly string[];
  readonly onRemove: (id: string) => void;
}) {
  const directory = useAppState((state) => state.directory);
  if (ids.length === 0) return null;
  return (
    <ul className={classes.chosen}>
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            aria-label={`Remove ${directory[id]?.name ?? id}`}
            onClick={() => onRemove(id)}
          >
            {directory[id]?.name ?? id} <X size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
