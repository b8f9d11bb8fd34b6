/** Companies, persons, addresses and notes out of FollowTheMoney. */
import { foldNames } from '../../matching/fold-name.ts';
import type { MappedAddress, MappedEntity, MappedNote } from '../../model/mapped-record.ts';
import type { EntityRecordRow, LocationRow, NoteRow } from '../../model/rows.ts';
import { buildAddress, toLocations } from './stated-address.ts';
import type { FtmRecord } from './follow-the-money-record.ts';
import {
  ABOUT_PROPERTIES,
  COMPANY_COUNTRY_PROPERTIES,
  IDENTIFIER_PROPERTIES,
  NAME_PROPERTIES,
  PERSON_COUNTRY_PROPERTIES,
} from './follow-the-money-schemata.ts';
import { toCountry } from './follow-the-money-values.ts';

/** Of a person nothing else is kept beyond our fields. */
const KEPT_OF_PERSONS: ReadonlySet<string> = new Set(['referents', 'addressEntity']);

export function toCompany(record: FtmRecord): MappedEntity {
  const names = takeNames(record);
  const country = takeCountry(record, COMPANY_COUNTRY_PROPERTIES);
  const facts = takeFacts(record);
  const places = takeLocations(record);
  const fields = { kind: 'COMPANY' as const, ...names, country, ...facts };
  return toMappedEntity(record, { ...fields, extra: record.extra('Company') }, places);
}

export function toPerson(record: FtmRecord): MappedEntity {
  const names = takeNames(record);
  const country = takeCountry(record, PERSON_COUNTRY_PROPERTIES);
  const birth = record.takeFirst('birthDate', (text) => /^(\d{4})(?=-|$)/.exec(text)?.[1] ?? null);
  const birthYear = birth === null ? null : Number(birth);
  // What we export is no more than what we kept.
  const facts = record.isOwn ? takeFacts(record) : NO_FACTS;
  const places = takeLocations(record);
  const extra = record.extra('Person', (name) => record.isOwn || KEPT_OF_PERSONS.has(name));
  const fields = { kind: 'PERSON' as const, ...names, country, ...facts, birthYear, extra };
  return toMappedEntity(record, fields, places);
}

const NO_FACTS = {
  incorporatedOn: null,
  dissolvedOn: null,
  industry: null,
  purpose: null,
  identifiers: [],
  notes: null,
};

function takeFacts(record: FtmRecord) {
  const from = record.takeDate('incorporationDate');
  const to = record.takeDate('dissolutionDate');
  if (from !== null && to !== null && to.last < from.first) {
    record.refuse('ends before it begins', 'dissolutionDate', to.text);
  }
  return {
    incorporatedOn: from?.text ?? null,
    dissolvedOn: to?.text ?? null,
    industry: record.takeText('sector'),
    purpose: record.ownText('purpose'),
    identifiers: takeIdentifiers(record),
    notes: record.takeText('notes'),
  };
}

/** Others refer to it by its id. */
export function toAddress(record: FtmRecord): MappedAddress | MappedNote {
  const [city = null] = record.texts('city');
  const [postcode = null] = record.texts('postalCode');
  const parts = ['postOfficeBox', 'street', 'street2', 'postalCode', 'city', 'region', 'state'];
  const [full] = record.texts('full');
  const text = full ?? parts.flatMap((part) => record.texts(part).slice(0, 1)).join(', ');
  const countries = ['country', 'countryCode'].flatMap((name) => record.texts(name));
  const country = countries.map(toCountry).find((each) => each !== null) ?? null;
  const address = buildAddress({ full: text, city, postcode, country }, record.context.hash);
  // Without a text that can be compared it is no address of ours.
  if (address === null) return toNote(record);
  const row: NoteRow = { ...toNote(record).row, addressId: address.id };
  return { kind: 'address', line: record.line, row, address };
}

