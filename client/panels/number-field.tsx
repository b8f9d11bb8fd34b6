/** A whole number within limits, changed by typing or with the arrow keys. */
import { NumberInput } from '@mantine/core';

import { useDraft } from './use-draft.ts';

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly onChange: (value: number) => void;
}

export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step = 1, prefix, suffix, onChange } = props;
  const { draft, change, settle } = useDraft<number | string>(value, (next) => {
    // An emptied field is no number: what was there stays.
    if (typeof next === 'number' && Number.isFinite(next) && next !== value) onChange(next);
  });
  return (
    <NumberInput
      size="xs"
      label={label}
      value={draft}
      min={min}
      max={max}
      step={step}
      clampBehavior="strict"
      allowDecimal={false}
      thousandSeparator=","
      {...(prefix === undefined ? {} : { prefix })}
      {...(suffix === undefined ? {} : { suffix })}
      onChange={change}
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
      }}
    />
  );
}
