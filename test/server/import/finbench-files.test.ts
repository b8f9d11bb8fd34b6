/** Files of a FinBench snapshot that cannot be read by their own rows alone. */
import { afterAll, expect, it } from '@jest/globals';

import { findReader, NO_WISHES } from '../../../server/import/find-reader.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import { openTemporaryFiles } from './temporary-files.ts';

const TRANSFERS = 'fromId|toId|amount|createTime\n1|2|3|2021-01-01 08:00:00.1\n';
const INVESTMENTS = 'investorId|companyId|ratio|createTime\n1|2|0.5|2021-01-01 08:00:00.1\n';
const OF_COMPANIES = 'companyId|accountId|createTime\n7|1|2020-01-01 08:00:00.1\n';
const OF_PERSONS = 'personId|accountId|createTime\n7|2|2020-01-01 08:00:00.1\n';

const folders: { remove(): void }[] = [];
afterAll(() => folders.forEach((folder) => folder.remove()));

/** Opens the first of some files that lie together. */
async function open(files: Record<string, string>) {
  const folder = openTemporaryFiles();
  folders.push(folder);
  const [path] = Object.entries(files).map(([name, text]) => folder.write(name, text));
  return findReader(await readFileStart(path!), NO_WISHES);
}

it('refuses transfers when nobody says who holds the accounts', async () => {
  const alone = open({ 'AccountTransferAccount.csv': TRANSFERS });
  await expect(alone).rejects.toThrow(/There is no file .*CompanyOwnAccount\.csv/);
});

it('refuses an account that two hold, and says where', async () => {
  const twice = open({
    'AccountTransferAccount.csv': TRANSFERS,
    'CompanyOwnAccount.csv': `${OF_COMPANIES}8|1|2020-01-01 08:00:00.1\n`,
    'PersonOwnAccount.csv': OF_PERSONS,
  });
  await expect(twice).rejects.toThrow(/line 3: account 1 has two holders/);
});

it('reads transfers otherwise, and says so, when other companies hold the accounts', async () => {
  const files = { 'AccountTransferAccount.csv': TRANSFERS, 'PersonOwnAccount.csv': OF_PERSONS };
  const before = await open({ ...files, 'CompanyOwnAccount.csv': OF_COMPANIES });
  const same = await open({ ...files, 'CompanyOwnAccount.csv': OF_COMPANIES });
  const after = await open({ ...files, 'CompanyOwnAccount.csv': OF_COMPANIES.replace('7', '8') });
  expect(before.name).toBe('finbench-transfers');
  expect(same.sha256).toBe(before.sha256);
  expect(after.sha256).not.toBe(before.sha256);
});

it('tells from the name of the file whose investments it lists, and does not guess', async () => {
  const ofCompanies = await open({ 'CompanyInvestCompany.csv': INVESTMENTS });
  expect(ofCompanies.name).toBe('finbench-company-investments');
  const ofPersons = await open({ 'PersonInvestCompany.csv': INVESTMENTS });
  expect(ofPersons.name).toBe('finbench-person-investments');
  await expect(open({ 'investments.csv': INVESTMENTS })).rejects.toMatchObject({
    name: 'InvalidRequest',
  });
});
