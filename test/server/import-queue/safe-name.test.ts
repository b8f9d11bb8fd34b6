import { expect, it } from '@jest/globals';

import { toSafeName } from '../../../server/import-queue/safe-name.ts';

it.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\x\\lading.csv', 'lading.csv'],
  ['..', 'file-'],
  ['.csv', 'csv'],
  ['a\0b\n.csv', 'ab.csv'],
  ['$(reboot) & `x`; rm *.csv', '(reboot) x rm .csv'],
  ['накладные 2022.xlsx', 'накладные 2022.xlsx'],
  ['dataset.yaml', 'file-dataset.yaml'],
  ['NUL.csv', 'file-NUL.csv'],
])('keeps of %j only %j', (given, kept) => {
  expect(toSafeName(given)).toBe(kept);
});

it('cuts a long name, but neither its ending nor a character in two', () => {
  const name = toSafeName(`${'𠮷'.repeat(300)}.csv`);
  expect(name).toMatch(/^𠮷+\.csv$/u);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(204);
});
