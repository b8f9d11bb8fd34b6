import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { findDatasets } from '../../../server/import/dataset-facts.ts';
import { readBuiltInMappings } from '../../../server/import/find-mapping.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

let files: TemporaryFiles;
beforeAll(() => {
  files = openTemporaryFiles();
});
afterAll(() => files.remove());

const mapping = (name: string) => readBuiltInMappings().find((each) => each.name === name)!;
const plain = (path: string) => ({ path, reader: mapping('companies') });

describe('findDatasets', () => {
  it('takes the data set of the mapping, and of the file beside', () => {
    const korean = { path: '/x/a.csv', reader: mapping('kr-customs-declarations') };
    const lantern = plain('test/fixtures/import/lantern/companies.csv');
    expect(findDatasets([korean, lantern], null).map(({ id }) => id)).toEqual([
      'kr-customs',
      'lantern',
    ]);
  });

  it('names a lone plain file after itself', () => {
    const [facts] = findDatasets([plain(`${files.folder}/My Firms (2024).csv`)], null);
    expect(facts).toMatchObject({
      id: 'my-firms-2024',
      title: 'My Firms (2024)',
      isInvented: false,
    });
  });

  it('asks for an id when several plain files have none', () => {
    const both = [plain(`${files.folder}/a.csv`), plain(`${files.folder}/b.csv`)];
    expect(() => findDatasets(both, null)).toThrow('a.csv, b.csv: say with --dataset');
    expect(findDatasets(both, 'mine').map(({ id }) => id)).toEqual(['mine', 'mine']);
  });

  it('refuses an id that would blur the border to the record', () => {
    expect(() => findDatasets([plain('/x/a.csv')], 'a:b')).toThrow('a:b cannot be the id');
  });
});
