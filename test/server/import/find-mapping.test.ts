import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import {
  findMapping,
  readBuiltInMappings,
  readMappingFile,
} from '../../../server/import/find-mapping.ts';
import { parseMapping } from '../../../server/import/mapping.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

let files: TemporaryFiles;
beforeAll(() => {
  files = openTemporaryFiles();
});
afterAll(() => files.remove());

const find = async (content: string | Buffer, mappings = readBuiltInMappings()) =>
  findMapping(await readFileStart(files.write('some.csv', content)), mappings, null);

describe('findMapping', () => {
  it.each([
    ['companies', 'test/fixtures/import/lantern/companies.csv'],
    ['links', 'test/fixtures/import/lantern/links.csv'],
    ['shipments', 'test/fixtures/import/lantern/shipments.csv'],
    ['kr-customs-declarations', 'test/fixtures/import/declarations.csv'],
  ])('recognises %s by the header', async (name, path) => {
    const found = findMapping(await readFileStart(path), readBuiltInMappings(), null);
    expect(found.mapping.name).toBe(name);
  });

  it('names the columns found and the mappings known when none fits', async () => {
    await expect(find('a,b\n1,2\n')).rejects.toThrow(
      /some.csv: no mapping fits its columns a, b; known are companies, kr-customs-declarations, links, shipments, or give one with --mapping\.$/,
    );
  });

  it('says so when the first line is no header', async () => {
    for (const content of [
      'a,"b\n',
      Buffer.from([0, 1, 2, 255]),
      Buffer.from([0xff, 0x2c, 0x0a]),
    ]) {
      await expect(find(content)).rejects.toThrow('its first line is no header of a CSV file');
    }
  });

  it('names the missing columns of a mapping that was asked for', async () => {
    const asked = readMappingFile(
      files.write('mine.yaml', 'kind: entity\ncolumns: { No: record, Firm: name }\n'),
    );
    await expect(find('No,Town\n1,x\n', [asked])).rejects.toThrow(
      'the mapping mine needs the columns Firm; found No, Town',
    );
    expect(() => readMappingFile('/no/such.yaml')).toThrow('Cannot read the mapping /no/such.yaml');
  });

  it('refuses to choose between two that fit equally well', async () => {
    const one = parseMapping('kind: entity\ncolumns: { No: record, Firm: name }', 'one.yaml');
    const two = parseMapping('kind: entity\ncolumns: { No: name, Firm: record }', 'two.yaml');
    await expect(find('No,Firm\n', [one, two])).rejects.toThrow('both one and two fit its columns');
  });

  it('refuses a header that names a column twice', async () => {
    const one = parseMapping('kind: entity\ncolumns: { No: record, Firm: name }', 'one.yaml');
    await expect(find('No,Firm,No\n', [one])).rejects.toThrow('the column No is there twice');
  });

  it('reads a header with the delimiter of the mapping', async () => {
    const text = 'kind: entity\ndelimiter: ";"\ncolumns: { No: record, Firm: name }';
    const found = await find('No;Firm\n1;x\n', [
      ...readBuiltInMappings(),
      parseMapping(text, 'semi'),
    ]);
    expect(found).toMatchObject({ header: ['No', 'Firm'], mapping: { name: 'semi' } });
  });
});
