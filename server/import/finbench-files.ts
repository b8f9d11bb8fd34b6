/**
 * The files of a FinBench snapshot that need more than their own rows to be read: transfers name
 * accounts, and who holds those stands in two files beside it; whose investments a file lists, only its
 * name tells.
 *
 * The holders of all accounts are in memory while transfers are read: some 100 bytes for each account.
 */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';

import {
  FINBENCH_COMPANY_INVESTMENTS,
  FINBENCH_DELIMITER,
  FINBENCH_PERSON_INVESTMENTS,
} from './formats/finbench.ts';
import {
  describeTransfers,
  FINBENCH_TRANSFERS_COLUMNS,
  FINBENCH_TRANSFERS_NAME,
  FINBENCH_TRANSFERS_TITLE,
} from './formats/finbench-transfers.ts';
import { InvalidRequest } from '../model/errors.ts';
import type { KnownFormat } from './known-format.ts';
import { type FileStart, readFileStart, readHeader, readRecords } from './read-records.ts';
import { hasColumns, readTableFormat } from './read-table-format.ts';

const TRANSFERS = { columns: FINBENCH_TRANSFERS_COLUMNS, delimiter: FINBENCH_DELIMITER };

const transfers: KnownFormat = {
  name: FINBENCH_TRANSFERS_NAME,
  title: FINBENCH_TRANSFERS_TITLE,
  recognise: (start) => hasColumns(start, TRANSFERS),
  open: async (start) => {
    const sum = createHash('sha256');
    const onBytes = (bytes: Buffer) => sum.update(bytes);
    const folder = dirname(start.path);
    const companies = await readHolders(
      join(folder, 'CompanyOwnAccount.csv'),
      'companyId',
      onBytes,
    );
    const persons = await readHolders(join(folder, 'PersonOwnAccount.csv'), 'personId', onBytes);
    const format = describeTransfers({ companies, ofPersons: new Set(persons.keys()) });
    return readTableFormat(start, format, sum.digest('hex'));
  },
};

/** Account to holder. Throws InvalidRequest when the file is not there or holds something else. */
async function readHolders(
  path: string,
  holderColumn: string,
  onBytes: (bytes: Buffer) => void,
): Promise<Map<string, string>> {
  const start = await readFileStart(path);
  const header = readHeader(start, 'utf-8', FINBENCH_DELIMITER) ?? [];
  const holder = header.indexOf(holderColumn);
  const account = header.indexOf('accountId');
  const refuse = (why: string) =>
    new InvalidRequest(`Cannot tell who holds the accounts: ${path}${why}.`, {
      field: 'files',
      allowed: `a table with the columns ${holderColumn} and accountId`,
    });
  if (holder === -1 || account === -1) throw refuse(' has other columns');
  const holders = new Map<string, string>();
  const layout = {
    encoding: 'utf-8',
    delimiter: FINBENCH_DELIMITER,
    width: header.length,
  } as const;
  for await (const { records, refused } of readRecords(start, layout, { onBytes })) {
    if (refused[0] !== undefined) throw refuse(`, line ${refused[0].line}: ${refused[0].reason}`);
    for (const { line, cells } of records) {
      const known = holders.get(cells[account]!);
      if (known !== undefined && known !== cells[holder]) {
        throw refuse(`, line ${line}: account ${cells[account]} has two holders`);
      }
      holders.set(cells[account]!, cells[holder]!);
    }
  }
  return holders;
}

const investments: readonly KnownFormat[] = [
  FINBENCH_COMPANY_INVESTMENTS,
  FINBENCH_PERSON_INVESTMENTS,
].map((format, place) => ({
  name: format.name,
  title: format.title,
  recognise: (start: FileStart) =>
    hasColumns(start, format) && start.name.startsWith(['Company', 'Person'][place]!),
  open: (start) => Promise.resolve(readTableFormat(start, format)),
}));

export const FINBENCH_FORMATS: readonly KnownFormat[] = [transfers, ...investments];
