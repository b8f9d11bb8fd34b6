import { afterAll, describe, expect, it } from '@jest/globals';

import { findDatasets } from '../../../server/import/dataset-facts.ts';
import {
  findAsOf,
  joinCopyFacts,
  judgeCopies,
  parseCopyFacts,
} from '../../../server/import/list-copy.ts';
import { US_CSL } from '../../../server/import/list-tables.ts';
import { CSL_HEADER } from '../../../server/import/formats/us-csl.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import { openTemporaryFiles } from './temporary-files.ts';

const files = openTemporaryFiles();
afterAll(() => files.remove());

const COUNTS = {
  list: 'BIS-EL',
  asOf: '2022-04-22',
  entries: 1,
  aliases: 0,
  addresses: 0,
  blankAddresses: 0,
};

describe('the day of a copy', () => {
  it('is what the user says, then the dataset.yaml, then the file', () => {
    const asked = parseCopyFacts('2022-04-22', null);
    const beside = parseCopyFacts('2023-01-15', true);
    expect(joinCopyFacts(asked, beside)).toEqual({ asOf: '2022-04-22', isComplete: true });
    expect(joinCopyFacts(parseCopyFacts(null, false), beside)).toEqual({
      asOf: '2023-01-15',
      isComplete: false,
    });
    expect(findAsOf(asked, '2024-01-01', 'a.xml')).toBe('2022-04-22');
    expect(findAsOf(parseCopyFacts(null, null), '2024-01-01', 'a.xml')).toBe('2024-01-01');
    expect(() => findAsOf(undefined, null, 'a.csv')).toThrow(
      'a.csv is a copy of a list and does not say of which day; say it with --as-of YYYY-MM-DD.',
    );
  });

  it('must be one', () => {
    expect(() => parseCopyFacts('2022-02-30', null)).toThrow('--as-of must be a day');
    expect(() => parseCopyFacts('April 2022', null)).toThrow('got April 2022');
  });

  it('stands in a dataset.yaml beside a file of a known format, which keeps its data set', async () => {
    const path = files.write('csl.csv', `${CSL_HEADER.join(',')}\n`);
    files.write('dataset.yaml', 'id: other\ntitle: Other\nasOf: 2022-04-22\ncomplete: true\n');
    const reader = await US_CSL.open(await readFileStart(path));
    expect(findDatasets([{ path, reader }], null)).toMatchObject([
      { id: 'us-csl', copy: { asOf: '2022-04-22', isComplete: true } },
    ]);
  });
});

describe('a copy', () => {
  const judge = (isComplete: boolean | null, isWhole: boolean, refused: number) =>
    judgeCopies([COUNTS], { copy: { asOf: null, isComplete }, isWhole, refused })[0]?.isComplete;

  it('is complete when somebody says so or its end shows it, and nothing of it was refused', () => {
    expect(judge(null, true, 0)).toBe(true);
    expect(judge(true, false, 0)).toBe(true);
    expect(judge(null, false, 0)).toBe(false);
    expect(judge(false, true, 0)).toBe(false);
    expect(judge(true, true, 1)).toBe(false);
  });
});
