/** Shipment records as a table; a row opens to everything that it states. */
import { VisuallyHidden } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { Fragment, useState } from 'react';

import { findSelectedPath } from '../state/app-state.ts';
import {
  describeHsMapping,
  describeSource,
  describeSourceShort,
  listDetails,
} from '../state/describe-shipment.ts';
import { formatDay, formatUsd } from '../state/format-values.ts';
import { findShipment, type Shipment } from '../state/trade.ts';
import { useAppState } from './app-context.ts';
import { Facts } from './facts.tsx';
import classes from './inspector.module.css';
import marks from './marks.module.css';

export function RecordTable({ records }: { readonly records: readonly Shipment[] }) {
  const [openId, setOpenId] = useState<string | null>(null);
  const path = useAppState(findSelectedPath);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">HS</th>
          <th scope="col" className={classes.right}>
            USD
          </th>
          <th scope="col">Dataset and row</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => {
          const isOpen = record.id === openId;
          const isOnPath = path !== undefined && findShipment(path, record.id) !== undefined;
          return (
            <Fragment key={record.id}>
              <tr>
                <td>
                  <button
                    type="button"
                    className={classes.expand}
                    aria-expanded={isOpen}
                    onClick={() => setOpenId(isOpen ? null : record.id)}
                  >
                    {isOpen ? (
                      <ChevronDown size={12} aria-hidden />
                    ) : (
                      <ChevronRight size={12} aria-hidden />
                    )}
                    {formatDay(record.date)}
                  </button>
                </td>
                <td title={describeHsMapping(record) ?? undefined}>
                  {record.hsMapping === 'APPROXIMATE' && (
                    <>
                      <span aria-hidden>≈ </span>
                      <VisuallyHidden>approximately </VisuallyHidden>
                    </>
                  )}
                  {record.hs6 ?? record.hs ?? '–'}
                </td>
                <td className={classes.right}>{formatUsd(record.valueUsd).replace('$', '')}</td>
                <td className={classes.source} title={describeSource(record)}>
                  {describeSourceShort(record)}{' '}
                  {isOnPath && <span className={`${marks.tag} ${marks.quiet}`}>on the path</span>}
                </td>
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={4} className={classes.wide}>
                    <Facts facts={listDetails(record)} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
