/**
 * Records as lines of CSV, with the columns that the importer has mappings for.
 *
 * Comma, quotes where needed (RFC 4180), several values of one field parted by a semicolon, nothing
 * where nothing is recorded. Lines carry their line end. Lazy: one line at a time.
 */
import type { CompanyRecord, LinkRecord, ShipmentRecord } from './records.ts';

type Value = string | number | boolean | readonly string[] | null;
type Columns<Row> = readonly (readonly [name: string, valueOf: (row: Row) => Value])[];

export const COMPANY_COLUMNS: Columns<CompanyRecord> = [
  ['id', (row) => row.id],
  ['kind', (row) => row.kind],
  ['name', (row) => row.name],
  ['other_names', (row) => row.otherNames],
  ['country', (row) => row.country],
  ['incorporated_on', (row) => row.incorporatedOn],
  ['dissolved_on', (row) => row.dissolvedOn],
  ['industry', (row) => row.industry],
  ['purpose', (row) => row.purpose],
  ['identifiers', (row) => row.identifiers],
  ['notes', (row) => row.notes],
];

export const LINK_COLUMNS: Columns<LinkRecord> = [
  ['id', (row) => row.id],
  ['kind', (row) => row.kind],
  ['owner_id', (row) => row.ownerId],
  ['owned_id', (row) => row.ownedId],
  ['share_min', (row) => row.shareMin],
  ['share_max', (row) => row.shareMax],
  ['direct', (row) => row.isDirect],
  ['interest', (row) => row.interest],
  ['role', (row) => row.role],
  ['valid_from', (row) => row.validFrom],
  ['valid_to', (row) => row.validTo],
];

export const SHIPMENT_COLUMNS: Columns<ShipmentRecord> = [
  ['id', (row) => row.id],
  ['date', (row) => row.date],
  ['date_kind', (row) => row.dateKind],
  ['consignor_id', (row) => row.consignorId],
  ['consignor_name', (row) => row.consignorName],
  ['consignor_country', (row) => row.consignorCountry],
  ['consignee_id', (row) => row.consigneeId],
  ['consignee_name', (row) => row.consigneeName],
  ['consignee_country', (row) => row.consigneeCountry],
  ['hs', (row) => row.hs],
  ['hs_edition', (row) => row.hsEdition],
  ['description', (row) => row.description],
  ['value_usd', (row) => row.valueUsd],
  ['value', (row) => row.value],
  ['currency', (row) => row.currency],
  ['weight_kg', (row) => row.weightKg],
  ['quantity', (row) => row.quantity],
  ['unit', (row) => row.unit],
  ['origin_country', (row) => row.originCountry],
  ['departure_country', (row) => row.departureCountry],
  ['arrival_country', (row) => row.arrivalCountry],
  ['transit_countries', (row) => row.transitCountries],
  ['carrier', (row) => row.carrier],
];

export function* toCsvLines<Row>(columns: Columns<Row>, rows: Iterable<Row>): Generator<string> {
  yield `${columns.map(([name]) => name).join(',')}\n`;
  for (const row of rows) yield toCsvLine(columns, row);
}

export const toCsvLine = <Row>(columns: Columns<Row>, row: Row): string =>
  `${columns.map(([, valueOf]) => toField(valueOf(row))).join(',')}\n`;

export function toField(value: Value): string {
  const text = Array.isArray(value) ? value.join(';') : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
