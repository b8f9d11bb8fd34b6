/**
 * The accounts of a FinBench snapshot and who holds them: kept as notes, since an account is no party. What
 * they mean for trade is read together with the transfers, see finbench-transfers.ts.
 */
import {
  FINBENCH_DATASET,
  FINBENCH_DELIMITER,
  toCompanyRecord,
  toPersonRecord,
} from './finbench.ts';
import type { TableFormat, TableRow } from './table-format.ts';

function describeNotes(
  what: string,
  columns: readonly string[],
  toHolder: (row: TableRow) => string | null,
): TableFormat {
  return {
    name: `finbench-${what}`,
    title: `FinBench: ${what.replaceAll('-', ' ')}`,
    version: 1,
    delimiter: FINBENCH_DELIMITER,
    columns,
    isImported: () => true,
    dataset: FINBENCH_DATASET,
    acceptRejected: 0.05,
    toRecord: (row) => {
      const account = row.id('accountId', 'no record id');
      const holder = toHolder(row);
      const record = holder === null ? `account-${account}` : `account-${account}-of-${holder}`;
      return {
        kind: 'note',
        line: row.line,
        row: {
          id: row.scoped(record),
          schema: holder === null ? 'Account' : 'AccountHolder',
          text: row.toJson(),
          aboutIds: holder === null ? [] : [row.scoped(holder)],
          addressId: null,
          record,
          sha256: row.tools.sha256,
          rowHash: row.rowHash(),
        },
      };
    },
  };
}

export const FINBENCH_ACCOUNTS: readonly TableFormat[] = [
  describeNotes('accounts', ['accountId', 'isBlocked', 'createTime'], () => null),
  describeNotes('accounts-of-companies', ['companyId', 'accountId', 'createTime'], (row) =>
    toCompanyRecord(row.id('companyId', 'no owner')),
  ),
  describeNotes('accounts-of-persons', ['personId', 'accountId', 'createTime'], (row) =>
    toPersonRecord(row.id('personId', 'no owner')),
  ),
];