export function toNote(record: FtmRecord): MappedNote {
  const stated = ABOUT_PROPERTIES.flatMap((property) => record.ids(property));
  const own = record.ownTexts('about').map((id) => record.scoped(id));
  const aboutIds = [...new Set([...stated, ...own])];
  return {
    kind: 'note',
    line: record.line,
    row: {
      id: record.id,
      schema: record.schema,
      text: record.text(),
      aboutIds,
      addressId: null,
      record: record.record,
      sha256: record.context.sha256,
      rowHash: record.rowHash,
    },
    ...toOwnLocation(record),
  };
}

/** Of a record that is about nothing but where a party is. */
function toOwnLocation(record: FtmRecord): Pick<MappedNote, 'locations'> {
  const { party, address, kind } = record.ownItem('location') ?? {};
  if (typeof party !== 'string' || typeof address !== 'string') return {};
  const places = { entityId: record.scoped(party), noteId: record.scoped(address) };
  const place = { id: record.id, ...places, kind: typeof kind === 'string' ? kind : null };
  return { locations: [{ ...place, addressId: null, text: null, city: null, postcode: null }] };
}

function takeNames(record: FtmRecord) {
  const stated = record.takeText('name');
  const parts = ['firstName', 'secondName', 'middleName', 'fatherName', 'lastName'];
  const joined = parts.flatMap((part) => record.texts(part).slice(0, 1)).join(' ');
  const name = stated ?? (joined === '' ? record.refuse('no name', 'name') : joined);
  const all = NAME_PROPERTIES.flatMap((property) =>
    record.texts(property).map((text) => record.name(text, property)),
  );
  const otherNames = [...new Set(all)].filter((each) => each !== name);
  // Those of another kind stay under the property that says so; plain ones are ours alone.
  record.takeTexts('name');
  record.takeTexts('alias');
  return {
    name: record.name(name, 'name'),
    otherNames,
    foldedNames: foldNames([name, ...otherNames]),
  };
}

/** The country stays where it is stated: what kind of country it is would be lost otherwise. */
function takeCountry(record: FtmRecord, properties: readonly string[]): string | null {
  for (const property of properties) {
    const country =
      record
        .texts(property)
        .map(toCountry)
        .find((each) => each !== null) ?? null;
    if (country === null) continue;
    record.drop('country', (text) => toCountry(text) === country);
    return country;
  }
  return null;
}

function takeIdentifiers(record: FtmRecord): string[] {
  const known = [...IDENTIFIER_PROPERTIES].flatMap(([property, scheme]) =>
    record.takeTexts(property).map((value) => `${scheme}:${value}`),
  );
  return [...new Set([...known, ...record.ownTexts('identifiers')])];
}

/** Addresses as text, and references to records of addresses, which stay where they are. */
function takeLocations(record: FtmRecord) {
  const own = record.ownItems('addresses');
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const stated = record.takeTexts('address').flatMap((full) => {
    const described = own.filter((each) => each['text'] === full);
    return (described.length === 0 ? [{}] : described).map((each: Record<string, unknown>) => ({
      full,
      kind: text(each['kind']),
      city: text(each['city']),
      postcode: text(each['postcode']),
      country: toCountry(text(each['country']) ?? ''),
    }));
  });
  const { locations, addresses, unusable } = toLocations(record.id, stated, record.context.hash);
  const references = record.ids('addressEntity').map((noteId): LocationRow => ({
    id: `${record.id}@${noteId}`,
    entityId: record.id,
    addressId: null,
    noteId,
    kind: null,
    text: null,
    city: null,
    postcode: null,
  }));
  if (unusable.length > 0) record.putBack('address', unusable);
  return { locations: [...locations, ...uniqueById(references)], addresses };
}

const uniqueById = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

function toMappedEntity(
  { id, line, record, context, rowHash }: FtmRecord,
  fields: Omit<EntityRecordRow, 'id' | 'record' | 'sha256' | 'rowHash'>,
  places: Pick<MappedEntity, 'locations' | 'addresses'>,
): MappedEntity {
  const row = { id, ...fields, record, sha256: context.sha256, rowHash };
  return { kind: 'entity', line, row, ...places };
}
