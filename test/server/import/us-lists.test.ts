/**
 * The US lists as published, from the folder `shared/data` beside the checkout. They are not part of
 * the project: where they are not at hand, small invented copies of the same shape stand in. Tests count
 * and quote organisations only.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { readListFile } from './read-list-file.ts';
import { openTemporaryFiles } from './temporary-files.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/data');
const published = (name: string) => join(FOLDER, name);
const isAtHand = existsSync(published('us_csl/consolidated_1ace70b4.csv'));

/** The large copies, each read once. */
const reading = new Map<string, ReturnType<typeof readListFile>>();
function readOnce(name: string, asOf: string): ReturnType<typeof readListFile> {
  const known = reading.get(name) ?? readListFile(published(name), asOf);
  reading.set(name, known);
  return known;
}

const files = openTemporaryFiles();
afterAll(() => files.remove());

const withProgram = (rows: readonly { programs: readonly string[] }[], program: string) =>
  rows.filter(({ programs }) => programs.includes(program)).length;

describe('the legacy files of OFAC', () => {
  const entry = (number: number) =>
    `${number},"LANTERN ${number}",-0- ,"A] [B"${',-0- '.repeat(8)}\r\n`;

  it('are read without a header, up to the mark at the end', async () => {
    const path = files.write('sdn.csv', `${entry(7)}${entry(8)}\x1a\r\n`);
    const { rows, rejections, isWhole } = await readListFile(path, '2021-07-01');
    expect(rows.map(({ listId }) => listId)).toEqual(['7', '8']);
    expect(rows[0]?.programs).toEqual(['A', 'B']);
    expect(rejections).toEqual([]);
    expect(isWhole).toBe(true);
  });

  it('may have been given a header and an end mark with empty cells', async () => {
    const header = 'ID,Name,Type,Country,Title,F,G,H,I,J,K,Details\r\n';
    const path = files.write('a.csv', `${header}${entry(7)}\x1a${','.repeat(11)}\r\n`);
    const { rows, rejections, isWhole } = await readListFile(path, '2021-07-01');
    expect(rows.length).toBe(1);
    expect(rejections).toEqual([]);
    expect(isWhole).toBe(true);
  });

  it('are not whole when they are cut off, and name the line that is broken', async () => {
    const path = files.write('b.csv', `${entry(7)}8,"LANTERN 8",-0- ,"A`);
    const { rows, rejections, isWhole } = await readListFile(path, '2021-07-01');
    expect(rows.length).toBe(1);
    expect(rejections).toMatchObject([{ line: 2, reason: 'broken quote' }]);
    expect(isWhole).toBe(false);
  });

  it('are not imported without a day', async () => {
    const path = files.write('c.csv', entry(7));
    await expect(readListFile(path)).rejects.toThrow('say it with --as-of YYYY-MM-DD');
  });
});

