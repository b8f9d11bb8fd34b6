/** Which fields may a mapping fill, and what does each hold? */
import { BY_DATE, HS_EDITIONS } from '../model/hs-edition.ts';
import { DATE_KINDS } from '../model/shipment.ts';

/** What a mapping can describe. */
export type MappingKind = 'shipment' | 'entity' | 'link';

export type FieldType =
  | { readonly kind: 'id' | 'name' | 'text' | 'names' | 'texts' }
  | { readonly kind: 'date' | 'country' | 'countries' | 'hs' | 'currency' | 'boolean' }
  | { readonly kind: 'amount' | 'share' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

const choice = (...choices: readonly string[]): FieldType => ({ kind: 'choice', choices });
const plain = <Kind extends Exclude<FieldType['kind'], 'choice'>>(kind: Kind) => ({ kind });

/** In the order in which a row is checked: the first field that is wrong is what is reported. */
export const FIELDS = {
  shipment: {
    record: plain('id'),
    consignorId: plain('id'),
    consignorName: plain('name'),
    consignorCountry: plain('country'),
    consigneeId: plain('id'),
    consigneeName: plain('name'),
    consigneeCountry: plain('country'),
    date: plain('date'),
    dateKind: choice(...DATE_KINDS),
    hs: plain('hs'),
    hsEdition: choice(...HS_EDITIONS, BY_DATE),
    description: plain('text'),
    valueUsd: plain('amount'),
    value: plain('amount'),
    currency: plain('currency'),
    weightKg: plain('amount'),
    quantity: plain('amount'),
    unit: plain('text'),
    originCountry: plain('country'),
    departureCountry: plain('country'),
    arrivalCountry: plain('country'),
    transitCountries: plain('countries'),
    carrier: plain('text'),
  },
  entity: {
    record: plain('id'),
    kind: choice('COMPANY', 'PERSON'),
    name: plain('name'),
    otherNames: plain('names'),
    country: plain('country'),
    incorporatedOn: plain('date'),
    dissolvedOn: plain('date'),
    industry: plain('text'),
    purpose: plain('text'),
    identifiers: plain('texts'),
    notes: plain('text'),
  },
  link: {
    record: plain('id'),
    kind: choice('OWNS', 'CONTROLS'),
    ownerId: plain('id'),
    ownedId: plain('id'),
    shareMin: plain('share'),
    shareMax: plain('share'),
    isDirect: plain('boolean'),
    interest: plain('text'),
    role: plain('text'),
    validFrom: plain('date'),
    validTo: plain('date'),
  },
} satisfies Record<MappingKind, Record<string, FieldType>>;

/** Every kind of record needs one of each group; a shipment without parties is no shipment. */
export const NEEDED: Record<MappingKind, readonly (readonly string[])[]> = {
  shipment: [
    ['consignorId', 'consignorName'],
    ['consigneeId', 'consigneeName'],
  ],
  entity: [['record'], ['name']],
  link: [['ownerId'], ['ownedId'], ['kind']],
};

export function fieldsOf(kind: MappingKind): Readonly<Record<string, FieldType>> {
  return FIELDS[kind];
}
