/**
 * What does one statement of the Beneficial Ownership Data Standard 0.4 say, as rows of ours?
 *
 * A statement tells how a record (an entity, a person, a relationship) is at its date. Of several
 * statements about one record the newest holds; those before are refused with that reason, since they
 * say what was known earlier and not what is. The source itself keeps the history.
 *
 * A party that is not named (anonymous, exempt, not found out) stays an unknown party of its own: one
 * for each record, never the same as another, with the reason that is given.
 */
import { foldNames } from '../../matching/fold-name.ts';
import { isCountryCode } from '../../model/country.ts';
import { leaveOut } from '../../model/leave-out.ts';
import type { MappedEntity, MappedRecord } from '../../model/mapped-record.ts';
import type { Problem } from '../../model/rejection.ts';
import type { EntityRecordRow } from '../../model/rows.ts';
import { toBodsLinks } from './bods-relationship.ts';
import { BodsStatement, type Item, RefusedStatement, itemsOf, textOf } from './bods-statement.ts';
import type { ReplacedStatements } from './bods-survey.ts';
import { describeUnknown, nameUnknown } from './bods-unknown.ts';
import { toLocations } from './stated-address.ts';

export interface BodsContext {
  readonly dataset: string;
  readonly sha256: string;
  readonly hash: (text: string) => string;
}

export function buildBodsMapper(context: BodsContext, replaced: ReplacedStatements) {
  return (item: { readonly line: number; readonly value: Item }): MappedRecord | Problem => {
    try {
      const statement = new BodsStatement(item.line, item.value, context);
      if (replaced.isReplaced(item.value)) {
        statement.refuse('replaced by a newer statement', 'recordId', statement.record);
      }
      if (statement.recordType === 'entity') return toEntity(statement, context);
      if (statement.recordType === 'person') return toPerson(statement, context);
      return toBodsLinks(statement);
    } catch (error) {
      if (error instanceof RefusedStatement) return error.problem;
      throw error;
    }
  };
}

const READ_OF_ENTITIES = [
  'name',
  'alternateNames',
  'foundingDate',
  'dissolutionDate',
  'identifiers',
  'isComponent',
];

function toEntity(statement: BodsStatement, context: BodsContext): MappedEntity {
  const { details } = statement;
  const { alternateNames, jurisdiction, incorporatedInJurisdiction } = details;
  const left = leaveOut(details, READ_OF_ENTITIES);
  const unspecified = left['unspecifiedEntityDetails'];
  const stated = statement.name(details['name'], 'name');
  const name = stated ?? nameUnknown('entity', unspecified) ?? statement.refuse('no name', 'name');
  const otherNames = (Array.isArray(alternateNames) ? alternateNames : []).flatMap(
    (each) => statement.name(each, 'alternateNames') ?? [],
  );
  const from = statement.date('foundingDate');
  const to = statement.date('dissolutionDate');
  if (from !== null && to !== null && to.last < from.first) {
    statement.refuse('ends before it begins', 'dissolutionDate', to.text);
  }
  return toMapped(statement, context, details['addresses'], {
    kind: 'COMPANY',
    name,
    otherNames,
    // Parties without a name are never found to be the same.
    foldedNames: stated === null ? [] : foldNames([name, ...otherNames]),
    country: toCountry(jurisdiction ?? incorporatedInJurisdiction),
    incorporatedOn: from?.text ?? null,
    dissolvedOn: to?.text ?? null,
    industry: null,
    purpose: null,
    identifiers: itemsOf(details['identifiers']).flatMap(toIdentifier),
    notes: describeUnknown(unspecified),
    extra: statement.extra({ recordDetails: left }),
  });
}

function toPerson(statement: BodsStatement, context: BodsContext): MappedEntity {
  const { names, nationalities, birthDate, addresses, unspecifiedPersonDetails } =
    statement.details;
  const all = itemsOf(names).flatMap((each) => statement.name(toFullName(each), 'names') ?? []);
  const isAnonymous = ['anonymousPerson', 'unknownPerson'].includes(
    textOf(statement.details['personType']) ?? '',
  );
  const [stated = null] = all;
  const name =
    stated ??
    nameUnknown('person', unspecifiedPersonDetails ?? (isAnonymous ? {} : undefined)) ??
    statement.refuse('no name', 'names');
  const otherNames = [...new Set(all.slice(1))].filter((each) => each !== name);
  const [year] = /^\d{4}(?=-|$)/.exec(textOf(birthDate) ?? '') ?? [];
  return toMapped(statement, context, addresses, {
    kind: 'PERSON',
    name,
    otherNames,
    foldedNames: stated === null ? [] : foldNames([name, ...otherNames]),
    country:
      itemsOf(nationalities)
        .map(toCountry)
        .find((each) => each !== null) ?? null,
    incorporatedOn: null,
    dissolvedOn: null,
    industry: null,
    purpose: null,
    identifiers: [],
    notes: describeUnknown(unspecifiedPersonDetails),
    birthYear: year === undefined ? null : Number(year),
    // Of a person nothing else is kept.
    extra: statement.extraOfPerson(),
  });
}

function toMapped(
  statement: BodsStatement,
  context: BodsContext,
  addresses: unknown,
  fields: Omit<EntityRecordRow, 'id' | 'record' | 'sha256' | 'rowHash'>,
): MappedEntity {
  const { line, id, record, rowHash } = statement;
  const stated = itemsOf(addresses).flatMap((each) => {
    const full = textOf(each['address']);
    if (full === null) return [];
    const country = toCountry(each['country']);
    const postcode = textOf(each['postCode']);
    return [{ full, city: null, postcode, country, kind: textOf(each['type']) }];
  });
  const { locations, addresses: rows } = toLocations(id, stated, context.hash);
  const row = { id, ...fields, record, sha256: context.sha256, rowHash };
  return { kind: 'entity', line, row, locations, addresses: rows };
}

function toFullName(name: Item): string | null {
  const parts = ['givenName', 'patronymicName', 'familyName'].map((part) => textOf(name[part]));
  const joined = parts.filter((part) => part !== null).join(' ');
  return textOf(name['fullName']) ?? (joined === '' ? null : joined);
}

/** A code of a country, or of a part of one. Names are not guessed at. */
function toCountry(stated: unknown): string | null {
  const code = typeof stated === 'string' ? stated : textOf((stated as Item | null)?.['code']);
  const country = (code ?? '').trim().slice(0, 2).toUpperCase();
  const isWhole = /^[A-Za-z]{2}(-|$)/.test((code ?? '').trim());
  return isWhole && isCountryCode(country) ? country : null;
}

/** Schemes of org-id.guide that are ours under another name. */
const SCHEMES: ReadonlyMap<string, string> = new Map([
  ['XI-LEI', 'LEI'],
  ['RU-INN', 'INN'],
  ['RU-OGRN', 'OGRN'],
]);

function toIdentifier({ scheme, schemeName, id }: Item): string[] {
  const value = textOf(id) ?? null;
  const stated = textOf(scheme) ?? textOf(schemeName);
  if (value === null || value.length > 200) return [];
  return [stated === null ? value : `${SCHEMES.get(stated) ?? stated.trim()}:${value}`];
}
