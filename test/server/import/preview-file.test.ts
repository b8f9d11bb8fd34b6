import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { previewImport } from '../../../server/cli/preview-import.ts';
import { NO_WISHES, findReader } from '../../../server/import/find-reader.ts';
import { previewFile } from '../../../server/import/preview-file.ts';
import { readFileStart } from '../../../server/import/read-records.ts';
import { buildXlsx } from '../../support/write-xlsx.ts';
import { openTemporaryFiles, type TemporaryFiles } from './temporary-files.ts';

const TABLES = 'test/fixtures/import/tables';
const DATASET = {
  id: 'x',
  title: 'x',
  publisher: null,
  licence: null,
  retrievedOn: null,
  isInvented: true,
};

let files: TemporaryFiles;
beforeAll(() => {
  files = openTemporaryFiles();
});
afterAll(() => files.remove());

/** What an import would read: rows and refusals. */
async function readAll(
  path: string,
  wishes: Partial<typeof NO_WISHES> & { acceptsGuess?: boolean } = {},
) {
  const reader = await findReader(await readFileStart(path), { ...NO_WISHES, ...wishes });
  const records = [];
  const rejections = [];
  for await (const block of reader.read({ dataset: DATASET, sha256: '' })) {
    records.push(...block.records);
    rejections.push(...block.rejections);
  }
  return { name: reader.name, records, rejections };
}

describe('a preview', () => {
  it('names the mapping that fits, and shows rows raw, mapped, and refused with the reason', async () => {
    const { table, format } = await previewFile(`${TABLES}/panjiva.csv`, NO_WISHES);
    expect(format).toBeNull();
    expect(table).toMatchObject({ mapping: 'panjiva-us-imports', headerLine: 1, unusable: null });
    expect(table?.rows).toHaveLength(4);
    expect(table?.rows[0]).toMatchObject({
      line: 2,
      problem: null,
      mapped: {
        record: 'TSTU0000001',
        consignorName: 'Mingyao Chip Technology Co. Ltd.',
        consignorCountry: 'CN',
        date: '2021-03-05',
        hs: '854231',
        valueUsd: 81_400,
        weightKg: 1_250,
        arrivalCountry: 'US',
      },
    });
    expect(table?.rows[2]).toMatchObject({
      line: 4,
      mapped: null,
      problem: { reason: 'no consignor', line: 4, file: 'panjiva.csv', field: null },
    });
  });

  it('shows a guess where no mapping fits, at most 20 rows of it, and what is open', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `A${at},B${at},03/04/2022,854231`).join(
      '\n',
    );
    const path = files.write('open.csv', `Shipper,Consignee,Date,HS Code\n${rows}\n`);
    const { table } = await previewFile(path, NO_WISHES);
    expect(table?.mapping).toBeNull();
    expect(table?.rows).toHaveLength(20);
    expect(table?.doubts).toHaveLength(1);
    expect(table?.rows[0]?.mapped).toMatchObject({ consignorName: 'A0', hs: '854231' });
    expect(table?.rows[0]?.mapped).not.toHaveProperty('date');
  });

  it('says why no row can be mapped when parties are missing', async () => {
    const { table } = await previewFile(files.write('none.csv', 'a,b\n1,2\n'), NO_WISHES);
    expect(table?.unusable).toMatch(/columns/);
    expect(table?.rows).toEqual([{ line: 2, cells: ['1', '2'], mapped: null, problem: null }]);
  });

  it('is plain data', async () => {
    const preview = await previewFile(`${TABLES}/unknown/turkish.csv`, NO_WISHES);
    expect(JSON.parse(JSON.stringify(preview))).toEqual(preview);
  });

  it('names a known format, which needs no mapping', async () => {
    const preview = await previewFile('test/fixtures/import/un-comtrade.csv', NO_WISHES);
    expect(preview).toMatchObject({ table: null });
    expect(preview.format?.name).toBeTruthy();
  });
});

