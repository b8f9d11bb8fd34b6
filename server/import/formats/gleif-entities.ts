/**
 * Level 1 of the register of legal entity identifiers: who is who. One row of the golden copy in CSV (the
 * flat form of the LEI common data file) is one company.
 *
 * Branches, funds and persons in business have identifiers too: all are companies here, since each can
 * trade under its name, and `extra` keeps what the register calls them. When the register looked at a
 * record last is not imported: it says nothing about the company and changes every year.
 */
import { foldNames } from '../../matching/fold-name.ts';
import { isCountryCode } from '../../model/country.ts';
import { type StatedAddress, toLocations } from './stated-address.ts';
import type { TableFormat, TableRow } from './table-format.ts';

export const GLEIF_DATASET = {
  id: 'gleif',
  title: 'Legal entity identifiers: who is who, and who consolidates whom',
  publisher: 'Global Legal Entity Identifier Foundation',
  licence: 'CC0 1.0',
  retrievedOn: null,
  isInvented: false,
} as const;

const COLUMNS = ['LEI', 'Entity.LegalName', 'Entity.LegalAddress.Country', 'Entity.EntityStatus'];
const IMPORTED =
  /^(LEI|Entity\.(LegalName|(Transliterated)?OtherEntityNames\..*|(Legal|Headquarters)Address\..*|RegistrationAuthority\..*|LegalJurisdiction|EntityCategory|EntitySubCategory|LegalForm\..*|EntityStatus|EntityCreationDate|EntityExpirationDate|EntityExpirationReason|SuccessorEntity\..*))$/;
const NOT_IMPORTED = /\.xmllang$/;

/** The register no longer stands by such a record. */
const WITHDRAWN = new Set(['ANNULLED', 'DUPLICATE']);
const LEI = /^[A-Z0-9]{18}\d{2}$/;
/** The golden copy has five of each. */
const MOST_NAMES = 10;
const OTHER_NAME = 'Entity.OtherEntityNames.OtherEntityName.';
const TRANSLITERATED_NAME = 'Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.';

export const GLEIF_ENTITIES: TableFormat = {
  name: 'gleif-entities',
  title: 'GLEIF level 1: legal entities',
  version: 1,
  delimiter: ',',
  columns: COLUMNS,
  isImported: (column) => IMPORTED.test(column) && !NOT_IMPORTED.test(column),
  dataset: GLEIF_DATASET,
  acceptRejected: 0.05,
  toRecord: (row) => {
    const lei = readLei(row, 'LEI');
    if (WITHDRAWN.has(row.text('Registration.RegistrationStatus') ?? '')) {
      row.refuse('withdrawn by its source', 'Registration.RegistrationStatus');
    }
    const id = row.scoped(lei);
    const name = row.name('Entity.LegalName') ?? row.refuse('no name', 'Entity.LegalName');
    const others = readOtherNames(row);
    const otherNames = [...new Set(others.map((other) => other.name))];
    const places = toLocations(id, readAddresses(row), row.tools.hash);
    const from = row.day('Entity.EntityCreationDate');
    const to = row.day('Entity.EntityExpirationDate');
    if (from !== null && to !== null && to < from) {
      row.refuse('ends before it begins', 'Entity.EntityExpirationDate');
    }
    return {
      kind: 'entity',
      line: row.line,
      locations: places.locations,
      addresses: places.addresses,
      row: {
        id,
        kind: 'COMPANY',
        name,
        otherNames,
        foldedNames: foldNames([name, ...otherNames]),
        country: readCountry(row),
        incorporatedOn: from,
        dissolvedOn: to,
        industry: null,
        purpose: null,
        identifiers: readIdentifiers(row, lei),
        notes: null,
        extra: JSON.stringify(readExtra(row, others)),
        record: lei,
        sha256: row.tools.sha256,
        rowHash: row.rowHash(),
      },
    };
  },
};

export function readLei(row: TableRow, column: string): string {
  const lei = row.id(column, 'no record id');
  return LEI.test(lei) ? lei : row.refuse('not one of the known values', column);
}

/** Legal, trading, former ...: `kind` is the word of the register. */
function readOtherNames(row: TableRow): { name: string; kind: string | null }[] {
  return [OTHER_NAME, TRANSLITERATED_NAME].flatMap((prefix) =>
    Array.from({ length: MOST_NAMES }, (_, place) => `${prefix}${place + 1}`).flatMap((column) => {
      const name = row.name(column);
      return name === null ? [] : { name, kind: row.text(`${column}.type`) };
    }),
  );
}

function readAddresses(row: TableRow): (StatedAddress & { kind: string })[] {
  return [
    readAddress(row, 'Entity.LegalAddress', 'registered'),
    readAddress(row, 'Entity.HeadquartersAddress', 'headquarters'),
  ].flatMap((address) => address ?? []);
}

function readAddress(row: TableRow, prefix: string, kind: string) {
  const part = (name: string) => row.text(`${prefix}.${name}`);
  const lines = ['FirstAddressLine', ...[1, 2, 3].map((line) => `AdditionalAddressLine.${line}`)];
  const [city, postcode, region, country] = ['City', 'PostalCode', 'Region', 'Country'].map(part);
  const full = [...lines.map(part), city, region, postcode, country].filter(
    (each) => each !== null,
  );
  if (full.length === 0) return null;
  return {
    kind,
    full: full.join(', '),
    city: city ?? null,
    postcode: postcode ?? null,
    country: country != null && isCountryCode(country) ? country : null,
  };
}

/** Where it is registered: its jurisdiction, `US` or `US-DE`; else the country of its legal address. */
function readCountry(row: TableRow): string {
  const jurisdiction = row.text('Entity.LegalJurisdiction')?.slice(0, 2);
  if (jurisdiction !== undefined && isCountryCode(jurisdiction)) return jurisdiction;
  const country = row.text('Entity.LegalAddress.Country') ?? '';
  return isCountryCode(country)
    ? country
    : row.refuse('unknown country', 'Entity.LegalAddress.Country');
}

/** A number in a register of companies is one only together with that register. */
function readIdentifiers(row: TableRow, lei: string): string[] {
  const register = row.text('Entity.RegistrationAuthority.RegistrationAuthorityID');
  const number = row.text('Entity.RegistrationAuthority.RegistrationAuthorityEntityID');
  const isKnown = register !== null && number !== null;
  return [`LEI:${lei}`, ...(isKnown ? [`${register}:${number}`] : [])];
}

function readExtra(row: TableRow, otherNames: readonly { name: string; kind: string | null }[]) {
  const stated = {
    legalFormCode: row.text('Entity.LegalForm.EntityLegalFormCode'),
    legalForm: row.text('Entity.LegalForm.OtherLegalForm'),
    category: row.text('Entity.EntityCategory'),
    subCategory: row.text('Entity.EntitySubCategory'),
    status: row.text('Entity.EntityStatus'),
    jurisdiction: row.text('Entity.LegalJurisdiction'),
    expirationReason: row.text('Entity.EntityExpirationReason'),
    successor:
      row.text('Entity.SuccessorEntity.1.SuccessorLEI') ??
      row.text('Entity.SuccessorEntity.1.SuccessorEntityName'),
  };
  const known = Object.entries(stated).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(known), ...(otherNames.length > 0 && { otherNames }) };
}
