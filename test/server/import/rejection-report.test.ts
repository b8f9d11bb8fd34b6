import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RejectionReport, toReportLine } from '../../../server/import/rejection-report.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

let files: TemporaryFiles;
beforeAll(() => {
  files = openTemporaryFiles();
});
afterAll(() => files.remove());

const REJECTION = {
  file: 'a.csv',
  line: 7,
  field: 'hs',
  value: '8542',
  reason: 'no name',
} as const;

describe('the list of rejected rows', () => {
  it('is written only when there is one, and replaced by the next', () => {
    const path = join(files.folder, 'rejected.csv');
    for (let run = 0; run < 2; run++) {
      const report = new RejectionReport(path);
      report.add(REJECTION);
      report.close();
      expect(readFileSync(path, 'utf8')).toBe(
        'file,line,field,value,reason\na.csv,7,hs,8542,no name\n',
      );
    }
  });

  it('never replaces another file', () => {
    const path = files.write('precious.csv', 'id,name\n');
    expect(() => new RejectionReport(path)).toThrow('is no list of refused rows');
    expect(() => new RejectionReport(files.folder)).toThrow('is no list of refused rows');
  });

  it('says where it cannot be written', () => {
    const report = new RejectionReport(join(files.folder, 'no/such/folder.csv'));
    expect(() => report.add(REJECTION)).toThrow(/Cannot write the list .* ENOENT/);
  });

  it.each([
    ['=cmd()', "'=cmd()"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['a "b", c', '"a ""b"", c"'],
    ['=1,2', '"\'=1,2"'],
  ])('makes %j inert as %j', (value, cell) => {
    expect(toReportLine({ ...REJECTION, value })).toBe(`a.csv,7,hs,${cell},no name\n`);
  });

  it('cuts a value that nobody could read', () => {
    expect(toReportLine({ ...REJECTION, value: 'x'.repeat(1_000) })).toContain(
      `${'x'.repeat(200)}…,`,
    );
  });
});