describe('--dry-run', () => {
  it('prints the guess with its reasons, the rows, and what to do next', async () => {
    const text = await previewImport([`${TABLES}/unknown/turkish.csv`], NO_WISHES, {
      dryRun: true,
    });
    expect(text).toContain('No mapping fits its columns. This is a guess:');
    expect(text).toMatch(/consignorName +İhracatçı Ünvanı +97 % +the name says "ihracatci"/);
    expect(text).toMatch(/^2 +22341300EX000001 .* 2022-03-05/m);
    expect(text).toContain('import it with --accept-guess');
  });

  it('prints nothing that moves the cursor or turns the line around', async () => {
    const path = files.write('evil.csv', 'Shipper,Consignee\n"A\u001b[2J\u202eevil",=cmd()\n');
    const text = await previewImport([path], NO_WISHES, { dryRun: true });
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text).toContain('=cmd()');
  });

  it('prints JSON when it is asked to', async () => {
    const options = { dryRun: true, json: true };
    const [preview] = JSON.parse(
      await previewImport([`${TABLES}/vast.csv`], NO_WISHES, options),
    ) as unknown[];
    expect(preview).toMatchObject({ file: 'vast.csv', table: { mapping: 'vast-trade-links' } });
  });

  it('saves the guess, once, and the saved guess reads the file', async () => {
    const writeMapping = join(files.folder, 'guess.yaml');
    const path = `${TABLES}/unknown/chinese.csv`;
    const said = await previewImport([path], NO_WISHES, { writeMapping });
    expect(said).toContain('--mapping');
    expect(readFileSync(writeMapping, 'utf8')).toContain('商品编码: hs');
    await expect(previewImport([path], NO_WISHES, { writeMapping })).rejects.toThrow(
      /it is there already/,
    );
    const { records, rejections } = await readAll(path, { mapping: writeMapping });
    expect({ rows: records.length, rejections }).toEqual({ rows: 3, rejections: [] });
    await expect(
      previewImport([path, path], NO_WISHES, { writeMapping: join(files.folder, 'no.yaml') }),
    ).rejects.toThrow('--write-mapping needs one file');
    expect(existsSync(join(files.folder, 'no.yaml'))).toBe(false);
  });
});

describe('a file that no mapping fits', () => {
  it('is refused with what to do, unless a guess is accepted', async () => {
    const path = `${TABLES}/unknown/korean.csv`;
    await expect(readAll(path)).rejects.toThrow(
      /korean.csv: no mapping fits its columns 신고번호, .*Look at a guess with --dry-run, save it with --write-mapping FILE, or use it with --accept-guess\.$/,
    );
    const { name, records } = await readAll(path, { acceptsGuess: true });
    expect(name).toBe('guess');
    expect(records).toHaveLength(3);
  });

  it('is refused although a guess is accepted when anything is in doubt', async () => {
    const path = files.write('doubt.csv', 'Shipper,Consignee,Date\nA,B,03/04/2022\n');
    await expect(readAll(path, { acceptsGuess: true })).rejects.toThrow(
      /a guess is not sure enough \(date: .*DD\/MM\/YYYY or MM\/DD\/YYYY\)\. Look at it with --dry-run/,
    );
  });
});

describe('the mappings of known shapes', () => {
  it.each([
    ['panjiva', 3, ['no consignor']],
    ['importgenius', 3, []],
    ['ru-declarations', 4, []],
    ['vast', 4, []],
  ])('read the %s table: every row is a record or has a reason', async (name, count, reasons) => {
    const { records, rejections } = await readAll(`${TABLES}/${name}.csv`);
    expect(records).toHaveLength(count);
    expect(rejections.map(({ reason }) => reason)).toEqual(reasons);
    const ids = records.map((record) => record.row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('number the items of one declaration apart', async () => {
    const { records } = await readAll(`${TABLES}/ru-declarations.csv`);
    expect(records.slice(0, 2).map(({ row }) => row.record)).toEqual([
      '10009100/050322/0000001/1',
      '10009100/050322/0000001/2',
    ]);
  });

  it('take the decimal mark of Russian declarations from the file, or ask', async () => {
    const comma = readFileSync(`${TABLES}/ru-declarations.csv`, 'utf8');
    const point = comma.replace(/(\d),(\d)/g, '$1.$2');
    const weights = async (text: string) => {
      const { records } = await readAll(files.write('ru.csv', text));
      return records.map((record) => (record.kind === 'shipment' ? record.row.weightKg : null));
    };
    expect(await weights(comma)).toEqual([11.2, 3, 201.3, 90.4]);
    expect(await weights(point)).toEqual([11.2, 3, 201.3, 90.4]);
    const open = 'ND,G072,G022,G082,G33,G38\n1,05.03.2022,A,B,8542319010,"1,250"\n';
    await expect(weights(open)).rejects.toThrow(
      /the numbers of G38 do not show whether a point or a comma/,
    );
  });

  it('read the same from a spreadsheet, with its real days and numbers', async () => {
    const header = [
      'ND (Номер декларации)',
      'G072 (Дата регистрации)',
      'G022 (Отправитель)',
      'G082 (Получатель)',
      'G33 (Код)',
      'G38 (Вес нетто, кг)',
    ];
    const day = { xml: '<c s="1"><v>44625</v></c>' };
    const path = files.write(
      'ru.xlsx',
      buildXlsx({
        sheets: {
          S: [
            header,
            ['1', day, 'A', 'B', 8542319010, 11.25],
            ['2', day, 'A', 'B', 102210000, '3,5'],
          ],
        },
        formats: ['dd.mm.yyyy'],
      }),
    );
    const { name, records, rejections } = await readAll(path);
    expect({ name, rejections }).toEqual({ name: 'ru-customs-declarations', rejections: [] });
    expect(records.map(({ row }) => row)).toMatchObject([
      { date: '2022-03-05', hs: '8542319010', weightKg: 11.25 },
      { date: '2022-03-05', hs: '0102210000', weightKg: 3.5 }, // its lost zero restored
    ]);
  });
});
