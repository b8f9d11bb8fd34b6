/** One shipment on a card: when, what, how much, and where it is recorded. */
import { VisuallyHidden } from '@mantine/core';

import { formatDay, formatQuantity, formatUsd } from '../state/format-values.ts';
import { describeSourceShort } from '../state/describe-shipment.ts';
import type { Shipment } from '../state/trade.ts';

import classes from './inspector.module.css';

interface Props {
  readonly shipment: Shipment;
  /** In front of the day: In, Out. */
  readonly prefix?: string;
  /** Below: from whom, to whom. */
  readonly note?: string;
  /** Cards side by side are narrow: one fact a line. */
  readonly isNarrow?: boolean;
  readonly label: string;
  readonly onOpen: () => void;
}

export function ShipmentCard({ shipment, prefix, note, isNarrow, label, onOpen }: Props) {
  const { date, latestDate, hs, hs6, tier, valueUsd, quantity, unit } = shipment;
  const day = `${formatDay(date)}${latestDate === null ? '' : ' (not exact)'}`;
  const goods = `HS ${hs6 ?? hs ?? 'not recorded'}${tier === null ? '' : ` ${tier}`}`;
  const amount = formatQuantity(quantity, unit);
  const usd = valueUsd === null ? 'no value' : formatUsd(valueUsd);
  return (
    <button type="button" className={classes.card} onClick={onOpen}>
      <VisuallyHidden>{label}. </VisuallyHidden>
      <strong>
        {prefix === undefined ? day : `${prefix} · ${day}`}
        {!isNarrow && <b>{usd}</b>}
      </strong>
      {isNarrow ? (
        <>
          <div>{goods}</div>
          {amount !== null && <div>{amount}</div>}
          <div>{usd}</div>
        </>
      ) : (
        <div>{[goods, amount].filter(Boolean).join(' · ')}</div>
      )}
      {note !== undefined && <div>{note}</div>}
      <span>{describeSourceShort(shipment)}</span>
    </button>
  );
}
