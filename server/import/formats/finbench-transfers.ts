/**
 * A transfer of a FinBench snapshot, from one account to another, as a shipment between the companies
 * that hold the accounts.
 *
 * Transfers hold no goods. They get the code 999999, by which trade statistics mean goods of no stated
 * kind, so that a search over any goods finds them; `hs` stays empty, since nothing was declared. Only a
 * company can ship: a transfer from or to the account of a person, or of nobody, is refused.
 */
import { foldNames } from '../../matching/fold-name.ts';
import { parseDay } from '../../model/day.ts';
import type { EntityRow } from '../../model/rows.ts';
import { FINBENCH_DATASET, FINBENCH_DELIMITER, toCompanyRecord } from './finbench.ts';
import type { TableFormat, TableRow } from './table-format.ts';

const COLUMNS = ['fromId', 'toId', 'amount', 'createTime'];
const GOODS_OF_NO_STATED_KIND = '999999';

/** Who holds the accounts, by their numbers. */
export interface AccountHolders {
  /** Account to company. */
  readonly companies: ReadonlyMap<string, string>;
  readonly ofPersons: ReadonlySet<string>;
}

export const FINBENCH_TRANSFERS_NAME = 'finbench-transfers';
export const FINBENCH_TRANSFERS_TITLE = 'FinBench: transfers between accounts';
export const FINBENCH_TRANSFERS_COLUMNS = COLUMNS;

export function describeTransfers({ companies, ofPersons }: AccountHolders): TableFormat {
  const findHolder = (row: TableRow, column: 'fromId' | 'toId'): string => {
    const account = row.id(column, column === 'fromId' ? 'no consignor' : 'no consignee');
    const company = companies.get(account);
    if (company !== undefined) return company;
    const isOfPerson = ofPersons.has(account);
    return row.refuse(
      isOfPerson ? 'owner of the account is a person' : 'owner of the account is not known',
      column,
    );
  };
  return {
    name: FINBENCH_TRANSFERS_NAME,
    title: FINBENCH_TRANSFERS_TITLE,
    version: 1,
    delimiter: FINBENCH_DELIMITER,
    columns: COLUMNS,
    isImported: (column) => COLUMNS.includes(column),
    dataset: FINBENCH_DATASET,
    acceptRejected: 1, // most accounts are held by persons
    toRecord: (row) => {
      const consignor = toMention(row, findHolder(row, 'fromId'));
      const consignee = toMention(row, findHolder(row, 'toId'));
      const date = row.day('createTime') ?? row.refuse('date in another format', 'createTime');
      const day = parseDay(date);
      const moment = row.text('createTime')!;
      const record = `transfer-${row.text('fromId')}-${row.text('toId')}-${moment.replace(' ', 'T')}`;
      return {
        kind: 'shipment',
        line: row.line,
        consignor,
        consignee,
        row: {
          id: row.scoped(record),
          consignorId: consignor.id,
          consigneeId: consignee.id,
          date,
          day,
          lastDay: day,
          dateKind: null,
          hs: null,
          hs6: GOODS_OF_NO_STATED_KIND,
          hsEdition: null,
          hsMapping: null,
          description: 'Transfer of money',
          valueUsd: null,
          value: row.amount('amount'),
          currency: null,
          weightKg: null,
          quantity: null,
          unit: null,
          originCountry: null,
          departureCountry: null,
          arrivalCountry: null,
          transitCountries: [],
          carrier: null,
          record,
          sha256: row.tools.sha256,
          rowHash: row.rowHash(),
        },
      };
    },
  };
}

/** The file of the companies names them; this one knows a number. */
function toMention(row: TableRow, companyId: string): EntityRow {
  const record = toCompanyRecord(companyId);
  return {
    id: row.scoped(record),
    kind: 'COMPANY',
    name: record,
    otherNames: [],
    foldedNames: foldNames([record]),
    country: null,
    incorporatedOn: null,
    dissolvedOn: null,
    industry: null,
    purpose: null,
    identifiers: [],
    notes: null,
  };
}
