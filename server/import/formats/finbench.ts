/**
 * The parties and investments of a FinBench snapshot: invented companies and persons of a benchmark for
 * financial graphs, who invest in companies and hold the accounts that finbench-transfers.ts reads.
 *
 * Numbers of companies and of persons overlap, so ids say which is meant.
 */
import { foldNames } from '../../matching/fold-name.ts';
import type { MappedRecord } from '../../model/mapped-record.ts';
import type { EntityRow } from '../../model/rows.ts';
import type { TableFormat, TableRow } from './table-format.ts';

export const FINBENCH_DELIMITER = '|';

export const FINBENCH_DATASET = {
  id: 'finbench',
  title: 'FinBench: invented accounts, transfers and investments',
  publisher: 'Linked Data Benchmark Council',
  licence: 'Apache-2.0',
  retrievedOn: null,
  isInvented: true,
} as const;

export const toCompanyRecord = (companyId: string): string => `company-${companyId}`;
export const toPersonRecord = (personId: string): string => `person-${personId}`;

type PartyKind = EntityRow['kind'];

function describeParties(kind: PartyKind, [id, name]: readonly [string, string]): TableFormat {
  const isCompany = kind === 'COMPANY';
  const columns = [id, name, 'isBlocked'];
  return {
    name: isCompany ? 'finbench-companies' : 'finbench-persons',
    title: `FinBench: ${isCompany ? 'companies' : 'persons'}`,
    version: 1,
    delimiter: FINBENCH_DELIMITER,
    columns,
    // `createTime` is when the account holder was entered, not when a company was founded.
    isImported: (column) => columns.includes(column),
    dataset: FINBENCH_DATASET,
    acceptRejected: 0.05,
    toRecord: (row) => {
      const number = row.id(id, 'no record id');
      const record = isCompany ? toCompanyRecord(number) : toPersonRecord(number);
      return toParty(row, { kind, record, name: row.name(name) ?? row.refuse('no name', name) });
    },
  };
}

function toParty(
  row: TableRow,
  { kind, record, name }: { kind: PartyKind; record: string; name: string },
): MappedRecord {
  return {
    kind: 'entity',
    line: row.line,
    row: {
      id: row.scoped(record),
      kind,
      name,
      otherNames: [],
      foldedNames: foldNames([name]),
      country: null,
      incorporatedOn: null,
      dissolvedOn: null,
      industry: null,
      purpose: null,
      identifiers: [],
      notes: row.text('isBlocked') === 'true' ? 'Blocked, says the source.' : null,
      record,
      sha256: row.tools.sha256,
      rowHash: row.rowHash(),
    },
  };
}

const INVESTMENT_COLUMNS = ['investorId', 'companyId', 'ratio', 'createTime'];

/**
 * Files of both kinds of investors have the same columns: which one it is, only the name of the file
 * tells.
 */
function describeInvestments(investor: PartyKind): TableFormat {
  const isCompany = investor === 'COMPANY';
  return {
    name: isCompany ? 'finbench-company-investments' : 'finbench-person-investments',
    title: `FinBench: shares that ${isCompany ? 'companies' : 'persons'} hold`,
    version: 1,
    delimiter: FINBENCH_DELIMITER,
    columns: INVESTMENT_COLUMNS,
    isImported: (column) => INVESTMENT_COLUMNS.includes(column),
    dataset: FINBENCH_DATASET,
    acceptRejected: 0.05,
    toRecord: (row) => {
      const investorId = row.id('investorId', 'no owner');
      const companyId = row.id('companyId', 'no owned company');
      const ratio = row.amount('ratio') ?? row.refuse('not a number', 'ratio');
      if (ratio > 1) row.refuse('share outside 0 to 100 %', 'ratio');
      const owner = isCompany ? toCompanyRecord(investorId) : toPersonRecord(investorId);
      const owned = toCompanyRecord(companyId);
      const record = `invest-${owner}-${owned}`;
      return {
        kind: 'link',
        line: row.line,
        row: {
          id: row.scoped(record),
          kind: 'OWNS',
          ownerId: row.scoped(owner),
          ownedId: row.scoped(owned),
          // As stated: shares of one company may add up to a hair more than 100.
          shareMin: ratio * 100,
          shareMax: ratio * 100,
          isDirect: true,
          interest: 'investment',
          role: null,
          validFrom: row.day('createTime'),
          validTo: null,
          record,
          sha256: row.tools.sha256,
          rowHash: row.rowHash(),
        },
      };
    },
  };
}

export const FINBENCH_PARTIES: readonly TableFormat[] = [
  describeParties('COMPANY', ['companyId', 'companyName']),
  describeParties('PERSON', ['personId', 'personName']),
];

export const FINBENCH_COMPANY_INVESTMENTS = describeInvestments('COMPANY');
export const FINBENCH_PERSON_INVESTMENTS = describeInvestments('PERSON');
