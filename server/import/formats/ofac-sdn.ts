/**
 * What does a row of the legacy files of OFAC say? There are three, which belong together by the number
 * of the entry: the entries (12 columns), their aliases (5) and their addresses (6).
 *
 * A missing value is `-0-`. Rows of aliases and addresses stand for themselves: an entry whose own row
 * is not at hand is then known by them alone.
 */
import type { ListedKind, ListedName, ListedNameKind } from '../../model/list-entry.ts';
import type { MappedListEntry } from '../../model/mapped-record.ts';
import type { Problem } from '../../model/rejection.ts';
import { type ListCopySource, toListRecord } from './list-record.ts';
import { findOfacCountry } from './ofac-country.ts';
import { readOfacRemarks } from './ofac-remarks.ts';

export const OFAC_LIST = 'OFAC-SDN';

export type OfacPart = 'ENTRY' | 'ALIAS' | 'ADDRESS';

const KINDS: Readonly<Record<string, ListedKind>> = {
  individual: 'INDIVIDUAL',
  vessel: 'VESSEL',
  aircraft: 'AIRCRAFT',
};
const ALIAS_KINDS: Readonly<Record<string, ListedNameKind>> = {
  aka: 'ALIAS',
  nka: 'ALIAS', // its name now, which the entry's own row does not bear yet
  fka: 'FORMER',
};
const NULL = '-0-';

/** Which file a row belongs to; null for a row of none. */
export function findOfacPart(cells: readonly string[]): OfacPart | null {
  const [number = '', second = '', third = ''] = cells.map((cell) => cell.trim());
  if (!isNumber(number)) return null;
  if (cells.length === 12) return third === NULL || Object.hasOwn(KINDS, third) ? 'ENTRY' : null;
  if (!isNumber(second)) return null;
  if (cells.length === 5) return Object.hasOwn(ALIAS_KINDS, third) ? 'ALIAS' : null;
  return cells.length === 6 ? 'ADDRESS' : null;
}

export function readOfacRow(
  part: OfacPart,
  line: number,
  cells: readonly string[],
  copy: ListCopySource,
): MappedListEntry | Problem {
  const values = cells.map((cell) => (cell.trim() === NULL ? '' : cell.trim()));
  const [number = '', second = '', third = '', fourth = ''] = values;
  if (!isNumber(number)) return { reason: 'no entry number', field: 'ent_num', value: number };
  const stated = { line, list: OFAC_LIST, listId: number, part, content: cells };
  if (part === 'ENTRY') return readEntry(stated, values, copy);
  if (!isNumber(second)) return { reason: 'no record id', field: null, value: second };

  if (part === 'ALIAS') {
    const kind = ALIAS_KINDS[third];
    if (kind === undefined) {
      return { reason: 'not one of the known values', field: 'alt_type', value: third };
    }
    if (fourth === '') return { reason: 'no name', field: 'alt_name', value: fourth };
    const record = `${number}/alt/${second}`;
    const names: ListedName[] = [{ text: fourth, kind }];
    return toListRecord({ ...stated, ownId: record, record, names }, copy);
  }
  const [, , street = '', city = '', country = '', remarks = ''] = values;
  const text = [street, city, country].filter((each) => each !== '').join(', ');
  const record = `${number}/add/${second}`;
  return toListRecord(
    {
      ...stated,
      ownId: record,
      record,
      addresses: text === '' ? [] : [{ text, country: findOfacCountry(country) }],
      details: remarks === '' ? [] : [`Remarks on an address: ${remarks}`],
    },
    copy,
  );
}

function readEntry(
  stated: {
    line: number;
    list: string;
    listId: string;
    part: OfacPart;
    content: readonly string[];
  },
  values: readonly string[],
  copy: ListCopySource,
): MappedListEntry | Problem {
  const [number = '', name = '', type = '', programs = '', title = ''] = values;
  const [callSign = '', vesselType = '', tonnage = '', gross = '', flag = '', owner = ''] =
    values.slice(5);
  const kind = type === '' ? 'ENTITY' : KINDS[type];
  if (kind === undefined) {
    return { reason: 'not one of the known values', field: 'SDN_Type', value: type };
  }
  if (name === '') return { reason: 'no name', field: 'SDN_Name', value: name };
  const remarks = readOfacRemarks(values[11] ?? '');
  const flagCountry = findOfacCountry(flag);
  const labelled = {
    Title: title,
    'Vessel type': vesselType,
    'Gross tonnage': tonnage,
    'Gross registered tonnage': gross,
    'Vessel flag': flag,
    'Vessel owner': owner,
  };
  return toListRecord(
    {
      ...stated,
      ownId: number,
      record: number,
      kind,
      names: [{ text: name, kind: 'PRIMARY' }, ...remarks.names],
      countries: [...(flagCountry === null ? [] : [flagCountry]), ...remarks.countries],
      identifiers: [...(callSign === '' ? [] : [`CALLSIGN:${callSign}`]), ...remarks.identifiers],
      programs: programs.split('] [').filter((program) => program !== ''),
      details: [
        ...Object.entries(labelled).flatMap(([label, value]) =>
          value === '' ? [] : [`${label}: ${value}`],
        ),
        ...remarks.details,
      ],
      birthYears: remarks.birthYears,
    },
    copy,
  );
}

const isNumber = (text: string): boolean => /^\d{1,9}$/.test(text);
