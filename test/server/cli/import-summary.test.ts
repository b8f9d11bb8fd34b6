import { describe, expect, it } from '@jest/globals';

import { describeImport, toImportJson } from '../../../server/cli/import-summary.ts';
import type { FileReport, ImportReport } from '../../../server/import/import-files.ts';

const FILE: FileReport = {
  name: 'a.csv',
  dataset: {
    id: 'lantern',
    title: 'Lantern',
    publisher: null,
    licence: null,
    retrievedOn: null,
    isInvented: true,
  },
  mapping: 'shipments',
  rows: 1_203,
  imported: 1_000,
  unchanged: 200,
  rejected: 3,
  rejectedByReason: new Map([
    ['no consignor', 2],
    ['unknown country', 1],
  ]),
  lists: [],
};
const REPORT: ImportReport = {
  files: [FILE, { ...FILE, name: 'b.csv', rows: 0, imported: 0, unchanged: 0 }],
  graphVersion: '2-abcdef01',
  hasChanged: true,
  update: null,
  report: '/here/lantern-rejected.csv',
};

describe('describeImport', () => {
  it('adds up files, names reasons by frequency, and marks invented data', () => {
    expect(describeImport(REPORT).split('\n')).toEqual([
      'File   Data set  Mapping     Rows  Imported  Unchanged  Rejected',
      'a.csv  lantern   shipments  1,203     1,000        200         3',
      'b.csv  lantern   shipments      0         0          0         3',
      'Total                       1,203     1,000        200         6',
      '',
      'Rejected rows by reason:',
      '  no consignor: 4',
      '  unknown country: 2',
      'They are listed in /here/lantern-rejected.csv',
      '',
      'Data set lantern: Lantern. Invented data: it refers to nobody.',
      'The graph is now at version 2-abcdef01.',
    ]);
  });

  it('says that nothing changed', () => {
    const clean = { ...FILE, rejected: 0, rejectedByReason: new Map() };
    const text = describeImport({ ...REPORT, files: [clean], hasChanged: false, report: null });
    expect(text).toContain('Nothing changed: the graph stays at version 2-abcdef01.');
    expect(text).not.toContain('Rejected rows');
    expect(text).not.toContain('Total');
  });
});

it('prints plain values as JSON', () => {
  expect(JSON.parse(toImportJson(REPORT))).toMatchObject({
    files: [{ dataset: 'lantern', rejectedByReason: { 'no consignor': 2 } }, {}],
    total: { rows: 1_203, imported: 1_000, unchanged: 200, rejected: 6 },
    hasChanged: true,
  });
});