if (isAtHand) {
  describe('the published copies of OFAC', () => {
    const read = (name: string, asOf: string) => readOnce(`us_ofac_sdn/${name}.csv`, asOf);

    it('hold 8,976 entries in July 2021, 6 of them under the Russia programme', async () => {
      const { rows, counts, rejections, isWhole } = await read('bench_sdn', '2021-07-01');
      expect(counts).toMatchObject([{ list: 'OFAC-SDN', entries: 8_976, addresses: 0 }]);
      expect(withProgram(rows, 'RUSSIA-EO14024')).toBe(6);
      expect(rejections).toEqual([]);
      expect(isWhole).toBe(true);
    });

    it('hold 11,443 entries in January 2023, 4,575 of them organisations', async () => {
      const { rows, counts, rejections, isWhole } = await read('sdn_2023_sancbook', '2023-01-15');
      expect(counts).toMatchObject([{ list: 'OFAC-SDN', entries: 11_443 }]);
      expect(rows.filter(({ kind }) => kind === 'ENTITY').length).toBe(4_575);
      expect(withProgram(rows, 'RUSSIA-EO14024')).toBe(1_843);
      expect(rejections).toEqual([]);
      expect(isWhole).toBe(true);
      const sinno = rows.find(({ listId }) => listId === '38641');
      expect(sinno?.nameTexts).toContain('SINNO ELECTRONICS CO., LIMITED');
    });

    it('hold 19,486 aliases and 22,641 addresses in February 2025, and no entries', async () => {
      const aliases = await read('recent_alt', '2025-02-15');
      expect(aliases.counts).toMatchObject([{ entries: 0, aliases: 19_486, addresses: 0 }]);
      const addresses = await read('recent_add', '2025-02-15');
      expect(addresses.counts).toMatchObject([{ entries: 0, aliases: 0, addresses: 22_641 }]);
      expect([...aliases.rejections, ...addresses.rejections]).toEqual([]);
      const isPlaced = (text: string) => /\b65\b.*Profsoyuznaya|Profsoyuznaya.*\b65\b/.test(text);
      const placed = addresses.rows.filter(({ addressTexts }) => addressTexts.some(isPlaced));
      expect([...new Set(placed.map(({ listId }) => listId))].sort()).toEqual([
        '41979',
        '44159',
        '44160',
        '44280',
        '50892',
      ]);
    });

    it('name every country that is one', async () => {
      const { rows } = await read('recent_add', '2025-02-15');
      const isLabelled = (text = '') => /Region: |undetermined|Antilles/.test(text);
      const unplaced = rows.filter(({ addressCountries: [country] }) => country === '');
      // The other addresses without a country name a street or a city only.
      const labelled = unplaced.filter(({ addressTexts: [text] }) => isLabelled(text));
      expect([unplaced.length, labelled.length]).toEqual([50, 19]);
    });
  });

  describe('the published copies of the Consolidated Screening List', () => {
    it('hold 14,160 entries of 13 lists in April 2022', async () => {
      const { rows, counts, rejections, isWhole } = await readOnce(
        'us_csl/consolidated_1ace70b4.csv',
        '2022-04-22',
      );
      expect(rows.length).toBe(14_160);
      expect(Object.fromEntries(counts.map(({ list, entries }) => [list, entries]))).toEqual({
        'BIS-DPL': 462,
        'BIS-EL': 2_001,
        'BIS-MEU': 71,
        'BIS-UVL': 201,
        'OFAC-CAPTA': 53,
        'OFAC-CMIC': 68,
        'OFAC-FSE': 3,
        'OFAC-NS-MBS': 17,
        'OFAC-PLC': 78,
        'OFAC-SDN': 10_026,
        'OFAC-SSI': 290,
        'STATE-DTC': 727,
        'STATE-ISN': 163,
      });
      expect(rejections).toEqual([]);
      expect(isWhole).toBe(false); // the file has no mark that could show it
      const entityList = rows.filter(({ list }) => list === 'BIS-EL');
      const isIn = (country: string, more: (text: string) => boolean) =>
        entityList.filter(({ addressTexts, addressCountries }) =>
          addressTexts.some((text, at) => addressCountries[at] === country && more(text)),
        ).length;
      // An address that is a country and nothing else places nobody.
      expect(isIn('RU', (text) => text !== 'RU')).toBe(573);
      expect(isIn('RU', () => true)).toBe(576);
      expect(isIn('TR', () => true)).toBe(35);
      expect(
        entityList.find(({ nameTexts }) => nameTexts[0] === 'Radiant Group of Companies'),
      ).toMatchObject({
        listedOn: '2021-07-12',
        citation: '86 FR 36496',
        addressCountries: ['RU'],
      });
    });

    it('keep every row, though some share a number', async () => {
      const { rows } = await readOnce('us_csl/consolidated_1ace70b4.csv', '2022-04-22');
      expect(new Set(rows.map(({ id }) => id)).size).toBe(14_160);
      expect(new Set(rows.map(({ entryId }) => entryId)).size).toBe(14_130);
    });

    it('repeat the header and end in the middle of a row in November 2023', async () => {
      const { rows, rejections, isWhole } = await readOnce('us_csl/csl_c815c599.csv', '2023-11-20');
      expect(rows.length).toBe(4_226);
      expect(rejections.map(({ reason }) => reason).sort()).toEqual([
        'broken quote',
        'header repeated',
      ]);
      expect(isWhole).toBe(false);
      const days = rows
        .filter(({ list }) => list === 'BIS-EL')
        .map(({ listedOn }) => listedOn ?? '');
      expect(days.sort().at(-1)).toBe('2017-05-26');
    });

    it('mostly know an entry without a number again in the other copy', async () => {
      const [older, newer] = await Promise.all([
        readOnce('us_csl/consolidated_1ace70b4.csv', '2022-04-22'),
        readOnce('us_csl/csl_c815c599.csv', '2023-11-20'),
      ]);
      const known = new Set(older.rows.map(({ entryId }) => entryId));
      const entries = new Set(
        newer.rows.filter(({ list }) => list === 'BIS-EL').map(({ entryId }) => entryId),
      );
      const again = [...entries].filter((id) => known.has(id));
      expect([entries.size, again.length]).toEqual([910, 906]);
    });
  });
}
