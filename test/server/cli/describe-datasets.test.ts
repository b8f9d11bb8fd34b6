import { describe, expect, it } from '@jest/globals';

import { describeDatasets, toDatasetsJson } from '../../../server/cli/describe-datasets.ts';
import type { Dataset } from '../../../server/model/dataset.ts';

const FILE = {
  name: 'a.csv',
  sha256: 'ab',
  mapping: 'shipments',
  rows: 1_203,
  imported: 1_000,
  unchanged: 200,
  rejected: 3,
};
const DATASET: Dataset = {
  id: 'lantern',
  title: 'Lantern',
  publisher: null,
  licence: null,
  retrievedOn: '2024-05-01',
  files: [FILE],
  rows: 1_203,
  imported: 1_000,
  unchanged: 200,
  rejected: 3,
  rejectedByReason: [{ reason: 'no consignor', count: 3 }],
  importedAt: '2024-05-02T10:11:12.131Z',
  isInvented: true,
  copiesAsOf: ['2024-04-01'],
  update: { added: 1, changed: 2, unchanged: 3, removed: 4 },
};

describe('describeDatasets', () => {
  it('accounts for every row of a data set, and says when it came and what of it is invented', () => {
    expect(describeDatasets([DATASET]).split('\n')).toEqual([
      'Id       Title    File    Rows  Imported  Unchanged  Rejected',
      'lantern  Lantern  a.csv  1,203     1,000        200         3',
      '',
      'lantern: imported 2024-05-02 10:11 UTC; as of 2024-04-01; retrieved 2024-05-01.',
      '  Invented data: it refers to nobody.',
      '  Last update: 1 records added, 2 changed, 3 unchanged, 4 removed.',
      '  Rejected rows by reason:',
      '    no consignor: 3',
    ]);
  });

  it('shows each of several files under their sum', () => {
    const two = { ...DATASET, files: [FILE, { ...FILE, name: 'b.csv' }], rows: 2_406 };
    const lines = describeDatasets([two]).split('\n');
    expect(lines[1]).toMatch(/^lantern +Lantern +2 files +2,406/);
    expect(lines[3]).toMatch(/^ +b\.csv +1,203/);
  });

  it('says what to do when there is none', () => {
    expect(describeDatasets([])).toBe('There is no data set yet: detour import FILES');
  });

  it('hands everything on to programs', () => {
    expect(JSON.parse(toDatasetsJson([DATASET]))).toEqual({ datasets: [DATASET] });
  });
});
