import { describe, expect, it } from '@jest/globals';

import { findOfacCountry } from '../../../../server/import/formats/ofac-country.ts';
import { findOfacPart, readOfacRow } from '../../../../server/import/formats/ofac-sdn.ts';
import { COPY, rowOf } from './copy-of-list.ts';

const NULL = '-0- ';

function entryOf(cells: Partial<Record<number, string>>) {
  const row = Array.from({ length: 12 }, (_, at) => cells[at] ?? NULL);
  return readOfacRow('ENTRY', 1, row, COPY);
}

describe('findOfacPart', () => {
  it('tells the three files apart, and other tables from them', () => {
    expect(findOfacPart(['7', 'LANTERN', NULL, ...Array<string>(9).fill(NULL)])).toBe('ENTRY');
    expect(findOfacPart(['7', '1', 'aka', 'LC', NULL])).toBe('ALIAS');
    expect(findOfacPart(['7', '1', NULL, 'Moscow', 'Russia', NULL])).toBe('ADDRESS');
    expect(findOfacPart(['7', '1', 'called', 'LC', NULL])).toBeNull();
    expect(findOfacPart(['id', '1', 'aka', 'LC', NULL])).toBeNull();
    expect(findOfacPart(['7', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'])).toBeNull();
  });
});

describe('readOfacRow', () => {
  it('reads an entry, with the weak aliases and numbers of its remarks', () => {
    const remarks =
      "Organization Established Date 01 Feb 1999; Tax ID No. 7700000000 (Russia); alt. Tax ID No. 12-34 (Cyprus); Registration Number 1027700000000 (Russia); a.k.a. 'LC'; f.k.a. 'OLD LANTERN'; Linked To: LANTERN GROUP.";
    const row = rowOf(
      entryOf({ 0: '7', 1: 'LANTERN CHIPS', 3: 'UKRAINE-EO13662] [RUSSIA-EO14024', 11: remarks }),
    );
    expect(row).toMatchObject({
      id: 'd:2023-03-01:OFAC-SDN:7',
      entryId: 'OFAC-SDN:7',
      part: 'ENTRY',
      kind: 'ENTITY',
      nameTexts: ['LANTERN CHIPS', 'LC', 'OLD LANTERN'],
      nameKinds: ['PRIMARY', 'WEAK_ALIAS', 'FORMER'],
      programs: ['UKRAINE-EO13662', 'RUSSIA-EO14024'],
      identifiers: ['INN:7700000000', 'TAX-CY:12-34', 'OGRN:1027700000000'],
      details: ['Organization Established Date 01 Feb 1999', 'Linked To: LANTERN GROUP'],
      listedOn: null,
    });
  });

  it('reads a vessel with its number, call sign and flag', () => {
    const cells = { 0: '8', 1: 'LANTERN STAR', 2: 'vessel', 5: 'LS12', 6: 'Tanker', 9: 'Panama' };
    const remarks = 'Vessel Registration Identification IMO 9000001; MMSI 111222333.';
    expect(rowOf(entryOf({ ...cells, 11: remarks }))).toMatchObject({
      kind: 'VESSEL',
      identifiers: ['CALLSIGN:LS12', 'IMO:9000001', 'MMSI:111222333'],
      countries: ['PA'],
      details: ['Vessel type: Tanker', 'Vessel flag: Panama'],
    });
  });

  it('keeps of an individual names, countries and the year of birth, and nothing of papers', () => {
    const remarks =
      "DOB 05 May 1970; POB Lanterngrad, Russia; nationality Russia; Gender Male; Passport 900000000 (Russia); Tax ID No. 770000000000 (Russia); a.k.a. 'TED'.";
    const row = rowOf(
      entryOf({ 0: '9', 1: 'LANTERNOV, Teodor', 2: 'individual', 4: 'Director', 11: remarks }),
    );
    expect(row).toMatchObject({
      kind: 'INDIVIDUAL',
      nameTexts: ['LANTERNOV, Teodor', 'TED'],
      countries: ['RU'],
      birthYears: [1970],
      identifiers: [],
      details: [],
    });
    expect(JSON.stringify(row)).not.toMatch(/900000000|Lanterngrad|Director/);
  });

  it('reads aliases and addresses as rows of their own, known by their numbers', () => {
    const alias = readOfacRow('ALIAS', 2, ['7', '31', 'fka', 'OLD LANTERN', NULL], COPY);
    expect(rowOf(alias)).toMatchObject({
      id: 'd:2023-03-01:OFAC-SDN:7/alt/31',
      entryId: 'OFAC-SDN:7',
      kind: null,
      nameTexts: ['OLD LANTERN'],
      nameKinds: ['FORMER'],
    });
    const cells = ['7', '41', '1 Lantern Street', 'Moscow 101000', 'Russia', NULL];
    expect(rowOf(readOfacRow('ADDRESS', 3, cells, COPY))).toMatchObject({
      id: 'd:2023-03-01:OFAC-SDN:7/add/41',
      addressTexts: ['1 Lantern Street, Moscow 101000, Russia'],
      addressCountries: ['RU'],
    });
    const blank = rowOf(readOfacRow('ADDRESS', 4, ['7', '42', NULL, NULL, NULL, NULL], COPY));
    expect(blank.addressTexts).toEqual([]);
  });

  it('refuses what it cannot tell', () => {
    expect(entryOf({ 0: 'x', 1: 'LANTERN' })).toMatchObject({ reason: 'no entry number' });
    expect(entryOf({ 0: '7' })).toMatchObject({ reason: 'no name', field: 'SDN_Name' });
    expect(entryOf({ 0: '7', 1: 'LANTERN', 2: 'robot' })).toMatchObject({
      reason: 'not one of the known values',
    });
    const long = entryOf({ 0: '7', 1: 'L'.repeat(2_001) });
    expect(long).toMatchObject({ reason: 'name too long' });
  });

  it('tells a changed row from a repeated one', () => {
    const hashOf = (program: string) => rowOf(entryOf({ 0: '7', 1: 'L', 3: program })).rowHash;
    expect(hashOf('A')).toBe(hashOf('A'));
    expect(hashOf('A')).not.toBe(hashOf('B'));
  });
});

describe('findOfacCountry', () => {
  it.each([
    ['Russia', 'RU'],
    ['Korea, North', 'KP'],
    ['Korea, South', 'KR'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['Congo, Republic of the', 'CG'],
    ['Virgin Islands, British', 'VG'],
    ['Man, Isle of', 'IM'],
    ['Bahamas, The', 'BS'],
    ['North Macedonia, The Republic of', 'MK'],
    ['Burma', 'MM'],
    ['Region: Gaza', 'PS'],
    ['Region: Crimea', null],
    ['Netherlands Antilles', null],
    ['undetermined', null],
    ['', null],
  ])('reads %s as %s', (name, country) => {
    expect(findOfacCountry(name)).toBe(country);
  });
});
