/**
 * The nodes of the Offshore Leaks database of the International Consortium of Investigative Journalists:
 * entities, officers, intermediaries, others and addresses, one file each.
 *
 * An officer or intermediary is a person or a company, and the source does not say which. Whoever has a
 * legal form in the name is a company here, everybody else a person, and a note says that this is read
 * from the name. Of a person no more than name and country is kept.
 */
import { foldNames } from '../../matching/fold-name.ts';
import { prepareCompanyName } from '../../matching/names/prepare-name.ts';
import { findCountryByAlpha3, findCountryByName } from '../../model/country-names.ts';
import type { CountryCode } from '../../model/entity.ts';
import type { MappedRecord } from '../../model/mapped-record.ts';
import { readLeakDate } from './icij-dates.ts';
import { buildAddress, toLocations } from './stated-address.ts';
import type { TableFormat, TableRow } from './table-format.ts';

export const ICIJ_DATASET = {
  id: 'icij-offshore-leaks',
  title: 'Offshore Leaks Database',
  publisher: 'International Consortium of Investigative Journalists',
  licence: 'ODbL 1.0, contents CC BY-SA 3.0',
  retrievedOn: null,
  isInvented: false,
} as const;

const KIND_FROM_NAME =
  'The source does not say whether this is a person or a company; the kind is read from the name.';

const COMMON = ['node_id', 'countries', 'country_codes', 'sourceID'];
const DATES = [
  'incorporation_date',
  'inactivation_date',
  'struck_off_date',
  'dorm_date',
  'closed_date',
];
const FACTS = [
  ...['jurisdiction', 'jurisdiction_description', 'company_type', 'type', 'status'],
  ...['service_provider', 'internal_id', 'ibcRUC', 'sourceID', 'valid_until', 'note', 'countries'],
];
const IMPORTED = new Set([
  ...COMMON,
  ...['name', 'original_name', 'former_name', 'address'],
  ...DATES,
  ...FACTS,
]);

function describeNodes(
  what: string,
  columns: readonly string[],
  toRecord: (row: TableRow) => MappedRecord,
): TableFormat {
  return {
    name: `icij-${what}`,
    title: `Offshore Leaks: ${what}`,
    version: 1,
    delimiter: ',',
    columns: [...COMMON, ...columns],
    isImported: (column) => IMPORTED.has(column),
    dataset: ICIJ_DATASET,
    acceptRejected: 0.05,
    toRecord,
  };
}

/** The columns of some are among those of others: in this order, the first that fits is right. */
export const ICIJ_NODES: readonly TableFormat[] = [
  describeNodes('entities', ['name', 'jurisdiction', 'ibcRUC'], (row) => toParty(row, 'COMPANY')),
  describeNodes('others', ['name', 'type', 'jurisdiction'], (row) => toParty(row, 'COMPANY')),
  describeNodes('intermediaries', ['name', 'status', 'internal_id'], (row) => toParty(row, null)),
  describeNodes('addresses', ['address'], toAddress),
  describeNodes('officers', ['name', 'valid_until'], (row) => toParty(row, null)),
];

/** `stated`: null when only the name tells. */
function toParty(row: TableRow, stated: 'COMPANY' | null): MappedRecord {
  const record = row.id('node_id', 'no record id');
  const id = row.scoped(record);
  const name = row.name('name') ?? row.refuse('no name', 'name');
  const hasLegalForm = stated === null && prepareCompanyName(name).forms.length > 0;
  const kind = stated ?? (hasLegalForm ? 'COMPANY' : 'PERSON');
  const isCompany = kind === 'COMPANY';
  const otherNames = [row.name('original_name'), row.name('former_name')].flatMap((other) =>
    other === null || other === name ? [] : other,
  );
  const country = readCountry(row);
  const address = isCompany ? row.text('address') : null;
  const places = toLocations(
    id,
    address === null ? [] : [{ full: address, city: null, postcode: null, country, kind: null }],
    row.tools.hash,
  );
  const number = row.text('ibcRUC');
  const jurisdiction = row.text('jurisdiction');
  const isNumbered = number !== null && jurisdiction !== null;
  return {
    kind: 'entity',
    line: row.line,
    locations: places.locations,
    addresses: places.addresses,
    row: {
      id,
      kind,
      name,
      otherNames: [...new Set(otherNames)],
      foldedNames: foldNames([name, ...otherNames]),
      country,
      incorporatedOn: isCompany ? readLeakDate(row.text('incorporation_date')) : null,
      dissolvedOn: isCompany ? readDissolution(row) : null,
      industry: null,
      purpose: null,
      // A number tells companies of one jurisdiction apart, as the source names it.
      identifiers: isNumbered ? [`ICIJ-${jurisdiction}:${number}`] : [],
      notes: stated === null ? KIND_FROM_NAME : null,
      extra: readExtra(row, isCompany ? [...FACTS, ...DATES] : ['sourceID', 'countries']),
      record,
      sha256: row.tools.sha256,
      rowHash: row.rowHash(),
    },
  };
}

/** Of the jurisdiction; else the one country that the node is tied to, if it is just one. */
function readCountry(row: TableRow): CountryCode | null {
  const jurisdiction = findCountryByName(row.text('jurisdiction_description') ?? '');
  if (jurisdiction !== null) return jurisdiction;
  const codes = new Set((row.text('country_codes') ?? '').split(';').filter((code) => code !== ''));
  const [only = ''] = codes;
  return codes.size === 1 ? findCountryByAlpha3(only.trim()) : null;
}

/** Struck off, closed: gone. Inactive and dormant companies still exist. */
function readDissolution(row: TableRow): string | null {
  const from = readLeakDate(row.text('incorporation_date'));
  const to = readLeakDate(row.text('struck_off_date')) ?? readLeakDate(row.text('closed_date'));
  if (from !== null && to !== null && to < from && from.length === to.length) {
    row.refuse('ends before it begins', 'struck_off_date');
  }
  return to;
}

/** As stated, dates that cannot be read included. */
function readExtra(row: TableRow, columns: readonly string[]): string | null {
  const known = columns.flatMap((column) => {
    const value = row.text(column);
    return value === null ? [] : [[column, value] as const];
  });
  return known.length === 0 ? null : JSON.stringify(Object.fromEntries(known));
}

function toAddress(row: TableRow): MappedRecord {
  const record = row.id('node_id', 'no record id');
  const full = row.text('address') ?? row.text('name') ?? row.refuse('no name', 'address');
  const stated = { full, city: null, postcode: null, country: readCountry(row) };
  const address = buildAddress(stated, row.tools.hash) ?? row.refuse('no name', 'address');
  return {
    kind: 'address',
    line: row.line,
    address,
    row: {
      id: row.scoped(record),
      schema: 'Address',
      text: readExtra(row, ['node_id', 'address', 'name', 'countries', 'sourceID']) ?? '{}',
      aboutIds: [],
      addressId: address.id,
      record,
      sha256: row.tools.sha256,
      rowHash: row.rowHash(),
    },
  };
}
