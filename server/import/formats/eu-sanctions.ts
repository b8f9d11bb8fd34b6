/**
 * What does an entry of the EU's consolidated list of financial sanctions say?
 *
 * The public XML format 1.1: one `sanctionEntity` with its regulations, names, addresses, citizenships,
 * dates of birth and numbers. The primary name is the first one that the list does not call weak. What
 * the entry is listed for and since when stands in its regulations: its first day is the earliest day on
 * which one of them is in force, unless the entry states its designation.
 */
import { isCountryCode } from '../../model/country.ts';
import { parseDay } from '../../model/day.ts';
import type { ListedAddress, ListedKind, ListedName } from '../../model/list-entry.ts';
import type { MappedListEntry } from '../../model/mapped-record.ts';
import type { Problem } from '../../model/rejection.ts';
import { toListIdentifier } from './list-identifier.ts';
import { type ListCopySource, toListRecord } from './list-record.ts';
import type { XmlElement } from './xml-element.ts';

export const EU_LIST = 'EU-FSF';
export const EU_ROOT = 'export';
export const EU_ITEM = 'sanctionEntity';

const KINDS: Readonly<Record<string, ListedKind>> = { person: 'INDIVIDUAL', enterprise: 'ENTITY' };
/** What the format calls the kinds of numbers that ours have another name for. */
const NUMBER_LABELS: Readonly<Record<string, string>> = {
  regnumber: 'Registration Number',
  fiscalcode: 'Tax ID No.',
  swiftbic: 'SWIFT/BIC',
  imo: 'IMO',
};

/** The day that the file was made; null when its outermost element does not say. */
export function findGenerationDay(attributes: Readonly<Record<string, string>>): string | null {
  const day = (attributes['generationDate'] ?? '').slice(0, 10);
  return parseDay(day) === null ? null : day;
}

export function readEuEntity(
  line: number,
  entity: XmlElement,
  copy: ListCopySource,
): MappedListEntry | Problem {
  const { logicalId = '', euReferenceNumber = '', designationDate = '' } = entity.attributes;
  const listId = euReferenceNumber.trim() || logicalId.trim();
  if (listId === '') return { reason: 'no entry number', field: 'euReferenceNumber', value: '' };
  const regulations = findAll(entity, 'regulation');
  const names = toNames(findAll(entity, 'nameAlias'));
  if (names.length === 0) return { reason: 'no name', field: 'nameAlias', value: '' };
  const statedKind = findAll(entity, 'subjectType')[0]?.attributes['code'] ?? '';
  const kind = KINDS[statedKind] ?? null;
  if (kind === null && statedKind !== '') {
    return { reason: 'not one of the known values', field: 'subjectType', value: statedKind };
  }
  if (designationDate !== '' && parseDay(designationDate) === null) {
    return { reason: 'date in another format', field: 'designationDate', value: designationDate };
  }
  const numbers = findAll(entity, 'identification').map(toNumber);
  const addresses = findAll(entity, 'address').map(toAddress);
  return toListRecord(
    {
      line,
      list: EU_LIST,
      listId,
      part: 'ENTRY',
      ownId: listId,
      record: listId,
      content: [JSON.stringify(entity)],
      kind,
      names,
      addresses: addresses.filter(({ text }) => text !== ''),
      countries: findAll(entity, 'citizenship').flatMap((each) => toCountry(each) ?? []),
      identifiers: numbers.flatMap(({ identifier }) => identifier ?? []),
      programs: regulations.flatMap(({ attributes }) => attributes['programme'] || []),
      listedOn: designationDate || findFirstDay(regulations),
      citation:
        [...new Set(regulations.flatMap((each) => each.attributes['numberTitle'] || []))].join(
          '; ',
        ) || null,
      url:
        regulations.flatMap((each) => findAll(each, 'publicationUrl')[0]?.text.trim() || [])[0] ??
        null,
      details: [
        ...findAll(entity, 'remark').map(({ text }) => `Remark: ${text.trim()}`),
        ...numbers.flatMap((each) => (each.identifier === null ? each.text : [])),
      ],
      birthYears: findAll(entity, 'birthdate').flatMap(toBirthYear),
    },
    copy,
  );
}

function toNames(aliases: readonly XmlElement[]): ListedName[] {
  const stated = aliases
    .map(({ attributes }) => ({
      text: toWholeName(attributes),
      isWeak: attributes['strong'] === 'false',
    }))
    .filter(({ text }) => text !== '');
  const primary = stated.find(({ isWeak }) => !isWeak) ?? stated[0];
  const names = new Map<string, ListedName>();
  for (const each of stated) {
    const kind = each === primary ? 'PRIMARY' : each.isWeak ? 'WEAK_ALIAS' : 'ALIAS';
    if (kind === 'PRIMARY' || !names.has(each.text))
      names.set(each.text, { text: each.text, kind });
  }
  return [...names.values()].sort(
    (a, b) => Number(b.kind === 'PRIMARY') - Number(a.kind === 'PRIMARY'),
  );
}

function toWholeName({ wholeName, firstName, middleName, lastName }: XmlElement['attributes']) {
  const parts = [firstName, middleName, lastName].map((part) => (part ?? '').trim());
  return (wholeName ?? '').trim() || parts.filter((part) => part !== '').join(' ');
}

function toAddress({ attributes }: XmlElement): ListedAddress {
  const country = toCountry({ attributes });
  const fields = ['street', 'poBox', 'zipCode', 'city', 'place', 'region'] as const;
  const parts = fields.map((field) => (attributes[field] ?? '').trim());
  const label = country === null ? '' : (attributes['countryDescription'] ?? country).trim();
  return { text: [...parts, label].filter((part) => part !== '').join(', '), country };
}

/** The format writes `00` for a country that is not known. */
function toCountry({ attributes }: Pick<XmlElement, 'attributes'>): string | null {
  const code = (attributes['countryIso2Code'] ?? '').trim().toUpperCase();
  return isCountryCode(code) ? code : null;
}

function toNumber(element: XmlElement): { text: string; identifier: string | null } {
  const { identificationTypeCode = '', identificationTypeDescription = '' } = element.attributes;
  const value = (element.attributes['number'] ?? element.attributes['latinNumber'] ?? '').trim();
  const label = NUMBER_LABELS[identificationTypeCode] ?? identificationTypeCode;
  const country = toCountry(element);
  const shown = [identificationTypeDescription || label, value, country ?? ''];
  return {
    text: shown.filter((part) => part !== '').join(' '),
    identifier: toListIdentifier({ label, value, country }),
  };
}

/** The earliest day on which one of the regulations is in force. */
function findFirstDay(regulations: readonly XmlElement[]): string | null {
  const days = regulations
    .map(
      ({ attributes }) => attributes['entryIntoForceDate'] || (attributes['publicationDate'] ?? ''),
    )
    .filter((day) => parseDay(day) !== null);
  return days.sort()[0] ?? null;
}

function toBirthYear({ attributes }: XmlElement): number[] {
  const [year] = /^\d{4}/.exec(attributes['year'] || (attributes['birthdate'] ?? '')) ?? [];
  return year === undefined ? [] : [Number(year)];
}

const findAll = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name);
