/**
 * What does a row of the US Consolidated Screening List say?
 *
 * The file joins several lists. Those of the Treasury number their entries; the others do not, so an
 * entry of theirs is known by its name, first day and countries (its notice, where the list has no
 * first day): what stays the same from one copy to the next. Rows that agree in all that are one entry.
 */
import { foldName } from '../../matching/fold-name.ts';
import { isCountryCode } from '../../model/country.ts';
import { parseDay } from '../../model/day.ts';
import type { ListedAddress, ListedKind, ListedName } from '../../model/list-entry.ts';
import { findScreeningList } from '../../model/list-names.ts';
import type { MappedListEntry } from '../../model/mapped-record.ts';
import type { Problem } from '../../model/rejection.ts';
import { toListIdentifier } from './list-identifier.ts';
import { type ListCopySource, toListRecord } from './list-record.ts';

export const CSL_HEADER: readonly string[] = (
  '_id source entity_number type programs name title addresses federal_register_notice start_date ' +
  'end_date standard_order license_requirement license_policy call_sign vessel_type gross_tonnage ' +
  'gross_registered_tonnage vessel_flag vessel_owner remarks source_list_url alt_names citizenships ' +
  'dates_of_birth nationalities places_of_birth source_information_url ids'
).split(' ');

const KINDS: Readonly<Record<string, ListedKind>> = {
  entity: 'ENTITY',
  individual: 'INDIVIDUAL',
  vessel: 'VESSEL',
  aircraft: 'AIRCRAFT',
};
/** Columns kept as text, with what they are called there. */
const DETAILS: Readonly<Record<string, string>> = {
  title: 'Title',
  remarks: 'Remarks',
  standard_order: 'Standard order',
  vessel_type: 'Vessel type',
  gross_tonnage: 'Gross tonnage',
  gross_registered_tonnage: 'Gross registered tonnage',
  vessel_flag: 'Vessel flag',
  vessel_owner: 'Vessel owner',
};

export function readCslRow(
  line: number,
  cells: readonly string[],
  copy: ListCopySource,
): MappedListEntry | Problem {
  const text = (column: string) => (cells[CSL_HEADER.indexOf(column)] ?? '').trim();
  const refuse = (reason: Problem['reason'], field: string): Problem => ({
    reason,
    field,
    value: text(field),
  });
  if (cells.every((cell, at) => cell === CSL_HEADER[at])) return refuse('header repeated', '_id');
  const list = findScreeningList(text('source'));
  if (list === null) return refuse('list is not known', 'source');
  if (text('name') === '') return refuse('no name', 'name');
  for (const column of ['start_date', 'end_date']) {
    if (text(column) !== '' && parseDay(text(column)) === null) {
      return refuse(
        /^\d{4}-\d\d-\d\d$/.test(text(column)) ? 'impossible date' : 'date in another format',
        column,
      );
    }
  }
  const statedKind = text('type');
  const kind = KINDS[statedKind.toLowerCase()] ?? null;
  if (kind === null && statedKind !== '') return refuse('not one of the known values', 'type');

  const addresses = split(text('addresses')).map(toAddress);
  const listedOn = text('start_date') || null;
  const numbers = split(text('ids')).map(toNumber);
  const identifiers = numbers.map(({ identifier }) => identifier);
  if (text('call_sign') !== '') identifiers.push(`CALLSIGN:${text('call_sign')}`);
  return toListRecord(
    {
      line,
      list,
      listId: text('entity_number') || makeListId({ list, text, addresses, hash: copy.hash }),
      part: 'ENTRY',
      // Not its `_id`: that is not unique, and changes from copy to copy.
      ownId: null,
      record: text('_id'),
      content: cells,
      kind,
      names: toNames(text('name'), text('alt_names')),
      addresses,
      countries: [...split(text('citizenships')), ...split(text('nationalities'))].filter(
        isCountryCode,
      ),
      identifiers: identifiers.filter((each) => each !== null),
      programs: split(text('programs')),
      listedOn,
      endsOn: text('end_date') || null,
      citation: text('federal_register_notice') || null,
      licenceRequirement: text('license_requirement') || null,
      licencePolicy: text('license_policy') || null,
      url: text('source_information_url') || text('source_list_url') || null,
      details: [
        ...Object.entries(DETAILS).flatMap(([column, label]) =>
          text(column) === '' ? [] : [`${label}: ${text(column)}`],
        ),
        ...numbers.flatMap((each) => (each.identifier === null ? [each.text] : [])),
      ],
      birthYears: [...text('dates_of_birth').matchAll(/\b(1[89]|20)\d\d\b/g)].map(([year]) =>
        Number(year),
      ),
    },
    copy,
  );
}

function makeListId({
  list,
  text,
  addresses,
  hash,
}: {
  list: string;
  text: (column: string) => string;
  addresses: readonly ListedAddress[];
  hash: ListCopySource['hash'];
}): string {
  const countries = [...new Set(addresses.map(({ country }) => country ?? ''))].sort();
  const start = text('start_date') || text('federal_register_notice');
  const told = [list, foldName(text('name')) || text('name'), start, ...countries];
  return `~${hash(told.join('\x1f')).slice(0, 24)}`;
}

function toNames(name: string, others: string): ListedName[] {
  const names: ListedName[] = [{ text: name, kind: 'PRIMARY' }];
  for (const other of split(others)) {
    const text = other.replace(/^and /, '');
    if (!names.some((each) => each.text === text)) names.push({ text, kind: 'ALIAS' });
  }
  return names;
}

/** `Street, City, RU`: the country comes last, as its code. */
function toAddress(text: string): ListedAddress {
  const last = text.slice(text.lastIndexOf(',') + 1).trim();
  return { text, country: isCountryCode(last) ? last : null };
}

/** `Tax ID No., 7700000000, RU` or, in copies before 2023, `RU, 7700000000, Tax ID No.`. */
function toNumber(text: string): { text: string; identifier: string | null } {
  const parts = text.split(', ').map((part) => part.trim());
  const [first = '', value = '', last = ''] = parts;
  const isTurned = parts.length === 3 && isCountryCode(first);
  const stated = isTurned
    ? [{ label: last, value, country: first }]
    : [
        { label: first, value, country: isCountryCode(last) ? last : null },
        { label: value, value: first, country: null },
      ];
  const [identifier = null] = stated.map(toListIdentifier).filter((each) => each !== null);
  return { text, identifier };
}

const split = (text: string): string[] =>
  text
    .split(/;\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
