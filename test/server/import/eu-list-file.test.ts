import { afterAll, describe, expect, it } from '@jest/globals';

import { EU_SANCTIONS } from '../../../server/import/eu-list-file.ts';
import { findReader, NO_WISHES } from '../../../server/import/find-reader.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import { readListFile } from './read-list-file.ts';
import { openTemporaryFiles } from './temporary-files.ts';

const FIXTURE = 'test/fixtures/import/lists/eu-sanctions.xml';
const files = openTemporaryFiles();
afterAll(() => files.remove());

describe('the consolidated list of the EU', () => {
  it('is recognised, and says itself of which day it is and that it is whole', async () => {
    const reader = await findReader(await readFileStart(FIXTURE), NO_WISHES);
    expect(reader.name).toBe('eu-sanctions');
    const { counts, isWhole, rejections } = await readListFile(FIXTURE);
    expect(counts).toEqual([
      {
        list: 'EU-FSF',
        asOf: '2023-03-01',
        entries: 2,
        aliases: 2,
        addresses: 1,
        blankAddresses: 0,
      },
    ]);
    expect(isWhole).toBe(true);
    expect(rejections).toEqual([
      { file: 'eu-sanctions.xml', line: 28, field: 'nameAlias', value: '', reason: 'no name' },
    ]);
  });

  it('gives names with their kind, numbers, regulations and the first day in force', async () => {
    const { rows } = await readListFile(FIXTURE);
    expect(rows[0]).toMatchObject({
      entryId: 'EU-FSF:EU.90001.11',
      kind: 'ENTITY',
      nameTexts: ['JSC Vektor-Mikron', 'VM', 'АО «Вектор-Микрон»'],
      nameKinds: ['PRIMARY', 'WEAK_ALIAS', 'ALIAS'],
      addressTexts: ['1 Lantern Street, 101000, Moscow, RUSSIAN FEDERATION'],
      addressCountries: ['RU'],
      identifiers: ['INN:7700000000'],
      programs: ['UKR'],
      listedOn: '2022-04-08',
      citation: '2022/9001 (OJ L999); 2022/9000 (OJ L998)',
      url: 'https://example.org/oj/2022/9001',
      details: ['Remark: Invented: makes & sells lantern chips.', 'Other number A 1'],
    });
  });

  it('keeps of an individual names, countries and the year of birth only', async () => {
    const { rows } = await readListFile(FIXTURE);
    expect(rows[1]).toMatchObject({
      kind: 'INDIVIDUAL',
      nameTexts: ['Teodor Lanternov'],
      countries: ['RU'],
      birthYears: [1970],
      listedOn: '2015-02-16',
      identifiers: [],
      details: [],
    });
    expect(JSON.stringify(rows[1])).not.toMatch(/000000|Lanterngrad|Director/);
  });

  it('is not what only looks like it', async () => {
    const other = await readFileStart(files.write('a.xml', '<export><row/></export>'));
    expect(EU_SANCTIONS.recognise(other)).toBe(false);
    const table = await readFileStart(files.write('a.csv', 'export,b\n1,2\n'));
    expect(() => EU_SANCTIONS.open(table)).toThrow('is no consolidated list of the EU');
  });

  it('asks for the day when the file does not say', async () => {
    const path = files.write(
      'b.xml',
      '<export xmlns="http://eu.europa.ec/fpi/fsd/export"><sanctionEntity euReferenceNumber="1"/></export>',
    );
    await expect(readListFile(path)).rejects.toThrow('say it with --as-of YYYY-MM-DD');
  });
});
