import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import {
  bindMapping,
  describeMisfit,
  findMapping,
  readBuiltInMappings,
  readMappingFile,
} from '../../../server/import/find-mapping.ts';
import { parseMapping } from '../../../server/import/mapping.ts';
import { NOTHING_ASKED, openTable } from '../../../server/import/open-table.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

let files: TemporaryFiles;
beforeAll(() => {
  files = openTemporaryFiles();
});
afterAll(() => files.remove());

const find = (header: string, mappings = readBuiltInMappings()) =>
  findMapping(header.split(','), mappings, 'some.csv');

describe('findMapping', () => {
  it.each([
    ['companies', 'test/fixtures/import/lantern/companies.csv'],
    ['links', 'test/fixtures/import/lantern/links.csv'],
    ['shipments', 'test/fixtures/import/lantern/shipments.csv'],
    ['kr-customs-declarations', 'test/fixtures/import/declarations.csv'],
    ['panjiva-us-imports', 'test/fixtures/import/tables/panjiva.csv'],
    ['importgenius-us-imports', 'test/fixtures/import/tables/importgenius.csv'],
    ['ru-customs-declarations', 'test/fixtures/import/tables/ru-declarations.csv'],
    ['vast-trade-links', 'test/fixtures/import/tables/vast.csv'],
  ])('recognises %s by the header', async (name, path) => {
    const { header } = await openTable(await readFileStart(path), NOTHING_ASKED);
    expect(findMapping(header, readBuiltInMappings(), path)?.name).toBe(name);
  });

  it('finds none for columns that no mapping names, and says what there is', () => {
    expect(find('a,b')).toBeNull();
    expect(describeMisfit(['a', 'b'], readBuiltInMappings())).toMatch(
      /^no mapping fits its columns a, b; known are companies, .*shipments, .*, or give one with --mapping$/,
    );
  });

  it('names the missing columns of a mapping that was asked for', () => {
    const asked = readMappingFile(
      files.write('mine.yaml', 'kind: entity\ncolumns: { No: record, Firm: name }\n'),
    );
    expect(find('No,Town', [asked])).toBeNull();
    expect(describeMisfit(['No', 'Town'], [asked])).toBe(
      'the mapping mine needs the columns Firm; found No, Town',
    );
    expect(() => readMappingFile('/no/such.yaml')).toThrow('Cannot read the mapping /no/such.yaml');
  });

  it('refuses to choose between two that fit equally well', () => {
    const one = parseMapping('kind: entity\ncolumns: { No: record, Firm: name }', 'one.yaml');
    const two = parseMapping('kind: entity\ncolumns: { No: name, Firm: record }', 'two.yaml');
    expect(() => find('No,Firm', [one, two])).toThrow('both one and two fit its columns');
  });

  it('refuses a header that names a column twice, unless the column is not used', () => {
    const one = parseMapping('kind: entity\ncolumns: { No: record, Firm: name }', 'one.yaml');
    expect(() => find('No,Firm,No', [one])).toThrow('the column No is there twice');
    expect(find('No,Firm,Note,Note', [one])?.name).toBe('one');
  });
});

describe('bindMapping', () => {
  const bound = (columns: string, header: readonly string[]) => {
    const mapping = bindMapping(parseMapping(`kind: entity\ncolumns: ${columns}`, 'm'), header);
    return mapping && [...mapping.columns].map(([column, { field }]) => `${column}>${field}`);
  };

  it('takes the name itself before other names, and those in their order', () => {
    const columns = '{ No: record, Firm: { field: name, also: [Company, Name] } }';
    expect(bound(columns, ['No', 'Name', 'Company'])).toEqual(['No>record', 'Company>name']);
    expect(bound(columns, ['No', 'Company', 'Firm'])).toEqual(['No>record', 'Firm>name']);
    expect(bound(columns, ['no', 'FIRM'])).toEqual(['no>record', 'FIRM>name']);
    expect(bound(columns, ['No', 'Town'])).toBeNull();
  });

  it('reads a star at the end of another name as anything', () => {
    const columns = "{ G31_1: { field: name, also: ['G31_1 *'] }, ND: record }";
    expect(bound(columns, ['ND', 'G31_11 (maker)', 'G31_1 (goods)'])).toEqual([
      'G31_1 (goods)>name',
      'ND>record',
    ]);
  });
});
